package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.rules.Feed;
import io.gridward.rules.SeenCondition;
import io.gridward.rules.SeenGroup;
import io.gridward.rules.SeenPredicate;
import io.gridward.rules.SeenTest;
import io.gridward.rules.Shortfall;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what conditions saw. */
final class SeenConditionWriter {
    private final JsonGenerator json;

    SeenConditionWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(SeenCondition condition) throws IOException {
        // By identity: the same test may stand twice, decisive in one place only.
        Set<SeenCondition> decisive = Collections.newSetFromMap(new IdentityHashMap<>());
        decisive.addAll(condition.decisive());
        write(condition, decisive);
    }

    private void write(SeenCondition part, Set<SeenCondition> decisive) throws IOException {
        json.writeStartObject();
        if (part instanceof SeenGroup group) {
            writeGroup(group, decisive);
        } else if (part instanceof SeenTest test) {
            writeTest(test);
            json.writeBooleanField("decisive", decisive.contains(test));
        } else if (part instanceof SeenPredicate predicate) {
            json.writeStringField("predicate", predicate.subject());
            json.writeBooleanField("decisive", decisive.contains(predicate));
        }
        json.writeBooleanField("negated", part.negated());
        json.writeBooleanField("holds", part.holds());
        json.writeEndObject();
    }

    private void writeGroup(SeenGroup group, Set<SeenCondition> decisive) throws IOException {
        json.writeArrayFieldStart(group.kind().name().toLowerCase(Locale.ROOT));
        for (SeenCondition member : group.members()) {
            write(member, decisive);
        }
        json.writeEndArray();
    }

    private void writeTest(SeenTest seen) throws IOException {
        json.writeStringField("attribute", seen.test().attribute());
        json.writeStringField("operator", seen.test().operator().id());
        json.writeFieldName("operands");
        writeValue(seen.test().operands());
        json.writeFieldName("value");
        writeValue(seen.value());
        writeFeed(seen.fedBy());
        Shortfall shortfall = seen.shortfall();
        if (shortfall != null) {
            writeShortfall(shortfall);
        }
    }

    void writeFeed(@Nullable Feed feed) throws IOException {
        if (feed != null) {
            json.writeObjectFieldStart("fedBy");
            json.writeStringField("table", feed.table());
            json.writeStringField("effect", feed.effect());
            json.writeBooleanField("otherwise", feed.rule() == null);
            if (feed.rule() != null) {
                json.writeStringField("rule", feed.rule());
            }
            json.writeEndObject();
        }
    }

    void writeShortfall(Shortfall shortfall) throws IOException {
        json.writeObjectFieldStart("shortfall");
        if (shortfall instanceof Shortfall.OfNumber number) {
            json.writeStringField("of", "number");
            json.writeNumberField("by", number.by());
        } else if (shortfall instanceof Shortfall.OfScale scale) {
            json.writeStringField("of", "scale");
            json.writeNumberField("steps", scale.steps());
        } else if (shortfall instanceof Shortfall.OfDuration duration) {
            json.writeStringField("of", "duration");
            json.writeNumberField("minutes", duration.by().toMinutes());
        } else if (shortfall instanceof Shortfall.OfTags tags) {
            json.writeStringField("of", "tags");
            json.writeFieldName("missing");
            writeValue(tags.missing());
            json.writeFieldName("unwanted");
            writeValue(tags.unwanted());
        } else if (shortfall instanceof Shortfall.Absent) {
            json.writeStringField("of", "absent");
        } else if (shortfall instanceof Shortfall.Present) {
            json.writeStringField("of", "present");
        } else {
            json.writeStringField("of", "different");
        }
        json.writeEndObject();
    }

    void writeValue(@Nullable Object value) throws IOException {
        writeValue(value, String.valueOf(value));
    }

    /** A value that has no JSON of its own is written as its text. */
    void writeValue(@Nullable Object value, String text) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Duration duration) {
            json.writeString(DurationAttribute.text(duration));
        } else if (value instanceof Collection<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                writeValue(member);
            }
            json.writeEndArray();
        } else {
            json.writeString(text);
        }
    }
}
