package io.gridward.json.internal.located;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A value of a tree. Whatever does not fit is reported at its place. */
final class LocatedCell extends Cell {
    private final @Nullable JsonValue value;
    private final Problems problems;

    LocatedCell(@Nullable JsonValue value, String name, String expected, Problems problems) {
        super(name, expected);
        // Where documents are read in tests, so that no phrase is left without its Chinese.
        assert DocumentPhrases.know(expected) : "DocumentPhrases lacks: " + expected;
        this.value = value;
        this.problems = problems;
    }

    @Override
    public @Nullable JsonValue value() {
        return value;
    }

    @Override
    public JsonKind kind() {
        return value == null ? JsonKind.ABSENT : value.kind();
    }

    @Override
    public void report(Finding finding) {
        if (value == null) {
            throw new IllegalStateException("an absent value has no place: " + name());
        }
        problems.add(finding.at(value.place().path()), value.place());
    }

    @Override
    public void reportAt(ModelPlaces places, List<Finding> findings) {
        places.report(findings, problems);
    }

    @Override
    public @Nullable String text() {
        if (value instanceof JsonText text) {
            return text.value();
        }
        wrongType();
        return null;
    }

    @Override
    public @Nullable Boolean bool() {
        if (value instanceof JsonBool bool) {
            return bool.value();
        }
        wrongType();
        return null;
    }

    @Override
    public @Nullable Long whole(long min, long max) {
        if (!(value instanceof JsonNumber number)) {
            wrongType();
            return null;
        }
        OptionalLong whole = number.whole();
        if (whole.isEmpty() && number.isFraction()) {
            badValue(number.literal());
            return null;
        }
        if (whole.isEmpty() || whole.getAsLong() < min || whole.getAsLong() > max) {
            report(Finding.error(
                    DocumentCode.OUT_OF_RANGE,
                    List.of(),
                    "value",
                    Shown.shortened(number.literal()),
                    "range",
                    min + " to " + max));
            return null;
        }
        return whole.getAsLong();
    }

    @Override
    public @Nullable Fields fields() {
        if (value instanceof JsonObject object) {
            return new LocatedFields(object, problems);
        }
        wrongType();
        return null;
    }

    @Override
    public Map<String, Cell> members(String expectedValue) {
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        eachMember(expectedValue, cells::put);
        return cells.buildOrThrow();
    }

    @Override
    public int eachMember(String expectedValue, BiConsumer<String, Cell> member) {
        if (!(value instanceof JsonObject object)) {
            wrongType();
            return 0;
        }
        object.members()
                .forEach(
                        (key, each) -> member.accept(key, new LocatedCell(each.value(), key, expectedValue, problems)));
        return object.members().size();
    }

    @Override
    public <T> List<T> list(String expectedElement, ElementReader<T> element) {
        List<T> read = new ArrayList<>();
        if (!(value instanceof JsonList list)) {
            wrongType();
            return read;
        }
        for (JsonValue each : list.elements()) {
            T result = element.read(new LocatedCell(each, name(), expectedElement, problems));
            if (result != null) {
                read.add(result);
            }
        }
        return read;
    }

    private void wrongType() {
        if (value != null) {
            report(Finding.error(DocumentCode.WRONG_TYPE, List.of(), "found", value.type(), "expected", expected()));
        }
    }
}
