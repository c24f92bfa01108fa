package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.details;
import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Work on the case halts: until its review date, or for good. */
public sealed interface HaltEvent extends CaseEvent {
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
        return families.halt(this);
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
        R otherwise(HaltEvent event);

        /**
         * Takes this event: the case rests until its review date.
         *
         * @param event the event
         * @return the result
         */
        default R suspended(Suspended event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a suspended case goes on.
         *
         * @param event the event
         * @return the result
         */
        default R resumed(Resumed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case was dropped.
         *
         * @param event the event
         * @return the result
         */
        default R voided(Voided event) {
            return otherwise(event);
        }
    }

    /**
     * The case rests until its review date.
     *
     * @param head number, instant and command
     * @param review the review date
     */
    record Suspended(EventHead head, Instant review) implements HaltEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.suspended(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_SUSPENDED, "until", review.toString());
        }
    }

    /**
     * A suspended case goes on.
     *
     * @param head number, instant and command
     * @param person who took it up again, or null if its review date came
     * @param since from when on its clocks run: when he did so, or the review date itself
     */
    record Resumed(EventHead head, @Nullable PersonRef person, Instant since) implements HaltEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_RESUMED, details("person", person, "since", since));
        }
    }

    /**
     * The case was dropped, as one that should not have been.
     *
     * @param head number, instant and command
     * @param by who asked for it
     * @param reason why
     */
    record Voided(EventHead head, PersonRef by, TextRef reason) implements HaltEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.voided(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_VOIDED, "person", by.value());
        }
    }
}
