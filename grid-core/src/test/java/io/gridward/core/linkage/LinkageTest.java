package io.gridward.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageTest {
    private static final PartyId ENFORCEMENT = new PartyId("enforcement");
    private static final PartyId PROPERTY = new PartyId("property");
    private static final Linkage TWO = Linkage.NONE
            .calling(new CallOut(ENFORCEMENT, "fines", CallRole.LEAD))
            .calling(new CallOut(PROPERTY, "care", CallRole.SUPPORT));

    @Test
    void calling_oneAfterTheOther_numbersFromOne() {
        assertThat(TWO.tasks()).extracting(PartyTask::ordinal).containsExactly(1, 2);
        assertThat(TWO.tasks()).extracting(PartyTask::status).containsOnly(PartyStatus.CALLED);
        assertThat(TWO.task(2).call().party()).isEqualTo(PROPERTY);
        assertThat(TWO.find(PROPERTY)).contains(TWO.task(2));
        assertThat(Linkage.NONE.tasks()).isEmpty();
    }

    @Test
    void calling_secondLead_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.calling(new CallOut(new PartyId("police"), "order", CallRole.LEAD)))
                .withMessageContaining("police");
    }

    @Test
    void calling_samePartyTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.calling(new CallOut(PROPERTY, "other", CallRole.SUPPORT)))
                .withMessage("property was called before");
    }

    @Test
    void calling_partyWhosePartEnded_givesItAnotherShare() {
        for (PartyAct end : List.of(PartyAct.DECLINE, PartyAct.WITHDRAW_CALL)) {
            Linkage again = TWO.after(2, end, null).calling(new CallOut(PROPERTY, "care", CallRole.SUPPORT, true));

            assertThat(again.find(PROPERTY)).contains(again.task(3));
            assertThat(again.task(3).status()).isEqualTo(PartyStatus.CALLED);
            assertThat(again.current()).containsExactly(again.task(1), again.task(3));
        }
    }

    @Test
    void lead_declined_nobodyLeadsUntilAnotherIsNamed() {
        Linkage without = TWO.after(1, PartyAct.DECLINE, null);

        assertThat(without.lead()).isEmpty();
        assertThat(without.isLed()).isFalse();
        assertThat(without.ledBy(2).lead()).contains(without.ledBy(2).task(2));
        assertThatIllegalArgumentException().isThrownBy(() -> TWO.ledBy(2)).withMessageContaining("one lead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.ledBy(1))
                .withMessage("enforcement cannot lead any more");
    }

    @Test
    void lead_done_leadsUntilAnotherIsCalledToLead() {
        Linkage done = TWO.after(1, PartyAct.REPORT_IN, null).after(1, PartyAct.DO_PART, new PersonRef("e1"));
        Linkage next = done.calling(new CallOut(new PartyId("police"), "order", CallRole.LEAD, true));

        assertThat(done.lead()).contains(done.task(1));
        assertThat(next.lead()).contains(next.task(3));
        assertThat(next.workers()).containsExactly(new PersonRef("e1"));
        assertThat(next.task(1).doneBy()).contains(new PersonRef("e1"));
        assertThat(next.task(3)).hasToString("3 police as lead for order: called");
        assertThat(next.task(1)).isNotEqualTo(next.task(2)).hasSameHashCodeAs(done.task(1));
    }

    @Test
    void lead_noneCalled_isEmpty() {
        assertThat(TWO.lead()).contains(TWO.task(1));
        assertThat(Linkage.NONE
                        .calling(new CallOut(PROPERTY, "care", CallRole.SUPPORT))
                        .lead())
                .isEmpty();
    }

    @Test
    void after_oneReportsIn_leavesTheOthersAlone() {
        Linkage after = TWO.after(2, PartyAct.REPORT_IN, null);

        assertThat(after.task(2).status()).isEqualTo(PartyStatus.REPORTED_IN);
        assertThat(after.task(1)).isEqualTo(TWO.task(1));
        assertThat(TWO.task(2).status()).isEqualTo(PartyStatus.CALLED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3})
    void task_noSuchNumber_isRefused(int ordinal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO.task(ordinal))
                .withMessage("ordinal must be 1 to 2, got " + ordinal);
    }

    @Test
    void acts_eachStatus_followThisTable() {
        String table = Arrays.stream(PartyStatus.values())
                .map(status -> status.id() + ": "
                        + Arrays.stream(PartyAct.values())
                                .filter(act -> act.isPossible(status))
                                .map(act -> act.id() + " > " + act.after(status).id())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                        called: sign > signed, contact > called, report-in > reported-in, decline > declined, miss > no-show, withdraw-call > withdrawn
                        signed: contact > signed, report-in > reported-in, decline > declined, miss > no-show, withdraw-call > withdrawn
                        reported-in: do-part > done, withdraw-call > withdrawn
                        done:\s
                        declined: withdraw-call > withdrawn
                        no-show: report-in > reported-in, decline > declined, withdraw-call > withdrawn
                        withdrawn:\s""");
    }

    @Test
    void after_impossibleAct_isRefused() {
        for (PartyStatus status : PartyStatus.values()) {
            for (PartyAct act : PartyAct.values()) {
                if (!act.isPossible(status)) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> act.after(status))
                            .withMessage(act + " is not possible when " + status);
                }
            }
        }
    }
}
