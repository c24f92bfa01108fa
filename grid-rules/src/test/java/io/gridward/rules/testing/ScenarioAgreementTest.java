package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.Forecast;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.casefile.UpkeepAct;
import io.gridward.core.facts.Facts;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A scenario is plain casework, no more: the same acts told to {@code Casework} by hand, with time passing minute by
 * minute, come to the same events.
 */
class ScenarioAgreementTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Governance STREET = SmallStreet.governance();
    private static final TextRef TEXT = new TextRef("scenario/text");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void scenario_ofRandomRun_comesToWhatPlainCaseworkDoes(long seed) {
        // given
        Random random = new Random(seed);
        LocalDateTime start = LocalDateTime.of(2022, 9, 28, 8, 0).plusMinutes(random.nextInt(5000));
        String category = random.nextBoolean() ? "parking" : "trees";
        int households = 1 + random.nextInt(20);
        Scenario scenario = Scenario.given(STREET)
                .report("riverside-1")
                .saying("category", category)
                .saying("households", households)
                .at(start.toString());
        ByHand byHand = new ByHand(start.atZone(ZONE).toInstant(), category, households);

        // when
        LocalDateTime now = start;
        for (int step = 0; step < 25; step++) {
            now = now.plusMinutes(random.nextInt(4) == 0 ? 0 : random.nextInt(1500));
            scenario = scenario.at(now.format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")));
            byHand.wait(now.atZone(ZONE).toInstant());
            scenario = act(random.nextInt(9), scenario, byHand);
        }

        // then
        assertThat(scenario.events()).as("seed %d", seed).isEqualTo(byHand.events);
        assertThat(scenario.file()).as("seed %d", seed).isEqualTo(byHand.file);
        assertThat(Casework.replay(scenario.file().id(), scenario.events()))
                .as("seed %d", seed)
                .isEqualTo(scenario.file());
    }

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108})
    void scenario_inWhichNobodyActs_goesAsForecast(long seed) {
        // given
        Random random = new Random(seed);
        Scenario reported = Scenario.given(STREET)
                .report(random.nextBoolean() ? "riverside-1" : "riverside-2")
                .saying("category", "parking")
                .saying("households", 1 + random.nextInt(20))
                .saying("danger", random.nextInt(3) == 0 ? "life" : "none")
                .at(LocalDateTime.of(2022, 9, 28, 8, 0)
                        .plusMinutes(random.nextInt(5000))
                        .toString());
        Forecast forecast = Casework.forecast(STREET, reported.file(), reported.now());
        Instant last = forecast.steps().get(forecast.steps().size() - 1).at();

        // when
        Scenario passed = reported.at(LocalDateTime.ofInstant(last, ZONE).toString());

        // then
        assertThat(passed.file().holder())
                .as("seed %d", seed)
                .isEqualTo(forecast.after().holder());
        assertThat(passed.file().slips())
                .as("seed %d", seed)
                .isEqualTo(forecast.after().slips());
        assertThat(passed.file().clocks())
                .as("seed %d", seed)
                .isEqualTo(forecast.after().clocks());
        assertThat(passed.file().nextDue())
                .as("seed %d", seed)
                .isEqualTo(forecast.after().nextDue());
    }

    /** The same act, said to both; one that is refused is said to neither. */
    private static Scenario act(int kind, Scenario scenario, ByHand byHand) {
        PersonRef he = new PersonRef("he");
        PartyId police = new PartyId("police");
        Optional<Actor> holder = byHand.holder();
        if (kind < 6 && holder.isPresent()) {
            Act act = switch (kind) {
                case 0 -> new HoldingAct.HandUp(TEXT, TEXT);
                case 1 -> new LinkageAct.Whistle();
                case 2 -> new HoldingAct.SendDown(TEXT);
                case 3 -> new ClosingAct.Handle(List.of(new Evidence("photo", "scenario/photo", null)), TEXT);
                default -> new HoldingAct.Sign();
            };
            if (!byHand.tell(holder.get(), act)) {
                return scenario;
            }
            Acting acting = scenario.whenHolder();
            return switch (kind) {
                case 0 -> acting.handsUp();
                case 1 -> acting.whistles();
                case 2 -> acting.sendsDown();
                case 3 -> acting.handles();
                default -> acting.signs();
            };
        }
        if (kind == 6
                && byHand.tell(new Actor.OfParty(he, police), new LinkageAct.AnswerCall(police, PartyAct.SIGN, null))) {
            return scenario.whenParty("police").signs();
        }
        if (kind == 7
                && byHand.tell(
                        new Actor.OfParty(he, police), new LinkageAct.AnswerCall(police, PartyAct.REPORT_IN, null))) {
            return scenario.whenParty("police").reportsIn();
        }
        Actor clerk = new Actor.OfPost(new PersonRef("zhou"), new PostId("riverside/clerk"));
        if (kind == 8 && byHand.tell(clerk, new ClosingAct.Verify(false, TEXT))) {
            return scenario.whenPost("riverside/clerk").sendsBack();
        }
        return scenario;
    }

    /** Not thread-safe. Plain casework, told by hand. */
    private static final class ByHand {
        private final List<CaseEvent> events = new ArrayList<>();
        private CaseFile file = CaseFile.unreported(new CaseId("S1"));
        private Instant now;
        private int commands;

        ByHand(Instant start, String category, long households) {
            this.now = start;
            PersonRef resident = new PersonRef("resident");
            Issue issue = Issue.builder(AreaCode.of("riverside-1"))
                    .requester(resident)
                    .facts(Facts.builder(STREET.policies().facts())
                            .set(SmallStreet.CATEGORY, category)
                            .set(SmallStreet.HOUSEHOLDS, households)
                            .build())
                    .build();
            assertThat(tell(new Actor.Requester(resident), new IntakeAct.Report(issue)))
                    .isTrue();
        }

        Optional<Actor> holder() {
            return file.holder().filter(holder -> !holder.isCentre()).map(ByHand::inPost);
        }

        private static Actor inPost(Holder holder) {
            return new Actor.OfPost(holder.asPerson().orElseThrow(), holder.post());
        }

        /** Looks at every minute whether something is due, however often that is for nothing. */
        void wait(Instant end) {
            for (; now.isBefore(end); now = now.plusSeconds(60)) {
                tick();
            }
            tick();
        }

        private void tick() {
            if (file.nextDue().filter(due -> !due.isAfter(now)).isPresent()) {
                assertThat(tell(new Actor.OfSystem(), new UpkeepAct.Tick())).isTrue();
            }
        }

        boolean tell(Actor actor, Act act) {
            CommandId id = new CommandId("scenario/" + (commands + 1));
            Outcome outcome = Casework.decide(STREET, file, CaseCommand.of(id, file.id(), now, actor, act));
            if (outcome instanceof Outcome.Accepted accepted) {
                commands++;
                events.addAll(accepted.events());
                file = accepted.after();
                return true;
            }
            return false;
        }
    }
}
