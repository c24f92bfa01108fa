package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.Tally;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parties are called in and answer. */
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
     * The holder whistled for others.
     *
     * @param head number, instant and command
     * @param person who whistled
     * @param type which whistle, or null where there is but one
     */
    record WhistleBlown(
            EventHead head, PersonRef person, @Nullable String type) implements PartyEvent {
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
    record PartyCalled(EventHead head, int ordinal, CallOut call, List<Finding> reasons) implements PartyEvent {
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
    record BackstopTaken(EventHead head, String matter, AreaCode area) implements PartyEvent {
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
            implements PartyEvent {
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
            implements PartyEvent {
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
    record LeadNamed(EventHead head, int ordinal, PartyId party, PersonRef person) implements PartyEvent {
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
    record HolderLeads(EventHead head, Holder holder) implements PartyEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holderLeads(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.HOLDER_LEADS, "area", holder.area().value());
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

    /**
     * The case took over what a deliberation came to.
     *
     * @param head number, instant and command
     * @param meeting the deliberation
     * @param outcome what it came to, with its figures
     */
    record DeliberationRecorded(EventHead head, MeetingId meeting, DeliberationOutcome outcome) implements PartyEvent {
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
            implements PartyEvent {
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
