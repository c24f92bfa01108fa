package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A validator that knows nothing of Gridward but the shipped schema, on what Gridward writes. */
class ExplanationSchemaTest {
    private static final Path WRITTEN = Path.of("../../grid-json/src/test/resources/io/gridward/json/explanation");

    @ParameterizedTest
    @ValueSource(strings = {"explanation.json", "everything.json"})
    void writtenDocument_isTakenByTheSchema(String name) throws IOException {
        String text = Files.readString(WRITTEN.resolve(name));

        assertThat(Reading.schema("explanation").validate(text, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\"",
                "\"asked\"",
                "\"holds\"",
                "\"operator\"",
                "\"outcome\"",
                "\"of\"",
                "\"nearest\"",
                "\"code\""
            })
    void documentWithAFieldMisnamed_isRefusedByTheSchema(String field) throws IOException {
        String text = Files.readString(WRITTEN.resolve("everything.json")).replaceFirst(field, "\"misnamed\"");

        assertThat(Reading.schema("explanation").validate(text, InputFormat.JSON))
                .isNotEmpty();
    }
}
