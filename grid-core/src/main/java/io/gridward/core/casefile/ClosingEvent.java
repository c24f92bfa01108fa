package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The matter is dealt with, verified, answered, rated and closed. */
public sealed interface ClosingEvent extends CaseEvent {
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
        return families.closing(this);
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
        R otherwise(ClosingEvent event);

        /**
         * Takes this event: the holder says the matter is dealt with.
         *
         * @param event the event
         * @return the result
         */
        default R handled(Handled event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it was settled which area verifies.
         *
         * @param event the event
         * @return the result
         */
        default R verificationDue(VerificationDue event) {
            return otherwise(event);
        }

        /**
         * Takes this event: somebody else confirmed the result.
         *
         * @param event the event
         * @return the result
         */
        default R verified(Verified event) {
            return otherwise(event);
        }

        /**
         * Takes this event: verification failed; the work is done again (返工).
         *
         * @param event the event
         * @return the result
         */
        default R sentBack(SentBack event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the requester got an answer.
         *
         * @param event the event
         * @return the result
         */
        default R replied(Replied event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the requester rated.
         *
         * @param event the event
         * @return the result
         */
        default R rated(Rated event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case was closed (结案).
         *
         * @param event the event
         * @return the result
         */
        default R closed(Closed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a stage of the work was reached.
         *
         * @param event the event
         * @return the result
         */
        default R milestoneReached(MilestoneReached event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it was settled until when which area asks the requester back.
         *
         * @param event the event
         * @return the result
         */
        default R followUpOrdered(FollowUpOrdered event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the requester was asked back (回访).
         *
         * @param event the event
         * @return the result
         */
        default R followedUp(FollowedUp event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case was opened again (重办).
         *
         * @param event the event
         * @return the result
         */
        default R reopened(Reopened event) {
            return otherwise(event);
        }
    }

    /**
     * The holder says the matter is dealt with.
     *
     * @param head number, instant and command
     * @param person who handled it
     * @param evidence what shows it
     * @param result what was done, or null
     */
    record Handled(
            EventHead head,
            PersonRef person,
            List<Evidence> evidence,
            @Nullable TextRef result) implements ClosingEvent {
        /** Copies the evidence. */
        public Handled {
            evidence = List.copyOf(evidence);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handled(this);
        }

        @Override
        public Finding told() {
            String shown = evidence.stream().map(Evidence::kind).distinct().collect(Collectors.joining(", "));
            return shown.isEmpty()
                    ? tell(EventCode.CASE_HANDLED, "person", person.value())
                    : tell(EventCode.CASE_HANDLED, "person", person.value(), "evidence", shown);
        }
    }

    /**
     * It was settled which area verifies.
     *
     * @param head number, instant and command
     * @param area the area
     * @param reasons why, where it is not plain
     */
    record VerificationDue(EventHead head, AreaCode area, List<Finding> reasons) implements ClosingEvent {
        /** Copies the reasons. */
        public VerificationDue {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verificationDue(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.VERIFICATION_DUE, "area", area.value());
        }
    }

    /**
     * Somebody else confirmed the result.
     *
     * @param head number, instant and command
     * @param person who
     * @param remark what was seen, or null
     */
    record Verified(
            EventHead head, PersonRef person, @Nullable TextRef remark) implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.verified(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_VERIFIED, "person", person.value());
        }
    }

    /**
     * Verification failed; the work is done again (返工).
     *
     * @param head number, instant and command
     * @param person who
     * @param remark what was seen, or null
     */
    record SentBack(
            EventHead head, PersonRef person, @Nullable TextRef remark) implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sentBack(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_SENT_BACK, "person", person.value());
        }
    }

    /**
     * Everybody who brought the matter in and had no answer yet got one.
     *
     * @param head number, instant and command
     * @param person who answered
     * @param answer the answer
     * @param reporters who was answered; empty if nobody is known
     */
    record Replied(EventHead head, PersonRef person, TextRef answer, List<PersonRef> reporters)
            implements ClosingEvent {
        /** Copies the reporters. */
        public Replied {
            reporters = List.copyOf(reporters);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.replied(this);
        }

        @Override
        public Finding told() {
            return reporters.size() < 2
                    ? tell(EventCode.REQUESTER_ANSWERED, "person", person.value())
                    : tell(
                            EventCode.REQUESTER_ANSWERED,
                            "person",
                            person.value(),
                            "reporters",
                            reporters.stream().map(PersonRef::value).collect(Collectors.joining(", ")));
        }
    }

    /**
     * The requester rated.
     *
     * @param head number, instant and command
     * @param satisfaction how satisfied
     * @param resolved whether he finds the matter resolved
     */
    record Rated(EventHead head, Satisfaction satisfaction, boolean resolved) implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rated(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_RATED, "satisfaction", satisfaction.id(), "resolved", resolved ? "yes" : "no");
        }
    }

    /**
     * The case was closed (结案).
     *
     * @param head number, instant and command
     * @param person who closed it
     */
    record Closed(EventHead head, PersonRef person) implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_CLOSED, "person", person.value());
        }
    }

    /**
     * A stage of the work was reached.
     *
     * @param head number, instant and command
     * @param milestone the stage
     * @param person who says so
     * @param evidence what shows it
     */
    record MilestoneReached(EventHead head, String milestone, PersonRef person, List<Evidence> evidence)
            implements ClosingEvent {
        /** Copies the evidence. */
        public MilestoneReached {
            evidence = List.copyOf(evidence);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.milestoneReached(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.MILESTONE_REACHED, "milestone", milestone, "person", person.value());
        }
    }

    /**
     * It was settled until when which area asks the requester back. The clock starts with the answer.
     *
     * @param head number, instant and command
     * @param area the area
     * @param budget how long it has, from the answer on
     */
    record FollowUpOrdered(EventHead head, AreaCode area, TimeBudget budget) implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.followUpOrdered(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.FOLLOW_UP_ORDERED,
                    "area",
                    area.value(),
                    "limit",
                    budget.limit().toString());
        }
    }

    /**
     * The requester was asked back (回访).
     *
     * @param head number, instant and command
     * @param person who asked, or null if it was the intake desk
     * @param satisfaction how satisfied the requester is
     * @param resolved whether he finds the matter resolved
     * @param factsTrue whether what he says was found to be true
     * @param remark what he said and what was found, or null
     */
    record FollowedUp(
            EventHead head,
            @Nullable PersonRef person,
            Satisfaction satisfaction,
            boolean resolved,
            boolean factsTrue,
            @Nullable TextRef remark)
            implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.followedUp(this);
        }

        @Override
        public Finding told() {
            ImmutableList.Builder<String> details = ImmutableList.<String>builder()
                    .add("satisfaction", satisfaction.id())
                    .add("resolved", resolved ? "yes" : "no")
                    .add("factsTrue", factsTrue ? "yes" : "no");
            if (person != null) {
                details.add("person", person.value());
            }
            return tell(EventCode.REQUESTER_ASKED_BACK, details.build().toArray(new String[0]));
        }
    }

    /**
     * The case was opened again (重办); whoever was answered is answered once more.
     *
     * @param head number, instant and command
     * @param person who opened it, or null if it was the intake desk
     * @param reason why, or null if the follow-up says it
     * @param stage where it goes on: at intake if it never was a case, dispatched if it has to be signed anew
     */
    record Reopened(
            EventHead head,
            @Nullable PersonRef person,
            @Nullable TextRef reason,
            Stage stage) implements ClosingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reopened(this);
        }

        @Override
        public Finding told() {
            return person == null
                    ? tell(EventCode.CASE_REOPENED, "stage", stage.id())
                    : tell(EventCode.CASE_REOPENED, "stage", stage.id(), "person", person.value());
        }
    }
}
