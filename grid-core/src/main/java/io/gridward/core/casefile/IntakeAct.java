package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import java.util.List;

/** What is done to an issue before and while it is taken in. */
public sealed interface IntakeAct extends Act {
    /**
     * Bring an issue in.
     *
     * @param issue the issue
     */
    record Report(Issue issue) implements IntakeAct {
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
    record GiveNumber(CaseNumber number) implements IntakeAct {
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
    record File() implements IntakeAct {
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
    record Reject(TextRef properPath) implements IntakeAct {
        @Override
        public CaseAct kind() {
            return CaseAct.REJECT;
        }

        @Override
        public List<String> said() {
            return List.of(properPath.value());
        }
    }
}
