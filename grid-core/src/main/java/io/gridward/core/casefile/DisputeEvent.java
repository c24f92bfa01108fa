package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.details;
import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose the case is, is disputed and decided. */
public sealed interface DisputeEvent extends CaseEvent {
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
        return families.dispute(this);
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
        R otherwise(DisputeEvent event);

        /**
         * Takes this event: a return was referred to adjudication.
         *
         * @param event the event
         * @return the result
         */
        default R disputed(Disputed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it was decided whose the case is.
         *
         * @param event the event
         * @return the result
         */
        default R adjudicated(Adjudicated event) {
            return otherwise(event);
        }
    }

    /**
     * Whose the case is, is disputed; an area holds it to decide that.
     *
     * @param head number, instant and command
     * @param by who asked for the return
     * @param person who referred it
     * @param area the area that decides
     * @param remark his words, or null
     */
    record Disputed(
            EventHead head,
            PersonRef by,
            PersonRef person,
            AreaCode area,
            @Nullable TextRef remark) implements DisputeEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disputed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_DISPUTED, "person", person.value(), "area", area.value());
        }
    }

    /**
     * It was decided whose the case is. The lead cannot ask to return it again.
     *
     * @param head number, instant and command
     * @param person who decided
     * @param lead who leads
     * @param coHandlers the ids of the matters whose parties help
     * @param decision the decision
     */
    record Adjudicated(EventHead head, PersonRef person, Assignment lead, List<String> coHandlers, TextRef decision)
            implements DisputeEvent {
        /** Copies the lists. */
        public Adjudicated {
            coHandlers = List.copyOf(coHandlers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.adjudicated(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CASE_ADJUDICATED,
                    details(
                            "person",
                            person.value(),
                            "area",
                            lead.area(),
                            "role",
                            lead.role(),
                            "matters",
                            coHandlers.isEmpty() ? null : String.join(", ", coHandlers)));
        }
    }
}
