package io.gridward.core.linkage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deliberation (议事会): a signed proposal, members who vote once each, a chair who closes, and what it came to. An
 * immutable value with pure functions {@link #decide} and {@link #evolve}; it knows no case, its subjects are
 * references. What it came to reaches a case by a command.
 */
public final class Deliberation {
    private final MeetingId id;
    private final MeetingLedger ledger;
    private final DeliberationEvent.@Nullable Proposed proposed;
    private final ImmutableSet<PersonRef> present;
    private final ImmutableMap<PersonRef, Vote> votes;
    private final @Nullable DeliberationOutcome outcome;

    private Deliberation(
            MeetingId id,
            MeetingLedger ledger,
            DeliberationEvent.@Nullable Proposed proposed,
            Set<PersonRef> present,
            Map<PersonRef, Vote> votes,
            @Nullable DeliberationOutcome outcome) {
        this.id = id;
        this.ledger = ledger;
        this.proposed = proposed;
        this.present = ImmutableSet.copyOf(present);
        this.votes = ImmutableMap.copyOf(votes);
        this.outcome = outcome;
    }

    /**
     * Returns a deliberation to which nothing has been proposed.
     *
     * @param id its id
     * @return the deliberation before its first event
     */
    public static Deliberation unproposed(MeetingId id) {
        return new Deliberation(id, MeetingLedger.EMPTY, null, Set.of(), Map.of(), null);
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
     * Returns what was proposed, by whom, to whom, and by which rule it is decided.
     *
     * @return the proposal, or empty before it is made
     */
    public Optional<DeliberationEvent.Proposed> proposed() {
        return Optional.ofNullable(proposed);
    }

    /**
     * Returns who took part.
     *
     * @return the members present, in the order in which they came
     */
    public Set<PersonRef> present() {
        return present;
    }

    /**
     * Returns the votes.
     *
     * @return of each member who voted
     */
    public Map<PersonRef, Vote> votes() {
        return votes;
    }

    /**
     * Returns what it came to.
     *
     * @return the outcome, or empty until the chair closes
     */
    public Optional<DeliberationOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * Returns the figures as they stand.
     *
     * @return members, those present and votes; all 0 before the proposal
     */
    public Tally tally() {
        return new Tally(
                proposed == null ? 0 : proposed.members().size(),
                present.size(),
                count(Vote.FOR),
                count(Vote.AGAINST),
                count(Vote.ABSTAIN));
    }

    private int count(Vote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }

    /**
     * Decides what a command comes to. The same arguments always give the same result.
     *
     * @param before the deliberation as it is
     * @param command what is wanted
     * @return events, a refusal, or the pointer to the answer the command got the first time
     * @throws IllegalArgumentException if the command is for another meeting, or of another kind of meeting
     */
    public static MeetingOutcome<Deliberation> decide(Deliberation before, MeetingCommand command) {
        if (!command.meeting().equals(before.id) || !(command.act() instanceof DeliberationAct act)) {
            throw new IllegalArgumentException("command is for " + command.meeting() + " to "
                    + command.act().id() + ", the deliberation is " + before.id);
        }
        return before.ledger.<Deliberation>answer(command).orElseGet(() -> before.take(command, act));
    }

    private MeetingOutcome<Deliberation> take(MeetingCommand command, DeliberationAct act) {
        PersonRef by = command.by();
        boolean proposes = act instanceof DeliberationAct.Propose;
        if (proposes != (proposed == null) || outcome != null) {
            String state = proposed == null ? "unproposed" : outcome == null ? "open" : "concluded";
            return MeetingLedger.refused(command, RefusalCode.MEETING_STATE, "state", state, "act", act.id());
        }
        if (by == null) {
            return MeetingLedger.refused(command, RefusalCode.MEETING_PERSON_NEEDED, "act", act.id());
        }
        if (act instanceof DeliberationAct.Propose propose) {
            return accepted(new DeliberationEvent.Proposed(
                    ledger.next(command),
                    by,
                    propose.proposal(),
                    propose.subjects(),
                    propose.members(),
                    propose.chair(),
                    propose.rule()));
        }
        DeliberationEvent.Proposed known = proposed().orElseThrow();
        if (act instanceof DeliberationAct.Conclude) {
            return known.chair().equals(by)
                    ? accepted(new DeliberationEvent.Concluded(
                            ledger.next(command), by, new DeliberationOutcome(known.rule(), tally())))
                    : MeetingLedger.refused(command, RefusalCode.NOT_THE_CHAIR, "person", by.value());
        }
        if (!known.members().contains(by)) {
            return MeetingLedger.refused(command, RefusalCode.NOT_A_MEMBER, "person", by.value());
        }
        if (act instanceof DeliberationAct.Cast cast) {
            return votes.containsKey(by)
                    ? MeetingLedger.refused(command, RefusalCode.VOTED_ALREADY, "person", by.value())
                    : accepted(new DeliberationEvent.VoteCast(ledger.next(command), by, cast.vote()));
        }
        return present.contains(by)
                ? MeetingLedger.refused(command, RefusalCode.PRESENT_ALREADY, "person", by.value())
                : accepted(new DeliberationEvent.Attended(ledger.next(command), by));
    }

    private MeetingOutcome<Deliberation> accepted(DeliberationEvent event) {
        return new MeetingOutcome.Accepted<>(List.of(event), evolve(this, event));
    }

    /**
     * Folds one event. Looks at nothing but its arguments.
     *
     * @param before the deliberation before
     * @param event what happened next
     * @return the deliberation after
     * @throws IllegalArgumentException if the event cannot follow
     */
    public static Deliberation evolve(Deliberation before, DeliberationEvent event) {
        MeetingLedger ledger = before.ledger.after(event.head());
        if (!before.mayFollow(event)) {
            throw new IllegalArgumentException("event cannot follow, got " + event);
        }
        if (event instanceof DeliberationEvent.Proposed proposed) {
            return new Deliberation(before.id, ledger, proposed, before.present, before.votes, null);
        }
        if (event instanceof DeliberationEvent.Concluded concluded) {
            return new Deliberation(
                    before.id, ledger, before.proposed, before.present, before.votes, concluded.outcome());
        }
        if (event instanceof DeliberationEvent.VoteCast cast) {
            ImmutableMap<PersonRef, Vote> votes = ImmutableMap.<PersonRef, Vote>builder()
                    .putAll(before.votes)
                    .put(cast.person(), cast.vote())
                    .buildOrThrow();
            return new Deliberation(
                    before.id, ledger, before.proposed, with(before.present, cast.person()), votes, null);
        }
        PersonRef came = ((DeliberationEvent.Attended) event).person();
        return new Deliberation(before.id, ledger, before.proposed, with(before.present, came), before.votes, null);
    }

    private boolean mayFollow(DeliberationEvent event) {
        if (event instanceof DeliberationEvent.Proposed) {
            return proposed == null;
        }
        if (proposed == null || outcome != null) {
            return false;
        }
        if (event instanceof DeliberationEvent.VoteCast cast) {
            return proposed.members().contains(cast.person()) && !votes.containsKey(cast.person());
        }
        return !(event instanceof DeliberationEvent.Attended attended)
                || proposed.members().contains(attended.person());
    }

    private static Set<PersonRef> with(Set<PersonRef> present, PersonRef person) {
        return ImmutableSet.<PersonRef>builder().addAll(present).add(person).build();
    }

    /**
     * Folds all events of a deliberation.
     *
     * @param id its id
     * @param events its events from the first
     * @return the deliberation they make
     * @throws IllegalArgumentException if one of them cannot follow those before it
     */
    public static Deliberation replay(MeetingId id, List<DeliberationEvent> events) {
        Deliberation deliberation = unproposed(id);
        for (DeliberationEvent event : events) {
            deliberation = evolve(deliberation, event);
        }
        return deliberation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deliberation that
                && id.equals(that.id)
                && ledger.equals(that.ledger)
                && Objects.equals(proposed, that.proposed)
                && present.equals(that.present)
                && votes.equals(that.votes)
                && Objects.equals(outcome, that.outcome);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version());
    }

    @Override
    public String toString() {
        return id + " v" + version()
                + outcome().map(done -> " " + done.verdict().id()).orElse("");
    }
}
