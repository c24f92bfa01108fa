package io.gridward.rules.testing;

import io.gridward.core.escalation.Call;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.time.TimeBudget;
import io.gridward.rules.ValueDomain;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values as a test writes and reads them. */
final class Shown {
    private Shown() {}

    /** The value in the words of a document, as short as it can be told. */
    static String of(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof TimeBudget budget) {
            return budget.equals(TimeBudget.of(budget.limit())) ? budget.limit().toString() : ValueDomain.text(budget);
        }
        if (value instanceof Call call) {
            return call.matter() + " as " + call.as().id();
        }
        if (value instanceof BilingualText text) {
            return text.en();
        }
        if (value instanceof Collection<?> many) {
            Stream<String> texts = many.stream().map(Shown::of);
            return (many instanceof Set<?> ? texts.sorted() : texts).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** Whether a value is the one a test expects, which may be written as it is shown. */
    static boolean isSame(Object value, Object expected) {
        if (value.equals(expected)) {
            return true;
        }
        if (expected instanceof Integer number) {
            return value.equals(number.longValue());
        }
        return expected instanceof String text
                && (text.equals(of(value)) || (value instanceof TimeBudget budget && text.equals(limit(budget))));
    }

    private static String limit(TimeBudget budget) {
        return budget.limit().toString();
    }

    /** What AssertJ would say. */
    static String expecting(Telling time, String expecting, String expected, String found) {
        return "\n" + time.said("Expecting ", "预期") + time.phrase(expecting) + time.said(":", "为:") + "\n  "
                + time.phrase(expected) + "\n" + time.said("but was:", "实为:") + "\n  " + time.phrase(found) + "\n";
    }

    static String listed(List<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    /** Lines, each indented. */
    static String indented(Stream<String> lines) {
        return lines.filter(Objects::nonNull).map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    /** Some lines, and how many there are beyond. */
    static Stream<String> some(Collection<String> lines, int most, Language language) {
        int more = lines.size() - most;
        return more <= 0
                ? lines.stream()
                : Stream.concat(
                        lines.stream().limit(most),
                        Stream.of(language == Language.EN ? "... and " + more + " more" : "……另有 " + more + " 项"));
    }
}
