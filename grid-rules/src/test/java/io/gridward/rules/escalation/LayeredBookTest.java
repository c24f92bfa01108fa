package io.gridward.rules.escalation;

import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.test;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.GRADE;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.Dagang;
import io.gridward.rules.Effect;
import io.gridward.rules.Guarantee;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.Rule;
import io.gridward.rules.ValueDomain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Books of layers: a town, a community in it, and its grids. */
class LayeredBookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Level STREET = level("street");
    private static final Level COMMUNITY = level("community");
    private static final Level GRID = level("grid");
    private static final AreaCode TOWN = AreaCode.of("1");
    private static final AreaCode EAST = AreaCode.of("11");
    private static final AreaCode EAST_ONE = AreaCode.of("111");
    private static final AreaCode WEST = AreaCode.of("12");
    private static final Territory TERRITORY = territory(EAST);
    private static final FlagAttribute WET = FlagAttribute.of("wet", Presence.optional());

    @Test
    void layers_downToAnArea_decideTogether() {
        // given
        PolicyBook book = book(layer("east")
                        .attribute(WET)
                        .rule(
                                "grading",
                                Rule.builder("wet")
                                        .when(is("wet", true))
                                        .then(GRADE, "big")
                                        .then(ENTER, "grid")
                                        .build())
                        .layer())
                .build();

        // when
        PolicyRef east = book.inForce(EAST_ONE, DAY).orElseThrow();
        PolicyRef west = book.inForce(WEST, DAY).orElseThrow();

        // then
        assertThat(east.id()).isEqualTo("east");
        assertThat(west.id()).isEqualTo("dagang/escalation");
        assertThat(book.policies()).extracting(Policy::id).containsExactly("dagang/escalation", "east");
        assertThat(book.policy(east).orElseThrow().layers())
                .extracting(PolicyLayer::id)
                .containsExactly("dagang/escalation", "east");
        assertThat(book.facts().names()).containsExactly("category", "households", "danger", "needs", "wet");
        assertThat(ruling(book, east, true).grade()).contains("big");
        assertThat(ruling(book, east, false).grade()).contains("small");
        assertThat(ruling(book, west, true).grade())
                .as("wet is no fact of the town's")
                .contains("small");
    }

    @Test
    void composition_neededInSeveralPlacesAndTimes_isMadeOnce() {
        // given
        PolicyLayer quiet = layer("east").effective(DAY, null).layer();
        PolicyBook book = PolicyBook.builder()
                .territory(Timeline.always(TERRITORY).then(DAY.plusDays(5), territory(WEST)))
                .everywhere(town().layer())
                .in(EAST, quiet)
                .in(WEST, layer("west").layer())
                .build();

        // then
        assertThat(book.policies())
                .extracting(Policy::id)
                .as("every layer list once, on however many days and places")
                .containsExactly("dagang/escalation", "west", "east");
        assertThat(book.inForce(EAST, DAY)).isEqualTo(book.inForce(EAST_ONE, DAY));
        assertThat(book.inForce(EAST_ONE, DAY.plusDays(4)).orElseThrow().id()).isEqualTo("east");
        assertThat(book.inForce(EAST_ONE, DAY.plusDays(5)).orElseThrow().id()).isEqualTo("west");
        assertThat(book.inForce(EAST, DAY.minusDays(1)).orElseThrow().id()).isEqualTo("dagang/escalation");
        assertThat(book.inForce(AreaCode.of("99"), DAY).orElseThrow().id()).isEqualTo("dagang/escalation");
    }

    @Test
    void guaranteeAbove_brokenBelow_refusesTheBookWithAWitness() {
        // given
        PolicyLayer upwards = layer("east")
                .rule(
                        "grading",
                        Rule.builder("up")
                                .when(is("category", "noise"))
                                .then(ENTER, "community")
                                .build())
                .layer();

        // when
        List<Finding> findings = findings(book(upwards));

        // then
        assertThat(paths(findings))
                .containsExactly(
                        "GUARANTEE_REFUTED policy/dagang/escalation 2022-09/guarantees/small-issues-stay-in-the-grid");
        assertThat(findings.get(0).text(Language.EN))
                .contains("once dagang/escalation 2022-09, east 1 are composed")
                .contains("category noise")
                .contains("enter community, not grid");
        assertThat(findings.get(0).text(Language.ZH)).contains("dagang/escalation 2022-09, east 1 合成后");
    }

    @Test
    void guaranteeAbove_holdsForWhatReplacesItsTablesToo() {
        // given
        PolicyBuilder own = layer("east")
                .otherwise("grading", ENTER, "community")
                .otherwise("limits", OVERALL, Dagang.budget("1wd"));
        PolicyBook.Builder book = PolicyBook.builder()
                .territory(TERRITORY)
                .everywhere(town().layer())
                .replacing(EAST, own.layer());

        // then
        assertThat(paths(findings(book)))
                .containsExactly(
                        "GUARANTEE_REFUTED policy/dagang/escalation 2022-09/guarantees/small-issues-stay-in-the-grid");
        assertThat(paths(findings(PolicyBook.builder()
                        .territory(TERRITORY)
                        .everywhere(town().layer())
                        .in(EAST, own.levels("street", "community", "grid").build()))))
                .as("a whole policy replaces as well")
                .isEqualTo(paths(findings(book)));
    }

    @Test
    void undecidedGuarantee_isRefusedUnlessItIsAccepted() {
        // given
        BilingualText reason = new BilingualText("tried on last year's reports", "已用去年的上报核对");
        PolicyLayer vast = vast().layer();

        // when
        List<Finding> refused = findings(book(vast));
        PolicyBook book = book(vast).accepting("vast", reason).build();

        // then
        assertThat(paths(refused)).containsExactly("GUARANTEE_UNDECIDED policy/east 1/guarantees/vast");
        assertThat(book.accepted())
                .containsExactly(new Acceptance(
                        "vast", reason, List.of(book.inForce(EAST, DAY).orElseThrow())));
        assertThat(book(layer("east").layer())
                        .accepting("small-issues-stay-in-the-grid", reason)
                        .build()
                        .accepted())
                .containsExactly(new Acceptance("small-issues-stay-in-the-grid", reason, List.of()));
        assertThat(paths(findings(book(vast).accepting("vats", reason))))
                .containsExactly(
                        "GUARANTEE_UNDECIDED policy/east 1/guarantees/vast",
                        "UNKNOWN_GUARANTEE policy/guarantees/vats");
    }

    @Test
    void layer_inForceWithoutThoseAbove_isRefused() {
        // given
        PolicyBook.Builder book = PolicyBook.builder()
                .territory(TERRITORY)
                .everywhere(town().effective(DAY, null).layer())
                .in(EAST, layer("east").layer());

        // when
        List<Finding> findings = findings(book);

        // then
        assertThat(paths(findings)).containsExactly("LAYER_ALONE policy/east 1/effective");
        assertThat(findings.get(0).text(Language.EN))
                .startsWith(
                        "east 1 is in force in 11 while none of the layers above it is (dagang/escalation 2022-09)");
    }

    @Test
    void wholePolicy_inForceWithoutThoseAbove_holdsAlone() {
        // given
        PolicyBook book = PolicyBook.builder()
                .territory(TERRITORY)
                .everywhere(town().effective(DAY, null).layer())
                .in(EAST, whole("east"))
                .build();

        // then
        assertThat(book.inForce(WEST, DAY.minusDays(1))).isEmpty();
        assertThat(book.inForce(EAST, DAY.minusDays(1)).orElseThrow().id()).isEqualTo("east");
        assertThat(book.policy(book.inForce(EAST, DAY.minusDays(1)).orElseThrow())
                        .orElseThrow()
                        .layers())
                .hasSize(1);
        assertThat(book.policy(book.inForce(EAST, DAY).orElseThrow())
                        .orElseThrow()
                        .layers())
                .hasSize(2);
    }

    @Test
    void layers_thatDoNotFit_areRefusedOnceWithTheirPaths() {
        // given
        PolicyBook.Builder book = PolicyBook.builder()
                .territory(TERRITORY)
                .everywhere(town().layer())
                .in(
                        EAST,
                        layer("east")
                                .rule("grading", Rule.builder("joint").build())
                                .attribute(WET)
                                .layer())
                .in(
                        EAST_ONE,
                        layer("grid")
                                .attribute(FlagAttribute.of("wet", Presence.defaulted(true)))
                                .rule(
                                        "grading",
                                        Rule.builder("x").overrides("gone").build())
                                .layer())
                .in(WEST, layer("east").layer())
                .in(WEST, layer("west").effective(DAY, DAY.minusDays(1)).layer())
                .in(AreaCode.of("99"), layer("north").layer());

        // then
        assertThat(paths(findings(book)))
                .containsExactly(
                        "DUPLICATE_ID policy/east 1",
                        "DATES_REVERSED policy/west 1/effective",
                        "UNKNOWN_AREA policy/north 1",
                        "SCHEMA_DIFFERS policy/grid 1/attributes/wet",
                        "RULE_TAKEN policy/east 1/tables/grading/rules/joint/id",
                        "OVERRIDES_NOTHING policy/grid 1/tables/grading/rules/x/overrides");
    }

    @Test
    void layer_twiceOnOneWayDown_isRefused() {
        // given
        PolicyLayer quiet = layer("quiet").layer();

        // then
        assertThat(paths(findings(PolicyBook.builder()
                        .territory(TERRITORY)
                        .everywhere(town().layer())
                        .in(EAST, quiet)
                        .in(EAST_ONE, quiet))))
                .containsExactly("DUPLICATE_ID policy/quiet 1");
        assertThat(PolicyBook.builder()
                        .territory(TERRITORY)
                        .everywhere(town().layer())
                        .in(EAST, quiet)
                        .in(WEST, quiet)
                        .build()
                        .policies())
                .hasSize(2);
    }

    @Test
    void requiredAttribute_thatAnotherPolicyLacks_isRefused() {
        // given
        FlagAttribute required = FlagAttribute.of("wet", Presence.required());
        PolicyBook.Builder book = PolicyBook.builder()
                .everywhere(whole("one"))
                .everywhere(layer("two")
                        .effective(DAY, null)
                        .levels("street", "community", "grid")
                        .attribute(required)
                        .otherwise("grading", ENTER, "grid")
                        .otherwise("limits", OVERALL, Dagang.budget("1wd"))
                        .layer());

        // then
        assertThat(paths(findings(book)))
                .containsExactly(
                        "REQUIRED_ELSEWHERE policy/one 1/attributes/category",
                        "REQUIRED_ELSEWHERE policy/one 1/attributes/needs",
                        "REQUIRED_ELSEWHERE policy/two 1/attributes/wet");
    }

    @Test
    void names_thatExistNowhere_areFoundOnceAtTheirLayer() {
        // given
        PolicyBook book = book(layer("east")
                        .otherwise("charge", StandardVocabulary.HANDLER, "fire-warden")
                        .layer())
                .build();

        // then
        assertThat(paths(book.check(TERRITORY, Roster.of(List.of(), List.of(), List.of()), PartyRegister.empty())))
                .containsExactly(
                        "UNKNOWN_MATTER policy/dagang/escalation 2022-09/tables/calls/rules/enforce/then/call",
                        "UNKNOWN_ROLE policy/east 1/tables/charge/otherwise/handler");
    }

    @Test
    void effect_thatNothingExecutes_refusesTheBook() {
        // given
        PolicyLayer drones = layer("east")
                .effect("notices", Effect.of("drone", ValueDomain.text()).executedBy("drone-desk"))
                .layer();

        // then
        assertThat(paths(findings(book(drones).executing("drone-dsek"))))
                .containsExactly("NOT_EXECUTED policy/east 1/tables/notices/effects/drone");
        assertThat(findings(book(drones)).get(0).text(Language.EN))
                .isEqualTo("nothing executes drone: the host has no drone-desk");
        assertThat(book(drones).executing("drone-desk").build().policies()).hasSize(2);
        assertThat(PolicyBook.builder()
                        .territory(TERRITORY)
                        .everywhere(town().layer())
                        .in(EAST, drones)
                        .in(
                                EAST_ONE,
                                layer("grid")
                                        .effect(
                                                "notices",
                                                Effect.of("drone", ValueDomain.text())
                                                        .executedBy("drone-desk"))
                                        .layer())
                        .executing("drone-desk")
                        .build()
                        .policies())
                .as("declared again in the same words")
                .hasSize(3);
    }

    @Test
    void keeping_anEarlierBook_findsItsPoliciesAndLabels() {
        // given
        BilingualText minor = new BilingualText("minor", "小事");
        PolicyBook first = PolicyBook.of(Dagang.builder().label("small", minor).build());
        PolicyRef old = first.inForce(WEST, DAY).orElseThrow();
        PolicyBook second =
                PolicyBook.builder().keeping(first).everywhere(whole("new")).build();
        PolicyBook third =
                PolicyBook.builder().keeping(second).everywhere(whole("newer")).build();

        // then
        assertThat(third.find(old)).isPresent();
        assertThat(third.policy(old))
                .contains(Dagang.builder().label("small", minor).build());
        assertThat(third.label("small")).contains(minor);
        assertThat(third.policies()).extracting(Policy::id).containsExactly("newer");
        assertThat(third.inForce(WEST, DAY).orElseThrow().id()).isEqualTo("newer");
        assertThat(PolicyBook.of(Dagang.builder().build())
                        .find(second.inForce(WEST, DAY).orElseThrow()))
                .isEmpty();
    }

    private static Ruling ruling(PolicyBook book, PolicyRef ref, boolean wet) {
        Facts facts = Facts.builder(book.facts())
                .set(Dagang.CATEGORY, "noise")
                .set(Dagang.NEEDS, Set.of())
                .set(WET, wet)
                .build();
        return book.find(ref)
                .orElseThrow()
                .rule(Situation.builder(Trigger.REPORTED, EAST_ONE, "grid", Instant.EPOCH)
                        .day(DayKind.WORKDAY, 12)
                        .facts(facts)
                        .build());
    }

    /** More classes than a proof may enumerate: eight numbers with nine classes each. */
    private static PolicyBuilder vast() {
        PolicyBuilder vast = layer("east");
        for (int i = 0; i < 8; i++) {
            String name = "n" + i;
            vast.attribute(NumberAttribute.of(name, 0, 99, Presence.defaulted(0L)));
            for (int k = 0; k < 8; k++) {
                vast.rule(
                        "limits",
                        Rule.builder(name + "-" + k)
                                .when(test(name, Operator.AT_MOST, 10 * k + 5))
                                .then(OVERALL, Dagang.budget("1wd"))
                                .build());
            }
        }
        return vast.guarantee(Guarantee.of("vast", is("n0", 0), OVERALL, Dagang.budget("1wd")));
    }

    private static PolicyBook.Builder book(PolicyLayer east) {
        return PolicyBook.builder()
                .territory(TERRITORY)
                .everywhere(town().layer())
                .in(EAST, east);
    }

    private static PolicyBuilder town() {
        return Dagang.builder().effective(null, null);
    }

    private static PolicyBuilder layer(String id) {
        return StandardVocabulary.policy(id, "1");
    }

    /** The policy of the town under another name, always in force. */
    private static Policy whole(String id) {
        Policy town = town().build();
        PolicyBuilder builder = layer(id).levels(town.levels().toArray(String[]::new));
        town.attributes().attributes().forEach(builder::attribute);
        town.tables().forEach(table -> {
            table.rules().forEach(rule -> builder.rule(table.name(), rule));
            table.otherwise().forEach((effect, value) -> builder.otherwiseUntyped(table.name(), effect, value));
        });
        return builder.build();
    }

    private static List<Finding> findings(PolicyBook.Builder book) {
        return catchThrowableOfType(InvalidModelException.class, book::build).findings();
    }

    private static List<String> paths(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .toList();
    }

    private static Territory territory(AreaCode aboveEastOne) {
        return Territory.of(
                LevelScheme.of(List.of(STREET, COMMUNITY, GRID)),
                AreaCodeScheme.free(),
                List.of(
                        area(TOWN, STREET, null),
                        area(EAST, COMMUNITY, TOWN),
                        area(WEST, COMMUNITY, TOWN),
                        area(EAST_ONE, GRID, aboveEastOne)));
    }

    private static Level level(String id) {
        return new Level(id, BilingualText.same(id));
    }

    private static Area area(AreaCode code, Level level, AreaCode parent) {
        return Area.of(code, level, BilingualText.same(code.value()), parent);
    }
}
