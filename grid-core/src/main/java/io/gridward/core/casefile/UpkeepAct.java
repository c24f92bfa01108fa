package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.escalation.PolicyRef;
import java.util.List;

/** What is done to a case because time passes or its surroundings change. */
public sealed interface UpkeepAct extends Act {
    /** Let time pass until the instant of the command. */
    record Tick() implements UpkeepAct {
        @Override
        public CaseAct kind() {
            return CaseAct.TICK;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /**
     * Move the case to another policy.
     *
     * @param to the policy
     */
    record Migrate(PolicyRef to) implements UpkeepAct {
        @Override
        public CaseAct kind() {
            return CaseAct.MIGRATE;
        }

        @Override
        public List<String> said() {
            return List.of(to.id(), to.revision(), to.contentId());
        }
    }

    /**
     * Take the reference data in force at the instant of the command: the holder is looked up anew if he does not
     * hold any more, and running clocks are measured by the calendars now bound to whom they run against; one that is paused, once
     * it goes on.
     */
    record Adopt() implements UpkeepAct {
        @Override
        public CaseAct kind() {
            return CaseAct.ADOPT;
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }
}
