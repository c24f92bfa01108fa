package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about the parties called to a case. */
public sealed interface LinkageAct extends Act {
    /** Whistle for whomever the policy calls in this situation. */
    record Whistle() implements LinkageAct {
        @Override
        public CaseAct kind() {
            return CaseAct.WHISTLE;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /**
     * Act for a called party.
     *
     * @param party the party
     * @param what sign, make contact, report in, do its part or decline
     * @param reason why, when declining; null otherwise
     */
    record AnswerCall(
            PartyId party, PartyAct what, @Nullable TextRef reason) implements LinkageAct {
        /**
         * Checks that a party only does what a party does, and declines with a reason.
         *
         * @throws IllegalArgumentException if it is to miss its limit, which only time does, or to take its
         *     call back, which only the caller does, or declines
         *     without a reason
         */
        public AnswerCall {
            if (!what.isOfParty()) {
                throw new IllegalArgumentException("what must be an act of the party, got " + what);
            }
            if (what == PartyAct.DECLINE && reason == null) {
                throw new IllegalArgumentException("reason is needed to decline");
            }
        }

        @Override
        public CaseAct kind() {
            return CaseAct.ANSWER_CALL;
        }

        @Override
        public List<String> said() {
            return List.of(party.value(), what.name(), String.valueOf(reason));
        }
    }

    /**
     * Take the call of a party back. Its clocks stop; it may be called again.
     *
     * @param party a called party whose part is not done
     * @param reason why
     */
    record WithdrawCall(PartyId party, TextRef reason) implements LinkageAct {
        @Override
        public CaseAct kind() {
            return CaseAct.WITHDRAW_CALL;
        }

        @Override
        public List<String> said() {
            return List.of(party.value(), reason.value());
        }
    }

    /**
     * Name one of the called parties the lead (主办), where no party leads whose part has not ended.
     *
     * @param party a called party whose part has not ended
     */
    record NameLead(PartyId party) implements LinkageAct {
        @Override
        public CaseAct kind() {
            return CaseAct.NAME_LEAD;
        }

        @Override
        public List<String> said() {
            return List.of(party.value());
        }
    }
}
