package io.gridward.json.internal.located;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Not thread-safe. The fields of one object, asked for by name. {@link #end} reports those nobody asked for.
 */
public final class Fields {
    private final JsonObject object;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(JsonObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    /**
     * Returns the object itself.
     *
     * @return as it stands in the tree
     */
    public JsonObject object() {
        return object;
    }

    /**
     * Tells whether a field is there, without asking for it.
     *
     * @param name its key
     * @return true whatever its value
     */
    public boolean has(String name) {
        return object.members().containsKey(name);
    }

    /**
     * Asks for a field that must be there, and reports it if it is not.
     *
     * @param name its key
     * @param expected what to write there, for messages
     * @return its cell, absent if the field is missing
     */
    public Cell required(String name, String expected) {
        if (!object.members().containsKey(name)) {
            problems.error(DocumentCode.MISSING_FIELD, object.place(), "field", name, "expected", expected);
        }
        return optional(name, expected);
    }

    /**
     * Asks for a field that may be left out.
     *
     * @param name its key
     * @param expected what to write there, for messages
     * @return its cell, absent if the field is left out
     */
    public Cell optional(String name, String expected) {
        known.add(name);
        return new Cell(object.find(name).orElse(null), name, expected, problems);
    }

    /**
     * Names fields that are allowed and not looked at.
     *
     * @param names their keys
     */
    public void skip(String... names) {
        known.addAll(Set.of(names));
    }

    /** Reports every field that was not asked for, with the nearest one that was. */
    public void end() {
        object.members().forEach((key, member) -> {
            if (!known.contains(key)) {
                Place place = member.keyPlace();
                problems.add(
                        Finding.unknown(
                                DocumentCode.UNKNOWN_FIELD,
                                place.path(),
                                "field",
                                Shown.shortened(key),
                                known,
                                "known",
                                Excerpt.of(known)),
                        place);
            }
        });
    }
}
