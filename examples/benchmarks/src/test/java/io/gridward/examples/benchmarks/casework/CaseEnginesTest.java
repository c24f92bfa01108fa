package io.gridward.examples.benchmarks.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.examples.benchmarks.report.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseEnginesTest {
    @Test
    void engines_allOfThem_closeTheCase() {
        for (CaseEngine engine : CaseEngines.all()) {
            CaseEngine.Desk desk = engine.open();
            assertThat(desk.live()).as(engine.id()).isTrue();
            assertThat(desk.live()).as(engine.id()).isTrue();
        }
    }

    @Test
    void live_fiveSteps_isVerifiedByAnotherAndClosed() {
        CaseFile file = new FiveSteps().live(new CaseId("C9"));

        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.verification().verifier())
                .isPresent()
                .isNotEqualTo(file.verification().handler());
        assertThat(file.clocks().all().values()).noneMatch(stopwatch -> stopwatch.isRunning());
    }

    @Test
    void named_unknownEngine_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CaseEngines.named("abacus"));
    }

    @Test
    void report_twoEngines_showsStepsASecondAndRatio() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("Gridward", new Reading(800, 4000));
        readings.put("Other", new Reading(8_000, 40_000));

        assertThat(CaseSteps.report("a machine", readings)).isEqualTo("""
                Case steps: reported, signed for, handled, verified by another, closed; one thread, nothing stored
                a machine
                budget: 1,000,000 steps a second; within: yes

                a step of a case     ns  steps a second   bytes  times ours
                Gridward            800       1,250,000   4,000        1.00
                Other             8,000         125,000  40,000          10
                """);
    }
}
