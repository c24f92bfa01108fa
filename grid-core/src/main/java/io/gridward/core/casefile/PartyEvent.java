package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who answers for a called party and until when, and what it and its callers think of each other. */
public sealed interface PartyEvent extends CaseEvent {
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
        return families.party(this);
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
        R otherwise(PartyEvent event);

        /**
         * Takes this event: the superior of a party that did not report in was told.
         *
         * @param event the event
         * @return the result
         */
        default R superiorTold(SuperiorTold event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it became known until when a called party answers.
         *
         * @param event the event
         * @return the result
         */
        default R partyTermSet(PartyTermSet event) {
            return otherwise(event);
        }

        /**
         * Takes this event: who acted for a called party does not represent it any more.
         *
         * @param event the event
         * @return the result
         */
        default R representativeLeft(RepresentativeLeft event) {
            return otherwise(event);
        }

        /**
         * Takes this event: who called a party rated it.
         *
         * @param event the event
         * @return the result
         */
        default R partyRated(PartyRated event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a party rated its call.
         *
         * @param event the event
         * @return the result
         */
        default R callRated(CallRated event) {
            return otherwise(event);
        }
    }

    /**
     * The superior of a party that did not report in was told; it answers for the party.
     *
     * @param head number, instant and command
     * @param ordinal the number of the share
     * @param party the party that is missing
     * @param superior whom the register names
     */
    record SuperiorTold(EventHead head, int ordinal, PartyId party, PartyId superior) implements PartyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.superiorTold(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.SUPERIOR_TOLD, "superior", superior.value(), "party", party.value());
        }
    }

    /**
     * It became known until when a called party answers.
     *
     * @param head number, instant and command
     * @param ordinal the number of its share
     * @param party the party
     * @param until when its mandate ends or who acts for it leaves, or null if no end is known any more
     */
    record PartyTermSet(
            EventHead head,
            int ordinal,
            PartyId party,
            @Nullable Instant until) implements PartyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partyTermSet(this);
        }

        @Override
        public Finding told() {
            return until == null
                    ? tell(EventCode.PARTY_TERM_SET, "party", party.value())
                    : tell(EventCode.PARTY_TERM_SET, "party", party.value(), "until", until.toString());
        }
    }

    /**
     * Who acted for a called party does not represent it any more; the party stays called.
     *
     * @param head number, instant and command
     * @param ordinal the number of its share
     * @param party the party
     * @param person who acted for it
     */
    record RepresentativeLeft(EventHead head, int ordinal, PartyId party, PersonRef person) implements PartyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.representativeLeft(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.REPRESENTATIVE_LEFT, "party", party.value(), "person", person.value());
        }
    }

    /**
     * Who called a party rated it (评哨).
     *
     * @param head number, instant and command
     * @param ordinal the number of the share
     * @param party the party
     * @param satisfaction how content he is
     * @param person who rated
     * @param remark what he says of it, or null
     */
    record PartyRated(
            EventHead head,
            int ordinal,
            PartyId party,
            Satisfaction satisfaction,
            PersonRef person,
            @Nullable TextRef remark)
            implements PartyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partyRated(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.PARTY_RATED,
                    "person",
                    person.value(),
                    "party",
                    party.value(),
                    "satisfaction",
                    satisfaction.id());
        }
    }

    /**
     * A party rated its call.
     *
     * @param head number, instant and command
     * @param ordinal the number of the share
     * @param party the party
     * @param satisfaction how content it is
     * @param person who rated for it
     * @param remark what it says, or null
     */
    record CallRated(
            EventHead head,
            int ordinal,
            PartyId party,
            Satisfaction satisfaction,
            PersonRef person,
            @Nullable TextRef remark)
            implements PartyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callRated(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CALL_RATED, "party", party.value(), "satisfaction", satisfaction.id());
        }
    }
}
