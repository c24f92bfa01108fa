package io.gridward.rules.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.Phrases;
import io.gridward.rules.Effect;
import org.junit.jupiter.api.Test;

class ExpectedValuesTest {
    @Test
    void values_ofEveryStandardEffect_areToldInChineseToo() {
        assertThat(StandardVocabulary.INSTANCE.tables().stream()
                        .flatMap(table -> table.effects().stream())
                        .map(Effect::domain))
                .isNotEmpty()
                .allSatisfy(domain -> assertThat(Phrases.common().find("expected", domain.expected()))
                        .as(domain.expected())
                        .isPresent());
    }
}
