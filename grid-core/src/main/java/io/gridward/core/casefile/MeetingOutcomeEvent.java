package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.Tally;
import io.gridward.core.party.PartyId;
import java.time.Instant;

/** The case takes over what meetings about it came to. */
public sealed interface MeetingOutcomeEvent extends CaseEvent {
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
        return families.meetingOutcome(this);
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
        R otherwise(MeetingOutcomeEvent event);

        /**
         * Takes this event: the case took over what a deliberation came to.
         *
         * @param event the event
         * @return the result
         */
        default R deliberationRecorded(DeliberationRecorded event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case took over a resolution of a joint meeting.
         *
         * @param event the event
         * @return the result
         */
        default R resolutionTaken(ResolutionTaken event) {
            return otherwise(event);
        }
    }

    /**
     * The case took over what a deliberation came to.
     *
     * @param head number, instant and command
     * @param meeting the deliberation
     * @param outcome what it came to, with its figures
     */
    record DeliberationRecorded(EventHead head, MeetingId meeting, DeliberationOutcome outcome)
            implements MeetingOutcomeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deliberationRecorded(this);
        }

        @Override
        public Finding told() {
            Tally tally = outcome.tally();
            return tell(
                    EventCode.DELIBERATION_RECORDED,
                    "meeting",
                    meeting.value(),
                    "verdict",
                    outcome.verdict().id(),
                    "inFavour",
                    Integer.toString(tally.inFavour()),
                    "against",
                    Integer.toString(tally.against()),
                    "abstained",
                    Integer.toString(tally.abstained()),
                    "present",
                    Integer.toString(tally.present()),
                    "members",
                    Integer.toString(tally.members()));
        }
    }

    /**
     * The case took over a resolution of a joint meeting. The call of the party, if it was not at work already, and its
     * clock follow.
     *
     * @param head number, instant and command
     * @param meeting the joint meeting
     * @param item the number of the item within it
     * @param party the responsible party
     * @param deadline until when, as resolved
     */
    record ResolutionTaken(EventHead head, MeetingId meeting, int item, PartyId party, Instant deadline)
            implements MeetingOutcomeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resolutionTaken(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.RESOLUTION_TAKEN,
                    "meeting",
                    meeting.value(),
                    "item",
                    Integer.toString(item),
                    "party",
                    party.value(),
                    "deadline",
                    deadline.toString());
        }
    }
}
