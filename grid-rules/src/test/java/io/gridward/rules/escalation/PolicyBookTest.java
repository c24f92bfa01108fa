package io.gridward.rules.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.party.Matter;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.rules.Condition;
import io.gridward.rules.Dagang;
import io.gridward.rules.Guarantee;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyBookTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Level STREET = level("street");
    private static final Level COMMUNITY = level("community");
    private static final Level GRID = level("grid");
    private static final AreaCode TOWN = AreaCode.of("1");
    private static final AreaCode EAST = AreaCode.of("11");
    private static final AreaCode EAST_ONE = AreaCode.of("111");
    private static final AreaCode WEST = AreaCode.of("12");
    private static final Territory TERRITORY = Territory.of(
            LevelScheme.of(List.of(STREET, COMMUNITY, GRID)),
            AreaCodeScheme.free(),
            List.of(
                    area(TOWN, STREET, null),
                    area(EAST, COMMUNITY, TOWN),
                    area(EAST_ONE, GRID, EAST),
                    area(WEST, COMMUNITY, TOWN)));

    @Test
    void policy_everywhere_isInForceFromItsFirstDayOn() {
        // given
        Policy policy = Dagang.policy();
        PolicyBook book = PolicyBook.of(policy);
        PolicyRef ref = new PolicyRef("dagang/escalation", "2022-09", policy.contentId());

        // then
        assertThat(book.inForce(WEST, LocalDate.of(2022, 8, 31))).isEmpty();
        assertThat(book.inForce(WEST, LocalDate.of(2022, 9, 1))).contains(ref);
        assertThat(book.find(ref)).isPresent();
        assertThat(book.find(new PolicyRef("dagang/escalation", "2022-09", "other")))
                .isEmpty();
        assertThat(book.facts()).isEqualTo(policy.attributes());
        assertThat(book.policies()).containsExactly(policy);
    }

    @Test
    void policies_ofOnePlace_followOneAnotherByDate() {
        // given
        PolicyBook book = PolicyBook.of(
                revision("1").effective(null, null).build(),
                revision("2").effective(DAY, DAY.plusDays(9)).build());

        // then
        assertThat(inForce(book, WEST, DAY.minusDays(1))).isEqualTo("1");
        assertThat(inForce(book, WEST, DAY)).isEqualTo("2");
        assertThat(inForce(book, WEST, DAY.plusDays(9))).isEqualTo("2");
        assertThat(inForce(book, WEST, DAY.plusDays(10))).isEqualTo("1");
    }

    @Test
    void policy_ofAnArea_holdsThereAndBelow() {
        // given
        PolicyBook book = PolicyBook.builder()
                .territory(TERRITORY)
                .everywhere(revision("all").build())
                .in(EAST, revision("east").build())
                .build();

        // then
        assertThat(inForce(book, EAST, DAY)).isEqualTo("east");
        assertThat(inForce(book, EAST_ONE, DAY)).isEqualTo("east");
        assertThat(inForce(book, WEST, DAY)).isEqualTo("all");
        assertThat(inForce(book, TOWN, DAY)).isEqualTo("all");
    }

    @Test
    void book_withARefutedVacuousOrUndecidedGuarantee_isRefused() {
        // given
        Policy broken = Dagang.builder()
                .guarantee(Guarantee.of("no", Condition.always(), StandardVocabulary.ENTER, "street"))
                .guarantee(Guarantee.of("nothing", Condition.is("grade", "small"), StandardVocabulary.ENTER, "grid"))
                .build();

        // then
        assertThat(problems(PolicyBook.builder().everywhere(broken)))
                .containsExactly(
                        "GUARANTEE_REFUTED policy/guarantees/no", "GUARANTEE_VACUOUS policy/guarantees/nothing");
    }

    @Test
    void book_whosePoliciesCollide_isRefusedWithAllProblems() {
        // given
        PolicyBuilder wet = revision("3").attribute(FlagAttribute.of("wet", Presence.required()));
        PolicyBook.Builder book = PolicyBook.builder()
                .everywhere(revision("1").build())
                .everywhere(revision("2")
                        .attribute(FlagAttribute.of("wet", Presence.optional()))
                        .build())
                .in(AreaCode.of("99"), wet.build());

        // then
        assertThat(problems(book))
                .containsExactly(
                        "DUPLICATE_ID policy/dagang/escalation 2",
                        "MISSING_PART policy/dagang/escalation 3",
                        "SCHEMA_DIFFERS policy/dagang/escalation 3/attributes/wet");
        assertThat(problems(book.territory(TERRITORY)))
                .contains("UNKNOWN_AREA policy/dagang/escalation 3")
                .doesNotContain("MISSING_PART policy/dagang/escalation 3");
    }

    @Test
    void names_thatExistNowhere_areFound() {
        // given
        Policy policy = Dagang.builder()
                .rule(
                        "charge",
                        Rule.builder("fire")
                                .then(StandardVocabulary.HANDLER, "fire-warden")
                                .then(StandardVocabulary.IN_CHARGE, "fire-safety")
                                .build())
                .otherwise("charge", StandardVocabulary.HANDLER, "grid-worker")
                .otherwise("charge", StandardVocabulary.ANSWERER, "clark")
                .otherwise("intake", StandardVocabulary.SELF_HANDLE, Set.of("grid-worker", "grid-walker"))
                .rule(
                        "notices",
                        Rule.builder("chief")
                                .then(StandardVocabulary.NOTIFY_ROLES, Set.of("chief"))
                                .build())
                .otherwise(
                        "approvals",
                        StandardVocabulary.APPROVER,
                        Approvers.of(
                                Approver.role("boss"), Approver.role("clerk").at("moon")))
                .build();
        Territory flat = Territory.of(
                LevelScheme.of(List.of(STREET, GRID)), AreaCodeScheme.free(), List.of(area(TOWN, STREET, null)));
        Roster roster = Roster.of(List.of(role("grid-worker"), role("clerk")), List.of(), List.of());
        PartyRegister parties =
                PartyRegister.of(List.of(new Matter("enforcement", BilingualText.same("执法"))), List.of(), List.of());

        // then
        assertThat(PolicyBook.of(policy).check(flat, roster, parties))
                .extracting(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "UNKNOWN_LEVEL policy/levels/community",
                        "UNKNOWN_ROLE policy/tables/intake/otherwise/self-handle",
                        "UNKNOWN_ROLE policy/tables/charge/rules/fire/then/handler",
                        "UNKNOWN_MATTER policy/tables/charge/rules/fire/then/in-charge",
                        "UNKNOWN_ROLE policy/tables/charge/otherwise/answerer",
                        "UNKNOWN_ROLE policy/tables/notices/rules/chief/then/notify-roles",
                        "UNKNOWN_ROLE policy/tables/approvals/otherwise/approver",
                        "UNKNOWN_LEVEL policy/tables/approvals/otherwise/approver");
        assertThat(PolicyBook.of(Dagang.policy()).check(TERRITORY, roster, parties))
                .isEmpty();
        assertThat(PolicyBook.of(Dagang.policy()).check(TERRITORY, roster, PartyRegister.empty()))
                .extracting(finding -> String.join("/", finding.path()))
                .containsExactly("policy/tables/calls/rules/enforce/then/call");
    }

    @Test
    void label_ofAValue_isThatOfTheFirstPolicyThatHasOne() {
        // given
        BilingualText small = new BilingualText("small matter", "小事");
        PolicyBook book = PolicyBook.of(Dagang.builder().label("small", small).build());

        // then
        assertThat(book.label("small")).contains(small);
        assertThat(book.label("big")).isEmpty();
    }

    private static String inForce(PolicyBook book, AreaCode area, LocalDate date) {
        return book.inForce(area, date).orElseThrow().revision();
    }

    private static List<String> problems(PolicyBook.Builder book) {
        InvalidModelException refused = catchThrowableOfType(InvalidModelException.class, book::build);
        return refused.findings().stream()
                .map(finding -> finding.code().code() + " " + String.join("/", finding.path()))
                .toList();
    }

    /** The same policy in another revision, in force always. */
    private static PolicyBuilder revision(String revision) {
        Policy policy = Dagang.policy();
        PolicyBuilder builder = StandardVocabulary.policy(policy.id(), revision)
                .levels(policy.levels().toArray(String[]::new));
        policy.attributes().attributes().forEach(builder::attribute);
        policy.tables().forEach(table -> {
            table.rules().forEach(rule -> builder.rule(table.name(), rule));
            table.otherwise().forEach((effect, value) -> builder.otherwiseUntyped(table.name(), effect, value));
        });
        return builder;
    }

    private static Level level(String id) {
        return new Level(id, BilingualText.same(id));
    }

    private static Role role(String id) {
        return new Role(id, BilingualText.same(id));
    }

    private static Area area(AreaCode code, Level level, AreaCode parent) {
        return Area.of(code, level, BilingualText.same(code.value()), parent);
    }
}
