package io.gridward.json.internal.located;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import java.util.LinkedHashSet;
import java.util.Set;

/** Not thread-safe. The fields of an object of a tree, in whatever order they are asked for. */
final class LocatedFields extends Fields {
    private final JsonObject object;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    LocatedFields(JsonObject object, Problems problems) {
        this.object = object;
        this.problems = problems;
    }

    @Override
    public JsonObject object() {
        return object;
    }

    @Override
    public boolean has(String name) {
        return object.members().containsKey(name);
    }

    @Override
    public Cell required(String name, String expected) {
        if (!object.members().containsKey(name)) {
            problems.error(DocumentCode.MISSING_FIELD, object.place(), "field", name, "expected", expected);
        }
        return optional(name, expected);
    }

    @Override
    public Cell optional(String name, String expected) {
        known.add(name);
        return new LocatedCell(object.find(name).orElse(null), name, expected, problems);
    }

    @Override
    public void skip(String... names) {
        known.addAll(Set.of(names));
    }

    @Override
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
