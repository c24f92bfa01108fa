package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoils every place of every valid document in many ways; no problem may be left half in English. */
class ChineseTextTest {
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,]\\s{0,20})(\"[^\"\\n]*\"|true|-?[0-9]+)(?!\\s*:)");
    private static final Pattern KEY = Pattern.compile("\"[^\"\\n]*\"(?=\\s*:)");
    private static final Pattern SMALL_OBJECT = Pattern.compile("\\{[^{}\\[\\]]*}");
    private static final Pattern SMALL_LIST = Pattern.compile("\\[[^{}\\[\\]]*]");
    private static final List<String> OTHERS = List.of(
            "null", "false", "-7", "0.5", "\"\"", "\"No id\"", "\"some-id\"", "[]", "[7]", "{}", "{\"some\": 1}");

    static List<String> kinds() {
        return Dagang.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyPlaceSpoilt_leavesNoEnglish(String kind) {
        String valid = Dagang.text(kind);
        Set<String> codes = new TreeSet<>();
        for (Pattern place : List.of(VALUE, SMALL_OBJECT, SMALL_LIST)) {
            for (String other : OTHERS) {
                codes.addAll(spoil(kind, valid, place, was -> other));
            }
        }
        for (Pattern element : List.of(VALUE, SMALL_OBJECT)) {
            codes.addAll(spoil(kind, valid, element, was -> was + ", " + was));
        }
        codes.addAll(spoil(kind, valid, KEY, was -> "\"some-key\""));

        assertThat(codes).contains("BAD_VALUE", "DUPLICATE_ID", "MISSING_FIELD", "UNKNOWN_FIELD", "WRONG_TYPE");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anyByteSpoilt_leavesNoEnglish(String kind) {
        String valid = Dagang.text(kind);
        String sample = valid.substring(0, Math.min(valid.length(), 300));
        for (int at = 0; at < sample.length(); at++) {
            check(kind, sample.substring(0, at));
            for (String piece : List.of("]", "}", "x", "\"", "\\", "\u00a0", "\t", "\n", "\u0007", "是", "01")) {
                check(kind, sample.substring(0, at) + piece + valid.substring(at));
            }
        }
    }

    @Test
    void brokenDocuments_leaveNoEnglish() throws IOException, URISyntaxException {
        for (Path folder : BrokenDocumentsTest.folders()) {
            BrokenDocumentsTest.problems(folder).forEach(problem -> ChineseText.check(problem.finding()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[[]]]", "[1,2,3,4,5,6]", "{\"a\":1,\"b\":1,\"c\":1,\"d\":1}", "[\"\\ud800\"]", "[] []"})
    void limitsExceeded_leaveNoEnglish(String text) {
        ReadLimits limits = ReadLimits.ofDefaults().withDepth(2).withElements(5).withProblems(2);
        assertThat(check("roster", text, limits)).isNotEmpty();
        assertThat(check("roster", text, ReadLimits.ofDefaults().withBytes(3))).isNotEmpty();
    }

    @Test
    void numberTooLong_leavesNoEnglish() {
        assertThat(check("roster", "9".repeat(2000))).isNotEmpty();
    }

    @Test
    void fileThatIsNotThere_leavesNoEnglish(@TempDir Path folder) throws IOException {
        JsonSource missing = JsonSource.file(folder.resolve("roster.json"));
        assertThat(Files.notExists(folder.resolve("roster.json"))).isTrue();
        assertThat(check("roster", missing, ReadLimits.ofDefaults())).containsExactly("UNREADABLE");
    }

    private static Set<String> spoil(String kind, String valid, Pattern place, UnaryOperator<String> by) {
        Set<String> codes = new TreeSet<>();
        for (MatchResult found : place.matcher(valid).results().toList()) {
            String spoilt = valid.substring(0, found.start()) + by.apply(found.group()) + valid.substring(found.end());
            codes.addAll(check(kind, spoilt));
        }
        return codes;
    }

    private static List<String> check(String kind, String text) {
        return check(kind, text, ReadLimits.ofDefaults());
    }

    private static List<String> check(String kind, String text, ReadLimits limits) {
        return check(kind, JsonSource.of(kind, text.getBytes(StandardCharsets.UTF_8)), limits);
    }

    private static List<String> check(String kind, JsonSource source, ReadLimits limits) {
        List<String> codes = new ArrayList<>();
        try {
            Dagang.read(kind, source, limits);
        } catch (GridJsonException refused) {
            refused.problems().forEach(problem -> {
                ChineseText.check(problem.finding());
                codes.add(problem.finding().code().code());
            });
        }
        return codes;
    }
}
