package io.gridward.examples.benchmarks.decision.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.examples.benchmarks.decision.workload.Field;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.PlainTest;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Shape;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandWrittenTest {
    private static final PlainRule EVERY_FORM = new PlainRule(
            0,
            List.of(
                    new PlainTest.OneOf(Field.CATEGORY, List.of(3)),
                    new PlainTest.OneOf(Field.PLACE, List.of(1, 2)),
                    new PlainTest.Between(Field.HOUSEHOLDS, 0, 10),
                    new PlainTest.Between(Field.OPEN_MINUTES, 60, 43_200),
                    new PlainTest.Between(Field.REPORTS, 2, 5),
                    new PlainTest.Holds(Field.AT_NIGHT, true),
                    new PlainTest.Holds(Field.LEGAL, false)));

    @Test
    void ifChain_everyFormOfTest_readsAsOneWouldWriteIt() {
        String source = new IfChainEngine().source(workload(EVERY_FORM)).methods();

        assertThat(source).isEqualTo("""
                  public int applyAsInt(PlainReport r) {
                    if (r.category() == 3 && (r.place() == 1 || r.place() == 2) && r.households() <= 10 \
                && r.openMinutes() >= 60 && r.reports() >= 2 && r.reports() <= 5 && r.atNight() && !r.legal()) return 0;
                    return -1;
                  }
                """);
    }

    @Test
    void switch_ofARuleInOneCategory_asksItThereOnlyAndNotForItsCategory() {
        String source = new SwitchEngine().source(workload(EVERY_FORM)).methods();

        assertThat(source).contains("case 3: return category3(r);").doesNotContain("r.category() ==");
        assertThat(Pattern.compile("return 0;").matcher(source).results()).hasSize(1);
        assertThat(source).contains("category3(PlainReport r) {\n    if ((r.place() == 1");
    }

    @Test
    void ifChain_manyRules_isSplitSoThatEachMethodIsCompiled() {
        String source =
                new IfChainEngine().source(Workload.of(Shape.RANDOM, 120, 1)).methods();

        assertThat(Stream.of(source.split("private static")).skip(1))
                .hasSize(3)
                .allMatch(method -> method.split("if \\(").length - 1 <= 50);
    }

    @Test
    void load_sourceThatDoesNotCompile_isRefusedWithTheReason() {
        assertThatThrownBy(() -> JavaSource.load(new JavaSource("Broken", "public int applyAsInt() {}")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Broken does not compile")
                .hasMessageContaining("applyAsInt");
    }

    private static Workload workload(PlainRule rule) {
        List<Report> reports = List.of();
        return new Workload(Shape.RANDOM, List.of(rule), reports, List.of());
    }
}
