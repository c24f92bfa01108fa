package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {
    private static final Finding WARNING = Finding.warning(CourseCode.CENTRE_HOLDS, List.of("a"), "area", "a");
    private static final Finding ERROR = Finding.error(ModelCode.MISSING_FACT, List.of("b"), "attribute", "b");

    @Test
    void throwIfErrors_onlyWarnings_passes() {
        FindingCollector collector = new FindingCollector();
        collector.add(WARNING);

        assertThat(collector.hasErrors()).isFalse();
        assertThatCode(() -> collector.throwIfErrors("model")).doesNotThrowAnyException();
    }

    @Test
    void throwIfErrors_anError_throwsWithEveryFindingInOrder() {
        FindingCollector collector = new FindingCollector();
        collector.add(WARNING);
        collector.error(ModelCode.MISSING_FACT, List.of("b"), "attribute", "b");
        collector.addAll(List.of(WARNING));

        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> collector.throwIfErrors("street"));

        assertThat(collector.hasErrors()).isTrue();
        assertThat(thrown.findings()).containsExactly(WARNING, ERROR, WARNING);
        assertThat(thrown)
                .hasMessage("street is invalid:\n"
                        + "  CENTRE_HOLDS a: the centre of a holds the case\n"
                        + "  MISSING_FACT b: the fact b is required and missing\n"
                        + "  CENTRE_HOLDS a: the centre of a holds the case");
    }

    @Test
    void findings_lateAddition_doesNotShow() {
        FindingCollector collector = new FindingCollector();
        collector.add(WARNING);
        List<Finding> before = collector.findings();

        collector.add(ERROR);

        assertThat(before).containsExactly(WARNING);
        assertThat(collector.findings()).containsExactly(WARNING, ERROR);
    }
}
