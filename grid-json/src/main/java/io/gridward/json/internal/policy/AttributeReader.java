package io.gridward.json.internal.policy;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Shown;
import io.gridward.rules.PolicyBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the attributes a policy declares. */
final class AttributeReader {
    private static final List<String> KINDS = List.of("choice", "scale", "number", "flag", "tags");

    private final Problems problems;
    private final ModelPlaces places;

    AttributeReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
    }

    void read(Cell cell, PolicyBuilder builder) {
        if (!cell.isPresent()) {
            return;
        }
        int before = problems.count();
        cell.members("an object such as {\"choice\": [...]}").forEach((name, declared) -> {
            Attribute<?> attribute = attribute(name, cell, declared);
            if (attribute != null) {
                builder.attribute(attribute);
            }
        });
        if (problems.count() > before) {
            places.silence(ModelCode.UNKNOWN_ATTRIBUTE);
        }
    }

    private @Nullable Attribute<?> attribute(String name, Cell all, Cell cell) {
        int before = problems.count();
        checkName(name, all);
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String kind = KINDS.stream().filter(fields::has).findFirst().orElse("");
        Function<String, @Nullable Attribute<?>> made = switch (kind) {
            case "choice" -> choice(fields);
            case "scale" -> scale(fields);
            case "number" -> number(fields);
            case "flag" -> flag(fields);
            case "tags" -> tags(fields);
            default -> {
                problems.error(
                        DocumentCode.MISSING_FIELD,
                        fields.object().place(),
                        "field",
                        "choice",
                        "expected",
                        "one of " + String.join(", ", KINDS));
                fields.skip("default", "optional");
                yield any -> null;
            }
        };
        fields.end();
        return problems.count() == before ? made.apply(name) : null;
    }

    private void checkName(String name, Cell all) {
        try {
            Kebab.checked(name);
        } catch (IllegalArgumentException misfit) {
            JsonObject.Member member =
                    all.value() instanceof JsonObject object ? object.members().get(name) : null;
            if (member != null) {
                problems.error(
                        DocumentCode.BAD_VALUE,
                        member.keyPlace(),
                        "value",
                        Shown.quoted(name),
                        "expected",
                        "a kebab-case name such as households");
            }
        }
    }

    private Function<String, @Nullable Attribute<?>> choice(Fields fields) {
        List<String> values = values(fields.required("choice", "a list of values"));
        Presence<String> presence = presence(fields, "one of the values", cell -> member(cell, values));
        return name -> ChoiceAttribute.of(name, values, presence);
    }

    private Function<String, @Nullable Attribute<?>> scale(Fields fields) {
        List<String> values = values(fields.required("scale", "a list of values, the lowest first"));
        Presence<String> presence = presence(fields, "one of the values", cell -> member(cell, values));
        return name -> ScaleAttribute.of(name, values, presence);
    }

    private Function<String, @Nullable Attribute<?>> tags(Fields fields) {
        List<String> values = values(fields.required("tags", "a list of values"));
        Presence<Set<String>> presence = presence(
                fields,
                "a list of some of the values",
                cell -> cell.set("one of the values", tag -> member(tag, values)));
        return name -> TagsAttribute.of(name, values, presence);
    }

    private Function<String, @Nullable Attribute<?>> flag(Fields fields) {
        Cell kind = fields.required("flag", "true");
        mustBeTrue(kind, problems);
        Presence<Boolean> presence = presence(fields, "true or false", Cell::bool);
        return name -> FlagAttribute.of(name, presence);
    }

    private Function<String, @Nullable Attribute<?>> number(Fields fields) {
        Cell cell = fields.required("number", "a list of the least and the greatest number");
        int before = problems.count();
        List<Long> bounds = cell.list("a whole number", bound -> bound.whole(-Long.MAX_VALUE, Long.MAX_VALUE));
        if (problems.count() == before && bounds.size() != 2) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE,
                    List.of(),
                    "value",
                    "a list of " + bounds.size(),
                    "expected",
                    "a list of the least and the greatest number"));
        } else if (problems.count() == before && bounds.get(0) > bounds.get(1)) {
            cell.report(Finding.error(
                    ModelCode.EMPTY_RANGE,
                    List.of(),
                    "from",
                    bounds.get(0).toString(),
                    "to",
                    bounds.get(1).toString()));
        }
        boolean whole = problems.count() == before;
        long min = whole ? bounds.get(0) : -Long.MAX_VALUE;
        long max = whole ? bounds.get(1) : Long.MAX_VALUE;
        Presence<Long> presence = presence(fields, "a whole number within the bounds", value -> value.whole(min, max));
        return name -> NumberAttribute.of(name, min, max, presence);
    }

    private List<String> values(Cell cell) {
        int before = problems.count();
        List<String> values = new ArrayList<>(cell.set("a value", Cell::notBlank));
        if (values.isEmpty() && problems.count() == before) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "[]", "expected", "a list with at least one value"));
        }
        return values;
    }

    private static @Nullable String member(Cell cell, Collection<String> values) {
        String text = cell.text();
        if (text == null || values.isEmpty() || values.contains(text)) {
            return text;
        }
        cell.report(Finding.unknown(
                ModelCode.UNKNOWN_VALUE,
                List.of(),
                "value",
                Shown.shortened(text),
                values,
                "attribute",
                "default",
                "known",
                String.join(", ", values)));
        return null;
    }

    private <T> Presence<T> presence(Fields fields, String expected, Function<Cell, @Nullable T> reader) {
        Cell fallback = fields.optional("default", expected);
        Cell optional = fields.optional("optional", "true");
        if (optional.isPresent()) {
            mustBeTrue(optional, problems);
            if (fallback.isPresent()) {
                optional.report(Finding.error(
                        DocumentCode.BAD_VALUE,
                        List.of(),
                        "value",
                        "optional",
                        "expected",
                        "a field to write where there is a default"));
            }
            return Presence.optional();
        }
        T value = fallback.isPresent() ? reader.apply(fallback) : null;
        return value == null ? Presence.required() : Presence.defaulted(value);
    }

    /** Reports a cell that is neither true nor already reported. */
    static void mustBeTrue(Cell cell, Problems problems) {
        int before = problems.count();
        Boolean value = cell.bool();
        if (problems.count() == before && !Boolean.TRUE.equals(value)) {
            cell.report(Finding.error(DocumentCode.BAD_VALUE, List.of(), "value", "false", "expected", "true"));
        }
    }
}
