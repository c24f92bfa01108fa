package io.gridward.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.json.internal.casefile.FactValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes facts, and which facts a schema takes. */
final class FactsWriter {
    /** The form; a regular expression cannot tell the bounds. */
    private static final String DURATION = "^[0-9]{1,10}(min|h|d)$";

    private FactsWriter() {}

    static String facts(Facts facts) {
        return text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, Object> fact : facts.values().entrySet()) {
                json.writeFieldName(fact.getKey());
                FactValues.write(json, fact.getValue());
            }
            json.writeEndObject();
        });
    }

    static String schema(FactSchema facts) {
        return text(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("type", "object");
            json.writeBooleanField("additionalProperties", false);
            json.writeArrayFieldStart("required");
            for (Attribute<?> attribute : facts.attributes()) {
                if (attribute.presence().kind() == Presence.Kind.REQUIRED) {
                    json.writeString(attribute.name());
                }
            }
            json.writeEndArray();
            json.writeObjectFieldStart("properties");
            for (Attribute<?> attribute : facts.attributes()) {
                json.writeObjectFieldStart(attribute.name());
                writeBounds(json, attribute);
                Object fallback = attribute.presence().fallback();
                if (fallback != null) {
                    json.writeFieldName("default");
                    FactValues.write(json, fallback);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void writeBounds(JsonGenerator json, Attribute<?> attribute) throws IOException {
        if (attribute instanceof OneOfAttribute oneOf) {
            writeEnum(json, oneOf.values());
        } else if (attribute instanceof NumberAttribute number) {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", number.min());
            json.writeNumberField("maximum", number.max());
        } else if (attribute instanceof DurationAttribute duration) {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", DURATION);
            json.writeStringField("description", duration.expected());
        } else if (attribute instanceof TagsAttribute tags) {
            json.writeStringField("type", "array");
            json.writeBooleanField("uniqueItems", true);
            json.writeObjectFieldStart("items");
            writeEnum(json, tags.values());
            json.writeEndObject();
        } else {
            json.writeStringField("type", "boolean");
        }
    }

    private static void writeEnum(JsonGenerator json, List<String> values) throws IOException {
        json.writeArrayFieldStart("enum");
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String text(Writing writing) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            writing.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private interface Writing {
        void write(JsonGenerator json) throws IOException;
    }
}
