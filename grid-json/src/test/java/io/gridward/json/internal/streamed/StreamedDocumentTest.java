package io.gridward.json.internal.streamed;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentParser;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.Problems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one pass reads the tree reads too, and what is no JSON neither does; the tree is the oracle. */
class StreamedDocumentTest {
    private static final Bounds BOUNDS = new Bounds(1 << 20, 64, 100_000, 10);
    private static final String DAMAGE = "0a\",{}[]: \\u1-.eE\u0001\n/tn";
    private static final Cell.ElementReader<Object> ANY = StreamedDocumentTest::any;

    private static Optional<Object> streamed(byte[] json, Bounds bounds) {
        return StreamedDocument.read(json, 0, json.length, bounds, StreamedDocumentTest::any);
    }

    private static Optional<Object> located(byte[] json, Bounds bounds) {
        Problems problems = new Problems(10);
        return DocumentParser.parse(json, bounds, problems)
                .map(root -> any(Cell.of(root, "case-events", problems)))
                .filter(read -> problems.count() == 0);
    }

    /** Reads whatever there is; numbers only as whole ones. */
    private static @Nullable Object any(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> cell.text();
            case NUMBER -> cell.whole(Long.MIN_VALUE, Long.MAX_VALUE);
            case FLAG -> cell.bool();
            case LIST -> cell.list("a text", StreamedDocumentTest::any);
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                boolean[] twice = {false};
                cell.eachMember("a text", (key, value) -> twice[0] |= members.put(key, any(value)) != null);
                yield twice[0] || members.containsValue(null) ? null : members;
            }
            default -> null;
        };
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anyText_damagedOrNot_isReadAsTheTreeReadsIt() {
        int read = 0;
        int refused = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            Random random = new Random(seed);
            StringBuilder json = new StringBuilder();
            write(random, json, 0);
            if (random.nextBoolean()) {
                int at = random.nextInt(json.length());
                switch (random.nextInt(3)) {
                    case 0 -> json.deleteCharAt(at);
                    case 1 -> json.setCharAt(at, DAMAGE.charAt(random.nextInt(DAMAGE.length())));
                    default -> json.insert(at, json.charAt(random.nextInt(json.length())));
                }
            }
            byte[] bytes = utf8(json.toString());
            if (bytes.length > 0 && random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            Optional<Object> streamed = streamed(bytes, BOUNDS);

            if (streamed.isPresent()) {
                read++;
                assertThat(located(bytes, BOUNDS)).as("seed %s: %s", seed, json).isEqualTo(streamed);
            } else {
                refused++;
            }
        }
        assertThat(read).isGreaterThan(2_000);
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void anyText_asWritten_isReadInOnePass() {
        for (long seed = 0; seed < 2_000; seed++) {
            StringBuilder json = new StringBuilder();
            write(new Random(seed), json, 0);

            assertThat(streamed(utf8(json.toString()), BOUNDS))
                    .as("seed %s: %s", seed, json)
                    .isPresent()
                    .isEqualTo(located(utf8(json.toString()), BOUNDS));
        }
    }

    private static void write(Random random, StringBuilder json, int depth) {
        switch (random.nextInt(depth > 3 ? 3 : 5)) {
            case 0 -> writeText(random, json);
            case 1 -> json.append(random.nextBoolean() ? random.nextLong() : random.nextInt(200) - 100);
            case 2 -> json.append(random.nextBoolean());
            case 3 -> {
                json.append('[');
                int elements = random.nextInt(4);
                for (int i = 0; i < elements; i++) {
                    json.append(i == 0 ? "" : random.nextBoolean() ? "," : " ,\n ");
                    write(random, json, depth + 1);
                }
                json.append(']');
            }
            default -> {
                json.append('{');
                int members = random.nextInt(4);
                for (int i = 0; i < members; i++) {
                    json.append(i == 0 ? "" : random.nextBoolean() ? "," : "\t,\r\n");
                    json.append("\"k").append(i).append(random.nextBoolean() ? "\":" : "\" : ");
                    write(random, json, depth + 1);
                }
                json.append('}');
            }
        }
    }

    private static void writeText(Random random, StringBuilder json) {
        List<String> parts = List.of(
                "a", "b-7", "2026-03-02", "\\\"", "\\\\", "\\n", "\\u00e9", "é", "网格", "\\ud83d\\ude00", "😀", "~");
        json.append('"');
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            json.append(parts.get(random.nextInt(parts.size())));
        }
        json.append('"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":\"b\"\"c\":2}",
                "{\"a\":\"b\":1}",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1",
                "[1}",
                "01",
                "-",
                "-01",
                "1.0",
                "1e2",
                "9223372036854775808",
                "\"",
                "\"a",
                "\"a\\",
                "\"a\\\"",
                "\"a\\x\"",
                "\"a\\u12\"",
                "\"a\tb\"",
                "\"a\nb12345678\"",
                "\"\\ud800\"",
                "tru",
                "truth",
                "fals",
                "null",
                "1 2",
                "{} {}",
                "\ufeff{}",
                "'a'"
            })
    void whatIsNoJson_orNotAsWritten_isLeftToTheTree(String json) {
        assertThat(streamed(utf8(json), BOUNDS)).isEmpty();
    }

    @Test
    void bytesAround_areNeitherReadNorMissed() {
        byte[] json = utf8("xx[\"ab\",true,12]345\"}");

        assertThat(StreamedDocument.read(json, 2, 14, BOUNDS, StreamedDocumentTest::any))
                .contains(List.of("ab", true, 12L));
        for (int length = 0; length < 14; length++) {
            assertThat(StreamedDocument.read(json, 2, length, BOUNDS, StreamedDocumentTest::any))
                    .as("length %s", length)
                    .isEmpty();
        }
    }

    @Test
    void bytesThatAreNoUtf8_areLeftToTheTree() {
        byte[] json = utf8("[\"abé\"]");
        json[5] = 'x';

        assertThat(streamed(json, BOUNDS)).isEmpty();
    }

    @Test
    void bounds_areThoseOfTheTree() {
        byte[] json = utf8("[[\"a\"],{\"b\":[1,2]},{}]");
        for (int most = 1; most < 12; most++) {
            Bounds elements = new Bounds(1 << 20, 64, most, 10);
            Bounds depth = new Bounds(1 << 20, most, 100, 10);
            Bounds bytes = new Bounds(most * 2L, 64, 100, 10);
            for (Bounds bounds : List.of(elements, depth, bytes)) {
                assertThat(streamed(json, bounds)).as("%s", bounds).isEqualTo(located(json, bounds));
            }
        }
    }

    /** An object that comes again costs what it costs, however deep it comes. */
    @Test
    void bounds_ofWhatComesAgain_areThoseOfTheTree() {
        String again = "{\"of\":[\"x\",[\"y\"]]}";
        byte[] json = utf8("{\"a\":" + again + ",\"b\":{\"a\":" + again + ",\"b\":{\"a\":" + again + "}}}");
        for (int most = 1; most < 20; most++) {
            for (Bounds bounds : List.of(new Bounds(1 << 20, 64, most, 10), new Bounds(1 << 20, most, 100, 10))) {
                Optional<Object> streamed =
                        StreamedDocument.read(json, 0, json.length, bounds, StreamedDocumentTest::nested);

                assertThat(streamed.isPresent())
                        .as("%s", bounds)
                        .isEqualTo(located(json, bounds).isPresent());
            }
        }
    }

    private static @Nullable Object nested(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        List<Object> read = new ArrayList<>();
        read.add(fields.required("a", "a text").read(ANY));
        Cell inner = fields.optional("b", "a text");
        if (inner.isPresent()) {
            read.add(nested(inner));
        }
        fields.end();
        return read;
    }

    @Test
    void fields_sayingTheSameAgain_giveTheSameObject() {
        String json = "[{\"who\":{\"id\":\"a\"},\"at\":\"x\"},{\"who\":{\"id\":\"a\"},\"at\":\"x\"},"
                + "{\"who\":{\"id\":\"b\"},\"at\":\"xx\"},{ \"who\": {\"id\":\"a\"}, \"at\" :\"x\"}]";

        List<List<Object>> read = fieldsOf(json, List.of("who", "at"));

        assertThat(read.get(1).get(0)).isSameAs(read.get(0).get(0));
        assertThat(read.get(1).get(1)).isSameAs(read.get(0).get(1));
        assertThat(read.get(2)).containsExactly(Map.of("id", "b"), "xx");
        assertThat(read.get(3)).isEqualTo(read.get(0));
    }

    @Test
    void fields_ofNamesLongAndShort_areToldApart() {
        List<String> names = List.of("a", "seven-7", "eight--8", "sixteen-letters-", "seventeen-letters");
        List<String> others = List.of("b", "seven-8", "eight--9", "sixteen-letterss", "seventeen-letterz");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String object = "{\"" + name + "\":1}";

            assertThat(fieldsOf("[" + object + "," + object + "," + object + "]", List.of(name)))
                    .containsOnly(List.of(1L))
                    .hasSize(3);
            for (String other : List.of(others.get(i), name + "x", name.substring(1))) {
                String json = "[" + object + ",{\"" + other + "\":1}," + object + "]";
                assertThat(StreamedDocument.read(
                                utf8(json), 0, utf8(json).length, BOUNDS, cell -> fields(cell, List.of(name))))
                        .as(json)
                        .isEmpty();
            }
        }
    }

    /** A number is not over where the same digits are. */
    @Test
    void fields_ofNumbersThatBeginAlike_areReadEach() {
        assertThat(fieldsOf("[{\"n\":1},{\"n\":12},{\"n\":1}]", List.of("n")))
                .containsExactly(List.of(1L), List.of(12L), List.of(1L));
    }

    @Test
    void fields_inAnotherOrder_areLeftToTheTree() {
        byte[] json = utf8("[{\"b\":1,\"a\":2}]");

        assertThat(StreamedDocument.read(json, 0, json.length, BOUNDS, cell -> fields(cell, List.of("a", "b"))))
                .isEmpty();
    }

    @Test
    void fields_leftUnread_areLeftToTheTree() {
        byte[] json = utf8("{\"a\":\"b\":1}");
        Function<Cell, Object> neglectful = cell -> {
            Fields fields = cell.fields();
            Cell unread = fields.required("a", "a text");
            boolean has = fields.has("b");
            fields.end();
            return List.of(unread.kind() == JsonKind.TEXT, has);
        };

        assertThat(StreamedDocument.read(json, 0, json.length, BOUNDS, neglectful))
                .isEmpty();
    }

    @Test
    void manyTexts_areEachReadAsTheyAre() {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            char[] text = new char[random.nextInt(20)];
            Arrays.fill(text, (char) ('a' + random.nextInt(3)));
            texts.add(new String(text) + random.nextInt(40));
        }
        byte[] json = utf8("[\"" + String.join("\",\"", texts) + "\"]");

        assertThat(streamed(json, BOUNDS)).contains(texts);
    }

    private static List<List<Object>> fieldsOf(String json, List<String> names) {
        byte[] bytes = utf8(json);
        return StreamedDocument.read(bytes, 0, bytes.length, BOUNDS, cell -> fields(cell, names))
                .orElseThrow();
    }

    /** Reads a list of objects with these fields. */
    private static List<List<Object>> fields(Cell cell, List<String> names) {
        return cell.list("a text", element -> {
            Fields fields = element.fields();
            List<Object> values = new ArrayList<>();
            for (String name : names) {
                values.add(fields.required(name, "a text").read(ANY));
            }
            fields.end();
            return values;
        });
    }
}
