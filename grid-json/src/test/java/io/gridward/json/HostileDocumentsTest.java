package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.rules.Decision;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.Verdict;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents nobody would write by hand: each is read, or refused with a few bounded problems, in bounded time. */
class HostileDocumentsTest {
    private static final int MANY = 100_000;
    private static final String HOUSEHOLDS = "\"households\": {\"number\": [0, 1000000], \"default\": 1}";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "rules beyond the limit",
                        policy(HOUSEHOLDS, rules(MANY, i -> "{\"households\": " + i + "}")),
                        "/tables/grading/rules/50000 TOO_LARGE the document exceeds the limit of 50000 rules"),
                Arguments.of(
                        "one id for all rules",
                        policy(
                                HOUSEHOLDS,
                                rules(10_000, i -> "{\"households\": " + i + "}")
                                        .replaceAll("r-\\d+", "r")),
                        "/tables/grading/rules/1 DUPLICATE_ID rule r is there twice"),
                Arguments.of(
                        "an unknown attribute in every rule",
                        policy(HOUSEHOLDS, rules(10_000, i -> "{\"househlods\": " + i + "}")),
                        "UNKNOWN_ATTRIBUTE unknown attribute househlods; did you mean households?"),
                Arguments.of(
                        "unknown attributes beside many",
                        policy(flags(20_000), rules(500, i -> "{\"b-" + i + "\": true}")),
                        "UNKNOWN_ATTRIBUTE unknown attribute b-0; did you mean a-0?"),
                Arguments.of(
                        "a choice of many and as many unknown values",
                        policy(choice(MANY), rule("r", "{\"kind\": {\"in\": [" + names("w", MANY) + "]}}")),
                        "UNKNOWN_VALUE w0 is not a value of kind; did you mean v0?; its values are v0, v1, v2,"),
                Arguments.of(
                        "every value of a choice twice",
                        policy(
                                "\"kind\": {\"choice\": [" + names("v", MANY) + ", " + names("v", MANY) + "]}",
                                rule("r", "{}")),
                        "/attributes/kind/choice/100000 DUPLICATE_ID choice v0 is there twice"),
                Arguments.of(
                        "an unknown level in every rule",
                        policy(HOUSEHOLDS, rules(20_000, i -> "{\"households\": " + i + "}"))
                                .replace("\"grade\": \"big\"", "\"enter\": \"nowhere\"")
                                .replace("\"street\"", names("l", 20_000)),
                        "UNKNOWN_LEVEL"),
                Arguments.of(
                        "negations inside each other",
                        policy(HOUSEHOLDS, rule("r", "{\"not\": ".repeat(10_000) + "{}" + "}".repeat(10_000))),
                        "TOO_LARGE the document exceeds the limit of 64 levels of nesting"),
                Arguments.of(
                        "lists of conditions inside each other",
                        policy(
                                HOUSEHOLDS,
                                rule(
                                        "r",
                                        "{\"all\": [{\"any\": [{\"not\": ".repeat(10_000) + "{}"
                                                + "}]}]}".repeat(10_000))),
                        "TOO_LARGE the document exceeds the limit of 64 levels of nesting"),
                Arguments.of(
                        "lists inside each other",
                        "[".repeat(1_000_000),
                        "TOO_LARGE the document exceeds the limit of 64 levels of nesting"),
                Arguments.of(
                        "an id of a megabyte",
                        policy(HOUSEHOLDS, rule("a" + "-a".repeat(500_000), "{}")),
                        "/tables/grading/rules/0/id TOO_LARGE the document exceeds the limit of 200 characters for an"
                                + " id, a date or a time limit"),
                Arguments.of(
                        "a level of a megabyte",
                        policy(HOUSEHOLDS, "").replace("street", "a" + "-a".repeat(500_000)),
                        "/levels/0 TOO_LARGE the document exceeds the limit of 200 characters"),
                Arguments.of(
                        "a predicate of a megabyte",
                        policy(HOUSEHOLDS, rule("r", "{\"predicate\": \"a" + "-a".repeat(500_000) + "@1\"}")),
                        "/when/predicate TOO_LARGE the document exceeds the limit of 200 characters"),
                Arguments.of(
                        "a value of a megabyte",
                        policy(
                                "\"kind\": {\"choice\": [\"a\"]}",
                                rule("r", "{\"kind\": \"" + "x".repeat(1_000_000) + "\"}")),
                        "UNKNOWN_VALUE xxxxxxxx"),
                Arguments.of(
                        "a long name of an attribute",
                        policy("\"a" + "-a".repeat(200) + "\": {\"flag\": true}", ""),
                        "TOO_LARGE the document exceeds the limit of 200 characters"),
                Arguments.of(
                        "a key of fifty kilobytes",
                        policy("\"a" + "-a".repeat(25_000) + "\": {\"flag\": true}", ""),
                        "TOO_LARGE the document exceeds the limit of 1000 characters for a number and 1000 for a key"),
                Arguments.of(
                        "one key again and again",
                        policy(HOUSEHOLDS + ", \"kind\": {\"flag\": true}".repeat(MANY), ""),
                        "/attributes/kind DUPLICATE_KEY the key kind stands twice in one object; keep one"),
                Arguments.of(
                        "unknown fields",
                        policy(HOUSEHOLDS, "").replace("\"attributes\"", flags(MANY) + ", \"attributes\""),
                        "/a-0 UNKNOWN_FIELD unknown field a-0; known are format, note, policy,"),
                Arguments.of(
                        "a control character",
                        policy(HOUSEHOLDS, rule("r\u0001", "{}")),
                        "MALFORMED_JSON not JSON: the control character U+0001 inside a text"),
                Arguments.of(
                        "half a character",
                        policy(HOUSEHOLDS, rule("r", "{\"households\": \"\\ud83d\"}")),
                        "/tables/grading/rules/0/when/households MALFORMED_JSON not JSON: \\ud83d is half a character"),
                Arguments.of(
                        "a text of fifty megabytes that never ends",
                        "{\"policy\": \"" + "x".repeat(50_000_000),
                        "policy.json:1:50000013 MALFORMED_JSON not JSON: the text ends too early"),
                Arguments.of(
                        "a list of fifty megabytes",
                        "{\"policy\": [" + "1,".repeat(25_000_000) + "1]}",
                        "TOO_LARGE the document exceeds the limit of 5000000 values"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void document_thatIsHostile_isRefusedInFewWords(String what, String document, String problem) {
        List<Problem> problems = catchThrowableOfType(GridJsonException.class, () -> read(document))
                .problems();

        assertThat(problems).hasSizeLessThanOrEqualTo(201);
        assertThat(problems).allSatisfy(each -> assertThat(each.toString()).hasSizeLessThan(3_000));
        assertThat(problems).anySatisfy(each -> assertThat(each.toString()).contains(problem));
    }

    @Test
    void policy_ofAHundredThousandRules_isReadUnderRaisedLimitsAndDecides() {
        // given
        String document = policy(
                HOUSEHOLDS, rules(MANY, i -> "{\"households\": {\"between\": [" + 5 * i + ", " + (5 * i + 3) + "]}}"));

        // when
        Policy policy =
                GridJson.reader(ReadLimits.ofDefaults().withRules(MANY)).policy(JsonSource.of("policy.json", document));

        // then
        assertThat(policy.table("grading").orElseThrow().rules()).hasSize(MANY);
        assertThat(gradingRule(policy, 499_998)).isEqualTo("r-99999");
        assertThat(gradingRule(policy, 499_999)).isEqualTo("otherwise");
    }

    @Test
    void rule_ofAHundredThousandTests_isReadAndDecides() {
        String tests = IntStream.range(0, MANY)
                .mapToObj(i -> "\"a-" + i + "\": true")
                .collect(Collectors.joining(", ", "{", "}"));

        Policy policy = read(policy(flags(MANY), rule("r-0", tests)));

        assertThat(gradingRule(policy, 0)).isEqualTo("otherwise");
    }

    @Test
    void rule_ofAHundredThousandAlternatives_isReadAndDecides() {
        String any = IntStream.range(0, MANY)
                .mapToObj(i -> "{\"households\": " + 2 * i + "}")
                .collect(Collectors.joining(", ", "{\"any\": [", "]}"));

        Policy policy = read(policy(HOUSEHOLDS, rule("r-0", any)));

        assertThat(gradingRule(policy, 100_002)).isEqualTo("r-0");
        assertThat(gradingRule(policy, 100_003)).isEqualTo("otherwise");
    }

    @Test
    void rule_ofManyChoicesInARow_isReadAndDecides() {
        String choices = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"any\": [{\"households\": " + i + "}, {\"households\": {\"above\": " + i + "}}]}")
                .collect(Collectors.joining(", ", "{\"all\": [", "]}"));

        Policy policy = read(policy(HOUSEHOLDS, rule("r-0", choices)));

        assertThat(gradingRule(policy, 19_999)).isEqualTo("r-0");
        assertThat(gradingRule(policy, 19_998)).isEqualTo("otherwise");
    }

    @Test
    void choice_ofAHundredThousandValues_isComparedWithAllOfThem() {
        Policy policy = read(policy(choice(MANY), rule("r-0", "{\"kind\": {\"in\": [" + names("v", MANY) + "]}}")));

        assertThat(policy.compile().policy().attributes().names()).containsExactly("kind");
    }

    @Test
    void guarantee_ofTooManyClasses_staysUndecided() {
        String attributes = IntStream.range(0, 20)
                .mapToObj(i -> "\"a-" + i + "\": {\"number\": [0, 1000], \"optional\": true}")
                .collect(Collectors.joining(", "));
        String document = policy(attributes, rules(1_000, i -> "{\"a-" + i % 20 + "\": " + i + "}"));

        Policy policy = read(promising(document, 1, i -> "{\"a-1\": 3}"));

        assertThat(policy.compile().verdicts()).extracting(Verdict::outcome).containsExactly(Verdict.Outcome.UNDECIDED);
    }

    @Test
    void guarantees_aThousand_areAllProved() {
        String document = policy(HOUSEHOLDS, rules(20, i -> "{\"households\": " + i + "}"));

        Policy policy = read(promising(document, 1_000, i -> "{\"households\": " + i % 20 + "}"));

        assertThat(policy.compile().verdicts())
                .hasSize(1_000)
                .extracting(Verdict::outcome)
                .containsOnly(Verdict.Outcome.PROVED);
    }

    /** The rule that grades a report from some households, all else at its least. */
    private static String gradingRule(Policy policy, long households) {
        Facts.Builder facts = Facts.builder(policy.inputs());
        for (Attribute<?> attribute : policy.inputs().attributes()) {
            if (attribute.presence().kind() == Presence.Kind.REQUIRED) {
                Object least = attribute instanceof NumberAttribute number
                        ? (Object) number.min()
                        : ((OneOfAttribute) attribute).values().get(0);
                facts.setUntyped(attribute.name(), least);
            }
        }
        if (policy.inputs().find("households").isPresent()) {
            facts.setUntyped("households", households);
        }
        Decision decision = policy.compile().decide(Trigger.REPORTED, facts.build());
        return decision.answerOf("grading").orElseThrow().rules().stream()
                .map(Rule::id)
                .findFirst()
                .orElse("otherwise");
    }

    private static Policy read(String document) {
        return GridJson.reader().policy(JsonSource.of("policy.json", document));
    }

    private static String policy(String attributes, String rules) {
        return """
                {"policy": "p", "revision": "1", "levels": ["street", "grid"], "attributes": {%s},
                 "tables": {"grading": {"rules": [%s], "otherwise": {"grade": "small", "enter": "grid"}},
                            "limits": {"otherwise": {"overall": "3wd"}}}}""".formatted(attributes, rules);
    }

    private static String promising(String document, int count, IntFunction<String> premise) {
        String guarantees = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"g-" + i + "\", \"forAll\": " + premise.apply(i)
                        + ", \"then\": {\"grade\": \"big\"}}")
                .collect(Collectors.joining(", "));
        return document.substring(0, document.length() - 1) + ", \"guarantees\": [" + guarantees + "]}";
    }

    private static String rules(int count, IntFunction<String> when) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule("r-" + i, when.apply(i)))
                .collect(Collectors.joining(", "));
    }

    private static String rule(String id, String when) {
        return "{\"id\": \"" + id + "\", \"when\": " + when + ", \"then\": {\"grade\": \"big\"}}";
    }

    private static String flags(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"a-" + i + "\": {\"flag\": true, \"default\": false}")
                .collect(Collectors.joining(", "));
    }

    private static String choice(int count) {
        return "\"kind\": {\"choice\": [" + names("v", count) + "]}";
    }

    private static String names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"" + prefix + i + "\"").collect(Collectors.joining(", "));
    }
}
