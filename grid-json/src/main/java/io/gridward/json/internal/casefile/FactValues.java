package io.gridward.json.internal.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.facts.DurationAttribute;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** How one value of a fact is written where the schema tells its type. */
public final class FactValues {
    private FactValues() {}

    /** Writes a value; which, see the other. */
    static void write(JsonBytes json, Object value) {
        if (value instanceof Boolean flag) {
            json.flag(flag);
        } else if (value instanceof Long number) {
            json.number(number);
        } else if (value instanceof Duration duration) {
            json.text(DurationAttribute.text(duration));
        } else if (value instanceof Set<?> members) {
            json.startList();
            for (Object member : members) {
                json.text(String.valueOf(member));
            }
            json.endList();
        } else {
            json.text(String.valueOf(value));
        }
    }

    /**
     * Writes a value.
     *
     * @param json where to
     * @param value a flag, a number, a duration, a set of tags, or a text
     * @throws IOException if nothing can be written there
     */
    public static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Duration duration) {
            json.writeString(DurationAttribute.text(duration));
        } else if (value instanceof Set<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                WholeText.write(json, String.valueOf(member));
            }
            json.writeEndArray();
        } else {
            WholeText.write(json, String.valueOf(value));
        }
    }
}
