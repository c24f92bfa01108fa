package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import java.util.List;

/**
 * Something that happened to a case, with every result it had. Sealed into families, a file each; read it
 * by {@link #match}.
 */
public sealed interface CaseEvent
        permits IntakeEvent,
                RulingEvent,
                HoldingEvent,
                ClockEvent,
                CallEvent,
                PartyEvent,
                MeetingOutcomeEvent,
                RequestEvent,
                DisputeEvent,
                HaltEvent,
                ClosingEvent {
    /**
     * Returns what every event has: its number in the case, when it was recorded, which command it came of.
     *
     * @return the head
     */
    EventHead head();

    /**
     * Returns the event told as a finding, from which its English and Chinese texts are built.
     *
     * @return a note
     */
    Finding told();

    /**
     * Returns why it happened, where that is not plain from the event itself.
     *
     * @return the reasons; empty if there is nothing to explain
     */
    default List<Finding> reasons() {
        return List.of();
    }

    /**
     * Reads the event by its family.
     *
     * @param families what to do with each family
     * @param <R> the type of the result
     * @return the result of the family that applies
     */
    <R> R match(Families<R> families);

    /**
     * What to do with each family.
     *
     * @param <R> the type of the result
     */
    interface Families<R> {
        /**
         * Takes an event of intake.
         *
         * @param event the event
         * @return the result
         */
        R intake(IntakeEvent event);

        /**
         * Takes an event about a ruling.
         *
         * @param event the event
         * @return the result
         */
        R ruling(RulingEvent event);

        /**
         * Takes an event about holding.
         *
         * @param event the event
         * @return the result
         */
        R holding(HoldingEvent event);

        /**
         * Takes an event of a clock.
         *
         * @param event the event
         * @return the result
         */
        R clock(ClockEvent event);

        /**
         * Takes an event about a call to a party.
         *
         * @param event the event
         * @return the result
         */
        R call(CallEvent event);

        /**
         * Takes an event about a called party.
         *
         * @param event the event
         * @return the result
         */
        R party(PartyEvent event);

        /**
         * Takes an event about what a meeting came to.
         *
         * @param event the event
         * @return the result
         */
        R meetingOutcome(MeetingOutcomeEvent event);

        /**
         * Takes an event about a request.
         *
         * @param event the event
         * @return the result
         */
        R request(RequestEvent event);

        /**
         * Takes an event about a dispute.
         *
         * @param event the event
         * @return the result
         */
        R dispute(DisputeEvent event);

        /**
         * Takes an event about a halt.
         *
         * @param event the event
         * @return the result
         */
        R halt(HaltEvent event);

        /**
         * Takes an event of closing.
         *
         * @param event the event
         * @return the result
         */
        R closing(ClosingEvent event);
    }
}
