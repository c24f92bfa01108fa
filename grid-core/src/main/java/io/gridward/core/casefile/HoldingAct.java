package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.territory.AreaCode;
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

    /**
     * Give the case to an area and a role.
     *
     * @param to the area, which lies in that of who dispatches
     * @param role the id of the role that handles, or null to leave that to the policy
     * @param reason why
     */
    record Dispatch(AreaCode to, @Nullable String role, TextRef reason) implements HoldingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.DISPATCH;
        }

        @Override
        public List<String> said() {
            return List.of(to.value(), String.valueOf(role), reason.value());
        }
    }

    /**
     * Send the case one level down, toward the place of the issue.
     *
     * @param reason why, or null
     */
    record SendDown(@Nullable TextRef reason) implements HoldingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.SEND_DOWN;
        }

        @Override
        public List<String> said() {
            return List.of(String.valueOf(reason));
        }
    }

    /**
     * Raise the case, past the levels between.
     *
     * @param level the id of a level above the holding one; where the branch lacks it, the nearest above it takes
     *     the case
     * @param reason why
     */
    record Raise(String level, TextRef reason) implements HoldingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.RAISE;
        }

        @Override
        public List<String> said() {
            return List.of(level, reason.value());
        }
    }

    /**
     * Put the case under the supervision of one's own area.
     *
     * @param reason why
     */
    record Supervise(TextRef reason) implements HoldingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.SUPERVISE;
        }

        @Override
        public List<String> said() {
            return List.of(reason.value());
        }
    }

    /**
     * Ask the holder to get on with it.
     *
     * @param remark what is said to him, or null
     */
    record Urge(@Nullable TextRef remark) implements HoldingAct {
        @Override
        public CaseAct kind() {
            return CaseAct.URGE;
        }

        @Override
        public List<String> said() {
            return List.of(String.valueOf(remark));
        }
    }
}
