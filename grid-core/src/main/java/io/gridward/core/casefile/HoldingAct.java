package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done about whose hands a case is in. */
public sealed interface HoldingAct extends Act {
    /** Sign for the case. */
    record Sign() implements HoldingAct {
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
    record HandUp(@Nullable TextRef tried, TextRef reason) implements HoldingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.HAND_UP;
        }

        @Override
        public List<String> said() {
            return List.of(String.valueOf(tried), reason.value());
        }
    }
}
