package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.post;
import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody becomes the responsible holder, signs, hands over, or keeps the case. */
public sealed interface HoldingEvent extends CaseEvent {
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
        return families.holding(this);
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
        R otherwise(HoldingEvent event);

        /**
         * Takes this event: somebody became the responsible holder.
         *
         * @param event the event
         * @return the result
         */
        default R held(Held event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case moved to another area, by slip.
         *
         * @param event the event
         * @return the result
         */
        default R handedOver(HandedOver event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the holder signed for the case.
         *
         * @param event the event
         * @return the result
         */
        default R signed(Signed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: who signed first was told that the case he gave away is closed.
         *
         * @param event the event
         * @return the result
         */
        default R firstHandlerTold(FirstHandlerTold event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it was decided that the case stays.
         *
         * @param event the event
         * @return the result
         */
        default R stayed(Stayed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: somebody above put the case under his supervision.
         *
         * @param event the event
         * @return the result
         */
        default R supervisionOrdered(SupervisionOrdered event) {
            return otherwise(event);
        }

        /**
         * Takes this event: somebody asked the holder to get on with it.
         *
         * @param event the event
         * @return the result
         */
        default R urged(Urged event) {
            return otherwise(event);
        }
    }

    /**
     * Somebody became the responsible holder.
     *
     * @param head number, instant and command
     * @param holder the holder
     * @param level the id of the level of its area
     * @param until when his term or stint ends or his area changes, so that the holder is looked up anew; null if
     *     no end is known
     * @param reasons why he and not another
     */
    record Held(
            EventHead head,
            Holder holder,
            String level,
            @Nullable Instant until,
            List<Finding> reasons) implements HoldingEvent {
        /** Copies the reasons. */
        public Held {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.held(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CASE_HELD,
                    "holder",
                    post(holder),
                    "area",
                    holder.area().value(),
                    "level",
                    level);
        }
    }

    /**
     * The case moved to another area, by slip.
     *
     * @param head number, instant and command
     * @param slip the slip
     */
    record HandedOver(EventHead head, HandoffSlip slip) implements HoldingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handedOver(this);
        }

        @Override
        public List<Finding> reasons() {
            return List.of(slip.why());
        }

        @Override
        public Finding told() {
            String ordinal = Integer.toString(slip.ordinal());
            String from = slip.from().area().value();
            String to = slip.to().area().value();
            return slip.used() == null
                    ? tell(EventCode.CASE_HANDED_OVER, "slip", ordinal, "from", from, "to", to)
                    : tell(
                            EventCode.CASE_HANDED_OVER,
                            "slip",
                            ordinal,
                            "from",
                            from,
                            "to",
                            to,
                            "used",
                            slip.used().toString());
        }
    }

    /**
     * The holder signed for the case.
     *
     * @param head number, instant and command
     * @param person who signed
     */
    record Signed(EventHead head, PersonRef person) implements HoldingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.signed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_SIGNED, "person", person.value());
        }
    }

    /**
     * Who signed first was told that the case he gave away is closed (首办责任).
     *
     * @param head number, instant and command
     * @param person who is told
     */
    record FirstHandlerTold(EventHead head, PersonRef person) implements HoldingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.firstHandlerTold(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.FIRST_HANDLER_TOLD, "person", person.value());
        }
    }

    /**
     * It was decided that the case stays.
     *
     * @param head number, instant and command
     * @param reason why
     * @param next when a clock acts next
     */
    record Stayed(EventHead head, Finding reason, Instant next) implements HoldingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stayed(this);
        }

        @Override
        public List<Finding> reasons() {
            return List.of(reason);
        }

        @Override
        public Finding told() {
            return tell(EventCode.MOVE_DECIDED, "move", "stay");
        }
    }

    /**
     * Somebody above put the case under his supervision.
     *
     * @param head number, instant and command
     * @param person who
     * @param area the area that supervises from now on
     * @param reason why
     */
    record SupervisionOrdered(EventHead head, PersonRef person, AreaCode area, TextRef reason) implements HoldingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.supervisionOrdered(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.SUPERVISION_ORDERED, "person", person.value(), "area", area.value());
        }
    }

    /**
     * Somebody asked the holder to get on with it.
     *
     * @param head number, instant and command
     * @param person who
     * @param remark what was said, or null
     */
    record Urged(EventHead head, PersonRef person, @Nullable TextRef remark) implements HoldingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.urged(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_URGED, "person", person.value());
        }
    }
}
