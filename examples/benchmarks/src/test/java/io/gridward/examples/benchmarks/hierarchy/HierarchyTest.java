package io.gridward.examples.benchmarks.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.benchmarks.report.Pace;
import io.gridward.examples.benchmarks.report.Ratio;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class HierarchyTest {
    private static final List<Ratio> RATIOS = List.of(
            new Ratio("contains, areas at hand", "ns", 3.21, 4.5, OptionalDouble.of(20)),
            new Ratio("find by code", "ns", 30.1, 28, OptionalDouble.empty()),
            new Ratio("bytes an area, beside strings", "B", 139.3, 100.9, OptionalDouble.of(100)));

    @Test
    void report_fixedResults_saysWhatWasMeasuredWhereAndHow() {
        String report = Hierarchy.report(Options.parse(List.of()), "A machine, 2 processors", RATIOS);

        assertThat(report).isEqualTo("""
                Hierarchy: 665,000 areas, 4,096 questions, seed 1
                A machine, 2 processors
                plain tree: HashMap<String, Node>, each node with parent and children; ratio: gridward / plain tree
                questions: medians; half of the pairs come from the whole nation, half from one branch
                build: median of warm single shots; a territory checks codes, levels and parents
                bytes an area: all objects the territory or the tree reaches, beside strings

                operation                      unit  gridward  plain tree  ratio  budget  within
                --------------------------------------------------------------------------------
                contains, areas at hand        ns        3.21        4.50   0.71    20.0     yes
                find by code                   ns        30.1        28.0   1.08       -       -
                bytes an area, beside strings  B        139.3       100.9   1.38   100.0      no
                """);
    }

    @Test
    void report_ofAQuickRun_saysThatItsFiguresMeanNothing() {
        String report = Hierarchy.report(new Options(Pace.QUICK, 20_000, 10, 3), "A machine", RATIOS);

        assertThat(report)
                .startsWith("Hierarchy: 20,000 areas, 10 questions, seed 3; a quick run, its figures mean nothing\n");
    }
}
