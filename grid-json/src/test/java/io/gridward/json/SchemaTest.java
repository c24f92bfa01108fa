package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The schemas that ship in the jar. Whether they agree with the readers is checked by a validator in the examples. */
class SchemaTest {
    @Test
    void schemaKinds_coverEveryDocument() {
        assertThat(GridJson.schemaKinds()).containsExactlyInAnyOrderElementsOf(Dagang.KINDS);
        for (String kind : Dagang.KINDS) {
            assertThat(GridJson.schema(kind)).contains("https://json-schema.org/draft/2020-12/schema");
        }
    }

    @Test
    void schema_unknownKind_isRefused() {
        assertThatThrownBy(() -> GridJson.schema("person"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("person");
    }
}
