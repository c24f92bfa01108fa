package io.gridward.json.internal.located;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentParserTest {
    private static final Bounds BOUNDS = new Bounds(1 << 20, 8, 1000, 50);

    private final Problems problems = new Problems(50);

    @Test
    void values_eachKnowsPointerLineAndColumn() {
        assertThat(places("{\"a\": 1,\n  \"b\": [true, null, \"x\"],\n\t\"c\": {\"d\": -2.5}}"))
                .containsExactly(
                        "1:1  an object",
                        "1:2 /a key",
                        "1:7 /a a number",
                        "2:3 /b key",
                        "2:8 /b a list",
                        "2:9 /b/0 true",
                        "2:15 /b/1 null",
                        "2:21 /b/2 a text",
                        "3:2 /c key",
                        "3:7 /c an object",
                        "3:8 /c/d key",
                        "3:13 /c/d a number");
    }

    @Test
    void columns_chineseText_countCharacters() {
        assertThat(places("{\"名称\": \"大港街道\", \"x\": 1}"))
                .containsExactly("1:1  an object", "1:2 /名称 key", "1:8 /名称 a text", "1:16 /x key", "1:21 /x a number");
    }

    @Test
    void columns_charactersOutsideTheBasicPlane_countOnce() {
        assertThat(places("[\"𠮷𠮷\", \"😀\", 7]"))
                .containsExactly("1:1  a list", "1:2 /0 a text", "1:8 /1 a text", "1:13 /2 a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_everyKindOfEnd_countsOnce(String end) {
        assertThat(places("[" + end + end + "  1," + end + "2]"))
                .containsExactly("1:1  a list", "3:3 /0 a number", "4:1 /1 a number");
    }

    @Test
    void byteOrderMark_isNoColumn() {
        assertThat(places("\uFEFF{\"a\": 1}")).containsExactly("1:1  an object", "1:2 /a key", "1:7 /a a number");
        assertThat(places("\uFEFF[1] x")).isEmpty();
        assertThat(found()).containsExactly("1:5 MALFORMED_JSON");
    }

    @Test
    void pointer_keyWithSlashAndTilde_isEscaped() {
        assertThat(places("{\"a/b~c\": 1}"))
                .containsExactly("1:1  an object", "1:2 /a~1b~0c key", "1:11 /a~1b~0c a number");
    }

    @Test
    void longText_nextValue_isAtTheRightColumn() {
        String text = "字".repeat(100_000);

        assertThat(places("[\"" + text + "\", 1]"))
                .containsExactly("1:1  a list", "1:2 /0 a text", "1:100006 /1 a number");
    }

    @Test
    void duplicateKeys_allAreFoundAndTheFirstIsKept() {
        Optional<JsonValue> tree = parse("{\"a\": 1, \"a\": {\"b\": 2, \"b\": 3}, \"a\": 4}");

        assertThat(found())
                .containsExactly("1:10 DUPLICATE_KEY /a", "1:24 DUPLICATE_KEY /a/b", "1:33 DUPLICATE_KEY /a");
        assertThat(((JsonObject) tree.orElseThrow()).find("a")).containsInstanceOf(JsonNumber.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    ``               ; 1:1
                    `  `             ; 1:3
                    [1,              ; 1:4
                    [1 2]            ; 1:4
                    [NaN]            ; 1:2
                    [Infinity]       ; 1:2
                    [-Infinity]      ; 1:2
                    {"a": 01}        ; 1:7
                    {"a": +1}        ; 1:7
                    {'a': 1}         ; 1:2
                    {a: 1}           ; 1:2
                    {"a" 1}          ; 1:6
                    [1,]             ; 1:4
                    [1] [2]          ; 1:5
                    [1]]             ; 1:4
                    // no comments   ; 1:1
                    ["ab             ; 1:5
                    tru              ; 1:1
                    ["\\x"]          ; 1:4
                    """)
    void malformedText_isOneProblemWithItsPlace(String text, String place) {
        parse(text);

        assertThat(found()).containsExactly(place + " MALFORMED_JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    [1,              ; the text ends too early                 ; 文本提前结束
                    ["ab             ; the text ends too early                 ; 文本提前结束
                    [NaN]            ; the word NaN outside quotes             ; NaN 未加双引号
                    {a_b: 1}         ; the word a_b outside quotes             ; a_b 未加双引号
                    {"a": 01}        ; 01 is not a number                      ; 01 不是数字
                    [1.]             ; 1. is not a number                      ; 1. 不是数字
                    [1x]             ; 1x is not a number                      ; 1x 不是数字
                    {'a': 1}         ; unexpected ' in an object               ; 对象中不应出现 '
                    {"a": 1]         ; unexpected ] in an object               ; 对象中不应出现 ]
                    [1,]             ; a comma too many before ]               ; ] 前多了一个逗号
                    {"a": 1,}        ; a comma too many before }               ; } 前多了一个逗号
                    [1 2]            ; a comma is missing before 2             ; 2 前缺少逗号
                    {"a": 1 "b": 2}  ; a comma or colon is missing before "    ; " 前缺少逗号或冒号
                    {"a" 1}          ; a comma or colon is missing before 1    ; 1 前缺少逗号或冒号
                    [,1]             ; unexpected , in a list                  ; 列表中不应出现 ,
                    [1]]             ; unexpected ]                            ; 不应出现 ]
                    [是]              ; unexpected 是 in a list                  ; 列表中不应出现 是
                    [\u00a01]        ; unexpected U+00A0 in a list             ; 列表中不应出现 U+00A0
                    [\u0007]         ; the control character U+0007            ; 含有控制字符 U+0007
                    ["\t"]           ; the control character U+0009 inside a text ; 文本中有控制字符 U+0009
                    ["\\x"]          ; \\x is no escape                         ; \\x 不是合法的转义
                    ["\\是"]          ; \\是 is no escape                         ; \\是 不是合法的转义
                    ["\\u12g4"]      ; \\u without four hexadecimal digits       ; \\u 后面不是四位十六进制数字
                    """)
    void malformedText_isToldInBothLanguages(String text, String english, String chinese) {
        parse(text);

        Finding finding = problems.inOrder().get(0).finding();
        assertThat(finding.text(Language.EN)).isEqualTo("not JSON: " + english);
        assertThat(finding.text(Language.ZH, DocumentPhrases.ALL)).isEqualTo("不是合法的JSON:" + chinese);
    }

    @Test
    void halfASurrogatePair_isMalformedAtItsText() {
        parse("[\"\\ud83d\\ude00\", \"a\\ud800\"]");

        assertThat(found()).containsExactly("1:18 MALFORMED_JSON /1");
    }

    @Test
    void malformedText_afterDuplicate_bothAreFound() {
        assertThat(parse("{\"a\": 1,\n\"a\": 2,\n oops}")).isEmpty();

        assertThat(found()).containsExactly("2:1 DUPLICATE_KEY /a", "3:2 MALFORMED_JSON");
    }

    @Test
    void bytesThatAreNotUtf8_areMalformed() {
        byte[] bytes = "[\"大x\"]".getBytes(StandardCharsets.UTF_8);
        bytes[5] = (byte) 0xC0;

        assertThat(DocumentParser.parse(bytes, BOUNDS, problems)).isEmpty();
        assertThat(found()).containsExactly("1:4 MALFORMED_JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16"})
    void otherEncodings_areMalformed(String charset) throws java.io.UnsupportedEncodingException {
        assertThat(DocumentParser.parse("{\"a\": 1}".getBytes(charset), BOUNDS, problems))
                .isEmpty();

        assertThat(problems.count()).isEqualTo(1);
    }

    @Test
    void nesting_upToTheBound_isRead() {
        assertThat(parse("[".repeat(8) + "]".repeat(8))).isPresent();
        assertThat(parse("[".repeat(9) + "]".repeat(9))).isEmpty();
        assertThat(found()).containsExactly("1:9 TOO_LARGE /0/0/0/0/0/0/0/0");
    }

    @Test
    void nesting_ofAHundredThousand_isTooLarge() {
        assertThat(parse("[{\"a\":".repeat(100_000))).isEmpty();

        assertThat(found()).containsExactly("1:25 TOO_LARGE /0/a/0/a/0/a/0/a");
    }

    @Test
    void values_moreThanTheBound_areTooLarge() {
        assertThat(parse("[" + "1,".repeat(2000) + "1]")).isEmpty();

        assertThat(found()).containsExactly("1:2000 TOO_LARGE /999");
    }

    @Test
    void number_ofThousandsOfDigits_isTooLarge() {
        assertThat(parse("[1, " + "9".repeat(5000) + "]")).isEmpty();

        assertThat(problems.inOrder())
                .singleElement()
                .extracting(problem -> problem.finding().code().code())
                .isEqualTo("TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "1.0,1",
        "1e2,100",
        "9223372036854775807,9223372036854775807",
        "0e999999999,0",
        "12.50e1,125"
    })
    void wholeNumber_howeverWritten_isExact(String literal, long value) {
        assertThat(new JsonNumber(Place.root(1, 1), literal).whole()).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1e999999999", "1e-999999999", "9223372036854775808", "1e99999999999", "-1e19"})
    void wholeNumber_fractionOrTooLarge_isNone(String literal) {
        assertThat(new JsonNumber(Place.root(1, 1), literal).whole()).isEmpty();
    }

    private Optional<JsonValue> parse(String text) {
        return DocumentParser.parse(text.getBytes(StandardCharsets.UTF_8), BOUNDS, problems);
    }

    private List<String> found() {
        return problems.inOrder().stream()
                .map(problem -> (problem.place().line() + ":" + problem.place().column() + " "
                                + problem.finding().code().code() + " "
                                + problem.place().pointer())
                        .strip())
                .toList();
    }

    private List<String> places(String text) {
        List<String> places = new ArrayList<>();
        parse(text).ifPresent(root -> collect(root, places));
        return places;
    }

    private static void collect(JsonValue value, List<String> places) {
        places.add(value.place() + " " + value.type());
        if (value instanceof JsonObject object) {
            object.members().values().forEach(member -> {
                places.add(member.keyPlace() + " key");
                collect(member.value(), places);
            });
        } else if (value instanceof JsonList list) {
            list.elements().forEach(element -> collect(element, places));
        }
    }
}
