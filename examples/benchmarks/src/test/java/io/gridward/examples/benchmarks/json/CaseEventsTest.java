package io.gridward.examples.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.benchmarks.report.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseEventsTest {
    private static final CaseEvents.Line FAST =
            new CaseEvents.Line("write, a life", 3_000, new Reading(5_000, 7_000), new Reading(4_000, 6_000));

    @Test
    void report_twoLines_showsTheSpeedOfBareThatIsReached() {
        CaseEvents.Line slow =
                new CaseEvents.Line("read, a life", 3_000, new Reading(8_000, 16_000), new Reading(4_000, 9_000));

        assertThat(CaseEvents.report("a machine", List.of(slow, FAST))).isEqualTo("""
                Case events as JSON: from bytes in memory to events, from events to bytes in memory; one thread
                a machine
                bare: Jackson's tokens of the same bytes, every name and text taken; the same names and values written
                of bare: the speed of bare Jackson that is reached; bytes: taken from the heap for one document
                budget: at least 0.60 of bare; within: no

                events of a case   size     ns  bare ns  of bare   bytes  bare bytes
                read, a life      3,000  8,000    4,000     0.50  16,000       9,000
                write, a life     3,000  5,000    4,000     0.80   7,000       6,000
                """);
    }

    @Test
    void report_ofLinesWithinTheBudget_saysSo() {
        assertThat(CaseEvents.report("a machine", List.of(FAST))).contains("within: yes");
    }
}
