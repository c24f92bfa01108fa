package io.gridward.core.finding;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * One answer about one subject: a code, how much it weighs, the path of ids that leads to the subject,
 * and the details its texts are built from.
 *
 * @param code why
 * @param severity how much it weighs
 * @param path the subject as ids from the outside in, such as {@code [policy, tables, grading, small, when, danger]};
 *     an element of a list stands by its id, or by its position where it has none
 * @param details the values the text names, by detail name, in a fixed order
 */
public record Finding(ReasonCode code, Severity severity, List<String> path, Map<String, String> details) {
    /** Copies path and details. */
    public Finding {
        path = List.copyOf(path);
        details = ImmutableMap.copyOf(details);
    }

    /**
     * Returns an error about a subject.
     *
     * @param code why
     * @param path the subject
     * @param details detail names and values in turn: {@code "area", "12", "instead", "120"}
     * @return the finding
     * @throws IllegalArgumentException if a detail name has no value
     */
    public static Finding error(ReasonCode code, List<String> path, String... details) {
        return new Finding(code, Severity.ERROR, path, pairs(details));
    }

    /**
     * Returns a warning about a subject.
     *
     * @param code why
     * @param path the subject
     * @param details detail names and values in turn
     * @return the finding
     * @throws IllegalArgumentException if a detail name has no value
     */
    public static Finding warning(ReasonCode code, List<String> path, String... details) {
        return new Finding(code, Severity.WARNING, path, pairs(details));
    }

    /**
     * Returns a note, for the record.
     *
     * @param code why
     * @param path the subject
     * @param details detail names and values in turn
     * @return the finding
     * @throws IllegalArgumentException if a detail name has no value
     */
    public static Finding note(ReasonCode code, List<String> path, String... details) {
        return new Finding(code, Severity.NOTE, path, pairs(details));
    }

    /**
     * Returns the error that a name is unknown, with the nearest known name as {@code instead} if one is near.
     *
     * @param code why, whose template names {@code kind} and may name {@code instead}
     * @param path the subject
     * @param kind the name of the detail that holds the unknown name, such as {@code area}
     * @param written the unknown name
     * @param known the names there are
     * @param details further detail names and values in turn
     * @return the finding
     * @throws IllegalArgumentException if a detail name has no value
     */
    public static Finding unknown(
            ReasonCode code,
            List<String> path,
            String kind,
            String written,
            Iterable<String> known,
            String... details) {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        all.put(kind, written);
        NearestName.of(written, known).ifPresent(near -> all.put("instead", near));
        all.putAll(pairs(details));
        return new Finding(code, Severity.ERROR, path, all.buildOrThrow());
    }

    /**
     * Returns the same finding about another subject.
     *
     * @param subject the path of the subject
     * @return the finding at that path
     */
    public Finding at(List<String> subject) {
        return new Finding(code, severity, subject, details);
    }

    /**
     * Returns the text with ids shown as they are. What the library itself says in phrases, such as {@code a
     * whole number from 0 to 100}, is in the language asked for.
     *
     * @param language the language
     * @return one sentence without a full stop
     */
    public String text(Language language) {
        return text(language, Naming.IDS);
    }

    /**
     * Returns the text with ids shown as a person reads them. A phrase of the library's that the naming leaves
     * as it is appears in the language asked for.
     *
     * @param language the language
     * @param naming what to print for each detail
     * @return one sentence without a full stop
     */
    public String text(Language language, Naming naming) {
        return Template.fill(code.template().in(language), details, language, naming);
    }

    @Override
    public String toString() {
        return code.code() + " " + String.join("/", path) + ": " + text(Language.EN);
    }

    private static Map<String, String> pairs(String... details) {
        if (details.length % 2 != 0) {
            throw new IllegalArgumentException("details come as name and value, got " + String.join(", ", details));
        }
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (int i = 0; i < details.length; i += 2) {
            map.put(details[i], details[i + 1]);
        }
        return map.buildOrThrow();
    }
}
