package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
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
}
