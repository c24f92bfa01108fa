package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.escalation.StandardVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenCaseTest {
    private final CompiledPolicy policy = SmallStreet.policy().compile();
    private final Question noise = Question.to(policy).saying("category", "noise");

    private WrittenCase.Builder party(long households) {
        return WrittenCase.builder(
                "party",
                Trigger.REPORTED,
                noise.saying("households", households).facts());
    }

    private List<BilingualText> misses(WrittenCase one) {
        return one.misses(policy.decide(one.trigger(), one.facts()));
    }

    @Test
    void misses_allAsExpected_areNone() {
        WrittenCase one = party(10)
                .expecting(StandardVocabulary.ENTER, List.of("grid"))
                .expecting(StandardVocabulary.TRACK, List.of())
                .decidedBy("grading", List.of("small-stays"))
                .decidedBy("calls", List.of())
                .because("grading", "小事不出格")
                .build();

        assertThat(misses(one)).isEmpty();
        assertThat(one.isMet(policy.decide(one.trigger(), one.facts()))).isTrue();
        assertThat(one.report(policy, Language.EN)).isEmpty();
    }

    @Test
    void misses_everythingOtherwise_areToldOneByOneInBothLanguages() {
        WrittenCase one = party(11)
                .expecting(StandardVocabulary.ENTER, List.of("grid"))
                .expecting(StandardVocabulary.GRADE, List.of())
                .expecting(StandardVocabulary.TRACK, List.of("quick"))
                .decidedBy("grading", List.of("small-stays"))
                .because("grading", "小事不出格")
                .build();

        assertThat(misses(one))
                .extracting(BilingualText::en)
                .containsExactly(
                        "enter should be grid, but is community (grading: otherwise)",
                        "grade should be nothing, but is big (grading: otherwise)",
                        "track should be quick, but is nothing",
                        "grading should be decided by small-stays, but is by otherwise",
                        "grading should give the reason 小事不出格, but gives []");
        assertThat(misses(one))
                .extracting(BilingualText::zh)
                .contains("grade 应为 无,实为 big (grading: otherwise)", "grading 应由 small-stays 裁定,实由 otherwise 裁定");
    }

    @Test
    void report_ofAMissedCase_tellsPlaceAndWhatWouldHaveToChange() {
        WrittenCase one = party(12)
                .expecting(StandardVocabulary.ENTER, List.of("grid"))
                .place(new WrittenPlace("policy-tests.json", 7, 5))
                .build();

        assertThat(one.report(policy, Language.EN))
                .startsWith("party (policy-tests.json:7) is not met by harbour/escalation")
                .contains("- enter should be grid", "What would have to change", "2 too many");
    }

    @Test
    void report_whereNothingWasToBeDecided_explainsTheDecision() {
        WrittenCase one =
                party(3).expecting(StandardVocabulary.GRADE, List.of()).build();

        assertThat(one.report(policy, Language.EN)).contains("grade should be nothing, but is small", "small-stays");
    }

    @Test
    void expecting_aValueOfAnotherType_isRefused() {
        WrittenCase.Builder builder = party(3);

        assertThatThrownBy(() -> builder.expecting(StandardVocabulary.ENTER, List.of(3L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a level, got 3");
        assertThatThrownBy(() -> WrittenCase.builder(" ", Trigger.REPORTED, noise.facts()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void place_beforeTheFirstLine_isRefused() {
        assertThatThrownBy(() -> new WrittenPlace("x.json", 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new WrittenPlace("x.json", 3, 9)).hasToString("x.json:3");
    }
}
