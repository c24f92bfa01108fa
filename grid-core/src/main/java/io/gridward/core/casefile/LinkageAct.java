package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is done about the parties called to a case. */
public sealed interface LinkageAct extends Act {
    /**
     * Whistle for whomever the policy calls in this situation. A party whose part has ended is called again.
     *
     * @param type which whistle, one of the causes the policy tells apart, such as {@code hard-problem}; null where
     *     there is but one
     */
    record Whistle(@Nullable String type) implements LinkageAct {
        private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,63}");

        /**
         * Checks the type.
         *
         * @throws IllegalArgumentException if it is not a kebab-case word of at most 64 characters
         */
        public Whistle {
            if (type != null && !TYPE.matcher(type).matches()) {
                throw new IllegalArgumentException("type must be a kebab-case word, got " + type);
            }
        }

        /** Whistles where there is but one whistle. */
        public Whistle() {
            this(null);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.WHISTLE;
        }

        @Override
        public List<String> said() {
            return type == null ? List.of() : List.of(type);
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
     * Rate a called party (评哨), as who called it.
     *
     * @param party a called party whose part ended or that stayed away
     * @param satisfaction how content who called it is
     * @param remark what he says of it, or null
     */
    record RateParty(
            PartyId party,
            Satisfaction satisfaction,
            @Nullable TextRef remark) implements LinkageAct {
        @Override
        public CaseAct kind() {
            return CaseAct.RATE_PARTY;
        }

        @Override
        public List<String> said() {
            return List.of(party.value(), satisfaction.name(), String.valueOf(remark));
        }
    }

    /**
     * Rate the call a party got, as the party.
     *
     * @param party a called party
     * @param satisfaction how content the party is with the call
     * @param remark what it says of it, or null
     */
    record RateCall(
            PartyId party,
            Satisfaction satisfaction,
            @Nullable TextRef remark) implements LinkageAct {
        @Override
        public CaseAct kind() {
            return CaseAct.RATE_CALL;
        }

        @Override
        public List<String> said() {
            return List.of(party.value(), satisfaction.name(), String.valueOf(remark));
        }
    }

    /**
     * Take over what a deliberation about this case came to. Told by whoever keeps the meeting, once for each
     * meeting.
     *
     * @param meeting the deliberation
     * @param outcome what it came to
     */
    record RecordDeliberation(MeetingId meeting, DeliberationOutcome outcome) implements LinkageAct {
        @Override
        public CaseAct kind() {
            return CaseAct.RECORD_DELIBERATION;
        }

        @Override
        public List<String> said() {
            return List.of(meeting.value(), outcome.toString());
        }
    }

    /**
     * Take over a resolution of a joint meeting about this case: the party is called, unless it is at work already, and
     * has until the deadline to do its part. A resolution that arrives after its deadline is due at once. Told by
     * whoever keeps the meeting, once for each item.
     *
     * @param meeting the joint meeting
     * @param item the number of the item within it, from 1
     * @param party the responsible party
     * @param matter the id of the matter it is responsible for
     * @param deadline until when, in the years -1 to 10000
     */
    record TakeResolution(MeetingId meeting, int item, PartyId party, String matter, Instant deadline)
            implements LinkageAct {
        /**
         * Checks number and deadline.
         *
         * @throws IllegalArgumentException if the item is not positive, or the deadline lies outside the years -1 to
         *     10000, in UTC
         */
        public TakeResolution {
            if (item < 1) {
                throw new IllegalArgumentException("item must be positive, got " + item);
            }
            CaseCommand.requireDay("deadline", deadline);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.TAKE_RESOLUTION;
        }

        @Override
        public List<String> said() {
            return List.of(meeting.value(), Integer.toString(item), party.value(), matter, deadline.toString());
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
