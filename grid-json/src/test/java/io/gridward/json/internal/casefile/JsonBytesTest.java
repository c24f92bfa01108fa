package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {
    private static final JsonFactory JACKSON = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    @Test
    void text_ofEachCharacter_isWrittenAsJacksonWritesIt() throws IOException {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 0xFD) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(codePoint) + "z";

                assertThat(written(json -> json.text(text)))
                        .as("U+%04X", codePoint)
                        .isEqualTo(byJackson(json -> json.writeString(text)));
            }
        }
    }

    @Test
    void values_atRandom_areWrittenAsJacksonWritesThem() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            long same = seed;

            assertThat(written(json -> write(new Random(same), new Ours(json), 0)))
                    .as("seed %d", seed)
                    .isEqualTo(byJackson(json -> write(new Random(same), new Jacksons(json), 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, -1, -10, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
    void number_atItsEdges_isWrittenInDigits(long number) {
        assertThat(written(json -> json.number(number))).isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83c", "a\ud83c", "\udf33", "\ud83cz", "\ud83c\ud83c\udf33", "园\udf33"})
    void text_withHalfACharacter_isRefusedNamingItAndItsPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(json -> json.text(text)))
                .withMessageMatching("(?s)text must have no half characters, got \\\\u[0-9a-f]{4} at [0-2] of .*");
    }

    @Test
    void instant_atRandom_isWrittenWithAsManyDigitsAsItHas() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long second = random.nextLong(
                    Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("9999-12-31T23:59:59Z").getEpochSecond());
            int unit = List.of(1, 1_000, 1_000_000, 100_000_000, 1_000_000_000).get(random.nextInt(5));
            Instant instant = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * unit);

            String text = written(json -> json.instant(instant));

            assertThat(Instant.parse(text.substring(1, text.length() - 1))).isEqualTo(instant);
            // The formatter writes groups of three digits; ours no zero at the end.
            String formatted = DateTimeFormatter.ISO_INSTANT.format(instant);
            String shortened = formatted.contains(".") ? formatted.replaceFirst("0*Z$", "Z") : formatted;
            assertThat(text).isEqualTo('"' + shortened + '"');
        }
    }

    @Test
    void lines_moreThanABuffer_areAllHandedOver() throws IOException {
        List<String> values = new ArrayList<>();
        StringBuilder expected = new StringBuilder("[\n");
        String same = "x".repeat(300);
        for (int i = 0; i < 1_000; i++) {
            String value = i % 3 == 0 ? same : "园 " + i + " \"" + "y".repeat(i % 100 == 0 ? 70_000 : 50);
            values.add(value);
            expected.append(i == 0 ? "" : ",\n")
                    .append("{\"said\":\"")
                    .append(value.replace("\"", "\\\""))
                    .append("\",\"last\":\"last\"}");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        JsonLines.write(
                out,
                "[\n",
                values,
                (fields, value) -> fields.put("said", Values.TEXT, value).put("last", Values.TEXT, "last"),
                "\n]\n");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(expected.append("\n]\n").toString());
    }

    @Test
    void field_thatSaysTheSameAgain_isCopiedOnlyIfItIsOfTheSameForm() {
        String text = "x/1";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBytes json = new JsonBytes(out, 8);
        FieldWriter fields = new FieldWriter(json);
        ValueForm<String> listed = ValueForm.of(
                "a list",
                "",
                (to, value) -> {
                    to.startList();
                    to.text(value);
                    to.endList();
                },
                cell -> null);

        fields.object((to, value) -> to.put("a", Values.TEXT, value), text);
        json.lineAfterValue();
        fields.object((to, value) -> to.put("a", Values.TEXT, value).put("b", listed, value), text);
        json.lineAfterValue();
        fields.object((to, value) -> to.put("b", listed, value).put("a", listed, value), text);

        assertThat(gathered(json, out)).isEqualTo("""
                {"a":"x/1"},
                {"a":"x/1","b":["x/1"]},
                {"b":["x/1"],"a":["x/1"]}""");
    }

    @Test
    void field_withAFieldOfItsOwnName_isCopiedWhole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBytes json = new JsonBytes(out, 8);
        FieldWriter fields = new FieldWriter(json);
        ValueForm<String> nested = ValueForm.composed(
                "an object",
                "",
                (to, value) -> to.object((in, text) -> in.put("at", Values.TEXT, text), value),
                cell -> null);
        String text = "x";

        fields.object((to, value) -> to.put("at", nested, value).put("at", nested, value), text);
        json.lineAfterValue();
        fields.object((to, value) -> to.put("at", Values.TEXT, value).put("at", nested, value), text);

        assertThat(gathered(json, out)).isEqualTo("""
                {"at":{"at":"x"},"at":{"at":"x"}},
                {"at":"x","at":{"at":"x"}}""");
    }

    private static void write(Random random, Target to, int depth) throws IOException {
        switch (random.nextInt(depth > 4 ? 4 : 6)) {
            case 0 -> to.flag(random.nextBoolean());
            case 1 -> to.number(random.nextLong() >> random.nextInt(64));
            case 2, 3 -> to.text(text(random));
            case 4 -> {
                to.list(true);
                for (int i = random.nextInt(5); i > 0; i--) {
                    write(random, to, depth + 1);
                }
                to.list(false);
            }
            default -> {
                to.object(true);
                for (int i = random.nextInt(5); i > 0; i--) {
                    to.name(text(random));
                    write(random, to, depth + 1);
                }
                to.object(false);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> text.append("\"\\/\n\t\u0001\u007f".charAt(random.nextInt(7)));
                case 1 -> text.append("甘露园é\u2028");
                case 2 -> text.appendCodePoint(0x1F333 + random.nextInt(3));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }

    private static String written(Writing<JsonBytes> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonBytes json = new JsonBytes(out, 1);
        try {
            writing.to(json);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return gathered(json, out);
    }

    private static String gathered(JsonBytes json, ByteArrayOutputStream out) {
        try {
            json.handOver();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String byJackson(Writing<JsonGenerator> writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JACKSON.createGenerator(out)) {
            writing.to(json);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing<T> {
        void to(T json) throws IOException;
    }

    private interface Target {
        void flag(boolean flag) throws IOException;

        void number(long number) throws IOException;

        void text(String text) throws IOException;

        void name(String name) throws IOException;

        void list(boolean starts) throws IOException;

        void object(boolean starts) throws IOException;
    }

    private record Ours(JsonBytes json) implements Target {
        @Override
        public void flag(boolean flag) {
            json.flag(flag);
        }

        @Override
        public void number(long number) {
            json.number(number);
        }

        @Override
        public void text(String text) {
            json.text(text);
        }

        @Override
        public void name(String name) {
            json.name(name);
        }

        @Override
        public void list(boolean starts) {
            if (starts) {
                json.startList();
            } else {
                json.endList();
            }
        }

        @Override
        public void object(boolean starts) {
            if (starts) {
                json.startObject();
            } else {
                json.endObject();
            }
        }
    }

    private record Jacksons(JsonGenerator json) implements Target {
        @Override
        public void flag(boolean flag) throws IOException {
            json.writeBoolean(flag);
        }

        @Override
        public void number(long number) throws IOException {
            json.writeNumber(number);
        }

        @Override
        public void text(String text) throws IOException {
            json.writeString(text);
        }

        @Override
        public void name(String name) throws IOException {
            json.writeFieldName(name);
        }

        @Override
        public void list(boolean starts) throws IOException {
            if (starts) {
                json.writeStartArray();
            } else {
                json.writeEndArray();
            }
        }

        @Override
        public void object(boolean starts) throws IOException {
            if (starts) {
                json.writeStartObject();
            } else {
                json.writeEndObject();
            }
        }
    }
}
