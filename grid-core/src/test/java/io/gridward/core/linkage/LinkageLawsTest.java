package io.gridward.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.party.PartyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sequence of calls and acts beside a plain table of rows, one a share, that knows nothing of rounds. */
class LinkageLawsTest {
    /** From which words an act is possible, and the word it leads to. */
    private static final Map<PartyAct, Map<String, String>> TABLE = Map.of(
            PartyAct.SIGN, Map.of("called", "signed"),
            PartyAct.CONTACT, Map.of("called", "called", "signed", "signed"),
            PartyAct.REPORT_IN, Map.of("called", "reported-in", "signed", "reported-in", "no-show", "reported-in"),
            PartyAct.DO_PART, Map.of("reported-in", "done"),
            PartyAct.DECLINE, Map.of("called", "declined", "signed", "declined", "no-show", "declined"),
            PartyAct.MISS, Map.of("called", "no-show", "signed", "no-show"),
            PartyAct.WITHDRAW_CALL,
                    Map.of(
                            "called", "withdrawn",
                            "signed", "withdrawn",
                            "reported-in", "withdrawn",
                            "declined", "withdrawn",
                            "no-show", "withdrawn"));

    private static final Set<String> OVER = Set.of("done", "declined", "withdrawn");

    /** A row of the table. */
    private static final class Row {
        private final int party;
        private boolean lead;
        private String word = "called";

        Row(int party, boolean lead) {
            this.party = party;
            this.lead = lead;
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomJointTask_agreesWithATable(int seed) {
        Random random = new Random(seed);
        Linkage linkage = Linkage.NONE;
        List<Row> rows = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            String where = "seed " + seed + ", step " + step;
            int party = random.nextInt(3);
            int kind = random.nextInt(8);
            Linkage next;
            boolean may;
            if (kind == 0) {
                boolean lead = random.nextBoolean();
                may = !isOpen(rows, party) && !(lead && isLed(rows));
                next = attempt(
                        linkage,
                        before -> before.calling(new CallOut(
                                new PartyId("p" + party),
                                "m",
                                lead ? CallRole.LEAD : CallRole.SUPPORT,
                                !rows.isEmpty())));
                if (may) {
                    rows.add(new Row(party, lead));
                }
            } else if (kind == 1 && !rows.isEmpty()) {
                int row = random.nextInt(rows.size());
                may = !OVER.contains(rows.get(row).word) && !isLed(rows);
                next = attempt(linkage, before -> before.ledBy(row + 1));
                if (may) {
                    rows.get(row).lead = true;
                }
            } else if (!rows.isEmpty()) {
                int row = random.nextInt(rows.size());
                PartyAct act = PartyAct.values()[random.nextInt(PartyAct.values().length)];
                String word = TABLE.get(act).get(rows.get(row).word);
                may = word != null;
                next = attempt(linkage, before -> before.after(row + 1, act, null));
                if (may) {
                    rows.get(row).word = word;
                }
            } else {
                continue;
            }
            assertThat(next != null).as(where).isEqualTo(may);
            linkage = next == null ? linkage : next;
            check(linkage, rows, where);
        }
    }

    private static void check(Linkage linkage, List<Row> rows, String where) {
        assertThat(linkage.tasks())
                .as(where)
                .extracting(task -> task.status().id())
                .containsExactlyElementsOf(rows.stream().map(row -> row.word).toList());
        assertThat(rows.stream()
                        .filter(row -> row.lead && !OVER.contains(row.word))
                        .count())
                .as(where)
                .isLessThanOrEqualTo(1);
        List<Row> counting = new ArrayList<>();
        for (Row row : rows) {
            boolean later = rows.subList(rows.indexOf(row) + 1, rows.size()).stream()
                    .anyMatch(other -> other.party == row.party && !other.word.equals("withdrawn"));
            if (!row.word.equals("withdrawn") && !later) {
                counting.add(row);
            }
        }
        assertThat(linkage.current())
                .as(where)
                .extracting(PartyTask::ordinal)
                .containsExactlyElementsOf(
                        counting.stream().map(row -> rows.indexOf(row) + 1).toList());
        Row lead = null;
        for (Row row : counting) {
            lead = row.lead && !row.word.equals("declined") ? row : lead;
        }
        assertThat(linkage.lead().map(PartyTask::ordinal).orElse(0))
                .as(where)
                .isEqualTo(lead == null ? 0 : rows.indexOf(lead) + 1);
        long done = counting.stream().filter(row -> row.word.equals("done")).count();
        boolean leadDone = lead == null || lead.word.equals("done");
        int others = counting.size() - (lead == null ? 0 : 1);
        long othersDone = done - (lead != null && leadDone ? 1 : 0);
        boolean none = counting.isEmpty();
        expect(linkage, "all", none || counting.stream().allMatch(row -> OVER.contains(row.word)), where);
        expect(linkage, "lead", none || leadDone, where);
        expect(linkage, "2-of-n", none || done >= Math.min(2, counting.size()), where);
        expect(linkage, "lead-and-1", none || (leadDone && othersDone >= Math.min(1, others)), where);
    }

    private static void expect(Linkage linkage, String rule, boolean met, String where) {
        assertThat(CompletionRule.parse(rule).isMet(linkage))
                .as(where + ", " + rule)
                .isEqualTo(met);
    }

    private static boolean isOpen(List<Row> rows, int party) {
        return rows.stream().anyMatch(row -> row.party == party && !OVER.contains(row.word));
    }

    private static boolean isLed(List<Row> rows) {
        return rows.stream().anyMatch(row -> row.lead && !OVER.contains(row.word));
    }

    private static Linkage attempt(Linkage before, java.util.function.UnaryOperator<Linkage> change) {
        try {
            return change.apply(before);
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }
}
