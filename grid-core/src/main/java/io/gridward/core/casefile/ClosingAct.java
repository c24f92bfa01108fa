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
}
