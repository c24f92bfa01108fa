package io.gridward.json.internal.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** Writes values each on a line of its own, with a comma between, between a beginning and an end. */
final class JsonLines {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .rootValueSeparator(",\n")
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonLines() {}

    static void write(OutputStream out, String beginning, Lines lines, String end) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeRaw(beginning);
            lines.write(json);
            json.writeRaw(end);
        }
    }

    /** Writes the values. */
    @FunctionalInterface
    interface Lines {
        void write(JsonGenerator json) throws IOException;
    }
}
