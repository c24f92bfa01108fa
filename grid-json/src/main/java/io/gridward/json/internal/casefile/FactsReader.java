package io.gridward.json.internal.casefile;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonBool;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonNumber;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.located.Shown;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads facts of a schema. What fits is for the schema to say; here JSON types become Java types. */
public final class FactsReader {
    private static final String VALUE = "true, false, a text, a number or a list of texts";

    private final FactSchema schema;

    /**
     * Makes a reader.
     *
     * @param schema what may be said
     */
    public FactsReader(FactSchema schema) {
        this.schema = schema;
    }

    /**
     * Reads a document that is nothing but facts.
     *
     * @param document the cell of the whole document
     * @param schema what may be said
     * @param places where things stand
     * @param problems what was found
     * @return the facts, or null if anything is wrong
     */
    public static Read<Facts> read(Cell document, FactSchema schema, ModelPlaces places, Problems problems) {
        Facts facts = new FactsReader(schema).facts(document);
        return new Read<>(problems.count() == 0 ? facts : null, places);
    }

    /**
     * Reads facts.
     *
     * @param cell an object of values by attribute
     * @return the facts, or none if the cell is absent or does not fit, which has been reported
     */
    public Facts facts(Cell cell) {
        return facts(cell, Map.of());
    }

    /**
     * Reads facts of which some hold unless they are said.
     *
     * @param cell an object of values by attribute
     * @param unlessSaid values by attribute, of the types and within the bounds of the schema
     * @return the facts, or none if the cell is absent or does not fit, which has been reported
     */
    public Facts facts(Cell cell, Map<String, Object> unlessSaid) {
        Map<String, Cell> members = cell.members(VALUE);
        JsonValue value = cell.value();
        if (!(value instanceof JsonObject)) {
            return Facts.none();
        }
        ModelPlaces places = new ModelPlaces(value);
        Facts.Builder facts = Facts.builder(schema);
        unlessSaid.forEach((name, usual) -> {
            if (!members.containsKey(name)) {
                facts.setUntyped(name, usual);
            }
        });
        members.forEach((name, member) -> {
            Object said = said(name, member);
            if (said == null) {
                places.silence(ModelCode.MISSING_FACT, name);
            } else {
                facts.setUntyped(name, said);
            }
        });
        try {
            return facts.build();
        } catch (InvalidModelException invalid) {
            // A required fact under a mistyped name is one mistake, not two.
            for (Finding finding : invalid.findings()) {
                String instead = finding.details().get("instead");
                if (finding.code() == ModelCode.UNKNOWN_ATTRIBUTE && instead != null) {
                    places.silence(ModelCode.MISSING_FACT, instead);
                }
            }
            cell.reportAt(places, invalid.findings());
            return Facts.none();
        }
    }

    private @Nullable Object said(String name, Cell cell) {
        JsonValue value = cell.value();
        if (value instanceof JsonBool bool) {
            return bool.value();
        }
        if (value instanceof JsonText text) {
            return isDuration(name) ? durationOr(text.value()) : text.value();
        }
        if (value instanceof JsonNumber number) {
            OptionalLong whole = number.whole();
            return whole.isPresent() ? (Object) whole.getAsLong() : new NotWhole(Shown.shortened(number.literal()));
        }
        if (value instanceof JsonList) {
            return texts(cell);
        }
        if (value != null) {
            cell.report(Finding.error(DocumentCode.WRONG_TYPE, List.of(), "found", value.type(), "expected", VALUE));
        }
        return null;
    }

    private boolean isDuration(String name) {
        return schema.find(name)
                .filter(attribute -> attribute.kind() == Attribute.Kind.DURATION)
                .isPresent();
    }

    /** The text itself, for the schema to refuse, if it says no duration. */
    private static Object durationOr(String text) {
        try {
            return DurationAttribute.parse(text);
        } catch (IllegalArgumentException misfit) {
            return text;
        }
    }

    private static Set<String> texts(Cell cell) {
        return cell.set("a text", Cell::text);
    }

    /** A number no attribute takes; the schema prints it when it refuses it. */
    private record NotWhole(String literal) {
        @Override
        public String toString() {
            return literal;
        }
    }
}
