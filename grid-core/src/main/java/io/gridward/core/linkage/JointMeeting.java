package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A joint meeting (联席会议): its resolutions each name a party and a deadline and are tracked until they are done, or
 * late and explained. An immutable value with pure functions {@link #decide} and {@link #evolve}; it knows no case, its
 * subjects are references. An item reaches a case by a command.
 */
public final class JointMeeting {
    private final MeetingId id;
    private final MeetingLedger ledger;
    private final JointMeetingEvent.@Nullable Convened convened;
    private final ImmutableList<ResolutionItem> items;

    private JointMeeting(
            MeetingId id,
            MeetingLedger ledger,
            JointMeetingEvent.@Nullable Convened convened,
            List<ResolutionItem> items) {
        this.id = id;
        this.ledger = ledger;
        this.convened = convened;
        this.items = ImmutableList.copyOf(items);
    }

    /**
     * Returns a meeting that was not convened yet.
     *
     * @param id its id
     * @return the meeting before its first event
     */
    public static JointMeeting unconvened(MeetingId id) {
        return new JointMeeting(id, MeetingLedger.EMPTY, null, List.of());
    }

    /**
     * Returns its id.
     *
     * @return the id
     */
    public MeetingId id() {
        return id;
    }

    /**
     * Returns how many events it has.
     *
     * @return the number of the last event; 0 before the first
     */
    public int version() {
        return ledger.version();
    }

    /**
     * Returns who convened it, who takes part and what it is about.
     *
     * @return the convocation, or empty before it
     */
    public Optional<JointMeetingEvent.Convened> convened() {
        return Optional.ofNullable(convened);
    }

    /**
     * Returns the resolutions.
     *
     * @return in the order in which they were made, numbered from 1
     */
    public List<ResolutionItem> items() {
        return items;
    }

    /**
     * Returns when the host must come back at the latest, to let time pass.
     *
     * @return the earliest deadline of the open items, or empty if there is none
     */
    public Optional<Instant> nextDue() {
        return items.stream()
                .filter(item -> item.status() == ResolutionItem.Status.OPEN)
                .map(ResolutionItem::deadline)
                .min(Comparator.naturalOrder());
    }

    /**
     * Decides what a command comes to. The same arguments always give the same result. Done at the deadline is in
     * time. Who may say for a party that an item is done, or explain it, is for the host to see to.
     *
     * @param before the meeting as it is
     * @param command what is wanted
     * @return events, a refusal, or the pointer to the answer the command got the first time
     * @throws IllegalArgumentException if the command is for another meeting, or of another kind of meeting
     */
    public static MeetingOutcome<JointMeeting> decide(JointMeeting before, MeetingCommand command) {
        if (!command.meeting().equals(before.id) || !(command.act() instanceof JointMeetingAct act)) {
            throw new IllegalArgumentException("command is for " + command.meeting() + " to "
                    + command.act().id() + ", the joint meeting is " + before.id);
        }
        return before.ledger.<JointMeeting>answer(command).orElseGet(() -> before.take(command, act));
    }

    private MeetingOutcome<JointMeeting> take(MeetingCommand command, JointMeetingAct act) {
        if (act instanceof JointMeetingAct.Convene == (convened != null)) {
            String state = convened == null ? "unconvened" : "convened";
            return MeetingLedger.refused(command, RefusalCode.MEETING_STATE, "state", state, "act", act.id());
        }
        Passed passed = pass(command, act instanceof JointMeetingAct.Tick);
        if (act instanceof JointMeetingAct.Tick) {
            return new MeetingOutcome.Accepted<>(passed.events(), passed.after());
        }
        PersonRef by = command.by();
        if (by == null) {
            return MeetingLedger.refused(command, RefusalCode.MEETING_PERSON_NEEDED, "act", act.id());
        }
        if (act instanceof JointMeetingAct.Convene convene) {
            return passed.then(
                    head -> new JointMeetingEvent.Convened(head, by, convene.parties(), convene.subjects()), command);
        }
        if (act instanceof JointMeetingAct.Resolve resolve) {
            return resolve(command, passed, by, resolve);
        }
        return act instanceof JointMeetingAct.Fulfil fulfil
                ? fulfil(command, passed, by, fulfil)
                : explain(command, passed, by, (JointMeetingAct.Explain) act);
    }

    /**
     * Items whose deadline lies before a command are late before it is looked at, in the order of their deadlines. Time
     * itself passes at the deadline.
     */
    private Passed pass(MeetingCommand command, boolean isTime) {
        Passed passed = new Passed(List.of(), this);
        List<ResolutionItem> late = items.stream()
                .filter(item -> item.status() == ResolutionItem.Status.OPEN)
                .filter(item -> isTime
                        ? !item.deadline().isAfter(command.at())
                        : item.deadline().isBefore(command.at()))
                .sorted(Comparator.comparing(ResolutionItem::deadline).thenComparing(ResolutionItem::ordinal))
                .toList();
        for (ResolutionItem item : late) {
            passed = passed.and(head -> new JointMeetingEvent.FellLate(head, item.ordinal(), item.deadline()), command);
        }
        return passed;
    }

    private static MeetingOutcome<JointMeeting> resolve(
            MeetingCommand command, Passed passed, PersonRef by, JointMeetingAct.Resolve act) {
        JointMeetingEvent.Convened convened = passed.after().convened().orElseThrow();
        if (!convened.chair().equals(by)) {
            return MeetingLedger.refused(command, RefusalCode.NOT_THE_CHAIR, "person", by.value());
        }
        if (!convened.parties().contains(act.party())) {
            return MeetingLedger.refused(
                    command, RefusalCode.NOT_A_PARTICIPANT, "party", act.party().value());
        }
        return ahead(command, act.deadline())
                .orElseGet(() -> passed.then(
                        head -> new JointMeetingEvent.Resolved(
                                head,
                                new ResolutionItem(
                                        passed.after().items().size() + 1,
                                        act.party(),
                                        act.matter(),
                                        act.subject(),
                                        act.deadline(),
                                        ResolutionItem.Status.OPEN)),
                        command));
    }

    private static MeetingOutcome<JointMeeting> fulfil(
            MeetingCommand command, Passed passed, PersonRef by, JointMeetingAct.Fulfil act) {
        Optional<ResolutionItem> item = passed.after().find(act.item());
        if (item.isEmpty() || item.get().isSettled()) {
            return unfit(command, act.item(), item);
        }
        boolean late = command.at().isAfter(item.get().deadline());
        return passed.then(head -> new JointMeetingEvent.Fulfilled(head, act.item(), by, late), command);
    }

    private static MeetingOutcome<JointMeeting> explain(
            MeetingCommand command, Passed passed, PersonRef by, JointMeetingAct.Explain act) {
        Optional<ResolutionItem> item = passed.after().find(act.item());
        if (item.isEmpty() || item.get().status() != ResolutionItem.Status.LATE) {
            return unfit(command, act.item(), item);
        }
        Optional<MeetingOutcome<JointMeeting>> objection =
                Optional.ofNullable(act.deadline()).flatMap(deadline -> ahead(command, deadline));
        return objection.orElseGet(() -> passed.then(
                head -> new JointMeetingEvent.Explained(head, act.item(), by, act.reason(), act.deadline()), command));
    }

    private Optional<ResolutionItem> find(int ordinal) {
        return items.stream().filter(item -> item.ordinal() == ordinal).findFirst();
    }

    private static MeetingOutcome<JointMeeting> unfit(
            MeetingCommand command, int ordinal, Optional<ResolutionItem> item) {
        String number = Integer.toString(ordinal);
        return item.isEmpty()
                ? MeetingLedger.refused(command, RefusalCode.NO_SUCH_ITEM, "item", number)
                : MeetingLedger.refused(
                        command,
                        RefusalCode.ITEM_STATUS,
                        "item",
                        number,
                        "itemStatus",
                        item.get().status().id());
    }

    private static Optional<MeetingOutcome<JointMeeting>> ahead(MeetingCommand command, Instant deadline) {
        return deadline.isAfter(command.at())
                ? Optional.empty()
                : Optional.of(MeetingLedger.refused(
                        command,
                        RefusalCode.DATE_NOT_AHEAD,
                        "until",
                        deadline.toString(),
                        "at",
                        command.at().toString()));
    }

    /**
     * Folds one event. Looks at nothing but its arguments.
     *
     * @param before the meeting before
     * @param event what happened next
     * @return the meeting after
     * @throws IllegalArgumentException if the event cannot follow
     */
    public static JointMeeting evolve(JointMeeting before, JointMeetingEvent event) {
        MeetingLedger ledger = before.ledger.after(event.head());
        if (event instanceof JointMeetingEvent.Convened == (before.convened != null)) {
            throw new IllegalArgumentException("event cannot follow, got " + event);
        }
        if (event instanceof JointMeetingEvent.Convened convened) {
            return new JointMeeting(before.id, ledger, convened, before.items);
        }
        if (event instanceof JointMeetingEvent.Resolved resolved) {
            if (resolved.item().ordinal() != before.items.size() + 1) {
                throw new IllegalArgumentException(
                        "item must be number " + (before.items.size() + 1) + ", got " + resolved.item());
            }
            List<ResolutionItem> more = ImmutableList.<ResolutionItem>builder()
                    .addAll(before.items)
                    .add(resolved.item())
                    .build();
            return new JointMeeting(before.id, ledger, before.convened, more);
        }
        if (event instanceof JointMeetingEvent.Fulfilled fulfilled) {
            return before.changed(ledger, fulfilled.item(), item -> item.with(ResolutionItem.Status.DONE));
        }
        if (event instanceof JointMeetingEvent.FellLate late) {
            return before.changed(ledger, late.item(), item -> item.with(ResolutionItem.Status.LATE));
        }
        JointMeetingEvent.Explained explained = (JointMeetingEvent.Explained) event;
        Instant deadline = explained.deadline();
        return before.changed(
                ledger,
                explained.item(),
                item -> deadline == null ? item.with(ResolutionItem.Status.EXPLAINED) : item.until(deadline));
    }

    private JointMeeting changed(MeetingLedger next, int ordinal, UnaryOperator<ResolutionItem> change) {
        Optional<ResolutionItem> known = find(ordinal);
        if (known.isEmpty()) {
            throw new IllegalArgumentException("item must be 1 to " + items.size() + ", got " + ordinal);
        }
        if (known.get().isSettled()) {
            throw new IllegalArgumentException("item must not be settled, got " + known.get());
        }
        return new JointMeeting(
                id,
                next,
                convened,
                items.stream()
                        .map(item -> item.ordinal() == ordinal ? change.apply(item) : item)
                        .toList());
    }

    /**
     * Folds all events of a meeting.
     *
     * @param id its id
     * @param events its events from the first
     * @return the meeting they make
     * @throws IllegalArgumentException if one of them cannot follow those before it
     */
    public static JointMeeting replay(MeetingId id, List<JointMeetingEvent> events) {
        JointMeeting meeting = unconvened(id);
        for (JointMeetingEvent event : events) {
            meeting = evolve(meeting, event);
        }
        return meeting;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JointMeeting that
                && id.equals(that.id)
                && ledger.equals(that.ledger)
                && Objects.equals(convened, that.convened)
                && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version());
    }

    @Override
    public String toString() {
        return id + " v" + version() + ", items " + items.size();
    }

    /** A decision in the making. */
    private record Passed(List<MeetingEvent> events, JointMeeting after) {
        Passed and(Function<MeetingHead, JointMeetingEvent> make, MeetingCommand command) {
            JointMeetingEvent event = make.apply(after.ledger.next(command));
            return new Passed(
                    ImmutableList.<MeetingEvent>builder()
                            .addAll(events)
                            .add(event)
                            .build(),
                    evolve(after, event));
        }

        MeetingOutcome<JointMeeting> then(Function<MeetingHead, JointMeetingEvent> make, MeetingCommand command) {
            Passed done = and(make, command);
            return new MeetingOutcome.Accepted<>(done.events(), done.after());
        }
    }
}
