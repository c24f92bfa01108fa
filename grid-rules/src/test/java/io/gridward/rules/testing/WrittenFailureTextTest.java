package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody reads whose document fails, in either language: {@code failures/written/*.txt} beside this class. */
class WrittenFailureTextTest {
    /**
     * Words of English sentences; what documents write themselves stays as it is. Whether a Chinese character ends a word
     * is said here: virtual machines differ in that.
     */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(the|is|are|was|were|be|but|by|of|with|and|to|at|expecting|should|nobody|nothing|none|as|for|from)(?![\\p{L}\\p{N}_/(\"-])",
            Pattern.CASE_INSENSITIVE);

    static Stream<String> names() {
        return WrittenFailures.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void message_ofFailingDocument_isAsInTheFiles(String name) throws IOException {
        PolicyTestRun run = WrittenFailures.all().get(name);

        for (Language language : Language.values()) {
            assertThat(WrittenFailures.text(run, language)).isEqualTo(text(name, language));
        }
    }

    /** Mutants are shown as rules are written. */
    static Stream<String> told() {
        return names().filter(name -> !name.equals("mutation"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void message_inChinese_hasNoEnglishSentence(String name) {
        String chinese = WrittenFailures.text(WrittenFailures.all().get(name), Language.ZH);

        assertThat(chinese).isNotEmpty().doesNotContainPattern(SENTENCE);
    }

    private static String text(String name, Language language) throws IOException {
        String file = "failures/written/" + name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream stream = WrittenFailureTextTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
