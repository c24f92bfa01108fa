package io.gridward.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.party.PartyId;
import java.util.Arrays;
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
    void lead_noneCalled_isEmpty() {
        assertThat(TWO.lead()).contains(TWO.task(1));
        assertThat(Linkage.NONE
                        .calling(new CallOut(PROPERTY, "care", CallRole.SUPPORT))
                        .lead())
                .isEmpty();
    }

    @Test
    void after_oneReportsIn_leavesTheOthersAlone() {
        Linkage after = TWO.after(2, PartyAct.REPORT_IN);

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
                        called: sign > signed, contact > called, report-in > reported-in, decline > declined, miss > no-show
                        signed: contact > signed, report-in > reported-in, decline > declined, miss > no-show
                        reported-in: do-part > done
                        done:\s
                        declined:\s
                        no-show: report-in > reported-in, decline > declined""");
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
