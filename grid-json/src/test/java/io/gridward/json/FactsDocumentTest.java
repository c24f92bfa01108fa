package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsDocumentTest {
    private static final FactSchema SCHEMA = FactSchema.of(List.of(
            ChoiceAttribute.of("kind", List.of("road", "tree", "水"), Presence.required()),
            ScaleAttribute.of("danger", List.of("none", "goods", "life"), Presence.defaulted("none")),
            NumberAttribute.of("households", -5, 100_000, Presence.optional()),
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(1_000_000), Presence.optional()),
            FlagAttribute.of("night", Presence.optional()),
            TagsAttribute.of("needs", List.of("department", "enforcement"), Presence.defaulted(Set.of()))));

    @Test
    void facts_ofEveryKind_areRead() {
        // when
        Facts facts = read("""
                {"needs": ["enforcement", "department"], "waiting": "90min", "households": 12, "night": false,
                 "danger": "life", "kind": "水"}""");

        // then
        assertThat(facts.values())
                .isEqualTo(Map.of(
                        "kind",
                        "水",
                        "danger",
                        "life",
                        "households",
                        12L,
                        "waiting",
                        Duration.ofMinutes(90),
                        "night",
                        false,
                        "needs",
                        Set.of("department", "enforcement")));
        assertThat(facts.schema()).isEqualTo(SCHEMA);
    }

    @Test
    void facts_leftOut_areAbsentOrTheirFallback() {
        assertThat(read("{\"kind\": \"road\"}").values())
                .isEqualTo(Map.of("kind", "road", "danger", "none", "needs", Set.of()));
    }

    @Test
    void facts_thatDoNotFit_areToldAtTheirPlacesInBothLanguages() {
        List<Problem> problems = problems("""
                {"knid": "road", "danger": "huge", "households": 100001,
                 "waiting": "soon", "night": "false", "needs": ["department", "polcie"], "kind": null}""");

        assertThat(Stream.of(Language.values())
                        .flatMap(language -> problems.stream().map(problem -> problem.text(language))))
                .containsExactly(
                        "facts.json:1:2 /knid UNKNOWN_ATTRIBUTE unknown attribute knid; did you mean kind?",
                        "facts.json:1:28 /danger UNKNOWN_VALUE huge is not a value of danger; its values are none,"
                                + " goods, life",
                        "facts.json:1:50 /households VALUE_OUT_OF_RANGE 100001 is outside the range -5 to 100000 of"
                                + " households",
                        "facts.json:2:13 /waiting WRONG_VALUE_TYPE waiting takes a duration from 0min to 1000000d,"
                                + " not \"soon\"",
                        "facts.json:2:30 /night WRONG_VALUE_TYPE night takes true or false, not \"false\"",
                        "facts.json:2:63 /needs/1 UNKNOWN_VALUE polcie is not a value of needs; its values are"
                                + " department, enforcement",
                        "facts.json:2:82 /kind WRONG_TYPE null stands where true, false, a text, a number or a list"
                                + " of texts is expected",
                        "facts.json:1:2 /knid UNKNOWN_ATTRIBUTE 未知属性 knid;是否想写 kind?",
                        "facts.json:1:28 /danger UNKNOWN_VALUE huge 不是 danger 的取值;可取值:none, goods, life",
                        "facts.json:1:50 /households VALUE_OUT_OF_RANGE 100001 超出 households 的范围 -5 至 100000",
                        "facts.json:2:13 /waiting WRONG_VALUE_TYPE waiting 应为时长(0min 至 1000000d),而不是 \"soon\"",
                        "facts.json:2:30 /night WRONG_VALUE_TYPE night 应为布尔值(true 或 false),而不是 \"false\"",
                        "facts.json:2:63 /needs/1 UNKNOWN_VALUE polcie 不是 needs 的取值;可取值:department, enforcement",
                        "facts.json:2:82 /kind WRONG_TYPE 此处是空值 null,应为布尔值(true 或 false)、文本、数字或文本列表");
    }

    @Test
    void fact_thatIsMissing_isToldAtTheDocument() {
        assertThat(problems("{}"))
                .extracting(Problem::toString)
                .containsExactly("facts.json:1:1 MISSING_FACT the fact kind is required and missing");
    }

    @Test
    void document_thatIsNoObject_isRefused() {
        assertThat(problems("[\"road\"]"))
                .extracting(Problem::toString)
                .containsExactly("facts.json:1:1 WRONG_TYPE a list stands where an object is expected");
    }

    @Test
    void numbers_thatAreNotWhole_areRefusedAsTheyAreWritten() {
        assertThat(problems("{\"kind\": \"road\", \"households\": 1.5}"))
                .singleElement()
                .hasToString("facts.json:1:32 /households WRONG_VALUE_TYPE households takes a whole number from -5 to"
                        + " 100000, not 1.5");
        assertThat(problems("{\"kind\": \"road\", \"households\": 1e999999999}"))
                .singleElement()
                .hasToString("facts.json:1:32 /households WRONG_VALUE_TYPE households takes a whole number from -5 to"
                        + " 100000, not 1e999999999");
        assertThat(read("{\"kind\": \"road\", \"households\": 1e3}").value("households"))
                .contains(1000L);
    }

    @Test
    void unknownNames_aHundredThousand_areCountedBeyondTheLimit() {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"u-" + i + "\": " + i)
                .collect(Collectors.joining(", ", "{", ", \"kind\": \"road\"}"));

        List<Problem> problems = problems(text);

        assertThat(problems).hasSize(201);
        assertThat(problems.get(200).toString())
                .endsWith("TOO_LARGE the document exceeds the limit of 200 problems reported; 99800 more were found");
    }

    @Test
    void facts_writtenAndReadAgain_areEqual() {
        long seed = 20_260_722;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            FactSchema schema = schema(random);
            Facts facts = facts(random, schema);

            String text = GridJson.writer().facts(facts);
            Facts again = GridJson.reader().facts(JsonSource.of("facts.json", text), schema);

            assertThat(again).as("seed %s, round %s: %s", seed, round, text).isEqualTo(facts);
        }
    }

    @Test
    void facts_areWrittenInTheOrderOfTheSchema() {
        Facts facts = read("{\"needs\": [\"enforcement\", \"department\"], \"waiting\": \"120min\", \"kind\": \"水\"}");

        assertThat(GridJson.writer().facts(facts)).isEqualTo("""
                {
                  "kind" : "水",
                  "danger" : "none",
                  "waiting" : "2h",
                  "needs" : [
                    "department",
                    "enforcement"
                  ]
                }
                """);
    }

    @Test
    void schema_ofFacts_saysWhatTheReaderTakes() {
        assertThat(GridJson.schema(FactSchema.of(List.of(
                        NumberAttribute.of("households", 0, 9, Presence.required()),
                        DurationAttribute.of(
                                "waiting",
                                Duration.ZERO,
                                Duration.ofDays(2),
                                Presence.defaulted(Duration.ofHours(1)))))))
                .isEqualTo("""
                        {
                          "$schema" : "https://json-schema.org/draft/2020-12/schema",
                          "type" : "object",
                          "additionalProperties" : false,
                          "required" : [
                            "households"
                          ],
                          "properties" : {
                            "households" : {
                              "type" : "integer",
                              "minimum" : 0,
                              "maximum" : 9
                            },
                            "waiting" : {
                              "type" : "string",
                              "pattern" : "^[0-9]{1,10}(min|h|d)$",
                              "description" : "a duration from 0min to 2d",
                              "default" : "1h"
                            }
                          }
                        }
                        """);
    }

    private static FactSchema schema(Random random) {
        List<String> values = IntStream.range(0, 1 + random.nextInt(80))
                .mapToObj(i -> random.nextInt(5) == 0 ? "值\"\\\n" + i : "v" + i)
                .toList();
        Duration longest = Duration.ofMinutes(random.nextLong(1_440_000_001L));
        long min = random.nextLong() | 1;
        return FactSchema.of(List.of(
                ChoiceAttribute.of("kind", values, Presence.required()),
                ScaleAttribute.of(
                        "danger",
                        values,
                        random.nextBoolean() ? Presence.optional() : Presence.defaulted(values.get(0))),
                NumberAttribute.of("households", Math.min(min, 0), Long.MAX_VALUE, Presence.optional()),
                DurationAttribute.of("waiting", Duration.ZERO, longest, Presence.optional()),
                FlagAttribute.of("night", random.nextBoolean() ? Presence.optional() : Presence.defaulted(true)),
                TagsAttribute.of("needs", values, Presence.optional())));
    }

    private static Facts facts(Random random, FactSchema schema) {
        Facts.Builder facts = Facts.builder(schema);
        for (Attribute<?> attribute : schema.attributes()) {
            if (attribute.presence().kind() == Presence.Kind.REQUIRED || random.nextInt(4) > 0) {
                facts.setUntyped(attribute.name(), value(random, attribute));
            }
        }
        return facts.build();
    }

    private static Object value(Random random, Attribute<?> attribute) {
        if (attribute instanceof OneOfAttribute oneOf) {
            return oneOf.values().get(random.nextInt(oneOf.values().size()));
        }
        if (attribute instanceof NumberAttribute number) {
            return random.nextBoolean() ? random.nextLong(Long.MAX_VALUE) : (Long) number.min();
        }
        if (attribute instanceof DurationAttribute duration) {
            return Duration.ofMinutes(random.nextLong(duration.max().toMinutes() + 1));
        }
        if (attribute instanceof TagsAttribute tags) {
            return tags.values().stream().filter(tag -> random.nextInt(3) == 0).collect(Collectors.toSet());
        }
        return random.nextBoolean();
    }

    private static Facts read(String text) {
        return GridJson.reader().facts(JsonSource.of("facts.json", text), SCHEMA);
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(GridJsonException.class, () -> read(text)).problems();
    }
}
