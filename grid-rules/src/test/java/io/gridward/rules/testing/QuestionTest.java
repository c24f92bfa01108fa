package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.assertThatThrownBy;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.InvalidModelException;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static final Question QUESTION = Question.to(SmallStreet.policy());

    @Test
    void facts_ofWhatIsNotSaid_areAsMostOfTheTime() {
        assertThat(QUESTION.saying("category", "noise").facts().values())
                .containsEntry("category", "noise")
                .containsEntry("households", 1L)
                .containsEntry("level", "grid")
                .containsEntry("day-kind", "workday")
                .containsEntry("hour", 10L)
                .containsEntry("month", 1L)
                .doesNotContainKey("clock");
    }

    @Test
    void saying_attributeAgain_takesBackWhatWasSaid() {
        Question noise = QUESTION.saying("category", "noise").saying("hour", 3);

        assertThat(noise.saying("category", "waste").facts().values())
                .containsEntry("category", "waste")
                .containsEntry("hour", 3L);
        assertThat(noise.facts().values()).containsEntry("category", "noise");
    }

    @Test
    void facts_ofUnknownWords_nameAllOfThem() {
        Question wrong = QUESTION.saying("categroy", "noise").saying("households", "many");

        assertThatThrownBy(wrong::facts)
                .isInstanceOf(InvalidModelException.class)
                .hasMessageContaining("categroy")
                .hasMessageContaining("many");
    }

    @Test
    void explain_atTrigger_asksThere() {
        Question unable = QUESTION.saying(SmallStreet.CATEGORY, "noise").at(Trigger.UNABLE);

        assertThat(unable.explain().trigger()).isEqualTo(Trigger.UNABLE);
        assertThat(unable.toString()).endsWith("at unable {category=noise}");
    }
}
