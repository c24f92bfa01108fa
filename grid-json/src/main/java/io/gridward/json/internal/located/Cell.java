package io.gridward.json.internal.located;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value about to be read. Whatever does not fit is reported at its place and read as null, so a reader
 * asks for everything and looks at the problems in the end. An absent cell reads as null and reports nothing:
 * whoever made it has said what there is to say.
 */
public final class Cell {
    private final @Nullable JsonValue value;
    private final String name;
    private final String expected;
    private final Problems problems;

    Cell(@Nullable JsonValue value, String name, String expected, Problems problems) {
        // Where documents are read in tests, so that no phrase is left without its Chinese.
        assert DocumentPhrases.know(expected) : "DocumentPhrases lacks: " + expected;
        this.value = value;
        this.name = name;
        this.expected = expected;
        this.problems = problems;
    }

    /**
     * Returns the cell of a whole document.
     *
     * @param root its tree
     * @param kind the kind of document, for messages
     * @param problems where problems go
     * @return a present cell
     */
    public static Cell of(JsonValue root, String kind, Problems problems) {
        return new Cell(root, kind, "an object", problems);
    }

    /**
     * Returns the value as it stands in the tree.
     *
     * @return null if the cell is absent
     */
    public @Nullable JsonValue value() {
        return value;
    }

    /**
     * Tells whether there is a value, fitting or not.
     *
     * @return false for an optional field that is left out and for a required one that is missing
     */
    public boolean isPresent() {
        return value != null;
    }

    /**
     * Reports an error about the value.
     *
     * @param finding the finding, whose path is replaced by that of the value
     * @throws IllegalStateException if the cell is absent
     */
    public void report(Finding finding) {
        if (value == null) {
            throw new IllegalStateException("an absent value has no place: " + name);
        }
        problems.add(finding.at(value.place().path()), value.place());
    }

    /**
     * Reports findings of a model that was built from the value.
     *
     * @param places where the things of that model stand
     * @param findings the findings
     */
    public void reportAt(ModelPlaces places, List<Finding> findings) {
        places.report(findings, problems);
    }

    /**
     * Reads a text.
     *
     * @return the text, or null if the value is absent or of another type
     */
    public @Nullable String text() {
        if (value instanceof JsonText text) {
            return text.value();
        }
        wrongType();
        return null;
    }

    /**
     * Reads a text that has a form.
     *
     * @param parser gives what the text says, and throws {@link IllegalArgumentException} or {@link
     *     DateTimeException} if it has another form
     * @param <T> what it says
     * @return what it says, or null if the value is absent or does not fit
     */
    public <T> @Nullable T parsed(Function<String, T> parser) {
        String text = text();
        if (text == null) {
            return null;
        }
        if (text.length() > Kebab.LONGEST) {
            report(Finding.error(DocumentCode.TOO_LARGE, List.of(), "limit", Kebab.LIMIT));
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException misfit) {
            badValue(text);
            return null;
        }
    }

    /**
     * Reads a text that is one of several.
     *
     * @param choices what each of them says
     * @param <T> what they say
     * @return what it says, or null if the value is absent or none of them
     */
    public <T> @Nullable T oneOf(Map<String, T> choices) {
        String text = text();
        if (text == null) {
            return null;
        }
        T choice = choices.get(text);
        if (choice == null) {
            report(Finding.unknown(
                    ModelCode.UNKNOWN_VALUE,
                    List.of(),
                    "value",
                    Shown.shortened(text),
                    choices.keySet(),
                    "attribute",
                    name,
                    "known",
                    Excerpt.of(choices.keySet())));
        }
        return choice;
    }

    /**
     * Reads a date.
     *
     * @return the date, or null if the value is absent or not of the form {@code 2022-08-31}
     */
    public @Nullable LocalDate date() {
        return parsed(IsoTime::date);
    }

    /**
     * Reads an instant.
     *
     * @return the instant, or null if the value is absent or not of the form {@code 2022-08-31T06:30:00+08:00}
     */
    public @Nullable Instant instant() {
        return parsed(IsoTime::instant);
    }

    /**
     * Reads {@code true} or {@code false}.
     *
     * @return which, or null if the value is absent or of another type
     */
    public @Nullable Boolean bool() {
        if (value instanceof JsonBool bool) {
            return bool.value();
        }
        wrongType();
        return null;
    }

    /**
     * Reads a whole number; {@code 1.0} is one.
     *
     * @param min the least
     * @param max the greatest
     * @return the number, or null if the value is absent, of another type or out of range
     */
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

    /**
     * Reads a text in both languages: one text for both, or an object of {@code en} and {@code zh}.
     *
     * @return the text, or null if the value is absent or does not fit
     */
    public @Nullable BilingualText bilingual() {
        if (value instanceof JsonText) {
            String both = notBlank();
            return both == null ? null : BilingualText.same(both);
        }
        Fields languages = fields();
        if (languages == null) {
            return null;
        }
        String en = languages.required("en", "the English text").notBlank();
        String zh = languages.required("zh", "the Chinese text").notBlank();
        languages.end();
        return en == null || zh == null ? null : new BilingualText(en, zh);
    }

    /**
     * Reads a text that says something.
     *
     * @return the text, or null if the value is absent, of another type or blank
     */
    public @Nullable String notBlank() {
        String text = text();
        if (text != null && text.isBlank()) {
            badValue(text);
            return null;
        }
        return text;
    }

    /**
     * Opens an object with named fields.
     *
     * @return its fields, or null if the value is absent or of another type
     */
    public @Nullable Fields fields() {
        if (value instanceof JsonObject object) {
            return new Fields(object, problems);
        }
        wrongType();
        return null;
    }

    /**
     * Reads an object whose keys are not known beforehand.
     *
     * @param expectedValue what each value is expected to be
     * @return a cell for each key in order; empty if the value is absent or of another type
     */
    public Map<String, Cell> members(String expectedValue) {
        if (!(value instanceof JsonObject object)) {
            wrongType();
            return Map.of();
        }
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        object.members()
                .forEach((key, member) -> cells.put(key, new Cell(member.value(), key, expectedValue, problems)));
        return cells.buildOrThrow();
    }

    /**
     * Reads a list.
     *
     * @param expectedElement what each element is expected to be
     * @param element reads an element
     * @param <T> what an element says
     * @return what could be read, in order; empty if the value is absent or of another type
     */
    public <T> List<T> list(String expectedElement, ElementReader<T> element) {
        List<T> read = new ArrayList<>();
        if (!(value instanceof JsonList list)) {
            wrongType();
            return read;
        }
        for (JsonValue each : list.elements()) {
            T result = element.read(new Cell(each, name, expectedElement, problems));
            if (result != null) {
                read.add(result);
            }
        }
        return read;
    }

    /**
     * Reads a list of which no element may be there twice.
     *
     * @param expectedElement what each element is expected to be
     * @param element reads an element
     * @param <T> what an element says
     * @return what could be read, in order; empty if the value is absent or of another type
     */
    public <T> Set<T> set(String expectedElement, ElementReader<T> element) {
        Set<T> read = new LinkedHashSet<>();
        list(expectedElement, cell -> {
            T result = element.read(cell);
            if (result != null && !read.add(result)) {
                String id = cell.value instanceof JsonText written ? written.value() : result.toString();
                cell.report(Finding.error(ModelCode.DUPLICATE_ID, List.of(), "kind", name, "id", id));
            }
            return result;
        });
        return read;
    }

    private void badValue(String text) {
        report(Finding.error(DocumentCode.BAD_VALUE, List.of(), "value", Shown.quoted(text), "expected", expected));
    }

    private void wrongType() {
        if (value != null) {
            report(Finding.error(DocumentCode.WRONG_TYPE, List.of(), "found", value.type(), "expected", expected));
        }
    }

    /**
     * Reads one element of a list.
     *
     * @param <T> what it says
     */
    @FunctionalInterface
    public interface ElementReader<T> {
        /**
         * Reads the element.
         *
         * @param cell the element
         * @return what it says, or null if it does not fit, which has been reported
         */
        @Nullable T read(Cell cell);
    }
}
