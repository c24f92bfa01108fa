package io.gridward.core.casefile;

import io.gridward.core.Edition;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.InCharge;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Responsible;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a ruling sets off beside the holder and his clocks: supervision, notices, call-outs. */
final class Consequences {
    private Consequences() {}

    /** A rule that holds at every trigger calls a party once; only a person calls it again. */
    static Draft of(Draft draft, Ruling ruling) {
        return of(draft, ruling, false);
    }

    /** What a whistle sets off: it calls again whose part has ended. */
    static Draft ofWhistle(Draft draft, Ruling ruling) {
        return of(draft, ruling, true);
    }

    private static Draft of(Draft draft, Ruling ruling, boolean again) {
        Draft called = tell(draft, ruling);
        for (Call call : ruling.calls()) {
            called = call(called, call, again);
        }
        return called;
    }

    /**
     * Supervision, notices and instructions alone: parties are called to a case, not to a report that waits at
     * intake.
     */
    static Draft tell(Draft draft, Ruling ruling) {
        Draft levels = notifyLevels(ruling.supervise() ? supervise(draft) : draft, ruling);
        return instruct(notifyRoles(levels, ruling), ruling);
    }

    /** What the host does is recorded whatever becomes of the report; it may be what tells the requester. */
    static Draft instruct(Draft draft, Ruling ruling) {
        Draft instructed = draft;
        for (Instruction instruction : ruling.instructions()) {
            instructed = instructed.then(head -> new RulingEvent.Instructed(head, instruction));
        }
        return instructed;
    }

    /** Puts the case under supervision by the area above, once for each supervisor. */
    static Draft supervise(Draft draft) {
        Area area = draft.area();
        AreaCode supervisor =
                draft.edition().territory().parent(area).orElse(area).code();
        return draft.file().supervisor().equals(Optional.of(supervisor))
                ? draft
                : draft.then(head -> new RulingEvent.Supervised(head, supervisor));
    }

    /** Tells the holder's area. */
    static Draft notifyHolder(Draft draft) {
        return notify(draft, draft.area());
    }

    /** Tells an area. */
    static Draft notify(Draft draft, Area area) {
        return draft.then(head -> new RulingEvent.Notified(head, List.of(area.code())));
    }

    /** Tells the holder's area and one level higher. */
    static Draft notifyHolderAndAbove(Draft draft) {
        return notifyWithAbove(draft, draft.area());
    }

    /** Tells an area and one level higher. */
    static Draft notifyWithAbove(Draft draft, Area area) {
        List<AreaCode> audience = Stream.concat(Stream.of(area), draft.edition().territory().parent(area).stream())
                .map(Area::code)
                .toList();
        return draft.then(head -> new RulingEvent.Notified(head, audience));
    }

    private static Draft notifyLevels(Draft draft, Ruling ruling) {
        if (ruling.notifies().isEmpty()) {
            return draft;
        }
        Area place = draft.edition().home(draft.issue().area());
        List<AreaCode> audience = ruling.notifies().stream()
                .flatMap(level -> draft.edition().territory().levels().find(level).stream())
                .flatMap(level -> draft.edition().territory().at(place, level).stream())
                .map(Area::code)
                .toList();
        return audience.isEmpty() ? draft : draft.then(head -> new RulingEvent.Notified(head, audience));
    }

    private static Draft notifyRoles(Draft draft, Ruling ruling) {
        Draft told = draft;
        for (String role : ruling.notifiesRoles()) {
            Responsible responsible = nearest(draft, role);
            told = told.then(
                    head -> new RulingEvent.RoleNotified(head, role, responsible.holder(), responsible.reasons()));
        }
        return told;
    }

    /** At the nearest area that has a post of the role, from the place of the issue upward. */
    private static Responsible nearest(Draft draft, String role) {
        Edition edition = draft.edition();
        Area place = edition.home(draft.issue().area());
        AreaCode at = Stream.concat(Stream.of(place), edition.territory().ancestors(place).stream())
                .map(Area::code)
                .filter(area -> edition.roster().postsAt(area).stream()
                        .anyMatch(post -> post.role().id().equals(role)))
                .findFirst()
                .orElse(place.code());
        return edition.roster().responsible(role, at, draft.at(), edition.calendarOf(at));
    }

    /**
     * Calls in whoever is in charge of the matter. A party is called once; nobody in charge means that the
     * territory answers; a second lead supports, for a joint task has one.
     */
    static Draft call(Draft draft, Call call, boolean again) {
        Area place = draft.edition().home(draft.issue().area());
        InCharge inCharge = PartyTenure.inCharge(draft, call.matter(), place);
        Optional<PartyId> party = inCharge.answering();
        if (party.isEmpty()) {
            return draft.then(head -> new CallEvent.BackstopTaken(
                    head, call.matter(), draft.holder().area()));
        }
        Linkage linkage = draft.file().linkage();
        Optional<PartyTask> known = linkage.find(party.get());
        if (known.isPresent() && !(again && known.get().status().isSettled())) {
            return draft;
        }
        CallRole as = linkage.isLed() ? CallRole.SUPPORT : call.as();
        int ordinal = linkage.tasks().size() + 1;
        CallOut callOut = new CallOut(party.get(), call.matter(), as, isUnderWay(draft));
        Draft called = draft.then(head -> new CallEvent.PartyCalled(head, ordinal, callOut, inCharge.findings()));
        Draft termed = Recall.termed(called, called.file().linkage().task(ordinal));
        Draft signing =
                Timekeeping.start(termed, new ClockId(ClockKind.PARTY_SIGN, ordinal), Optional.ofNullable(call.sign()));
        Draft contacting = Timekeeping.start(
                signing, new ClockId(ClockKind.PARTY_CONTACT, ordinal), Optional.ofNullable(call.contact()));
        return Timekeeping.start(
                contacting, new ClockId(ClockKind.PARTY_REPORT_IN, ordinal), Optional.ofNullable(call.reportIn()));
    }

    /** Whether somebody had been called before this command. */
    private static boolean isUnderWay(Draft draft) {
        long now = draft.events().stream()
                .filter(CallEvent.PartyCalled.class::isInstance)
                .count();
        return draft.file().linkage().tasks().size() > now;
    }
}
