package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/** An issue comes in and becomes a case, or does not. */
public sealed interface IntakeEvent extends CaseEvent {
    /**
     * Reads the event by what it is.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that applies
     */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Families<R> families) {
        return families.intake(this);
    }

    /**
     * What to do with each event of the family. New events may come in a minor version; they, and every
     * case left out, go to {@link #otherwise}.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {
        /**
         * Takes every event no other method takes.
         *
         * @param event the event
         * @return the result
         */
        R otherwise(IntakeEvent event);

        /**
         * Takes this event: an issue came in and was pinned to the policy in force.
         *
         * @param event the event
         * @return the result
         */
        default R reported(Reported event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a person at intake must judge.
         *
         * @param event the event
         * @return the result
         */
        default R heldForIntake(HeldForIntake event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the issue became a case.
         *
         * @param event the event
         * @return the result
         */
        default R filed(Filed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case got its number.
         *
         * @param event the event
         * @return the result
         */
        default R numbered(Numbered event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the issue was not accepted.
         *
         * @param event the event
         * @return the result
         */
        default R rejected(Rejected event) {
            return otherwise(event);
        }
    }

    /**
     * An issue came in and was pinned to the policy in force.
     *
     * @param head number, instant and command
     * @param issue the issue
     * @param policy the policy the case keeps
     */
    record Reported(EventHead head, Issue issue, PolicyRef policy) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reported(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.ISSUE_REPORTED, "area", issue.area().value(), "channel", issue.channel());
        }
    }

    /**
     * A person at intake must judge.
     *
     * @param head number, instant and command
     */
    record HeldForIntake(EventHead head) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.heldForIntake(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.ISSUE_HELD_FOR_INTAKE);
        }
    }

    /**
     * The issue became a case.
     *
     * @param head number, instant and command
     * @param policy the policy it is filed under
     */
    record Filed(EventHead head, PolicyRef policy) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.filed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_FILED, "policy", policy.brief());
        }
    }

    /**
     * The case got its number.
     *
     * @param head number, instant and command
     * @param number the number
     */
    record Numbered(EventHead head, CaseNumber number) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numbered(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_NUMBERED, "number", number.value());
        }
    }

    /**
     * The issue was not accepted.
     *
     * @param head number, instant and command
     * @param properPath where to turn, as the policy says, or null
     * @param path where to turn, as a person said, or null
     */
    record Rejected(
            EventHead head,
            @Nullable BilingualText properPath,
            @Nullable TextRef path) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.ISSUE_REJECTED,
                    "properPath",
                    properPath == null ? String.valueOf(path) : properPath.zh());
        }
    }
}
