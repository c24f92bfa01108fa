package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any sequence of whistles, answers, withdrawals, namings and late ticks beside a sheet of rows that knows only words and
 * due instants. Each party is accounted for, one leads at most, and that none does is said each time.
 */
class PartiesLawsTest {
    private static final List<PartyId> PARTIES = List.of(Street.GARDENERS, Street.POLICE);
    private static final Set<String> OVER = Set.of("done", "declined", "withdrawn");
    private static final Duration LIMIT = Duration.ofHours(10);
    private static final TextRef WHY = new TextRef("t/why");

    private static final Map<PartyAct, Set<String>> FROM = Map.of(
            PartyAct.SIGN, Set.of("called"),
            PartyAct.CONTACT, Set.of("called", "signed"),
            PartyAct.REPORT_IN, Set.of("called", "signed", "no-show"),
            PartyAct.DO_PART, Set.of("reported-in"),
            PartyAct.DECLINE, Set.of("called", "signed", "no-show"));

    private static final Map<PartyAct, String> TO = Map.of(
            PartyAct.SIGN, "signed",
            PartyAct.REPORT_IN, "reported-in",
            PartyAct.DO_PART, "done",
            PartyAct.DECLINE, "declined");

    /** A line of the sheet: one call. */
    private static final class Row {
        private final PartyId party;
        private final Instant due;
        private boolean lead;
        private String word = "called";

        Row(PartyId party, Instant due, boolean lead) {
            this.party = party;
            this.due = due;
            this.lead = lead;
        }

        boolean isOpen() {
            return !OVER.contains(word);
        }
    }

    private final List<Row> sheet = new ArrayList<>();
    private int holderLed;
    private boolean leadWasMissing;

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySequence_agreesWithTheSheet(int seed) {
        Random random = new Random(seed);
        Governance governance = Street.governance(PartiesLawsTest::rule);
        Story story = new Story(governance)
                .then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign());
        Instant now = Street.at("09-26 09:10");
        for (int step = 0; step < 40; step++) {
            now = now.plus(Duration.ofMinutes(random.nextInt(150)));
            PartyId party = PARTIES.get(random.nextInt(2));
            Actor speaker = party.equals(Street.POLICE) ? Street.policeman() : Street.gardener();
            PartyAct what =
                    List.copyOf(FROM.keySet()).stream().sorted().toList().get(random.nextInt(FROM.size()));
            int kind = random.nextInt(9);
            Act act = kind == 0
                    ? new LinkageAct.Whistle()
                    : kind == 1
                            ? new LinkageAct.WithdrawCall(party, WHY)
                            : kind == 2
                                    ? new LinkageAct.NameLead(party)
                                    : kind == 3 ? new UpkeepAct.Tick() : Street.answer(party, what);
            Actor actor = kind < 3 ? Street.worker() : kind == 3 ? new Actor.OfSystem() : speaker;
            String where = "seed " + seed + ", step " + step + ", " + act + " at " + now;
            boolean expected = expect(act, party, what, now);

            Outcome outcome = story.submit(story.command(now, actor, act));

            assertThat(outcome instanceof Outcome.Accepted).as(where).isEqualTo(expected);
            check(story, where);
        }
    }

    /** Writes what follows into the sheet, if the act is possible at all. */
    private boolean expect(Act act, PartyId party, PartyAct what, Instant now) {
        Row row = latest(party);
        if (act instanceof UpkeepAct.Tick) {
            sheet.stream()
                    .filter(each -> Set.of("called", "signed").contains(each.word) && !each.due.isAfter(now))
                    .forEach(each -> each.word = "no-show");
            return true;
        }
        if (act instanceof LinkageAct.Whistle) {
            boolean any = false;
            for (PartyId each : PARTIES) {
                Row known = latest(each);
                if (known == null || !known.isOpen()) {
                    boolean lead = each.equals(Street.GARDENERS)
                            && sheet.stream().noneMatch(other -> other.lead && other.isOpen());
                    sheet.add(new Row(each, now.plus(LIMIT), lead));
                    any = true;
                }
            }
            return said(any);
        }
        if (row == null) {
            return false;
        }
        if (act instanceof LinkageAct.WithdrawCall) {
            boolean may = row.isOpen() || row.word.equals("declined");
            row.word = may ? "withdrawn" : row.word;
            return said(may);
        }
        if (act instanceof LinkageAct.NameLead) {
            boolean may = row.isOpen() && sheet.stream().noneMatch(other -> other.lead && other.isOpen());
            row.lead |= may;
            return said(may);
        }
        boolean may = FROM.get(what).contains(row.word);
        row.word = may ? TO.getOrDefault(what, row.word) : row.word;
        return said(may);
    }

    /** That nobody leads is said when it comes to be so. */
    private boolean said(boolean happens) {
        boolean missing =
                !counting().isEmpty() && counting().stream().noneMatch(row -> row.lead && !row.word.equals("declined"));
        if (happens) {
            holderLed += missing && !leadWasMissing ? 1 : 0;
            leadWasMissing = missing;
        }
        return happens;
    }

    private List<Row> counting() {
        List<Row> counting = new ArrayList<>();
        for (PartyId party : PARTIES) {
            sheet.stream()
                    .filter(row -> row.party.equals(party) && !row.word.equals("withdrawn"))
                    .reduce((earlier, later) -> later)
                    .ifPresent(counting::add);
        }
        return counting;
    }

    private Row latest(PartyId party) {
        return sheet.stream()
                .filter(row -> row.party.equals(party))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private void check(Story story, String where) {
        List<PartyTask> tasks = story.file().linkage().tasks();
        assertThat(tasks)
                .as(where)
                .extracting(task -> task.call().party() + " " + task.status().id() + " "
                        + task.call().as().id())
                .containsExactlyElementsOf(sheet.stream()
                        .map(row -> row.party + " " + row.word + " " + (row.lead ? "lead" : "support"))
                        .toList());
        assertThat(tasks.stream()
                        .filter(task -> task.leads() && !task.status().isSettled())
                        .count())
                .as(where)
                .isLessThanOrEqualTo(1);
        assertThat(story.eventsOf(CallEvent.HolderLeads.class)).as(where).hasSize(holderLed);
        for (int i = 0; i < sheet.size(); i++) {
            int ordinal = i + 1;
            boolean waits = Set.of("called", "signed", "no-show").contains(sheet.get(i).word);
            assertThat(story.file()
                            .clocks()
                            .running(clock -> clock.kind() == ClockKind.PARTY_REPORT_IN && clock.ordinal() == ordinal))
                    .as(where + ", clock of share " + ordinal)
                    .hasSize(waits ? 1 : 0);
        }
    }

    private static Ruling rule(Situation situation) {
        return switch (situation.trigger()) {
            case WHISTLED ->
                Ruling.builder()
                        .call(new Call("trees", CallRole.LEAD, null, null, Street.budget("10h")))
                        .call(new Call("traffic", CallRole.SUPPORT, null, null, Street.budget("10h")))
                        .build();
            case REPORTED -> Street.standard(situation);
            default -> Ruling.builder().build();
        };
    }
}
