package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import io.gridward.core.facts.Facts;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param reason why it is not accepted, or null if the proper path says it
     */
    record Reject(TextRef properPath, @Nullable TextRef reason) implements IntakeAct {
        @Override
        public CaseAct kind() {
            return CaseAct.REJECT;
        }

        @Override
        public List<String> said() {
            return List.of(properPath.value(), String.valueOf(reason));
        }
    }

    /**
     * Handle the matter on the spot and close it (自办自结), without a verifier. Who may was said by the policy when
     * the issue was reported; it must not have left the spot since: not handed over, sent back or opened again,
     * nobody called in.
     *
     * @param evidence what shows it; at least one
     * @param result what was done, which is what everybody who brought the matter in is answered; null only if
     *     nobody did
     */
    record SelfHandle(List<Evidence> evidence, @Nullable TextRef result) implements IntakeAct {
        /** Copies the evidence. */
        public SelfHandle {
            evidence = List.copyOf(evidence);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.SELF_HANDLE;
        }

        @Override
        public List<String> said() {
            return List.of(evidence.toString(), String.valueOf(result));
        }
    }

    /**
     * Let another case answer for this one, of which it is a duplicate (并案). A case knows itself alone: that the
     * master exists, is open and was reported before is seen to by {@code GridDesk}, which also tells the master.
     *
     * @param master the case that answers from now on
     * @param reason why they are the same matter
     */
    record Merge(CaseId master, TextRef reason) implements IntakeAct {
        @Override
        public CaseAct kind() {
            return CaseAct.MERGE;
        }

        @Override
        public List<String> said() {
            return List.of(master.value(), reason.value());
        }
    }

    /**
     * Take over those who brought in a case that was merged into this one.
     *
     * @param duplicate the merged case
     * @param reporters who must be answered here from now on; empty if nobody waits for an answer
     */
    record Join(CaseId duplicate, List<PersonRef> reporters) implements IntakeAct {
        /** Copies the reporters. */
        public Join {
            reporters = List.copyOf(reporters);
        }

        @Override
        public CaseAct kind() {
            return CaseAct.JOIN;
        }

        @Override
        public List<String> said() {
            return List.of(duplicate.value(), reporters.toString());
        }
    }

    /**
     * Correct the facts of the issue.
     *
     * @param facts all facts as they are right
     */
    record CorrectFacts(Facts facts) implements IntakeAct {
        @Override
        public CaseAct kind() {
            return CaseAct.CORRECT_FACTS;
        }

        @Override
        public List<String> said() {
            return List.of(facts.toString());
        }
    }
}
