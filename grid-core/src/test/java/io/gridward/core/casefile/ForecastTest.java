package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Authority;
import io.gridward.core.Governance;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastTest {
    private static final List<AreaCode> PLACES = List.of(Street.G1, Street.G2, Street.G3, Street.E, Street.C, Street.S);

    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    @Test
    void forecast_ofACaseNobodyTouches_leadsToTheTopAndThroughTheLastRung() {
        Story story = new Story(Street.governance());
        story.then("09-29 17:00", new Actor.Intake(), Street.report(Street.G1));

        Forecast forecast = Casework.forecast(Street.governance(), story.file(), Street.at("09-29 17:00"));

        assertThat(forecast.isComplete()).isTrue();
        assertThat(forecast.reaches("grid")).contains(Street.at("09-29 17:00"));
        assertThat(forecast.reaches("community")).contains(Street.at("09-29 19:00"));
        assertThat(forecast.reaches("street")).contains(Street.at("09-29 21:00"));
        assertThat(forecast.after().holder().orElseThrow().area()).isEqualTo(Street.S);
        assertThat(forecast.before()).isEqualTo(story.file());
        Naming naming = Street.governance().naming();
        assertThat(forecast.print(Language.EN, naming, Street.ZONE))
                .startsWith("2022-09-29 19:00  sign clock reached its due time")
                .contains("2022-09-29 19:00  handed over by slip 1: Grid 1 to Community");
        assertThat(forecast.print(Language.ZH, naming, Street.ZONE)).contains("2022-09-29 19:00  签收时限到达到期点");
    }

    @Test
    void forecast_ofAClosedOrUnreportedCase_isEmpty() {
        CaseFile none = CaseFile.unreported(Street.CASE);

        Forecast forecast = Casework.forecast(Street.governance(), none, Street.at("09-26 09:00"));

        assertThat(forecast.steps()).isEmpty();
        assertThat(forecast.isComplete()).isTrue();
        assertThat(forecast.after()).isEqualTo(none);
        assertThat(forecast.reaches("grid")).isEmpty();
    }

    @Test
    void forecast_fromBeforeTheLastEvent_isACallersMistake() {
        Story story = new Story(Street.governance());
        story.then("09-29 17:00", new Actor.Intake(), Street.report(Street.G1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Casework.forecast(Street.governance(), story.file(), Street.at("09-29 16:00")))
                .withMessageContaining("from");
    }

    @Test
    void forecast_underAnAuthorityThatLetsNoTimePass_saysSo() {
        Story story = new Story(Street.governance());
        story.then("09-29 17:00", new Actor.Intake(), Street.report(Street.G1));
        Governance frozen = Street.governing(Street::standard)
                .authority(new Authority(List.of()))
                .build();

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Casework.forecast(frozen, story.file(), Street.at("09-29 17:00")));
    }

    @Test
    void forecast_underAPolicyThatSwingsForEver_isCutAndSaysSo() {
        Governance swinging = Street.governance(situation -> switch (situation.trigger()) {
            case OVERDUE, UNSIGNED ->
                Ruling.builder()
                        .move(situation.level().equals("grid") ? Move.UP : Move.DOWN)
                        .build();
            default -> Street.standard(situation);
        });
        Story story = new Story(swinging);
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1));

        Forecast forecast = Casework.forecast(swinging, story.file(), Street.at("09-26 09:00"));

        assertThat(forecast.isComplete()).isFalse();
        assertThat(forecast.steps()).hasSizeGreaterThan(100);
    }

    /** Vacant posts, terms that end, a holiday, policies of several kinds: what was told is what comes. */
    @ParameterizedTest
    @MethodSource("seeds")
    void forecast_isWhatThenHappens(int seed) {
        Random random = new Random(seed);
        Governance governance = governance(random);
        Story story = new Story(governance);
        String day = List.of("09-26", "09-29", "09-30", "10-02", "12-28").get(random.nextInt(5));
        story.then(day + " 1" + random.nextInt(10) + ":17", new Actor.Intake(), Street.report(place(random)));
        begin(story, random);
        Instant now = story.file().lastAt().orElseThrow();

        Forecast forecast = Casework.forecast(governance, story.file(), now);

        List<CaseEvent> told = new ArrayList<>();
        List<CaseEvent> came = new ArrayList<>();
        CaseFile file = story.file();
        while (file.version() < forecast.after().version()) {
            Instant due = file.nextDue().orElseThrow();
            CaseCommand tick = story.command(due.isBefore(now) ? now : due, new Actor.OfSystem(), new UpkeepAct.Tick());
            Outcome.Accepted ticked = (Outcome.Accepted) Casework.decide(governance, file, tick);
            came.addAll(ticked.events());
            file = ticked.after();
        }
        forecast.steps().forEach(step -> told.addAll(step.events()));
        assertThat(forecast.isComplete()).as("seed %d", seed).isTrue();
        assertThat(came).as("seed %d", seed).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            assertThat(came.get(i).head().at())
                    .as("seed %d", seed)
                    .isEqualTo(told.get(i).head().at());
            assertThat(came.get(i).told())
                    .as("seed %d", seed)
                    .isEqualTo(told.get(i).told());
            assertThat(came.get(i).reasons())
                    .as("seed %d", seed)
                    .isEqualTo(told.get(i).reasons());
        }
        assertThat(file.clocks()).as("seed %d", seed).isEqualTo(forecast.after().clocks());
        assertThat(file.custody())
                .as("seed %d", seed)
                .isEqualTo(forecast.after().custody());
    }

    private static AreaCode place(Random random) {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private static Governance governance(Random random) {
        Roster street = Street.roster();
        List<Appointment> terms = new ArrayList<>();
        for (Appointment term : street.appointments()) {
            LocalDate end = LocalDate.of(2022, 9, 25).plusDays(random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> terms.add(new Appointment(term.post(), term.person(), term.deputy(), term.from(), end));
                case 1 -> {
                    terms.add(new Appointment(term.post(), term.person(), term.deputy(), term.from(), end));
                    terms.add(new Appointment(
                            term.post(), new PersonRef("x" + terms.size()), false, end.plusDays(1), null));
                }
                case 2 -> {
                    // Nobody holds it at all.
                }
                default -> terms.add(term);
            }
        }
        return Street.governing(policy(random.nextInt(3)))
                .roster(Roster.of(street.roles(), street.posts(), terms))
                .calendars(RandomCalendars.bound(random, LocalDate.of(2022, 12, 31)))
                .parties(Street.changingParties(random))
                .build();
    }

    private static EscalationPolicy policy(int kind) {
        return situation -> {
            if (kind == 1 && situation.trigger() == Trigger.OVERDUE) {
                return Ruling.builder().move(Move.RAISE).raiseTo("street").build();
            }
            if (kind == 2 && situation.trigger() == Trigger.UNSIGNED && situation.handUps() == 1) {
                return Ruling.builder().move(Move.DOWN).supervise(true).build();
            }
            return Street.standard(situation);
        };
    }

    /** Lets some of the cases come further than the report. */
    private static void begin(Story story, Random random) {
        Instant now = story.file().lastAt().orElseThrow().plusSeconds(600);
        if (random.nextBoolean()
                && story.file().holder().orElseThrow().asPerson().isPresent()) {
            Actor holder = new Actor.OfPost(
                    story.file().holder().orElseThrow().asPerson().orElseThrow(), post(story));
            story.submit(story.command(now, holder, new HoldingAct.Sign()));
            if (random.nextBoolean()) {
                story.submit(story.command(now, holder, new LinkageAct.Whistle()));
            }
            if (random.nextInt(3) == 0) {
                story.submit(story.command(now, holder, Street.handle()));
            }
        }
    }

    private static PostId post(Story story) {
        return story.file().holder().orElseThrow().post();
    }
}
