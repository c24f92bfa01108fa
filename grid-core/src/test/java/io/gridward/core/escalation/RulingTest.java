package io.gridward.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final TimeBudget TWO_HOURS = TimeBudget.of(TimeLimit.parse("2h"));
    private static final TimeBudget ONE_DAY = TimeBudget.of(TimeLimit.parse("1wd"));
    private static final TimeBudget THREE_DAYS = TimeBudget.of(TimeLimit.parse("3wd"));

    @Test
    void build_nothingSaid_filesAndDecidesNothingElse() {
        Ruling ruling = Ruling.builder().build();

        assertThat(ruling.intake()).isEqualTo(Intake.FILE);
        assertThat(ruling.complete()).isEqualTo(CompletionRule.ALL);
        assertThat(List.of(
                        ruling.properPath(),
                        ruling.grade(),
                        ruling.track(),
                        ruling.enter(),
                        ruling.inCharge(),
                        ruling.handler(),
                        ruling.answerer(),
                        ruling.sign(),
                        ruling.level(),
                        ruling.overall(),
                        ruling.move(),
                        ruling.verify()))
                .allMatch(part -> part.isEmpty());
        assertThat(ruling.supervise()).isFalse();
        assertThat(ruling.evidence()).isFalse();
        assertThat(ruling.calls()).isEmpty();
        assertThat(ruling.notifies()).isEmpty();
        assertThat(ruling.basis()).isEmpty();
        assertThat(ruling.selfHandle()).isEmpty();
        assertThat(ruling.milestones()).isEmpty();
        assertThat(ruling.notifiesRoles()).isEmpty();
        assertThat(ruling.raiseTo()).isEmpty();
        assertThat(ruling.followUp()).isEmpty();
        assertThat(ruling.instructions()).isEmpty();
        assertThat(ruling.approval()).isEqualTo(Ruling.builder().build().approval());
        assertThat(ruling.approval().approvers()).isEmpty();
        assertThat(ruling.approval().atMost()).isEmpty();
        assertThat(ruling.approval().notAfter()).isEmpty();
        assertThat(ruling.approval().grant()).isEmpty();
        assertThat(ruling.parts()).isEmpty();
    }

    @Test
    void build_stagesRequestsAndInstructions_returnsEachPart() {
        Milestone fence = new Milestone("fence", TWO_HOURS);
        Milestone repair = new Milestone("repair", ONE_DAY);
        Approver both = Approver.role("director").at("street");
        Instruction drone = new Instruction("drone", "drone-desk", "scout");

        Ruling ruling = Ruling.builder()
                .selfHandle(Set.of("grid-worker"))
                .milestone(fence)
                .milestone(repair)
                .notifiesRoles(Set.of("secretary"))
                .raiseTo("street")
                .followUp(ONE_DAY)
                .approvers(List.of(Approver.role("shift-leader"), both))
                .atMost(2)
                .notAfter(Cutoff.beforeDue(TimeLimit.parse("1wd")))
                .grant(TimeLimit.parse("3wd"))
                .instruct(drone)
                .build();

        assertThat(ruling.selfHandle()).containsExactly("grid-worker");
        assertThat(ruling.milestones()).containsExactly(fence, repair);
        assertThat(ruling.notifiesRoles()).containsExactly("secretary");
        assertThat(ruling.raiseTo()).contains("street");
        assertThat(ruling.followUp()).contains(ONE_DAY);
        assertThat(ruling.instructions()).containsExactly(drone);
        Approval approval = ruling.approval();
        assertThat(approval.approvers()).contains(List.of(Approver.role("shift-leader"), both));
        assertThat(approval.atMost()).hasValue(2);
        assertThat(approval.notAfter()).contains(Cutoff.beforeDue(TimeLimit.parse("1wd")));
        assertThat(approval.grant()).contains(TimeLimit.parse("3wd"));
        assertThat(approval)
                .hasToString("approvers [shift-leader, director at street], at most 2, not after 1wd before-due,"
                        + " grant 3wd")
                .isNotEqualTo(Ruling.builder().build().approval())
                .doesNotHaveSameHashCodeAs(Ruling.builder().build().approval());
        assertThat(drone).hasToString("drone-desk: drone scout");
        assertThat(ruling.parts())
                .containsExactly(
                        RulingPart.SELF_HANDLE,
                        RulingPart.MILESTONES,
                        RulingPart.NOTIFY_ROLES,
                        RulingPart.RAISE_TO,
                        RulingPart.FOLLOW_UP,
                        RulingPart.APPROVER,
                        RulingPart.AT_MOST,
                        RulingPart.NOT_AFTER,
                        RulingPart.GRANT,
                        RulingPart.INSTRUCTION);
    }

    @Test
    void build_partsThatCannotBe_areRefused() {
        RulingBuilder builder = Ruling.builder().milestone(new Milestone("fence", TWO_HOURS));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.milestone(new Milestone("fence", ONE_DAY)))
                .withMessage("there is a milestone fence already");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.atMost(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Milestone("Fence", ONE_DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Approver(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instruction(" ", "drone-desk", "scout"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instruction("drone", "", "scout"));
    }

    @Test
    void toString_ofApproversAndCutoffs_readsAsWords() {
        assertThat(Approver.role("clerk")).hasToString("clerk");
        assertThat(Approver.level("street")).hasToString("level street");
        assertThat(Cutoff.afterDispatch(TimeLimit.parse("4wh"))).hasToString("4wh after-dispatch");
    }

    @Test
    void ofEffect_everyPartButInstructions_isFoundByItsId() {
        assertThat(RulingPart.ofEffect("in-charge")).contains(RulingPart.IN_CHARGE);
        assertThat(RulingPart.ofEffect("instruction")).isEmpty();
        assertThat(RulingPart.ofEffect("drone")).isEmpty();
    }

    @Test
    void build_everythingSaid_returnsEachPart() {
        Call call = new Call("fines", CallRole.LEAD, TWO_HOURS, null, ONE_DAY);
        Basis basis = new Basis("grading", "small", new BilingualText("small stays", "小事不出格"));
        BilingualText path = new BilingualText("the court", "法院");

        Ruling ruling = Ruling.builder()
                .intake(Intake.HOLD)
                .properPath(path)
                .grade("small")
                .track("quick")
                .enter("grid")
                .inCharge("street-trees")
                .handler("grid-worker")
                .answerer("community-head")
                .sign(TWO_HOURS)
                .level(ONE_DAY)
                .overall(THREE_DAYS)
                .move(Move.STAY)
                .supervise(true)
                .verify("community")
                .evidence(true)
                .complete(CompletionRule.LEAD)
                .call(call)
                .notifies(new LinkedHashSet<>(List.of("street", "community")))
                .notifies(Set.of("street"))
                .basis(basis)
                .build();

        assertThat(ruling.intake()).isEqualTo(Intake.HOLD);
        assertThat(ruling.properPath()).contains(path);
        assertThat(ruling.grade()).contains("small");
        assertThat(ruling.track()).contains("quick");
        assertThat(ruling.enter()).contains("grid");
        assertThat(ruling.inCharge()).contains("street-trees");
        assertThat(ruling.handler()).contains("grid-worker");
        assertThat(ruling.answerer()).contains("community-head");
        assertThat(ruling.sign()).contains(TWO_HOURS);
        assertThat(ruling.level()).contains(ONE_DAY);
        assertThat(ruling.overall()).contains(THREE_DAYS);
        assertThat(ruling.move()).contains(Move.STAY);
        assertThat(ruling.supervise()).isTrue();
        assertThat(ruling.verify()).contains("community");
        assertThat(ruling.evidence()).isTrue();
        assertThat(ruling.complete()).isEqualTo(CompletionRule.LEAD);
        assertThat(ruling.calls()).containsExactly(call);
        assertThat(ruling.notifies()).containsExactly("street", "community");
        assertThat(ruling.basis()).containsExactly(basis);
        assertThat(ruling).hasToString("Ruling by [grading/small]");
    }

    @Test
    void build_builderUsedFurther_doesNotChangeTheRuling() {
        RulingBuilder builder = Ruling.builder().basis(new Basis("a", "b", null));
        Ruling ruling = builder.build();

        builder.basis(new Basis("c", "d", null)).notifies(Set.of("street")).grade("big");

        assertThat(ruling.basis()).hasSize(1);
        assertThat(ruling.notifies()).isEmpty();
        assertThat(ruling.grade()).isEmpty();
    }
}
