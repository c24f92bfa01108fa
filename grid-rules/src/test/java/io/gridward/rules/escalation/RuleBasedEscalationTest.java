package io.gridward.rules.escalation;

import static io.gridward.rules.Condition.all;
import static io.gridward.rules.Condition.is;
import static io.gridward.rules.Condition.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.Dagang;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Operator;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.TableForm;
import io.gridward.rules.ValueDomain;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleBasedEscalationTest {
    private static final Instant AT = Instant.parse("2024-03-01T02:00:00Z");
    private final Policy policy = Dagang.policy();
    private final RuleBasedEscalation escalation = RuleBasedEscalation.of(policy);

    @Test
    void report_ofAnUrgentMatter_isGradedLimitedAndTold() {
        // given
        Situation situation = at(Trigger.REPORTED)
                .facts(facts(policy)
                        .set(Dagang.DANGER, "life")
                        .set(Dagang.NEEDS, Set.of("enforcement"))
                        .build())
                .build();

        // when
        Ruling ruling = escalation.rule(situation);

        // then
        assertThat(ruling.intake()).isEqualTo(Intake.FILE);
        assertThat(ruling.grade()).contains("urgent");
        assertThat(ruling.track()).contains("urgent");
        assertThat(ruling.enter()).contains("grid");
        assertThat(ruling.handler()).isEmpty();
        assertThat(ruling.sign()).contains(Dagang.budget("10min"));
        assertThat(ruling.level()).contains(Dagang.budget("4h"));
        assertThat(ruling.overall()).contains(Dagang.budget("24h"));
        assertThat(ruling.calls()).containsExactly(Dagang.enforcement());
        assertThat(ruling.notifies()).containsExactlyInAnyOrder("community", "street");
        assertThat(ruling.move()).isEmpty();
        assertThat(ruling.basis())
                .containsExactly(
                        new Basis("grading", "life-at-risk", BilingualText.same("急事速办")),
                        new Basis("limits", "urgent", null),
                        new Basis("calls", "enforce", null),
                        new Basis("notices", "all-levels", null));
    }

    @Test
    void report_thatNoRuleMatches_isRuledByOtherwise() {
        // when
        Ruling ruling = escalation.rule(at(Trigger.REPORTED)
                .facts(facts(policy).set(Dagang.HOUSEHOLDS, 500L).build())
                .build());

        // then
        assertThat(ruling.enter()).contains("community");
        assertThat(ruling.basis())
                .containsExactly(new Basis("grading", "otherwise", null), new Basis("limits", "otherwise", null));
    }

    @Test
    void unable_belowTheTop_movesUpAndAtTheTopStays() {
        // when
        Ruling below = escalation.rule(situation(Trigger.UNABLE, "community").build());
        Ruling top = escalation.rule(situation(Trigger.UNABLE, "street").build());

        // then
        assertThat(below.move()).contains(Move.UP);
        assertThat(below.supervise()).isTrue();
        assertThat(below.basis()).containsExactly(new Basis("ladder", "cannot-solve", BilingualText.same("问题交接单逐级上报")));
        assertThat(top.move()).contains(Move.STAY);
        assertThat(top.basis()).containsExactly(new Basis("ladder", "otherwise", null));
    }

    @Test
    void overdue_ofAClock_isToldApartByTheClock() {
        assertThat(escalation
                        .rule(at(Trigger.OVERDUE).clock(ClockKind.LEVEL, 0).build())
                        .move())
                .contains(Move.UP);
        assertThat(escalation
                        .rule(at(Trigger.OVERDUE)
                                .clock(ClockKind.PARTY_CONTACT, 0)
                                .build())
                        .move())
                .contains(Move.STAY);
    }

    @Test
    void situation_inAllItsParts_isSeenByTheRules() {
        // given
        Policy asks = Dagang.builder()
                .channels("hotline")
                .rule(
                        "ladder",
                        Rule.builder("everything")
                                .when(all(
                                        is("trigger", "no-show"),
                                        is("channel", "hotline"),
                                        is("grade", "small"),
                                        is("track", "quick"),
                                        is("clock", "party-report-in"),
                                        is("rung", 99),
                                        is("party", "enforcement"),
                                        is("hand-ups", 1),
                                        is("reworks", 2),
                                        is("returns", 3),
                                        test("repeat-reports", Operator.AT_LEAST, 99),
                                        is("extensions", 4),
                                        is("suspensions", 5),
                                        is("no-shows", 6),
                                        is("month", 11),
                                        is("day-kind", "rest-day"),
                                        is("hour", 23)))
                                .then(StandardVocabulary.SUPERVISE, false)
                                .build())
                .build();
        Situation situation = at(Trigger.NO_SHOW)
                .channel("hotline")
                .graded("small", "quick")
                .clock(ClockKind.PARTY_REPORT_IN, 400)
                .party("enforcement")
                .counts(1, 2, 3, 4000)
                .granted(4, 5)
                .noShows(6)
                .month(11)
                .day(DayKind.REST_DAY, 23)
                .build();

        // when
        Ruling ruling = RuleBasedEscalation.of(asks).rule(situation);

        // then
        assertThat(ruling.supervise()).isFalse();
        assertThat(ruling.basis()).extracting(Basis::rule).containsExactly("everything");
    }

    @Test
    void situation_withNamesThePolicyDoesNotKnow_countsAsWithoutThem() {
        // when
        Ruling ruling = escalation.rule(at(Trigger.HANDED_OVER)
                .graded("of-another-policy", "of-another-policy")
                .channel("unlisted")
                .cause("unlisted")
                .party("unlisted")
                .build());

        // then
        assertThat(ruling.overall()).contains(Dagang.budget("7wd"));
    }

    @Test
    void situation_ofAnUnknownLevelOrWithoutFacts_isRefused() {
        assertThatThrownBy(() ->
                        escalation.rule(situation(Trigger.UNABLE, "district").build()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> escalation.rule(Situation.builder(Trigger.UNABLE, AreaCode.of("1"), "grid", AT)
                        .build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void effectsOfTheHost_whenDecided_areInstructionsToTheirExecutors() {
        // given
        Effect<TimeBudget> rent = Effect.of("rent", ValueDomain.limit()).executedBy("depot");
        Effect<BilingualText> letter =
                Effect.of("warning-letter", ValueDomain.text()).executedBy("clerk-desk");
        Effect<Set<String>> gear =
                Effect.of("gear", ValueDomain.tags(List.of("pump", "lamp"))).executedBy("depot");
        Effect<Boolean> wet = Effect.of("wet", ValueDomain.flag()).feeding("was-wet");
        TableForm form =
                new TableForm("depot", HitMode.GATHER, Set.of(Trigger.REPORTED), List.of(rent, letter, gear), true);
        Policy policy = Dagang.builder()
                .attribute(FlagAttribute.of("was-wet", Presence.optional()))
                .table(form)
                .effect("closing", wet)
                .otherwise("closing", wet, true)
                .rules(
                        "depot",
                        Rule.builder("rent")
                                .then(rent, Dagang.budget("3wd"))
                                .then(gear, Set.of("pump", "lamp"))
                                .build(),
                        Rule.builder("again")
                                .then(
                                        rent,
                                        new TimeBudget(TimeLimit.parse("2h"), null, List.of(), TimeLimit.parse("1h")))
                                .then(letter, new BilingualText("at once", "立即"))
                                .build(),
                        Rule.builder("once-more")
                                .then(letter, BilingualText.same("OK"))
                                .build())
                .build();

        // when
        Ruling reported =
                RuleBasedEscalation.of(policy).rule(at(Trigger.REPORTED).build());
        Ruling handled = RuleBasedEscalation.of(policy).rule(at(Trigger.HANDLED).build());

        // then
        assertThat(reported.instructions())
                .containsExactlyInAnyOrder(
                        new Instruction("rent", "depot", "3wd"),
                        new Instruction("rent", "depot", "2h, again 1h"),
                        new Instruction("gear", "depot", "lamp,pump"),
                        new Instruction("warning-letter", "clerk-desk", "at once / 立即"),
                        new Instruction("warning-letter", "clerk-desk", "OK"));
        assertThat(reported.parts()).contains(RulingPart.INSTRUCTION);
        assertThat(handled.instructions()).isEmpty();
        assertThatThrownBy(() -> ValueDomain.flag().written("yes")).hasMessageContaining("true or false, got yes");
    }

    @Test
    void tablesThatTheTownLacks_whenFilled_decideTheirParts() {
        // given
        BilingualText path = new BilingualText("the arbitration board", "仲裁委员会");
        Policy full = Dagang.builder()
                .rule(
                        "intake",
                        Rule.builder("labour")
                                .when(is("category", "dispute"))
                                .then(StandardVocabulary.INTAKE, Intake.REJECT)
                                .then(StandardVocabulary.PROPER_PATH, path)
                                .build())
                .rule(
                        "charge",
                        Rule.builder("waste")
                                .when(is("category", "waste"))
                                .then(StandardVocabulary.IN_CHARGE, "sanitation")
                                .then(StandardVocabulary.ANSWERER, "clerk")
                                .build())
                .otherwise("charge", StandardVocabulary.HANDLER, "grid-worker")
                .otherwise("closing", StandardVocabulary.VERIFY, "community")
                .otherwise("closing", StandardVocabulary.EVIDENCE, true)
                .otherwise("closing", StandardVocabulary.COMPLETE, CompletionRule.LEAD)
                .build();
        RuleBasedEscalation rules = RuleBasedEscalation.of(full);

        // when
        Ruling rejected = rules.rule(at(Trigger.REPORTED)
                .facts(facts(full).set(Dagang.CATEGORY, "dispute").build())
                .build());
        Ruling charged = rules.rule(at(Trigger.REPORTED)
                .facts(facts(full).set(Dagang.CATEGORY, "waste").build())
                .build());
        Ruling handled = rules.rule(at(Trigger.HANDLED).build());

        // then
        assertThat(rejected.intake()).isEqualTo(Intake.REJECT);
        assertThat(rejected.properPath()).contains(path);
        assertThat(charged.inCharge()).contains("sanitation");
        assertThat(charged.answerer()).contains("clerk");
        assertThat(charged.handler()).contains("grid-worker");
        assertThat(handled.verify()).contains("community");
        assertThat(handled.evidence()).isTrue();
        assertThat(handled.complete()).isEqualTo(CompletionRule.LEAD);
    }

    @Test
    void partsOfLaterWork_whenDecided_areInTheRuling() {
        // given
        Milestone fence = new Milestone("fence", Dagang.budget("3h"));
        Milestone restore = new Milestone("restore", Dagang.budget("5wd"));
        Policy full = Dagang.builder()
                .otherwise("intake", StandardVocabulary.SELF_HANDLE, Set.of("grid-worker"))
                .otherwise("limits", StandardVocabulary.MILESTONES, Milestones.of(fence, restore))
                .rule(
                        "notices",
                        Rule.builder("leaders")
                                .then(StandardVocabulary.NOTIFY_ROLES, Set.of("secretary", "director"))
                                .build())
                .rule(
                        "ladder",
                        Rule.builder("problem-order")
                                .when(Standing.reworks().atLeast(3))
                                .then(StandardVocabulary.MOVE, Move.RAISE)
                                .then(StandardVocabulary.RAISE_TO, "street")
                                .build())
                .otherwise("closing", StandardVocabulary.FOLLOW_UP, Dagang.budget("1wd"))
                .build();
        RuleBasedEscalation rules = RuleBasedEscalation.of(full);

        // when
        Ruling reported = rules.rule(at(Trigger.REPORTED).build());
        Ruling overdue = rules.rule(situation(Trigger.OVERDUE, "street")
                .clock(ClockKind.LEVEL, 0)
                .counts(0, 3, 0, 0)
                .build());
        Ruling handled = rules.rule(at(Trigger.HANDLED).build());

        // then
        assertThat(reported.selfHandle()).containsExactly("grid-worker");
        assertThat(reported.milestones()).containsExactly(fence, restore);
        assertThat(reported.notifiesRoles()).containsExactlyInAnyOrder("secretary", "director");
        assertThat(overdue.move()).contains(Move.RAISE);
        assertThat(overdue.raiseTo()).contains("street");
        assertThat(handled.followUp()).contains(Dagang.budget("1wd"));
        assertThat(handled.parts()).containsExactly(RulingPart.NOTIFY_ROLES, RulingPart.FOLLOW_UP);
    }

    @Test
    void requests_ofEachKind_areApprovedOnTheirOwnTerms() {
        // given
        Policy full = Dagang.builder()
                .rules(
                        "approvals",
                        Rule.builder("first-extension")
                                .when(Standing.trigger()
                                        .is(Trigger.EXTENSION_REQUESTED)
                                        .and(Standing.extensions().is(0)))
                                .then(StandardVocabulary.APPROVER, Approvers.of(Approver.role("shift-leader")))
                                .then(StandardVocabulary.NOT_AFTER, Cutoff.beforeDue(TimeLimit.parse("1wd")))
                                .then(StandardVocabulary.GRANT, TimeLimit.parse("3wd"))
                                .build(),
                        Rule.builder("return")
                                .when(Standing.trigger().is(Trigger.RETURN_REQUESTED))
                                .then(StandardVocabulary.AT_MOST, 2)
                                .then(StandardVocabulary.NOT_AFTER, Cutoff.afterDispatch(TimeLimit.parse("4wh")))
                                .build())
                .otherwise(
                        "approvals",
                        StandardVocabulary.APPROVER,
                        Approvers.of(
                                Approver.level("community"),
                                Approver.role("director").at("street")))
                .build();
        RuleBasedEscalation rules = RuleBasedEscalation.of(full);

        // when
        Ruling first = rules.rule(at(Trigger.EXTENSION_REQUESTED).build());
        Ruling second = rules.rule(at(Trigger.EXTENSION_REQUESTED).granted(1, 0).build());
        Ruling returned = rules.rule(at(Trigger.RETURN_REQUESTED).build());

        // then
        assertThat(first.approval().approvers()).contains(List.of(Approver.role("shift-leader")));
        assertThat(first.approval().notAfter()).contains(Cutoff.beforeDue(TimeLimit.parse("1wd")));
        assertThat(first.approval().grant()).contains(TimeLimit.parse("3wd"));
        assertThat(second.approval().approvers())
                .contains(List.of(Approver.level("community"), new Approver("director", "street")));
        assertThat(second.approval().grant()).isEmpty();
        assertThat(returned.approval().atMost()).hasValue(2);
        assertThat(returned.basis()).extracting(Basis::toString).containsExactly("approvals/return");
    }

    private SituationBuilder at(Trigger trigger) {
        return situation(trigger, "grid");
    }

    private SituationBuilder situation(Trigger trigger, String level) {
        return Situation.builder(trigger, AreaCode.of("1"), level, AT)
                .facts(facts(policy).build());
    }

    private static Facts.Builder facts(Policy policy) {
        return Facts.builder(policy.attributes()).set(Dagang.CATEGORY, "noise").set(Dagang.NEEDS, Set.of());
    }
}
