package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done from the work on a matter to the end of its case. */
public sealed interface ClosingAct extends Act {
    /**
     * Say that the matter is dealt with.
     *
     * @param evidence what shows it
     * @param result what was done, or null
     */
    record Handle(List<Evidence> evidence, @Nullable TextRef result) implements ClosingAct {
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
    record Verify(boolean passed, @Nullable TextRef remark) implements ClosingAct {
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
    record Reply(TextRef answer) implements ClosingAct {
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
    record Rate(Satisfaction satisfaction, boolean resolved) implements ClosingAct {
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
    record Close() implements ClosingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.CLOSE;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /**
     * Say that a stage of the work is reached (节点), so that its clock stops.
     *
     * @param milestone the stage, as the policy named it
     * @param evidence what shows it; may be empty
     */
    record ReachMilestone(String milestone, List<Evidence> evidence) implements ClosingAct {
        /** Copies the evidence. */
        public ReachMilestone {
            evidence = List.copyOf(evidence);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.REACH_MILESTONE;
        }

        @Override
        public List<String> said() {
            return List.of(milestone, evidence.toString());
        }
    }

    /**
     * Record what the requester said when he was asked back (回访). If he is dissatisfied and the facts are as he
     * says, the case is opened again by the same command; a complaint that is not true is recorded alone.
     *
     * @param satisfaction how satisfied he is
     * @param resolved whether he finds the matter resolved
     * @param factsTrue whether what he says was found to be true
     * @param remark what he said and what was found, or null
     */
    record FollowUp(
            Satisfaction satisfaction,
            boolean resolved,
            boolean factsTrue,
            @Nullable TextRef remark) implements ClosingAct {
        /**
         * Tells whether the work must be done again.
         *
         * @return true if he is dissatisfied and right
         */
        public boolean callsForRework() {
            return satisfaction == Satisfaction.DISSATISFIED && factsTrue;
        }

        @Override
        public CaseAct kind() {
            return CaseAct.FOLLOW_UP;
        }

        @Override
        public List<String> said() {
            return List.of(
                    satisfaction.id(), Boolean.toString(resolved), Boolean.toString(factsTrue), String.valueOf(remark));
        }
    }

    /**
     * Open the case again (重办), after it was answered or closed.
     *
     * @param reason why
     */
    record Reopen(TextRef reason) implements ClosingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.REOPEN;
        }

        @Override
        public List<String> said() {
            return List.of(reason.value());
        }
    }
}
