package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Condition;
import io.gridward.rules.Effect;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Guarantee;
import io.gridward.rules.HitMode;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.Rule;
import io.gridward.rules.TableForm;
import io.gridward.rules.ValueDomain;
import io.gridward.rules.escalation.Approvers;
import io.gridward.rules.escalation.Milestones;
import io.gridward.rules.escalation.StandardVocabulary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyWriterTest {
    private static final FactPredicate NEAR_SCHOOL = FactPredicate.of("near-school", 2, facts -> true);
    private static final GridJson READER = GridJson.reader().withPredicates(NEAR_SCHOOL);
    private static final Path DOCUMENTS = Path.of("src/test/resources/io/gridward/json/internal/policy");
    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            FlagAttribute.of("night", Presence.optional()),
            ChoiceAttribute.of("kind", List.of("waste", "噪声", "a \"quoted\" one"), Presence.required()),
            ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("none")),
            NumberAttribute.of("households", -5, Long.MAX_VALUE, Presence.defaulted(1L)),
            DurationAttribute.of("standing", Duration.ZERO, Duration.ofDays(30), Presence.optional()),
            TagsAttribute.of("needs", List.of("enforcement", "medical", "gas"), Presence.defaulted(Set.of("gas"))));
    private static final Effect<Boolean> DRONE =
            Effect.of("drone", ValueDomain.flag()).executedBy("drone-desk");
    private static final Effect<TimeBudget> FLIGHT =
            Effect.of("flight", ValueDomain.limit()).executedBy("drone-desk");
    private static final Effect<String> ROUTE = Effect.of("route", ValueDomain.choice(List.of("short", "long")))
            .executedBy("drone-desk")
            .onlyAt(Trigger.REPORTED);

    @ParameterizedTest
    @ValueSource(strings = {"dagang", "everything"})
    void policy_ofADocument_isEqualOnceWrittenAndReadAgain(String name) {
        // given
        Policy policy = READER.policy(JsonSource.file(DOCUMENTS.resolve(name + ".json")));

        // when
        String written = GridJson.writer().policy(policy);
        Policy again = read(written);

        // then
        assertThat(again).isEqualTo(policy);
        assertThat(again.contentId()).isEqualTo(policy.contentId());
        assertThat(GridJson.writer().policy(again)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void policy_ofRandomParts_isEqualOnceWrittenAndReadAgain(long seed) {
        // given
        Random random = new Random(seed);
        int read = 0;
        while (read < 40) {
            Policy policy;
            try {
                policy = policy(random).build();
            } catch (InvalidModelException contradictory) {
                continue;
            }
            read++;

            // when
            String written = GridJson.writer().policy(policy);
            Policy again = read(written);

            // then
            assertThat(again.inputs()).isEqualTo(policy.inputs());
            for (int i = 0; i < policy.tables().size(); i++) {
                assertThat(again.tables().get(i)).isEqualTo(policy.tables().get(i));
            }
            assertThat(again.guarantees()).isEqualTo(policy.guarantees());
            assertThat(again.labels()).isEqualTo(policy.labels());
            assertThat(again).as("seed %d: %s", seed, written).isEqualTo(policy);
            assertThat(again.contentId()).as("seed %d: %s", seed, written).isEqualTo(policy.contentId());
        }
    }

    @Test
    void layer_withItsPlaceAndWhatItOverrides_isEqualOnceWrittenAndReadAgain() {
        // given
        PolicyLayer layer = StandardVocabulary.policy("dagang/chongyangli", "2026")
                .in(AreaCode.of("120116005001"))
                .rules(
                        "grading",
                        Rule.builder("noise")
                                .overrides("small")
                                .when(Condition.is("kind", "噪声"))
                                .then(StandardVocabulary.GRADE, "small")
                                .build())
                .layer();
        PolicyLayer replacing = layer.replacing();

        // when
        PolicyLayer again = READER.policyLayer(source(GridJson.writer().policyLayer(layer)));
        PolicyLayer replacingAgain = READER.policyLayer(source(GridJson.writer().policyLayer(replacing)));

        // then
        assertThat(again).isEqualTo(layer).isNotEqualTo(replacing);
        assertThat(replacingAgain).isEqualTo(replacing);
    }

    @Test
    void policy_withATableOfTheHostAndWhatALayerAddsToIt_isEqualOnceWrittenAndReadAgain() {
        // given
        PolicyLayer above = StandardVocabulary.policy("dagang/above", "2026")
                .levels("street", "grid")
                .table(new TableForm("flights", HitMode.FIRST, Set.of(Trigger.REPORTED), List.of(DRONE, ROUTE), true))
                .table(new TableForm("later", HitMode.GATHER, Set.of(Trigger.REPORTED), List.of(), true))
                .otherwise("grading", StandardVocabulary.ENTER, "grid")
                .otherwise("limits", StandardVocabulary.OVERALL, TimeBudget.of(TimeLimit.parse("7wd")))
                .otherwise("ladder", StandardVocabulary.MOVE, Move.UP)
                .layer();
        PolicyLayer below = StandardVocabulary.policy("dagang/below", "2026")
                .effect("flights", FLIGHT)
                .rules(
                        "flights",
                        Rule.builder("fly")
                                .when(Condition.always())
                                .then(DRONE, true)
                                .then(FLIGHT, TimeBudget.of(TimeLimit.parse("2h")))
                                .build())
                .layer();
        Policy policy = Policy.compose(List.of(above, below));

        // when
        Policy again = read(GridJson.writer().policy(policy));

        // then
        assertThat(again).isEqualTo(policy);
        assertThat(again.contentId()).isEqualTo(policy.contentId());
    }

    @Test
    void policy_written_looksAsAnAuthorWouldWriteIt() {
        // given
        Policy policy = StandardVocabulary.policy("dagang/escalation", "2022-09")
                .effective(LocalDate.of(2022, 9, 1), null)
                .levels("street", "community", "grid")
                .attribute(NumberAttribute.of("households", 0, 100_000, Presence.defaulted(1L)))
                .rules(
                        "grading",
                        Rule.builder("small")
                                .because(BilingualText.same("小事不出格"))
                                .when(Condition.test("households", Operator.AT_MOST, 10))
                                .then(StandardVocabulary.GRADE, "small")
                                .then(StandardVocabulary.ENTER, "grid")
                                .build())
                .otherwise("grading", StandardVocabulary.ENTER, "community")
                .otherwise("limits", StandardVocabulary.OVERALL, TimeBudget.of(TimeLimit.parse("7wd")))
                .build();

        // then
        assertThat(GridJson.writer().policy(policy)).isEqualTo("""
                {
                  "format" : "gridward/policy@1",
                  "policy" : "dagang/escalation",
                  "revision" : "2022-09",
                  "effective" : {
                    "from" : "2022-09-01"
                  },
                  "levels" : [ "street", "community", "grid" ],
                  "attributes" : {
                    "households" : {
                      "number" : [ 0, 100000 ],
                      "default" : 1
                    }
                  },
                  "tables" : {
                    "grading" : {
                      "rules" : [ {
                        "id" : "small",
                        "because" : "小事不出格",
                        "when" : {
                          "households" : {
                            "atMost" : 10
                          }
                        },
                        "then" : {
                          "grade" : "small",
                          "enter" : "grid"
                        }
                      } ],
                      "otherwise" : {
                        "enter" : "community"
                      }
                    },
                    "limits" : {
                      "otherwise" : {
                        "overall" : "7wd"
                      }
                    }
                  }
                }
                """);
    }

    private static Policy read(String written) {
        return READER.policy(source(written));
    }

    private static JsonSource source(String text) {
        return JsonSource.of("written.json", text);
    }

    private static PolicyBuilder policy(Random random) {
        PolicyBuilder builder = StandardVocabulary.policy("a/random", "r" + random.nextInt(9))
                .levels("street", "grid")
                .channels("hotline", "web")
                .causes("works", "season")
                .table(new TableForm(
                        "drones",
                        HitMode.FIRST,
                        Set.of(Trigger.REPORTED, Trigger.HANDLED),
                        List.of(DRONE, ROUTE),
                        true))
                .effect("closing", FLIGHT)
                .label("waste", new BilingualText("waste", "垃圾"));
        ATTRIBUTES.forEach(builder::attribute);
        if (random.nextBoolean()) {
            builder.title(new BilingualText("a title", "标题")).effective(null, LocalDate.of(2030, 1, 31));
        }
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            builder.rule(
                    "grading",
                    rule(random, "g" + i)
                            .then(StandardVocabulary.GRADE, "grade-" + random.nextInt(3))
                            .build());
            builder.rule(
                    "limits",
                    rule(random, "l" + i)
                            .then(StandardVocabulary.SIGN, budget(random))
                            .then(
                                    StandardVocabulary.MILESTONES,
                                    Milestones.of(
                                            new Milestone("fence", budget(random)),
                                            new Milestone("repair", budget(random))))
                            .build());
            builder.rule(
                    "calls",
                    rule(random, "c" + i)
                            .then(
                                    StandardVocabulary.CALL,
                                    new Call("gas", CallRole.LEAD, budget(random), null, budget(random)))
                            .build());
            builder.rule(
                    "notices",
                    rule(random, "n" + i)
                            .then(StandardVocabulary.NOTIFY, Set.of("street", "grid"))
                            .build());
            builder.rule(
                    "drones",
                    rule(random, "d" + i).then(DRONE, random.nextBoolean()).build());
        }
        builder.otherwise("intake", StandardVocabulary.INTAKE, Intake.REJECT)
                .otherwise("intake", StandardVocabulary.PROPER_PATH, new BilingualText("the court", "法院"))
                .otherwise("grading", StandardVocabulary.ENTER, "grid")
                .otherwise("limits", StandardVocabulary.OVERALL, budget(random))
                .otherwise("ladder", StandardVocabulary.MOVE, Move.UP)
                .otherwise("ladder", StandardVocabulary.SUPERVISE, random.nextBoolean())
                .otherwise("closing", StandardVocabulary.COMPLETE, CompletionRule.parse("lead-and-2"))
                .otherwise("closing", FLIGHT, budget(random))
                .otherwise("drones", ROUTE, "long")
                .otherwise(
                        "approvals",
                        StandardVocabulary.APPROVER,
                        new Approvers(List.of(
                                Approver.role("shift-leader"),
                                Approver.level("street"),
                                Approver.role("director").at("street"))))
                .otherwise("approvals", StandardVocabulary.AT_MOST, random.nextInt(5))
                .otherwise(
                        "approvals",
                        StandardVocabulary.NOT_AFTER,
                        random.nextBoolean()
                                ? Cutoff.beforeDue(TimeLimit.parse("1wd"))
                                : Cutoff.afterDispatch(TimeLimit.parse("2h")))
                .otherwise("approvals", StandardVocabulary.GRANT, TimeLimit.parse("5wd"))
                .guarantee(new Guarantee("g", condition(random, 2), Map.of("enter", "grid")));
        return builder;
    }

    private static Rule.Builder rule(Random random, String id) {
        Rule.Builder rule = Rule.builder(id).when(condition(random, 4));
        if (random.nextBoolean()) {
            rule.because(BilingualText.same("小事不出格")).title(new BilingualText("small", "小事"));
        }
        return random.nextBoolean() ? rule.source("notice 2022-9") : rule;
    }

    private static TimeBudget budget(Random random) {
        TimeLimit limit = TimeLimit.parse((1 + random.nextInt(9)) + "wd");
        return random.nextBoolean()
                ? TimeBudget.of(limit)
                : new TimeBudget(
                        limit,
                        random.nextBoolean() ? TimeLimit.parse("4wh") : null,
                        List.of(TimeLimit.parse("1wd"), TimeLimit.parse("3wd")).subList(0, random.nextInt(3)),
                        TimeLimit.parse("2wd"));
    }

    private static Condition condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return test(random);
        }
        if (random.nextInt(4) == 0) {
            return Condition.not(condition(random, depth - 1));
        }
        List<Condition> members = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(i -> members.add(condition(random, depth - 1)));
        return random.nextBoolean() ? new Condition.All(members) : new Condition.Any(members);
    }

    private static Condition test(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> Condition.is("night", random.nextBoolean());
            case 1 -> Condition.test("night", random.nextBoolean() ? Operator.ABSENT : Operator.PRESENT);
            case 2 -> Condition.is("kind", "噪声");
            case 3 -> Condition.test("kind", Operator.IN, "waste", "a \"quoted\" one");
            case 4 -> Condition.test("danger", Operator.AT_LEAST, "property");
            case 5 -> Condition.test("danger", Operator.BETWEEN, "none", "property");
            case 6 -> Condition.test("households", Operator.ABOVE, random.nextInt(100));
            case 7 -> Condition.test("households", Operator.BETWEEN, -5, Long.MAX_VALUE);
            case 8 -> Condition.test("standing", Operator.AT_MOST, Duration.ofMinutes(random.nextInt(9999)));
            case 9 -> Condition.test("needs", Operator.ALL_OF, "gas", "medical");
            case 10 -> Condition.test("needs", random.nextBoolean() ? Operator.NONE_OF : Operator.ANY_OF, "gas");
            case 11 -> Condition.test("needs", Operator.EMPTY);
            case 12 -> Condition.opaque(NEAR_SCHOOL);
            default -> Condition.always();
        };
    }
}
