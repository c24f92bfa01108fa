package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parties are called in, answer or are let go, and somebody leads them. */
public sealed interface CallEvent extends CaseEvent {
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
        return families.call(this);
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
        R otherwise(CallEvent event);

        /**
         * Takes this event: the holder whistled for others.
         *
         * @param event the event
         * @return the result
         */
        default R whistleBlown(WhistleBlown event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a party was called in.
         *
         * @param event the event
         * @return the result
         */
        default R partyCalled(PartyCalled event) {
            return otherwise(event);
        }

        /**
         * Takes this event: nobody is in charge of a matter here, so the territory answers (属地兜底).
         *
         * @param event the event
         * @return the result
         */
        default R backstopTaken(BackstopTaken event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a called party did something, or let its limit pass.
         *
         * @param event the event
         * @return the result
         */
        default R partyActed(PartyActed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the call of a party was taken back.
         *
         * @param event the event
         * @return the result
         */
        default R callWithdrawn(CallWithdrawn event) {
            return otherwise(event);
        }

        /**
         * Takes this event: a called party was named the lead.
         *
         * @param event the event
         * @return the result
         */
        default R leadNamed(LeadNamed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: no party leads the joint task, so the holder of the case does.
         *
         * @param event the event
         * @return the result
         */
        default R holderLeads(HolderLeads event) {
            return otherwise(event);
        }
    }

    /**
     * The holder whistled for others.
     *
     * @param head number, instant and command
     * @param person who whistled
     * @param type which whistle, or null where there is but one
     */
    record WhistleBlown(
            EventHead head, PersonRef person, @Nullable String type) implements CallEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whistleBlown(this);
        }

        @Override
        public Finding told() {
            return type == null
                    ? tell(EventCode.WHISTLE_BLOWN, "person", person.value())
                    : tell(EventCode.WHISTLE_BLOWN, "person", person.value(), "type", type);
        }
    }

    /**
     * A party was called in.
     *
     * @param head number, instant and command
     * @param ordinal the number of its share
     * @param call who is called to what
     * @param reasons why this party, where it is not plain
     */
    record PartyCalled(EventHead head, int ordinal, CallOut call, List<Finding> reasons) implements CallEvent {
        /** Copies the reasons. */
        public PartyCalled {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partyCalled(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.PARTY_CALLED,
                    "party",
                    call.party().value(),
                    "matter",
                    call.matter(),
                    "as",
                    call.as().id());
        }
    }

    /**
     * Nobody is in charge of a matter here, so the territory answers (属地兜底).
     *
     * @param head number, instant and command
     * @param matter the id of the matter
     * @param area the area that answers
     */
    record BackstopTaken(EventHead head, String matter, AreaCode area) implements CallEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.backstopTaken(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.TERRITORY_ANSWERS, "matter", matter, "area", area.value());
        }
    }

    /**
     * A called party did something, or let its limit pass.
     *
     * @param head number, instant and command
     * @param ordinal the number of its share
     * @param party the party
     * @param act what it did; {@link CallWithdrawn} tells what the caller did
     * @param person who did it for the party, or null if time did
     * @param reason why it declined, or null
     */
    record PartyActed(
            EventHead head,
            int ordinal,
            PartyId party,
            PartyAct act,
            @Nullable PersonRef person,
            @Nullable TextRef reason)
            implements CallEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.partyActed(this);
        }

        @Override
        public Finding told() {
            return tell(code(act), "party", party.value());
        }
    }

    /**
     * The call of a party was taken back. Its clocks stop, and it may be called again.
     *
     * @param head number, instant and command
     * @param ordinal the number of its share
     * @param party the party
     * @param person who took it back, or null if it was the system
     * @param reason why, as who took it back says, or null
     * @param why why, as the system says, or null
     */
    record CallWithdrawn(
            EventHead head,
            int ordinal,
            PartyId party,
            @Nullable PersonRef person,
            @Nullable TextRef reason,
            @Nullable Finding why)
            implements CallEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callWithdrawn(this);
        }

        @Override
        public Finding told() {
            return person == null
                    ? tell(EventCode.CALL_WITHDRAWN, "party", party.value())
                    : tell(EventCode.CALL_WITHDRAWN, "party", party.value(), "person", person.value());
        }
    }

    /**
     * A called party was named the lead, for no party led.
     *
     * @param head number, instant and command
     * @param ordinal the number of its share
     * @param party the party
     * @param person who named it
     */
    record LeadNamed(EventHead head, int ordinal, PartyId party, PersonRef person) implements CallEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leadNamed(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.LEAD_NAMED, "party", party.value(), "person", person.value());
        }
    }

    /**
     * No party leads the joint task, because none was called to or the lead declined or was withdrawn; so whoever holds
     * the case leads.
     *
     * @param head number, instant and command
     * @param holder who holds it now
     */
    record HolderLeads(EventHead head, Holder holder) implements CallEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holderLeads(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.HOLDER_LEADS, "area", holder.area().value());
        }
    }

    private static EventCode code(PartyAct act) {
        return switch (act) {
            case SIGN -> EventCode.PARTY_SIGNED;
            case CONTACT -> EventCode.PARTY_MADE_CONTACT;
            case REPORT_IN -> EventCode.PARTY_REPORTED_IN;
            case DO_PART -> EventCode.PARTY_DID_ITS_PART;
            case DECLINE -> EventCode.PARTY_REFUSED;
            case MISS -> EventCode.PARTY_ABSENT;
            case WITHDRAW_CALL -> EventCode.CALL_WITHDRAWN;
        };
    }
}
