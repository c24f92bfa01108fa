package io.gridward.core.linkage;

import static io.gridward.core.linkage.CallRole.LEAD;
import static io.gridward.core.linkage.CallRole.SUPPORT;
import static io.gridward.core.linkage.PartyStatus.CALLED;
import static io.gridward.core.linkage.PartyStatus.DECLINED;
import static io.gridward.core.linkage.PartyStatus.DONE;
import static io.gridward.core.linkage.PartyStatus.NO_SHOW;
import static io.gridward.core.linkage.PartyStatus.REPORTED_IN;
import static io.gridward.core.linkage.PartyStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.party.PartyId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionRuleTest {
    private static final Map<PartyStatus, List<PartyAct>> WAYS = Map.of(
            CALLED, List.of(),
            REPORTED_IN, List.of(PartyAct.REPORT_IN),
            DONE, List.of(PartyAct.REPORT_IN, PartyAct.DO_PART),
            DECLINED, List.of(PartyAct.DECLINE),
            NO_SHOW, List.of(PartyAct.MISS),
            WITHDRAWN, List.of(PartyAct.WITHDRAW_CALL));

    @ParameterizedTest
    @ValueSource(strings = {"all", "lead", "1-of-n", "2-of-n", "999-of-n", "lead-and-1", "lead-and-20"})
    void parse_writtenForm_printsAsItWasRead(String text) {
        assertThat(CompletionRule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ALL",
                "0-of-n",
                "-1-of-n",
                "of-n",
                "lead-and-0",
                "lead-and-",
                "2-of-3",
                "1000-of-n",
                "2-of-n "
            })
    void parse_anythingElse_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CompletionRule.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void new_countThatDoesNotGoWithTheKind_isRefused(CompletionRule.Kind kind) {
        boolean counts = kind == CompletionRule.Kind.AT_LEAST || kind == CompletionRule.Kind.LEAD_AND_AT_LEAST;

        assertThatIllegalArgumentException().isThrownBy(() -> new CompletionRule(kind, counts ? 0 : 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompletionRule(kind, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompletionRule(kind, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "lead", "2-of-n", "lead-and-2"})
    void isMet_nobodyCalled_isDone(String rule) {
        assertThat(CompletionRule.parse(rule).isMet(Linkage.NONE)).isTrue();
    }

    @Test
    void isMet_all_needsEachDoneOrDeclined() {
        assertThat(CompletionRule.ALL.isMet(joint(task(LEAD, DONE), task(SUPPORT, DECLINED))))
                .isTrue();
        assertThat(CompletionRule.ALL.isMet(joint(task(LEAD, DONE), task(SUPPORT, REPORTED_IN))))
                .isFalse();
        assertThat(CompletionRule.ALL.isMet(joint(task(LEAD, DONE), task(SUPPORT, NO_SHOW))))
                .isFalse();
    }

    @Test
    void isMet_lead_needsTheLeadAlone() {
        assertThat(CompletionRule.LEAD.isMet(joint(task(LEAD, DONE), task(SUPPORT, CALLED))))
                .isTrue();
        assertThat(CompletionRule.LEAD.isMet(joint(task(LEAD, REPORTED_IN), task(SUPPORT, DONE))))
                .isFalse();
    }

    @Test
    void isMet_leadThatDeclinedOrWasWithdrawn_isFollowedByTheHolder() {
        assertThat(CompletionRule.LEAD.isMet(joint(task(LEAD, DECLINED), task(SUPPORT, CALLED))))
                .isTrue();
        assertThat(CompletionRule.LEAD.isMet(joint(task(LEAD, WITHDRAWN), task(SUPPORT, CALLED))))
                .isTrue();
        assertThat(CompletionRule.parse("lead-and-1").isMet(joint(task(LEAD, DECLINED), task(SUPPORT, CALLED))))
                .isFalse();
    }

    @Test
    void isMet_withdrawn_doesNotCountAndDeclinedDoes() {
        CompletionRule two = CompletionRule.parse("2-of-n");

        assertThat(two.isMet(joint(task(LEAD, DONE), task(SUPPORT, WITHDRAWN)))).isTrue();
        assertThat(two.isMet(joint(task(LEAD, DONE), task(SUPPORT, DECLINED)))).isFalse();
        assertThat(CompletionRule.ALL.isMet(joint(task(LEAD, WITHDRAWN), task(SUPPORT, WITHDRAWN))))
                .isTrue();
    }

    @Test
    void isMet_partyCalledAgain_countsOnceAndByItsLatestShare() {
        Linkage again = joint(task(LEAD, DONE)).calling(new CallOut(new PartyId("p1"), "m", LEAD));

        assertThat(CompletionRule.ALL.isMet(again)).isFalse();
        assertThat(CompletionRule.LEAD.isMet(again)).isFalse();
        assertThat(CompletionRule.parse("1-of-n").isMet(again)).isFalse();
        assertThat(CompletionRule.LEAD.isMet(again.after(2, PartyAct.WITHDRAW_CALL, null)))
                .as("what it did before stays done")
                .isTrue();
    }

    @Test
    void isMet_leadWhereTheHolderLeads_needsNoParty() {
        assertThat(CompletionRule.LEAD.isMet(joint(task(SUPPORT, CALLED)))).isTrue();
        assertThat(CompletionRule.parse("lead-and-1").isMet(joint(task(SUPPORT, CALLED))))
                .isFalse();
        assertThat(CompletionRule.parse("lead-and-1").isMet(joint(task(SUPPORT, DONE))))
                .isTrue();
    }

    @Test
    void isMet_atLeast_countsAnyDone() {
        CompletionRule two = CompletionRule.parse("2-of-n");

        assertThat(two.isMet(joint(task(LEAD, DONE), task(SUPPORT, CALLED), task(SUPPORT, DONE))))
                .isTrue();
        assertThat(two.isMet(joint(task(LEAD, DONE), task(SUPPORT, DECLINED), task(SUPPORT, NO_SHOW))))
                .isFalse();
    }

    @Test
    void isMet_leadAndAtLeast_doesNotCountTheLeadTwice() {
        CompletionRule rule = CompletionRule.parse("lead-and-1");

        assertThat(rule.isMet(joint(task(LEAD, DONE), task(SUPPORT, CALLED)))).isFalse();
        assertThat(rule.isMet(joint(task(LEAD, DONE), task(SUPPORT, DONE)))).isTrue();
        assertThat(rule.isMet(joint(task(LEAD, REPORTED_IN), task(SUPPORT, DONE), task(SUPPORT, DONE))))
                .isFalse();
    }

    @Test
    void isSettled_doneDeclinedAndWithdrawn() {
        assertThat(Arrays.stream(PartyStatus.values()).filter(PartyStatus::isSettled))
                .containsExactly(DONE, DECLINED, WITHDRAWN);
    }

    private record Task(CallRole as, PartyStatus status) {}

    private static Task task(CallRole as, PartyStatus status) {
        return new Task(as, status);
    }

    /** Each task is that of another party, brought to its status by acts. */
    private static Linkage joint(Task... tasks) {
        Linkage linkage = Linkage.NONE;
        for (Task task : tasks) {
            int ordinal = linkage.tasks().size() + 1;
            linkage = linkage.calling(new CallOut(new PartyId("p" + ordinal), "m", task.as()));
            for (PartyAct act : WAYS.get(task.status())) {
                linkage = linkage.after(ordinal, act, null);
            }
        }
        return linkage;
    }
}
