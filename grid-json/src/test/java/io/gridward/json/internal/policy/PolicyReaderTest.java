package io.gridward.json.internal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.ChineseText;
import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentParser;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.PlacedFinding;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.Verdict;
import io.gridward.rules.escalation.Approvers;
import io.gridward.rules.escalation.Milestones;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReaderTest {
    private static final Map<String, FactPredicate> PREDICATES =
            Map.of("near-school@2", FactPredicate.of("near-school", 2, facts -> true));

    private static final String FRAME = """
            {"policy": "p", "revision": "1", "levels": ["street", "grid"],
             "attributes": {"households": {"number": [0, 100], "default": 1}, "needs": {"tags": ["a", "b"]},
                            "kind": {"choice": ["x", "y"], "optional": true},
                            "waiting": {"duration": ["0min", "30d"], "optional": true}},
             "tables": {"grading": {"rules": [%s], "otherwise": {"enter": "grid"}},
                        "limits": {"otherwise": {"overall": "3wd"}}%s}%s}""";

    @Test
    void townPolicy_asItIsPublished_isReadAndProved() throws IOException {
        // when
        Outcome outcome = read(resource("dagang.json"));

        // then
        assertThat(outcome.problems()).isEmpty();
        Policy policy = outcome.policy();
        // The same policy written with builders has this content id: see ContentIdTest of the rules.
        assertThat(policy.contentId()).isEqualTo("3809bd4f1ff23ff34d93aedeb4ab578a94e79920b1a43ff48ae3f204937a3ca8");
        assertThat(policy.table("grading").orElseThrow().rules().get(0).because())
                .contains(BilingualText.same("急事速办"));
        assertThat(policy.compile().verdicts()).extracting(Verdict::outcome).containsExactly(Verdict.Outcome.PROVED);
    }

    @Test
    void document_withEveryField_isReadWhole() throws IOException {
        // when
        Outcome outcome = read(resource("everything.json"));

        // then
        assertThat(outcome.problems()).isEmpty();
        Policy policy = outcome.policy();
        assertThat(policy.title()).contains(new BilingualText("All of it", "全部"));
        assertThat(policy.labels()).containsEntry("small", new BilingualText("small matter", "小事"));
        assertThat(policy.effectiveTo()).isPresent();
        assertThat(policy.channels()).containsExactly("hotline", "app");
        assertThat(policy.causes()).containsExactly("wrong-unit", "works", "season");
        assertThat(policy.attributes().attributes())
                .extracting(Attribute::kind)
                .containsExactly(
                        Attribute.Kind.CHOICE,
                        Attribute.Kind.SCALE,
                        Attribute.Kind.NUMBER,
                        Attribute.Kind.FLAG,
                        Attribute.Kind.TAGS);
        assertThat(policy.attributes().attributes())
                .extracting(attribute -> attribute.presence().toString())
                .containsExactly("optional", "default none", "default 1", "default false", "default [a]");
        Rule rule = policy.table("grading").orElseThrow().rules().get(0);
        assertThat(rule.title()).contains(BilingualText.same("Every operator"));
        assertThat(rule.source()).contains("DB11/T 2157-2023");
        assertThat(rule.when().tests()).hasSize(19);
        DecisionTable closing = policy.table("closing").orElseThrow();
        assertThat(closing.otherwise()).containsEntry("complete", new CompletionRule(CompletionRule.Kind.AT_LEAST, 2));
        assertThat(policy.table("intake").orElseThrow().rules().get(0).then())
                .containsEntry("intake", Intake.REJECT)
                .containsEntry("proper-path", new BilingualText("the court", "法院"));
        assertThat(policy.table("limits").orElseThrow().otherwise())
                .containsEntry(
                        "overall",
                        new TimeBudget(
                                TimeLimit.parse("7wd"),
                                TimeLimit.parse("1wd"),
                                List.of(TimeLimit.parse("1d")),
                                TimeLimit.parse("2h")));
        assertThat(policy.table("calls").orElseThrow().rules().get(0).then())
                .containsEntry(
                        "call", new Call("trees", CallRole.SUPPORT, null, null, TimeBudget.of(TimeLimit.parse("3wd"))));
        assertThat(policy.table("notices").orElseThrow().rules().get(0).then())
                .containsEntry("notify", Set.of("grid", "street"));
        assertThat(policy.guarantees()).hasSize(1);
    }

    @Test
    void condition_onDurationsAndPredicates_isTheOneWrittenInJava() {
        // when
        Outcome outcome = read(FRAME.formatted(
                "{\"id\": \"r\", \"when\": {\"waiting\": {\"above\": \"90min\", \"in\": [\"2h\", \"3d\"]}, \"predicate\": \"near-school@2\"},"
                        + " \"then\": {\"grade\": \"big\"}}",
                "",
                ""));

        // then
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.policy()
                        .table("grading")
                        .orElseThrow()
                        .rules()
                        .get(0)
                        .when())
                .isEqualTo(Condition.all(
                        Condition.test("waiting", Operator.ABOVE, Duration.ofMinutes(90)),
                        Condition.test("waiting", Operator.IN, Duration.ofHours(2), Duration.ofDays(3)),
                        Condition.opaque(PREDICATES.get("near-school@2"))));
    }

    private static final String DRONES = """
            , "drones": {"mode": "%s", "at": ["reported"], "before": "grading",
                         "effects": {"drone": %s}, "rules": [{"id": "r", "when": {}, "then": {"drone": %s}}]}""";

    @Test
    void table_ofTheHost_isTheOneWrittenInJava() {
        // when
        Outcome outcome = read(FRAME.formatted(
                "",
                DRONES.formatted("first", "{\"choice\": [\"x\"], \"feeds\": \"kind\"}", "\"x\"")
                        + ", \"closing\": {\"effects\": {\"photo\": {\"limit\": true, \"executedBy\": \"app\"}}, \"otherwise\": {\"photo\": \"3wd\"}}",
                ", \"guarantees\": [{\"id\": \"g\", \"forAll\": {}, \"then\": {\"drone\": \"x\"}}]"));

        // then
        assertThat(outcome.problems()).isEmpty();
        Policy policy = outcome.policy();
        assertThat(policy.tables())
                .extracting(DecisionTable::name)
                .containsExactly("drones", "grading", "limits", "closing");
        assertThat(policy.executors()).isEqualTo(Map.of("photo", "app"));
        assertThat(policy.table("closing").orElseThrow().otherwise())
                .containsEntry("photo", TimeBudget.of(TimeLimit.parse("3wd")));
        assertThat(policy.compile().verdicts()).extracting(Verdict::outcome).containsExactly(Verdict.Outcome.PROVED);
    }

    static Stream<Arguments> hostValues() {
        return Stream.of(
                Arguments.of("{\"flag\": true", "true", "\"true\""),
                Arguments.of("{\"scale\": [\"a\", \"b\"]", "\"b\"", "\"c\""),
                Arguments.of("{\"number\": [0, 9]", "9", "10"),
                Arguments.of("{\"duration\": [\"0min\", \"2h\"]", "\"90min\"", "\"3wd\""),
                Arguments.of("{\"tags\": [\"a\"]", "[]", "[\"b\"]"),
                Arguments.of("{\"level\": true", "\"grid\"", "\"gird\""),
                Arguments.of("{\"levels\": true", "[\"grid\"]", "[]"),
                Arguments.of("{\"limit\": true", "{\"limit\": \"3wd\", \"warn\": \"1wd\"}", "\"3 wd\""),
                Arguments.of("{\"text\": true", "{\"en\": \"a\", \"zh\": \"b\"}", "3"),
                Arguments.of("{\"text\": true", "\"a\"", "true"),
                Arguments.of("{\"id\": true", "\"a-b\"", "\"A\""));
    }

    @ParameterizedTest
    @MethodSource("hostValues")
    void value_ofAnEffectOfTheHost_isReadByItsKind(String kind, String fitting, String misfit) {
        String effect = kind + ", \"executedBy\": \"desk\"}";

        assertThat(read(FRAME.formatted("", DRONES.formatted("gather", effect, fitting), ""))
                        .problems())
                .isEmpty();
        assertThat(read(FRAME.formatted("", DRONES.formatted("gather", effect, misfit), ""))
                        .problems())
                .singleElement()
                .asString()
                .contains(" /tables/drones/rules/0/then/drone");
    }

    static Stream<Arguments> wrongHostTables() {
        String flag = "{\"flag\": true, \"executedBy\": \"desk\"}";
        return Stream.of(
                Arguments.of(DRONES.formatted("frist", flag, "true"), "UNKNOWN_VALUE /tables/drones/mode"),
                Arguments.of(
                        DRONES.formatted("first", "{\"executedBy\": \"desk\"}", "true"),
                        "MISSING_FIELD /tables/drones/effects/drone"),
                Arguments.of(
                        DRONES.formatted("first", "{\"flag\": true}", "true"),
                        "EFFECT_IDLE /tables/drones/effects/drone"),
                Arguments.of(
                        DRONES.formatted("gather", "{\"choice\": [\"x\"], \"feeds\": \"kind\"}", "\"x\""),
                        "GATHERED_FEEDS /tables/drones/effects/drone/feeds"),
                Arguments.of(
                        DRONES.formatted("first", "{\"choice\": [\"z\"], \"feeds\": \"kind\"}", "\"z\""),
                        "FEED_MISFIT /tables/drones/effects/drone/feeds"),
                Arguments.of(
                        DRONES.formatted("first", "{\"flag\": true, \"feeds\": true}", "true"),
                        "UNKNOWN_ATTRIBUTE /tables/drones/effects/drone/feeds"),
                Arguments.of(
                        DRONES.formatted("first", "{\"flag\": true, \"executedBy\": \"A Desk\"}", "true"),
                        "BAD_VALUE /tables/drones/effects/drone/executedBy"),
                Arguments.of(
                        DRONES.formatted("first", flag, "true").replace("\"grading\"", "\"gradign\""),
                        "UNKNOWN_TABLE /tables/drones/before"),
                Arguments.of(
                        DRONES.formatted("first", flag, "true").replace("reported", "reproted"),
                        "UNKNOWN_VALUE /tables/drones/at/0"),
                Arguments.of(
                        DRONES.formatted("first", flag, "true").replace("[\"reported\"]", "[]"),
                        "EMPTY_SET /tables/drones/at"),
                Arguments.of(
                        ", \"notices\": {\"effects\": {\"notify\": " + flag + "}}",
                        "DUPLICATE_ID /tables/notices/effects/notify"),
                Arguments.of(", \"drones\": {\"rules\": []}", "UNKNOWN_TABLE /tables/drones"));
    }

    @ParameterizedTest
    @MethodSource("wrongHostTables")
    void table_ofTheHostThatDoesNotFit_isReportedAtItsPlace(String table, String problem) {
        Outcome outcome = read(FRAME.formatted("", table, ""));

        assertThat(outcome.problems()).containsExactly(problem);
        assertThat(outcome.texts()).noneMatch(text -> text.contains("<"));
    }

    @Test
    void effects_ofEveryForm_areReadWhole() throws IOException {
        // when
        Policy policy = read(resource("everything.json")).policy();

        // then
        assertThat(policy.table("intake").orElseThrow().otherwise())
                .containsEntry("self-handle", Set.of("grid-worker"));
        assertThat(policy.table("limits").orElseThrow().otherwise())
                .containsEntry(
                        "milestones",
                        Milestones.of(
                                new Milestone("fence", budget("3h")),
                                new Milestone(
                                        "repair",
                                        new TimeBudget(
                                                TimeLimit.parse("8h"),
                                                TimeLimit.parse("1h"),
                                                List.of(),
                                                TimeLimit.parse("1wd"))),
                                new Milestone("restore", budget("5wd"))));
        assertThat(policy.table("notices").orElseThrow().rules().get(0).then())
                .containsEntry("notify-roles", Set.of("secretary"));
        assertThat(policy.table("ladder").orElseThrow().rules().get(0).then())
                .containsEntry("move", Move.RAISE)
                .containsEntry("raise-to", "street");
        assertThat(policy.table("closing").orElseThrow().otherwise()).containsEntry("follow-up", budget("1d"));
        DecisionTable approvals = policy.table("approvals").orElseThrow();
        assertThat(approvals.rules().get(0).then())
                .containsEntry("approver", Approvers.of(Approver.role("shift-leader")))
                .containsEntry("not-after", Cutoff.beforeDue(TimeLimit.parse("1wd")))
                .containsEntry("grant", TimeLimit.parse("3wd"));
        assertThat(approvals.rules().get(1).then())
                .containsEntry(
                        "approver",
                        Approvers.of(
                                Approver.role("clerk"),
                                Approver.role("director").at("street")))
                .containsEntry("at-most", 2)
                .containsEntry("not-after", Cutoff.afterDispatch(TimeLimit.parse("4wh")));
        assertThat(approvals.rules().get(2).then()).containsEntry("approver", Approvers.of(Approver.level("street")));
        assertThat(approvals.otherwise())
                .containsEntry("approver", Approvers.NOBODY)
                .containsEntry("at-most", 0);
    }

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }

    static Stream<Arguments> wrongConditions() {
        return Stream.of(
                Arguments.of("{\"househlods\": 3}", "UNKNOWN_ATTRIBUTE", "/househlods"),
                Arguments.of("{\"households\": {\"atMots\": 3}}", "UNKNOWN_OPERATOR", "/households/atMots"),
                Arguments.of("{\"kind\": {\"atMost\": \"x\"}}", "UNKNOWN_OPERATOR", "/kind"),
                Arguments.of("{\"households\": {}}", "MISSING_FIELD", "/households"),
                Arguments.of("{\"households\": null}", "WRONG_TYPE", "/households"),
                Arguments.of("{\"households\": [3]}", "WRONG_TYPE", "/households"),
                Arguments.of("{\"households\": 1.5}", "BAD_VALUE", "/households"),
                Arguments.of("{\"households\": \"3\"}", "WRONG_VALUE_TYPE", "/households"),
                Arguments.of("{\"households\": 101}", "VALUE_OUT_OF_RANGE", "/households"),
                Arguments.of("{\"households\": {\"atMost\": [3]}}", "WRONG_TYPE", "/households/atMost"),
                Arguments.of("{\"households\": {\"in\": 3}}", "WRONG_TYPE", "/households/in"),
                Arguments.of("{\"households\": {\"in\": []}}", "EMPTY_SET", "/households"),
                Arguments.of("{\"households\": {\"between\": [1]}}", "BAD_VALUE", "/households/between"),
                Arguments.of("{\"households\": {\"between\": [5, 1]}}", "EMPTY_RANGE", "/households"),
                Arguments.of("{\"kind\": {\"absent\": false}}", "BAD_VALUE", "/kind/absent"),
                Arguments.of("{\"needs\": {\"anyOf\": [\"c\"]}}", "UNKNOWN_VALUE", "/needs"),
                Arguments.of("{\"households\": {\"above\": 5, \"below\": 6}}", "SELF_CONTRADICTION", "/households"),
                Arguments.of("{\"trigger\": \"overdue\"}", "NOT_ASKED_HERE", "/trigger"),
                Arguments.of("{\"waiting\": \"31d\"}", "VALUE_OUT_OF_RANGE", "/waiting"),
                Arguments.of("{\"waiting\": \"3wd\"}", "WRONG_VALUE_TYPE", "/waiting"),
                Arguments.of("{\"waiting\": 90}", "WRONG_VALUE_TYPE", "/waiting"),
                Arguments.of("{\"waiting\": {\"anyOf\": [\"1d\"]}}", "UNKNOWN_OPERATOR", "/waiting"),
                Arguments.of("{\"waiting\": {\"between\": [\"2h\", \"90min\"]}}", "EMPTY_RANGE", "/waiting"),
                Arguments.of("{\"predicate\": \"near-school@1\"}", "UNKNOWN_PREDICATE", "/predicate"),
                Arguments.of("{\"predicate\": \"near-school\"}", "BAD_VALUE", "/predicate"),
                Arguments.of("{\"predicate\": [\"near-school@2\"]}", "WRONG_TYPE", "/predicate"),
                Arguments.of("{\"predicate\": null}", "WRONG_TYPE", "/predicate"),
                Arguments.of("{\"all\": {}}", "WRONG_TYPE", "/all"),
                Arguments.of("{\"any\": []}", "EMPTY_SET", "/any"),
                Arguments.of("{\"all\": [{\"kind\": \"x\"}, {\"kind\": \"z\"}]}", "UNKNOWN_VALUE", "/all/1/kind"),
                Arguments.of(
                        "{\"kind\": \"x\", \"any\": [{\"not\": {\"kind\": \"z\"}}, {\"kind\": \"y\"}]}",
                        "UNKNOWN_VALUE",
                        "/any/0/not/kind"),
                Arguments.of(
                        "{\"any\": [{\"kind\": \"x\", \"households\": -1}]}",
                        "VALUE_OUT_OF_RANGE",
                        "/any/0/households"));
    }

    @ParameterizedTest
    @MethodSource("wrongConditions")
    void condition_thatDoesNotFit_isReportedAtItsPlace(String condition, String code, String pointer) {
        // when
        Outcome outcome = read(FRAME.formatted("{\"id\": \"r\", \"when\": " + condition + ", \"then\": {}}", "", ""));

        // then
        assertThat(outcome.problems()).containsExactly(code + " /tables/grading/rules/0/when" + pointer);
        assertThat(outcome.texts()).noneMatch(text -> text.contains("<"));
    }

    static Stream<Arguments> wrongTables() {
        return Stream.of(
                Arguments.of("\"notices\": {\"otherwise\": {}}", "OTHERWISE_NOT_READ /tables/notices/otherwise"),
                Arguments.of("\"grdaing\": {}", "UNKNOWN_TABLE /tables/grdaing"),
                Arguments.of("\"ladder\": []", "WRONG_TYPE /tables/ladder"),
                Arguments.of("\"ladder\": {\"rule\": []}", "UNKNOWN_FIELD /tables/ladder/rule"),
                Arguments.of("\"ladder\": {\"rules\": {}}", "WRONG_TYPE /tables/ladder/rules"),
                Arguments.of(
                        "\"ladder\": {\"otherwise\": {\"move\": \"sideways\"}}",
                        "UNKNOWN_VALUE /tables/ladder/otherwise/move"),
                Arguments.of(
                        "\"ladder\": {\"otherwise\": {\"raise\": 1}}", "UNKNOWN_EFFECT /tables/ladder/otherwise/raise"),
                Arguments.of(
                        "\"ladder\": {\"otherwise\": {\"supervise\": \"yes\"}}",
                        "WRONG_TYPE /tables/ladder/otherwise/supervise"),
                Arguments.of(
                        "\"notices\": {\"otherwise\": {\"notify\": [\"grid\"]}}",
                        "OTHERWISE_NOT_READ /tables/notices/otherwise"),
                Arguments.of(
                        "\"notices\": {\"rules\": [{\"id\": \"n\", \"when\": {}, \"then\": {\"notify\": [\"gird\"]}}]}",
                        "UNKNOWN_LEVEL /tables/notices/rules/0/then/notify/0"),
                Arguments.of(
                        "\"notices\": {\"rules\": [{\"id\": \"n\", \"when\": {}, \"then\": {}}]}",
                        "DECIDES_NOTHING /tables/notices/rules/0"),
                Arguments.of(
                        "\"calls\": {\"rules\": [{\"id\": \"c\", \"when\": {}, \"then\": {\"call\": {\"matter\": \"m\"}}}]}",
                        "MISSING_FIELD /tables/calls/rules/0/then/call"),
                Arguments.of(
                        "\"closing\": {\"otherwise\": {\"complete\": \"0-of-n\"}}",
                        "BAD_VALUE /tables/closing/otherwise/complete"),
                Arguments.of(
                        "\"charge\": {\"rules\": []}, \"ladder\": {\"rules\": [{\"id\": \"otherwise\", \"when\": {}, \"then\": {}}]}",
                        "BAD_VALUE /tables/ladder/rules/0/id"),
                Arguments.of(
                        "\"ladder\": {\"rules\": [{\"id\": \"a\", \"then\": {}}]}",
                        "MISSING_FIELD /tables/ladder/rules/0"),
                Arguments.of(
                        "\"ladder\": {\"rules\": [{\"id\": \"a\", \"when\": {}, \"then\": {}}, {\"id\": \"a\", \"when\": {}, \"then\": {}}]}",
                        "DUPLICATE_ID /tables/ladder/rules/1"));
    }

    @ParameterizedTest
    @MethodSource("wrongTables")
    void table_thatDoesNotFit_isReportedAtItsPlace(String table, String problem) {
        assertThat(read(FRAME.formatted("", ", " + table, "")).problems()).containsExactly(problem);
    }

    static Stream<Arguments> wrongAttributes() {
        return Stream.of(
                Arguments.of("\"wet\": {}", "MISSING_FIELD /attributes/wet"),
                Arguments.of("\"wet\": {\"flag\": false}", "BAD_VALUE /attributes/wet/flag"),
                Arguments.of("\"wet\": {\"flag\": true, \"tags\": [\"a\"]}", "UNKNOWN_FIELD /attributes/wet/tags"),
                Arguments.of("\"wet\": {\"flag\": true, \"optional\": false}", "BAD_VALUE /attributes/wet/optional"),
                Arguments.of(
                        "\"wet\": {\"flag\": true, \"optional\": true, \"default\": true}",
                        "BAD_VALUE /attributes/wet/optional"),
                Arguments.of("\"Wet\": {\"flag\": true}", "BAD_VALUE /attributes/Wet"),
                Arguments.of("\"level\": {\"flag\": true}", "RESERVED_ATTRIBUTE /attributes/level"),
                Arguments.of("\"any\": {\"flag\": true}", "RESERVED_ATTRIBUTE /attributes/any"),
                Arguments.of("\"n\": {\"number\": [1]}", "BAD_VALUE /attributes/n/number"),
                Arguments.of("\"n\": {\"number\": [2, 1]}", "EMPTY_RANGE /attributes/n/number"),
                Arguments.of("\"n\": {\"number\": [1, 2], \"default\": 3}", "OUT_OF_RANGE /attributes/n/default"),
                Arguments.of("\"c\": {\"choice\": []}", "BAD_VALUE /attributes/c/choice"),
                Arguments.of("\"c\": {\"choice\": [\"x\", \"x\"]}", "DUPLICATE_ID /attributes/c/choice/1"),
                Arguments.of(
                        "\"c\": {\"scale\": [\"low\", \"high\"], \"default\": \"hgih\"}",
                        "UNKNOWN_VALUE /attributes/c/default"));
    }

    @ParameterizedTest
    @MethodSource("wrongAttributes")
    void attribute_thatDoesNotFit_isReportedAtItsPlace(String attribute, String problem) {
        String document = """
                {"policy": "p", "revision": "1", "levels": ["grid"], "attributes": {%s},
                 "tables": {"grading": {"otherwise": {"enter": "grid"}}, "limits": {"otherwise": {"overall": "3wd"}}}}""".formatted(attribute);

        assertThat(read(document).problems()).containsExactly(problem);
    }

    static Stream<Arguments> wrongGuarantees() {
        return Stream.of(
                Arguments.of(
                        "{\"id\": \"g\", \"forAll\": {}, \"ifNobodyActs\": {\"reaches\": \"street\"}}",
                        "NOT_YET_PROVABLE /guarantees/0/ifNobodyActs"),
                Arguments.of("{\"id\": \"g\", \"then\": {\"enter\": \"grid\"}}", "MISSING_FIELD /guarantees/0"),
                Arguments.of("{\"id\": \"g\", \"forAll\": {}}", "MISSING_FIELD /guarantees/0"),
                Arguments.of("{\"id\": \"g\", \"forAll\": {}, \"then\": {}}", "DECIDES_NOTHING /guarantees/0"),
                Arguments.of(
                        "{\"id\": \"g\", \"forAll\": {}, \"then\": {\"enter\": \"gird\"}}",
                        "UNKNOWN_LEVEL /guarantees/0/then/enter"),
                Arguments.of(
                        "{\"id\": \"g\", \"forAll\": {}, \"then\": {\"move\": \"up\"}}",
                        "EFFECT_NOT_DECIDED /guarantees/0/then/move"),
                Arguments.of(
                        "{\"id\": \"g\", \"forAll\": {\"knid\": \"x\"}, \"then\": {\"enter\": \"grid\"}}",
                        "UNKNOWN_ATTRIBUTE /guarantees/0/forAll/knid"));
    }

    @ParameterizedTest
    @MethodSource("wrongGuarantees")
    void guarantee_thatDoesNotFit_isReportedAtItsPlace(String guarantee, String problem) {
        assertThat(read(FRAME.formatted("", "", ", \"guarantees\": [" + guarantee + "]"))
                        .problems())
                .containsExactly(problem);
    }

    @Test
    void problems_ofFormAndMeaning_areReportedAtOnceInOrder() {
        // given
        String document = """
                {
                  "policy": "Not An Id", "revision": " ", "levels": ["street", "grid", "grid"],
                  "effective": {"from": "2024-02-30"}, "colour": "red",
                  "attributes": {"households": {"number": [0, 100]}},
                  "tables": {
                    "grading": {"rules": [
                      {"id": "Bad Id", "when": {"households": {"atMost": "ten"}}, "then": {"grade": "small"}},
                      {"id": "next", "when": {"grade": "smal"}, "then": {"enter": "gird"}}
                    ]},
                    "limits": {"otherwise": {"overall": "3 days"}}
                  }
                }""";

        // then
        assertThat(read(document).problems())
                .containsExactly(
                        "BAD_VALUE /policy",
                        "BAD_VALUE /revision",
                        "DUPLICATE_ID /levels/2",
                        "BAD_VALUE /effective/from",
                        "UNKNOWN_FIELD /colour",
                        "MISSING_OTHERWISE /tables/grading",
                        "BAD_VALUE /tables/grading/rules/0/id",
                        "WRONG_VALUE_TYPE /tables/grading/rules/0/when/households",
                        "UNKNOWN_VALUE /tables/grading/rules/1/when/grade",
                        "UNKNOWN_LEVEL /tables/grading/rules/1/then/enter",
                        "BAD_VALUE /tables/limits/otherwise/overall");
    }

    @Test
    void document_thatIsNotAPolicyOrAlmostEmpty_isRefusedWithoutConsequences() {
        assertThat(read("[]").problems()).containsExactly("WRONG_TYPE ");
        assertThat(read("{\"format\": \"gridward/roster@1\"}").problems()).containsExactly("WRONG_DOCUMENT /format");
        assertThat(read("{}").problems())
                .containsExactly("MISSING_FIELD ", "MISSING_FIELD ", "MISSING_FIELD ", "MISSING_FIELD ");
    }

    @Test
    void gradeThatCouldNotBeRead_isNotReportedWhereItIsAskedFor() {
        assertThat(read(FRAME.formatted(
                                "{\"id\": \"r\", \"when\": {}, \"then\": {\"grade\": 3}}",
                                ", \"notices\": {\"rules\": [{\"id\": \"n\", \"when\": {\"grade\": \"small\"},"
                                        + " \"then\": {\"notify\": [\"grid\"]}}]}",
                                ""))
                        .problems())
                .containsExactly("WRONG_TYPE /tables/grading/rules/0/then/grade");
    }

    @Test
    void conditions_nestedTooDeep_areRefusedAndNotFollowed() {
        // given
        String deep = "{\"not\": ".repeat(100) + "{\"kind\": \"x\"}" + "}".repeat(100);

        // when
        Outcome outcome = read(FRAME.formatted("{\"id\": \"r\", \"when\": " + deep + ", \"then\": {}}", "", ""));

        // then
        assertThat(outcome.policy()).isNull();
        assertThat(outcome.problems()).isNotEmpty().allMatch(problem -> problem.startsWith("TOO_LARGE"));
    }

    @Test
    void rules_moreThanTheLimit_areRefused() {
        // given
        String two = "{\"id\": \"a\", \"when\": {}, \"then\": {}}, {\"id\": \"b\", \"when\": {}, \"then\": {}}";

        // then
        assertThat(read(FRAME.formatted(two, "", ""), 1).problems())
                .containsExactly("TOO_LARGE /tables/grading/rules/1");
        assertThat(read(FRAME.formatted(two, "", ""), 2).problems()).isEmpty();
    }

    private static Outcome read(String document) {
        return read(document, 1000);
    }

    private static Outcome read(String document, int mostRules) {
        Problems problems = new Problems(100);
        JsonValue root = DocumentParser.parse(
                        document.getBytes(StandardCharsets.UTF_8), new Bounds(1_000_000, 500, 100_000, 100), problems)
                .orElseThrow();
        Read<Policy> read = PolicyReader.read(
                Cell.of(root, "policy", problems), new ModelPlaces(root), problems, mostRules, PREDICATES);
        problems.inOrder().forEach(problem -> ChineseText.check(problem.finding()));
        return new Outcome(read.model(), problems.inOrder());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PolicyReaderTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Outcome(Policy policy, List<PlacedFinding> found) {
        List<String> problems() {
            return found.stream()
                    .map(problem -> problem.finding().code().code() + " "
                            + problem.place().pointer())
                    .toList();
        }

        List<String> texts() {
            return found.stream()
                    .flatMap(problem -> Stream.of(Language.values())
                            .map(language -> problem.finding().text(language)))
                    .toList();
        }
    }
}
