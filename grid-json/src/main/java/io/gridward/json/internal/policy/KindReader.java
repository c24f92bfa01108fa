package io.gridward.json.internal.policy;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads which kind of value an attribute or an effect has, and its bounds. */
final class KindReader {
    /** The fields that name a kind. */
    static final List<String> KINDS = List.of("choice", "scale", "number", "duration", "flag", "tags");

    private static final String TWO_NUMBERS = "a list of the least and the greatest number";
    private static final String TWO_DURATIONS = "a list of the shortest and the longest duration";
    private static final Duration LONGEST = Duration.ofDays(1_000_000);

    private final Problems problems;

    KindReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * A kind of value with its bounds.
     *
     * @param expected one value in words
     * @param value reads one value
     * @param make makes an attribute of the kind
     */
    record Kind<T>(String expected, Cell.ElementReader<T> value, BiFunction<String, Presence<T>, Attribute<?>> make) {}

    /** The kind the fields name; null if they name none. What does not fit in it has been reported. */
    @Nullable Kind<?> read(Fields fields) {
        String kind = KINDS.stream().filter(fields::has).findFirst().orElse("");
        return switch (kind) {
            case "choice" -> choice(fields);
            case "scale" -> scale(fields);
            case "number" -> number(fields);
            case "duration" -> duration(fields);
            case "flag" -> flag(fields);
            case "tags" -> tags(fields);
            default -> null;
        };
    }

    private Kind<String> choice(Fields fields) {
        Set<String> values = values(fields.required("choice", "a list of values"));
        return new Kind<>(
                "one of the values",
                cell -> member(cell, values),
                (name, presence) -> ChoiceAttribute.of(name, List.copyOf(values), presence));
    }

    private Kind<String> scale(Fields fields) {
        Set<String> values = values(fields.required("scale", "a list of values, the lowest first"));
        return new Kind<>(
                "one of the values",
                cell -> member(cell, values),
                (name, presence) -> ScaleAttribute.of(name, List.copyOf(values), presence));
    }

    private Kind<Set<String>> tags(Fields fields) {
        Set<String> values = values(fields.required("tags", "a list of values"));
        return new Kind<>(
                "a list of some of the values",
                cell -> cell.set("one of the values", tag -> member(tag, values)),
                (name, presence) -> TagsAttribute.of(name, List.copyOf(values), presence));
    }

    private Kind<Boolean> flag(Fields fields) {
        mustBeTrue(fields.required("flag", "true"), problems);
        return new Kind<>("true or false", Cell::bool, FlagAttribute::of);
    }

    private Kind<Long> number(Fields fields) {
        Cell cell = fields.required("number", TWO_NUMBERS);
        int before = problems.count();
        List<Long> bounds = cell.list("a whole number", bound -> bound.whole(-Long.MAX_VALUE, Long.MAX_VALUE));
        boolean fit = problems.count() == before && areBounds(cell, bounds, TWO_NUMBERS, String::valueOf);
        long min = fit ? bounds.get(0) : -Long.MAX_VALUE;
        long max = fit ? bounds.get(1) : Long.MAX_VALUE;
        return new Kind<>(
                "a whole number within the bounds",
                cellOf -> cellOf.whole(min, max),
                (name, presence) -> NumberAttribute.of(name, min, max, presence));
    }

    private Kind<Duration> duration(Fields fields) {
        Cell cell = fields.required("duration", TWO_DURATIONS);
        int before = problems.count();
        List<Duration> bounds = cell.list("a duration such as 90min", bound -> within(bound, Duration.ZERO, LONGEST));
        boolean fit = problems.count() == before && areBounds(cell, bounds, TWO_DURATIONS, DurationAttribute::text);
        Duration min = fit ? bounds.get(0) : Duration.ZERO;
        Duration max = fit ? bounds.get(1) : LONGEST;
        return new Kind<>(
                "a duration within the bounds",
                cellOf -> within(cellOf, min, max),
                (name, presence) -> DurationAttribute.of(name, min, max, presence));
    }

    private static @Nullable Duration within(Cell cell, Duration min, Duration max) {
        Duration duration = cell.parsed(DurationAttribute::parse);
        if (duration == null || (duration.compareTo(min) >= 0 && duration.compareTo(max) <= 0)) {
            return duration;
        }
        cell.report(Finding.error(
                ModelCode.VALUE_OUT_OF_RANGE,
                List.of(),
                "value",
                DurationAttribute.text(duration),
                "range",
                DurationAttribute.text(min) + " to " + DurationAttribute.text(max),
                "attribute",
                "duration"));
        return null;
    }

    private static <T extends Comparable<T>> boolean areBounds(
            Cell cell, List<T> bounds, String expected, Function<T, String> text) {
        if (bounds.size() != 2) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "a list of " + bounds.size(), "expected", expected));
            return false;
        }
        if (bounds.get(0).compareTo(bounds.get(1)) > 0) {
            cell.report(Finding.error(
                    ModelCode.EMPTY_RANGE,
                    List.of(),
                    "from",
                    text.apply(bounds.get(0)),
                    "to",
                    text.apply(bounds.get(1))));
            return false;
        }
        return true;
    }

    private Set<String> values(Cell cell) {
        int before = problems.count();
        Set<String> values = cell.set("a value", Cell::notBlank);
        if (values.isEmpty() && problems.count() == before) {
            cell.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "[]", "expected", "a list with at least one value"));
        }
        return values;
    }

    private @Nullable String member(Cell cell, Set<String> values) {
        String text = cell.text();
        if (text == null || values.isEmpty() || values.contains(text)) {
            return text;
        }
        cell.report(Finding.unknown(
                ModelCode.UNKNOWN_VALUE,
                List.of(),
                "value",
                Shown.shortened(text),
                problems.isFull() ? List.of() : values,
                "attribute",
                "default",
                "known",
                Excerpt.of(values)));
        return null;
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
