package io.gridward.json.internal.located;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value about to be read. Whatever does not fit is reported at its place and read as null, so a reader
 * asks for everything and looks at the problems in the end. An absent cell reads as null and reports nothing:
 * whoever made it has said what there is to say.
 */
public abstract class Cell {
    private final String name;
    private final String expected;

    /**
     * Makes a cell.
     *
     * @param name its key, for messages
     * @param expected what to write there, for messages
     */
    protected Cell(String name, String expected) {
        this.name = name;
        this.expected = expected;
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
        return new LocatedCell(root, kind, "an object", problems);
    }

    /**
     * Returns the value as it stands in the tree.
     *
     * @return null if the cell is absent
     */
    public abstract @Nullable JsonValue value();

    /**
     * Returns what the value is.
     *
     * @return its kind, {@link JsonKind#ABSENT} if the cell is absent
     */
    public abstract JsonKind kind();

    /**
     * Tells whether there is a value, fitting or not.
     *
     * @return false for an optional field that is left out and for a required one that is missing
     */
    public boolean isPresent() {
        return kind() != JsonKind.ABSENT;
    }

    /**
     * Reports an error about the value.
     *
     * @param finding the finding, whose path is replaced by that of the value
     * @throws IllegalStateException if the cell is absent
     */
    public abstract void report(Finding finding);

    /**
     * Reports findings of a model that was built from the value.
     *
     * @param places where the things of that model stand
     * @param findings the findings
     */
    public abstract void reportAt(ModelPlaces places, List<Finding> findings);

    /**
     * Reads the value by a reading that depends on nothing but the value.
     *
     * @param reading reads the value; the same object wherever values are read the same way
     * @param <T> what it says
     * @return what it says, which may be the object that was read from the same text before; or null if it does not
     *     fit, which has been reported
     */
    public <T> @Nullable T read(ElementReader<T> reading) {
        return reading.read(this);
    }

    /**
     * Reads a text.
     *
     * @return the text, or null if the value is absent or of another type
     */
    public abstract @Nullable String text();

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
    public final @Nullable LocalDate date() {
        return parsed(IsoTime::date);
    }

    /**
     * Reads an instant.
     *
     * @return the instant, or null if the value is absent or not of the form {@code 2022-08-31T06:30:00+08:00}
     */
    public final @Nullable Instant instant() {
        return parsed(IsoTime::instant);
    }

    /**
     * Reads {@code true} or {@code false}.
     *
     * @return which, or null if the value is absent or of another type
     */
    public abstract @Nullable Boolean bool();

    /**
     * Reads a whole number; {@code 1.0} is one.
     *
     * @param min the least
     * @param max the greatest
     * @return the number, or null if the value is absent, of another type or out of range
     */
    public abstract @Nullable Long whole(long min, long max);

    /**
     * Reads a text in both languages: one text for both, or an object of {@code en} and {@code zh}.
     *
     * @return the text, or null if the value is absent or does not fit
     */
    public final @Nullable BilingualText bilingual() {
        if (kind() == JsonKind.TEXT) {
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
    public final @Nullable String notBlank() {
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
    public abstract @Nullable Fields fields();

    /**
     * Reads an object whose keys are not known beforehand.
     *
     * @param expectedValue what each value is expected to be
     * @return a cell for each key in order; empty if the value is absent or of another type
     */
    public abstract Map<String, Cell> members(String expectedValue);

    /**
     * Reads an object whose keys are not known beforehand, member by member.
     *
     * @param expectedValue what each value is expected to be
     * @param member takes each key with the cell of its value, which it reads at once or never
     * @return how many members there are, 0 if the value is absent or of another type
     */
    public abstract int eachMember(String expectedValue, BiConsumer<String, Cell> member);

    /**
     * Reads a list.
     *
     * @param expectedElement what each element is expected to be
     * @param element reads an element
     * @param <T> what an element says
     * @return what could be read, in order; empty if the value is absent or of another type
     */
    public abstract <T> List<T> list(String expectedElement, ElementReader<T> element);

    /**
     * Reads a list of which no element may be there twice.
     *
     * @param expectedElement what each element is expected to be
     * @param element reads an element
     * @param <T> what an element says
     * @return what could be read, in order; empty if the value is absent or of another type
     */
    public final <T> Set<T> set(String expectedElement, ElementReader<T> element) {
        Set<T> read = new LinkedHashSet<>();
        list(expectedElement, cell -> {
            T result = element.read(cell);
            if (result != null && !read.add(result)) {
                String id = cell.value() instanceof JsonText written ? written.value() : result.toString();
                cell.report(Finding.error(ModelCode.DUPLICATE_ID, List.of(), "kind", name, "id", id));
            }
            return result;
        });
        return read;
    }

    /** Returns the key, for messages. */
    final String name() {
        return name;
    }

    /** Returns what to write there, for messages. */
    final String expected() {
        return expected;
    }

    /** Reports that the text, or what is written of a number, does not say what is expected. */
    final void badValue(String text) {
        report(Finding.error(DocumentCode.BAD_VALUE, List.of(), "value", Shown.quoted(text), "expected", expected));
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
