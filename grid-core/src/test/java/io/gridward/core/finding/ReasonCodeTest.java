package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every built-in code must keep to: both texts, about the same details, in the form that can be filled. */
class ReasonCodeTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<ReasonCode> builtInCodes() {
        return Arrays.stream(ReasonCode.class.getPermittedSubclasses())
                .filter(Class::isEnum)
                .flatMap(family -> Arrays.stream(family.getEnumConstants()))
                .map(ReasonCode.class::cast);
    }

    @Test
    void families_areClosedEnumsAndTheHostsOwn() {
        List<Class<?>> families = List.of(ReasonCode.class.getPermittedSubclasses());

        assertThat(families).contains(HostCode.class);
        assertThat(families).filteredOn(family -> !family.isEnum()).containsExactly(HostCode.class);
    }

    @ParameterizedTest
    @MethodSource("builtInCodes")
    void code_ofBuiltIn_isUpperCaseWordsWithoutPrefix(ReasonCode code) {
        assertThat(code.code()).matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    }

    @ParameterizedTest
    @MethodSource("builtInCodes")
    void template_ofBuiltIn_isEnglishAndChinese(ReasonCode code) {
        BilingualText template = code.template();

        assertThat(template.en()).isNotBlank().doesNotContainPattern(HAN);
        assertThat(template.zh()).containsPattern(HAN);
    }

    @ParameterizedTest
    @MethodSource("builtInCodes")
    void template_inBothLanguages_namesTheSameDetails(ReasonCode code) {
        assertThat(detailsNamed(code.template().zh()))
                .isEqualTo(detailsNamed(code.template().en()));
    }

    @ParameterizedTest
    @MethodSource("builtInCodes")
    void template_inBothLanguages_leavesOutTheSameDetails(ReasonCode code) {
        assertThat(optional(code.template().zh()))
                .isEqualTo(optional(code.template().en()));
    }

    @ParameterizedTest
    @MethodSource("builtInCodes")
    void template_ofBuiltIn_hasBalancedBracketsAndNamedDetails(ReasonCode code) {
        for (String text : List.of(code.template().en(), code.template().zh())) {
            assertThat(isBalanced(text)).as(text).isTrue();
            assertThat(detailsNamed(text)).as(text).allMatch(name -> name.matches("[a-z][a-zA-Z]*"));
        }
    }

    @ParameterizedTest
    @MethodSource("builtInCodes")
    void text_withAllDetails_leavesNothingOpen(ReasonCode code) {
        String[] details = detailsNamed(code.template().en()).stream()
                .flatMap(name -> Stream.of(name, "X-" + name))
                .toArray(String[]::new);
        Finding finding = Finding.note(code, List.of(), details);

        for (Language language : Language.values()) {
            assertThat(finding.text(language)).doesNotContainPattern("[{}<>\\[\\]]");
            detailsNamed(code.template().en())
                    .forEach(name -> assertThat(finding.text(language)).contains("X-" + name));
        }
    }

    @Test
    void code_ofBuiltIn_isUniqueAmongAllFamilies() {
        Set<String> seen = new HashSet<>();

        List<String> twice = builtInCodes()
                .map(ReasonCode::code)
                .filter(name -> !seen.add(name))
                .toList();

        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(100);
    }

    @Test
    void builtIn_findsEveryCodeByItsName() {
        Map<String, ReasonCode> byName = ReasonCode.builtIn();

        assertThat(byName.values())
                .containsExactlyInAnyOrderElementsOf(builtInCodes().toList());
        assertThat(byName).allSatisfy((name, code) -> assertThat(code.code()).isEqualTo(name));
    }

    private static Set<String> detailsNamed(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The details inside each pair of square brackets. */
    private static Set<Set<String>> optional(String text) {
        return Pattern.compile("\\[([^\\[\\]]*)]")
                .matcher(text)
                .results()
                .map((MatchResult found) -> detailsNamed(found.group(1)))
                .collect(Collectors.toSet());
    }

    /** Braces and square brackets close in order; neither kind nests in itself, and no bracket stands in a brace. */
    private static boolean isBalanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (char c : text.toCharArray()) {
            if (c == '[' && !open.isEmpty() || c == '{' && open.contains('{')) {
                return false;
            }
            if (c == '[' || c == '{') {
                open.push(c);
            } else if (c == ']' || c == '}') {
                if (open.isEmpty() || open.pop() != (c == ']' ? '[' : '{')) {
                    return false;
                }
            }
        }
        return open.isEmpty();
    }
}
