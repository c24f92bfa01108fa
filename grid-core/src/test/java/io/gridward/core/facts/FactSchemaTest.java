package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactSchemaTest {
    private static final FlagAttribute B = FlagAttribute.of("b", Presence.optional());
    private static final FlagAttribute A = FlagAttribute.of("a", Presence.required());

    @Test
    void attributes_always_keepTheirOrder() {
        FactSchema schema = FactSchema.of(List.of(B, A));

        assertThat(schema.names()).containsExactly("b", "a");
        assertThat(schema.attributes()).isEqualTo(List.of(B, A));
    }

    @Test
    void find_knownOrNot_givesTheAttributeOrNothing() {
        FactSchema schema = FactSchema.of(List.of(B, A));

        assertThat(schema.find("a").orElseThrow()).isSameAs(A);
        assertThat(schema.find("c")).isEmpty();
    }

    @Test
    void of_namesTwice_reportsEach() {
        InvalidModelException thrown =
                catchThrowableOfType(InvalidModelException.class, () -> FactSchema.of(List.of(A, A, B, B)));

        assertThat(thrown.findings()).extracting(Finding::code).containsOnly(ModelCode.DUPLICATE_ID);
        assertThat(thrown.findings())
                .extracting(Finding::path)
                .containsExactly(List.of("attributes", "a"), List.of("attributes", "b"));
    }

    @Test
    void equals_orderMatters() {
        assertThat(FactSchema.of(List.of(A, B)))
                .isEqualTo(FactSchema.of(List.of(A, B)))
                .hasSameHashCodeAs(FactSchema.of(List.of(A, B)))
                .isNotEqualTo(FactSchema.of(List.of(B, A)));
    }

    @Test
    void empty_always_saysNothing() {
        assertThat(FactSchema.empty().attributes()).isEmpty();
        assertThat(FactSchema.empty()).isEqualTo(FactSchema.of(List.of()));
    }
}
