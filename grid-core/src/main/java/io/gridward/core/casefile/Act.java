package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a command asks for, with what it needs to say. One record an act of {@link CaseAct}. */
public sealed interface Act {
    /**
     * Returns which act this is.
     *
     * @return the row of the transition table
     */
    CaseAct kind();

    /**
     * Returns what the act says, in a fixed order; two acts of one kind that say the same are the same.
     *
     * @return its parts as text
     */
    List<String> said();

    /**
     * Bring an issue in.
     *
     * @param issue the issue
     */
    record Report(Issue issue) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.REPORT;
        }

        @Override
        public List<String> said() {
            return List.of(issue.toString());
        }
    }

    /**
     * Give a filed case its number.
     *
     * @param number the number
     */
    record GiveNumber(CaseNumber number) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.NUMBER;
        }

        @Override
        public List<String> said() {
            return List.of(number.value());
        }
    }

    /** File an issue that waits at intake. */
    record File() implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.FILE;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /**
     * Reject an issue that waits at intake.
     *
     * @param properPath where the requester is told to turn
     */
    record Reject(TextRef properPath) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.REJECT;
        }

        @Override
        public List<String> said() {
            return List.of(properPath.value());
        }
    }

    /** Sign for the case. */
    record Sign() implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.SIGN;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /**
     * Say that it cannot be solved at this level.
     *
     * @param tried what was tried, or null if nothing could be
     * @param reason why it cannot be solved here
     */
    record HandUp(@Nullable TextRef tried, TextRef reason) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.HAND_UP;
        }

        @Override
        public List<String> said() {
            return List.of(String.valueOf(tried), reason.value());
        }
    }

    /** Whistle for whomever the policy calls in this situation. */
    record Whistle() implements Act {
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
            PartyId party, PartyAct what, @Nullable TextRef reason) implements Act {
        /**
         * Checks that a party only does what a party does, and declines with a reason.
         *
         * @throws IllegalArgumentException if it is to miss its limit, which only time does, or declines
         *     without a reason
         */
        public AnswerCall {
            if (what == PartyAct.MISS) {
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
     * Say that the matter is dealt with.
     *
     * @param evidence what shows it
     * @param result what was done, or null
     */
    record Handle(List<Evidence> evidence, @Nullable TextRef result) implements Act {
        /** Copies the evidence. */
        public Handle {
            evidence = List.copyOf(evidence);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.HANDLE;
        }

        @Override
        public List<String> said() {
            return List.of(evidence.toString(), String.valueOf(result));
        }
    }

    /**
     * Confirm the result or send it back.
     *
     * @param passed true to confirm
     * @param remark what was seen, or null
     */
    record Verify(boolean passed, @Nullable TextRef remark) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.VERIFY;
        }

        @Override
        public List<String> said() {
            return List.of(Boolean.toString(passed), String.valueOf(remark));
        }
    }

    /**
     * Answer the requester.
     *
     * @param answer the answer
     */
    record Reply(TextRef answer) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.REPLY;
        }

        @Override
        public List<String> said() {
            return List.of(answer.value());
        }
    }

    /**
     * Rate the outcome.
     *
     * @param satisfaction how satisfied
     * @param resolved whether the requester finds the matter resolved
     */
    record Rate(Satisfaction satisfaction, boolean resolved) implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.RATE;
        }

        @Override
        public List<String> said() {
            return List.of(satisfaction.id(), Boolean.toString(resolved));
        }
    }

    /** Close the case. */
    record Close() implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.CLOSE;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /** Let time pass until the instant of the command. */
    record Tick() implements Act {
        @Override
        public CaseAct kind() {
            return CaseAct.TICK;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }
}
