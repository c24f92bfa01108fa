package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

        /**
         * Takes this event: it was settled which roles may handle it on the spot.
         *
         * @param event the event
         * @return the result
         */
        default R selfHandlingAllowed(SelfHandlingAllowed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the matter was handled on the spot and closed (自办自结).
         *
         * @param event the event
         * @return the result
         */
        default R selfHandled(SelfHandled event) {
            return otherwise(event);
        }

        /**
         * Takes this event: another case answers for this one (并案).
         *
         * @param event the event
         * @return the result
         */
        default R merged(Merged event) {
            return otherwise(event);
        }

        /**
         * Takes this event: this case answers for another one, too.
         *
         * @param event the event
         * @return the result
         */
        default R joined(Joined event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the facts of the issue were corrected.
         *
         * @param event the event
         * @return the result
         */
        default R corrected(Corrected event) {
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
     * @param reason why, as a person said, or null
     */
    record Rejected(
            EventHead head,
            @Nullable BilingualText properPath,
            @Nullable TextRef path,
            @Nullable TextRef reason) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.ISSUE_REJECTED,
                    "properPath",
                    properPath == null ? String.valueOf(path) : properPath.en() + " / " + properPath.zh());
        }
    }

    /**
     * It was settled which roles may handle it on the spot. The latest such event counts.
     *
     * @param head number, instant and command
     * @param roles ids of roles; empty if none may any more
     */
    record SelfHandlingAllowed(EventHead head, Set<String> roles) implements IntakeEvent {
        /** Copies the roles. */
        public SelfHandlingAllowed {
            roles = ImmutableSet.copyOf(roles);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.selfHandlingAllowed(this);
        }

        @Override
        public Finding told() {
            return roles.isEmpty()
                    ? tell(EventCode.SELF_HANDLING_ENDED)
                    : tell(EventCode.SELF_HANDLING_ALLOWED, "roles", String.join(", ", roles));
        }
    }

    /**
     * The matter was handled on the spot and closed (自办自结); nobody verified it.
     *
     * @param head number, instant and command
     * @param person who handled it
     * @param evidence what shows it
     * @param result what was done, or null
     */
    record SelfHandled(
            EventHead head,
            PersonRef person,
            List<Evidence> evidence,
            @Nullable TextRef result) implements IntakeEvent {
        /** Copies the evidence. */
        public SelfHandled {
            evidence = List.copyOf(evidence);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.selfHandled(this);
        }

        @Override
        public Finding told() {
            String shown = evidence.stream().map(Evidence::kind).distinct().collect(Collectors.joining(", "));
            return tell(EventCode.CASE_SELF_HANDLED, "person", person.value(), "evidence", shown);
        }
    }

    /**
     * Another case answers for this one (并案).
     *
     * @param head number, instant and command
     * @param master the case that answers from now on
     * @param reporters who must be answered there
     * @param person who said so, or null if no person did
     * @param reason why they are the same matter
     */
    record Merged(
            EventHead head,
            CaseId master,
            List<PersonRef> reporters,
            @Nullable PersonRef person,
            TextRef reason) implements IntakeEvent {
        /** Copies the reporters. */
        public Merged {
            reporters = List.copyOf(reporters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.merged(this);
        }

        @Override
        public Finding told() {
            return person == null
                    ? tell(EventCode.CASE_MERGED, "case", master.value())
                    : tell(EventCode.CASE_MERGED, "case", master.value(), "person", person.value());
        }
    }

    /**
     * This case answers for another one, too.
     *
     * @param head number, instant and command
     * @param duplicate the case that was merged into this one
     * @param reporters who must be answered here from now on
     */
    record Joined(EventHead head, CaseId duplicate, List<PersonRef> reporters) implements IntakeEvent {
        /** Copies the reporters. */
        public Joined {
            reporters = List.copyOf(reporters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.joined(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_JOINED, "case", duplicate.value());
        }
    }

    /**
     * The facts of the issue were corrected.
     *
     * @param head number, instant and command
     * @param facts all facts from now on
     */
    record Corrected(EventHead head, Facts facts) implements IntakeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.corrected(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.ISSUE_CORRECTED);
        }
    }
}
