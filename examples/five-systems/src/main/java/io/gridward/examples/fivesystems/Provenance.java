package io.gridward.examples.fivesystems;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of a place come from: what sources state, what they give, and what is ours.
 *
 * @param title what the place is called
 * @param date the day the sources speak of, if they say one
 * @param grid the level every household is in exactly one area of, if it is not called {@code grid} and no document
 *     of households says it
 * @param sources what each source is, by its id
 * @param figures what sources state about what can be counted, in the order of the document
 * @param norms who gives each norm of the roster, by its id
 * @param sizes who gives how many households an area should have, by its level
 * @param notLaidOut figures no document of the place can be counted for
 */
record Provenance(
        BilingualText title,
        Optional<LocalDate> date,
        Optional<String> grid,
        Map<String, BilingualText> sources,
        List<Figure> figures,
        Map<String, Given> norms,
        Map<String, Given> sizes,
        List<NotLaidOut> notLaidOut) {
    /** The id under which elements of our own go. */
    static final String OURS = "ours";

    /** Nothing is given: all is ours. */
    static Provenance none(BilingualText title) {
        return new Provenance(
                title, Optional.empty(), Optional.empty(), Map.of(), List.of(), Map.of(), Map.of(), List.of());
    }

    /** Keeps the order of the sources. */
    Provenance {
        sources = new LinkedHashMap<>(sources);
    }

    /** What is stated about a subject; where nothing is, its elements are ours. */
    List<Figure> about(String subject) {
        List<Figure> stated =
                figures.stream().filter(each -> each.subject().equals(subject)).toList();
        return stated.isEmpty() ? List.of(new Figure(subject, null, OURS, OURS, Optional.empty())) : stated;
    }

    /** Who gives the elements that a subject counts. */
    String giver(String subject) {
        return about(subject).get(0).elements();
    }

    /** Who gives a norm. */
    Given norm(String id) {
        return norms.getOrDefault(id, new Given(OURS, Optional.empty()));
    }

    /** Who gives the size asked of a level. */
    Given size(String level) {
        return sizes.getOrDefault(level, new Given(OURS, Optional.empty()));
    }

    /** "given (D3)", "given (national codes)" or "ours". */
    static String mark(String giver, Language language) {
        if (giver.equals(OURS)) {
            return Label.OURS.in(language);
        }
        String given = Label.GIVEN.in(language);
        return switch (language) {
            case EN -> given + " (" + name(giver, language) + ")";
            case ZH -> given + "(" + name(giver, language) + ")";
        };
    }

    /** What a source is called: its id, or the national codes by a word. */
    static String name(String source, Language language) {
        return source.equals("codes") ? Label.NATIONAL_CODES.in(language) : source;
    }

    /** Every giver that is named and not explained. */
    Stream<String> unexplained() {
        Stream<String> named = Stream.of(
                        figures.stream().flatMap(each -> Stream.of(each.source(), each.elements())),
                        norms.values().stream().map(Given::giver),
                        sizes.values().stream().map(Given::giver),
                        notLaidOut.stream().map(NotLaidOut::source))
                .flatMap(each -> each);
        return named.filter(each -> !each.equals(OURS) && !sources.containsKey(each))
                .distinct();
    }

    /**
     * What a source states about a subject.
     *
     * @param subject what is counted, in the words of {@link Tally}
     * @param stated the figure as it is written, such as {@code 3,000+}, or null if none is
     * @param source who states it
     * @param elements who gives what is counted: names, codes, persons
     * @param remark what a reader must know
     */
    record Figure(
            String subject, @Nullable String stated, String source, String elements, Optional<BilingualText> remark) {
        /** Whether a count agrees: is the figure, or not below one that says "more than". */
        boolean agrees(int counted) {
            if (stated == null) {
                return true;
            }
            return stated.endsWith("+") ? counted >= number(stated) : counted == number(stated);
        }

        /** The number in a figure such as {@code 3,000+}. */
        static int number(String stated) {
            return Integer.parseInt(stated.replaceAll("[,+]", ""));
        }
    }

    /**
     * Who gives something, and what a reader must know.
     *
     * @param giver the id of a source, or {@link #OURS}
     * @param remark what a reader must know
     */
    record Given(String giver, Optional<BilingualText> remark) {}

    /**
     * A figure of a source that the documents do not lay out.
     *
     * @param stated the figure as it is written, or null if none is
     * @param source who states it
     * @param what of what
     * @param why why it is not laid out
     */
    record NotLaidOut(@Nullable String stated, String source, BilingualText what, BilingualText why) {}
}
