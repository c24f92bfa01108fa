package io.gridward.rules;

import static io.gridward.rules.Condition.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.rules.escalation.StandardVocabulary;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostTablesTest {
    private static final NumberAttribute RISK = NumberAttribute.of("risk", 0, 9, Presence.optional());
    private static final Effect<Long> SCORE =
            Effect.of("score", ValueDomain.number(0, 9)).feeding("risk");
    private static final Effect<String> DRONE =
            Effect.of("drone", ValueDomain.choice(List.of("scout", "none"))).executedBy("drone-desk");
    private static final Effect<Boolean> PHOTO =
            Effect.of("photo", ValueDomain.flag()).executedBy("app");
    private static final TableForm RISKS =
            new TableForm("risks", HitMode.FIRST, Set.of(Trigger.REPORTED), List.of(SCORE), true);
    private static final TableForm DRONES =
            new TableForm("drones", HitMode.GATHER, Set.of(Trigger.REPORTED), List.of(DRONE), true);

    @Test
    void decide_withTablesOfTheHost_asksThemInTheirPlace() {
        // given
        Policy policy = builder()
                .rule(
                        "risks",
                        Rule.builder("many")
                                .when(on(Dagang.HOUSEHOLDS).above(50))
                                .then(SCORE, 7L)
                                .build())
                .otherwise("risks", SCORE, 1L)
                .rule(
                        "drones",
                        Rule.builder("look")
                                .when(on(RISK).atLeast(5))
                                .then(DRONE, "scout")
                                .build())
                .rule(
                        "closing",
                        Rule.builder("show")
                                .when(on(RISK).absent())
                                .then(PHOTO, true)
                                .build())
                .build();

        // when
        Decision many = decision(policy, 51, Trigger.REPORTED);

        // then
        assertThat(policy.tables())
                .extracting(DecisionTable::name)
                .startsWith("risks", "grading")
                .endsWith("closing", "drones");
        assertThat(many.value(DRONE)).contains("scout");
        assertThat(decision(policy, 50, Trigger.REPORTED).value(DRONE)).isEmpty();
        assertThat(decision(policy, 50, Trigger.HANDLED).value(PHOTO)).contains(true);
        assertThat(policy.executors())
                .containsExactlyInAnyOrderEntriesOf(Map.of("drone", "drone-desk", "photo", "app"));
    }

    @Test
    void guarantee_onAnEffectOfTheHost_isProved() {
        Policy policy = builder()
                .rule("risks", Rule.builder("always").then(SCORE, 3L).build())
                .guarantee(Guarantee.of("scored", Condition.always(), SCORE, 3L))
                .build();

        assertThat(policy.compile().verdicts()).extracting(Verdict::outcome).containsOnly(Verdict.Outcome.PROVED);
    }

    @Test
    void contentId_countsWhatTheHostDeclares() {
        String plain = Dagang.builder().attribute(RISK).build().contentId();
        String declared = builder().build().contentId();
        Effect<String> sameDrone =
                Effect.of("drone", ValueDomain.choice(List.of("none", "scout"))).executedBy("drone-desk");

        assertThat(declared).isNotEqualTo(plain);
        assertThat(builder().build()).isEqualTo(builder().build());
        assertThat(with(sameDrone).contentId()).isEqualTo(with(DRONE).contentId());
        assertThat(with(sameDrone)).isEqualTo(with(DRONE));
        assertThat(with(DRONE.onlyAt(Trigger.REPORTED))).isNotEqualTo(with(DRONE));
        assertThat(with(DRONE.onlyAt(Trigger.REPORTED)).contentId())
                .isNotEqualTo(with(DRONE).contentId());
        assertThat(with(DRONE.executedBy("others"))).isNotEqualTo(with(DRONE));
        assertThat(with(DRONE.executedBy("others")).contentId())
                .isNotEqualTo(with(DRONE).contentId());
    }

    @Test
    void layers_thatDeclareTheSameTable_haveItOnce() {
        // given
        PolicyLayer above = builder().layer();
        PolicyLayer below = StandardVocabulary.policy("town", "1")
                .table(DRONES)
                .rule("drones", Rule.builder("own").then(DRONE, "none").build())
                .layer();

        // then
        assertThat(Policy.compose(List.of(above, below))
                        .table("drones")
                        .orElseThrow()
                        .rules())
                .hasSize(1);
        assertThat(PolicyLayer.of(builder().build()).hostTables()).hasSize(2);
        assertThat(Policy.compose(List.of(PolicyLayer.of(builder().build()))).contentId())
                .isEqualTo(builder().build().contentId());
        assertThat(above.hostEffects()).containsExactly(new HostEffect("closing", PHOTO));
        assertThat(above).isEqualTo(builder().layer());
    }

    static Stream<Arguments> misfits() {
        Effect<Boolean> idle = Effect.of("idle", ValueDomain.flag());
        Effect<Long> wide = Effect.of("wide", ValueDomain.number(0, 10)).feeding("risk");
        Effect<Boolean> flag = Effect.of("other", ValueDomain.flag()).feeding("risk");
        return Stream.of(
                Arguments.of(
                        Dagang.builder().effect("closing", idle),
                        ModelCode.EFFECT_IDLE,
                        List.of("tables", "closing", "effects", "idle")),
                Arguments.of(
                        Dagang.builder().attribute(RISK).effect("grading", wide),
                        ModelCode.FEED_MISFIT,
                        List.of("tables", "grading", "effects", "wide", "feeds")),
                Arguments.of(
                        Dagang.builder().attribute(RISK).effect("grading", flag),
                        ModelCode.FEED_MISFIT,
                        List.of("tables", "grading", "effects", "other", "feeds")),
                Arguments.of(
                        Dagang.builder().effect("grading", SCORE),
                        ModelCode.UNKNOWN_ATTRIBUTE,
                        List.of("tables", "grading", "effects", "score", "feeds")),
                Arguments.of(
                        Dagang.builder().effect("grading", idle.feeding("level")),
                        ModelCode.RESERVED_ATTRIBUTE,
                        List.of("tables", "grading", "effects", "idle", "feeds")),
                Arguments.of(
                        Dagang.builder().attribute(RISK).effect("notices", SCORE),
                        ModelCode.GATHERED_FEEDS,
                        List.of("tables", "notices", "effects", "score", "feeds")),
                Arguments.of(
                        Dagang.builder().effect("closings", PHOTO),
                        ModelCode.UNKNOWN_TABLE,
                        List.of("tables", "closings")),
                Arguments.of(
                        Dagang.builder().tableBefore("gradin", DRONES),
                        ModelCode.UNKNOWN_TABLE,
                        List.of("tables", "drones", "before")),
                Arguments.of(
                        Dagang.builder().table(RISKS.of(List.of(PHOTO))).effect("closing", PHOTO),
                        ModelCode.DUPLICATE_ID,
                        List.of("tables", "closing", "effects", "photo")),
                Arguments.of(
                        Dagang.builder()
                                .effect(
                                        "closing",
                                        Effect.of("grade", ValueDomain.id()).executedBy("x")),
                        ModelCode.DUPLICATE_ID,
                        List.of("tables", "closing", "effects", "grade")),
                Arguments.of(
                        Dagang.builder()
                                .table(new TableForm(
                                        "ladder", HitMode.FIRST, Set.of(Trigger.REPORTED), List.of(PHOTO), true)),
                        ModelCode.DUPLICATE_ID,
                        List.of("tables", "ladder")));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void declaration_thatDoesNotFit_isRefused(PolicyBuilder builder, ModelCode code, List<String> path) {
        // when
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);

        // then
        assertThat(refused.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(refused.findings()).extracting(Finding::path).containsExactly(path);
        assertThat(refused.findings().get(0).text(Language.ZH)).doesNotContain("{");
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(ValueDomain.flag(), true, "true"),
                Arguments.of(ValueDomain.choice(List.of("a")), "a", "b"),
                Arguments.of(ValueDomain.scale(List.of("a")), "a", "b"),
                Arguments.of(ValueDomain.number(1, 2), 2L, 3L),
                Arguments.of(
                        ValueDomain.duration(Duration.ZERO, Duration.ofHours(1)),
                        Duration.ofMinutes(60),
                        Duration.ofMinutes(61)),
                Arguments.of(ValueDomain.tags(List.of("a")), Set.of(), Set.of("b")),
                Arguments.of(ValueDomain.level(), "grid", "gird"),
                Arguments.of(ValueDomain.levels(), Set.of("grid"), Set.of()),
                Arguments.of(ValueDomain.limit(), Dagang.budget("3wd"), "3wd"),
                Arguments.of(ValueDomain.text(), BilingualText.same("a"), "a"),
                Arguments.of(ValueDomain.id(), "a", "A b"),
                Arguments.of(ValueDomain.like(RISK), 9L, 10L),
                Arguments.of(ValueDomain.like(Dagang.CATEGORY), "care", "cares"),
                Arguments.of(ValueDomain.like(Dagang.DANGER), "life", "lives"),
                Arguments.of(ValueDomain.like(Dagang.NEEDS), Set.of("medical"), Set.of("medicine")),
                Arguments.of(
                        ValueDomain.like(FlagAttribute.of("f", Presence.defaulted(true))), false, Set.of("medicine")),
                Arguments.of(
                        ValueDomain.like(
                                DurationAttribute.of("d", Duration.ZERO, Duration.ofHours(1), Presence.optional())),
                        Duration.ofHours(1),
                        Duration.ofHours(2)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_ofADeclaredKind_isCheckedByTheEffectsName(ValueDomain<?> domain, Object fitting, Object misfit) {
        PolicyBuilder builder =
                Dagang.builder().effect("closing", Effect.of("own", domain).executedBy("host"));
        builder.otherwiseUntyped("closing", "own", fitting).build().contentId();
        builder.otherwiseUntyped("closing", "own", misfit);

        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, builder::build);
        assertThat(refused.findings())
                .extracting(Finding::path)
                .containsExactly(List.of("tables", "closing", "otherwise", "own"));
        assertThat(refused.findings().get(0).details().values()).doesNotContain("value");
    }

    @Test
    void effect_thatFeedsAnAttributeOfItsKind_fits() {
        Stream.of(
                        ValueDomain.like(Dagang.CATEGORY),
                        ValueDomain.like(Dagang.DANGER),
                        ValueDomain.like(Dagang.NEEDS),
                        ValueDomain.like(FlagAttribute.of("f", Presence.optional())),
                        ValueDomain.duration(Duration.ofHours(1), Duration.ofHours(1)))
                .forEach(domain -> assertThat(fits(domain)).as("%s", domain).isTrue());
        assertThat(ValueDomain.level().fits(Dagang.CATEGORY)).isFalse();
        assertThat(ValueDomain.choice(List.of("care", "no")).fits(Dagang.CATEGORY))
                .isFalse();
    }

    private static boolean fits(ValueDomain<?> domain) {
        return domain.fits(
                switch (domain.kind()) {
                    case CHOICE ->
                        ChoiceAttribute.of(
                                "c",
                                Stream.concat(Dagang.CATEGORY.values().stream(), Stream.of("more"))
                                        .toList(),
                                Presence.optional());
                    case SCALE -> Dagang.DANGER;
                    case TAGS -> Dagang.NEEDS;
                    case FLAG -> FlagAttribute.of("g", Presence.optional());
                    default -> DurationAttribute.of("d", Duration.ZERO, Duration.ofHours(1), Presence.optional());
                });
    }

    @Test
    void executor_withAMisfittingName_isRefused() {
        assertThatThrownBy(() -> DRONE.executedBy("Drone Desk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Drone Desk");
    }

    private static PolicyBuilder builder() {
        return Dagang.builder()
                .attribute(RISK)
                .tableBefore("grading", RISKS)
                .table(DRONES)
                .effect("closing", PHOTO);
    }

    private static Policy with(Effect<String> drone) {
        return Dagang.builder()
                .table(new TableForm(
                        "drones", HitMode.FIRST, Set.of(Trigger.REPORTED, Trigger.HANDLED), List.of(drone), true))
                .otherwise("drones", drone, "none")
                .build();
    }

    private static Decision decision(Policy policy, long households, Trigger trigger) {
        Facts facts = Dagang.facts(policy).set(Dagang.HOUSEHOLDS, households).build();
        return policy.compile().decide(trigger, facts);
    }
}
