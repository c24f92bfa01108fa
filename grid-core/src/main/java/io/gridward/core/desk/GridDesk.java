package io.gridward.core.desk;

import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.Deliberation;
import io.gridward.core.linkage.JointMeeting;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.MeetingOutcome;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desk at which a host hands in reports and commands; thread-safe, and the only place with state. It
 * loads a case from the store, lets {@link Casework} decide, appends the events, and tells the listeners.
 *
 * <pre>{@code
 * GridDesk desk = GridDesk.builder(governance, new InMemoryCaseStore()).build();
 * Outcome outcome = desk.submit(command);
 * desk.tick(now); // whenever desk.nextDue() has come
 * desk.find(CaseQuery.open().in(desk.within(community, now)).limit(50));
 * }</pre>
 *
 * <p>What concerns more than one case, such as a merger, and what listeners are told, goes by the feed of the store
 * from a kept position: if the process ends in between, {@link #deliver} or the next {@link #tick} of another desk
 * over the same store goes on where it was.
 */
public final class GridDesk {
    private static final Logger LOG = LoggerFactory.getLogger(GridDesk.class);

    private final CaseStore store;
    private final Optional<TextStore> texts;
    private final Deciding deciding;
    private final Delivering delivering;
    private final Governing governing;
    private final Upkeep upkeep;
    private final Searching searching;
    private final Optional<Meetings> meetings;

    private GridDesk(Builder from) {
        this.store = from.store;
        this.meetings = from.meetings.map(each -> new Meetings(each, from.store));
        this.texts = from.texts;
        this.searching = new Searching(store);
        Merging merging = new Merging(store);
        this.deciding = new Deciding(store, from.numbering, merging, from.observer, this::kept);
        this.upkeep = new Upkeep(store, deciding);
        this.governing = new Governing(from.governance, store, upkeep);
        this.delivering = new Delivering(
                store,
                from.onRequest,
                commit -> merging.tellMaster(commit, this::carryOn),
                meetings.map(each -> (after, limit) -> each.feed(after, limit, this::carryOn)),
                from.listeners,
                from.fromNow,
                from.observer);
    }

    private void kept(Outcome.Accepted accepted) {
        delivering.kept(accepted);
    }

    private Outcome carryOn(CaseCommand command) {
        return deciding.decide(governing.current(), command);
    }

    /**
     * Starts a desk.
     *
     * @param governance the reference data of the tenant, until {@link #govern} gives it others
     * @param store where its cases are kept
     * @return a builder of a desk without numbering and listeners
     */
    public static Builder builder(Governance governance, CaseStore store) {
        return new Builder(governance, store);
    }

    /**
     * Does what a command asks, be it a report or anything later. If somebody else changes the case at the
     * same time, it is decided anew, up to five times.
     *
     * <p>When a case is merged, the case that answers for it from then on is told after the merged one was kept: in
     * the same call, unless another thread is telling such news already and tells this too.
     *
     * @param command the command
     * @return the events, those of the first time if it was told before, or a refusal
     * @throws IllegalArgumentException if the command's id begins with {@code gridward:}, as the desk's own do
     */
    public Outcome submit(CaseCommand command) {
        requireHosts(command.id().value());
        Governance current = governing.current();
        Outcome outcome = deciding.decide(current, command);
        governing.followUp(current, outcome);
        if (command.act() instanceof IntakeAct.Merge) {
            delivering.merges();
        }
        return outcome;
    }

    /**
     * Does what is asked of a deliberation or a joint meeting. What it comes to reaches the cases among its subjects
     * after it was kept, each as a command of the desk's own: a conclusion is recorded, a resolution calls its party.
     * A subject is a case if it is the id of one; a merged case leaves it to the one that answers for it.
     *
     * @param command the command
     * @return the events, those of the first time if it was told before, or a refusal
     * @throws IllegalArgumentException if the command's id begins with {@code gridward:}, or the meeting is of another
     *     kind
     * @throws IllegalStateException if the desk was given no store of meetings
     */
    public MeetingOutcome<?> submit(MeetingCommand command) {
        requireHosts(command.id());
        Meetings room =
                meetings.orElseThrow(() -> new IllegalStateException("the desk was given no store of meetings"));
        MeetingOutcome<?> outcome = room.decide(Meeting.of(command.act()), command);
        delivering.meetings();
        return outcome;
    }

    /**
     * Finds a deliberation.
     *
     * @param id the meeting
     * @return the deliberation, or empty if nothing was proposed under the id
     * @throws IllegalArgumentException if it is a joint meeting
     */
    public Optional<Deliberation> deliberation(MeetingId id) {
        return meetings.flatMap(each -> each.find(Meeting.DELIBERATION, id));
    }

    /**
     * Finds a joint meeting.
     *
     * @param id the meeting
     * @return the meeting with its items, or empty if nothing was convened under the id
     * @throws IllegalArgumentException if it is a deliberation
     */
    public Optional<JointMeeting> jointMeeting(MeetingId id) {
        return meetings.flatMap(each -> each.find(Meeting.JOINT, id));
    }

    private static void requireHosts(String id) {
        if (id.startsWith(Deciding.OWN)) {
            throw new IllegalArgumentException("ids beginning with " + Deciding.OWN + " are the desk's own, got " + id);
        }
    }

    /**
     * Lets time pass until no clock is due: for every open case, for closed ones whose requester is to be asked back,
     * and for joint meetings. One case fires at most 10,000 rungs, more than many years have, so that a mistaken date
     * does no end of them; {@link #nextDue} then still lies in the past, and the next tick goes on. Before that, what an earlier process left undone is done: listeners are told what they were not told,
     * unless the desk {@linkplain Builder#deliverOnRequest delivers on request}, and open cases adopt the reference
     * data if that was interrupted. What the store throws at one case or meeting is thrown once all others had their
     * turn.
     *
     * @param now the instant
     * @return the cases something happened to, in the order in which their clocks fell due
     */
    public List<CaseId> tick(Instant now) {
        if (!delivering.isOnRequest()) {
            delivering.all();
        }
        Trouble trouble = new Trouble();
        trouble.during(() -> governing.resume(now));
        meetings.ifPresent(each -> trouble.during(() -> each.tick(now)));
        List<CaseId> touched = new ArrayList<>();
        trouble.during(() -> touched.addAll(upkeep.tick(governing.current(), now)));
        trouble.throwIfAny();
        return List.copyOf(touched);
    }

    /**
     * Tells listeners what they have not been told, and carries on what concerns more than one case, both from their
     * kept positions. It happens by itself after each command and before each tick, in the thread that made it; a
     * host calls this when it starts again and does not want the next command to wait for it, or always if the desk
     * {@linkplain Builder#deliverOnRequest delivers on request}. A listener that fails is told the same again the
     * next time, and {@link #listeners} shows it; others go on.
     *
     * <p>Whoever finds another thread telling a listener leaves his news to it and goes on. So a thread may tell what
     * others kept meanwhile; no thread waits for a listener another one tells.
     */
    public void deliver() {
        delivering.all();
    }

    /**
     * Returns how far each listener is and what it waits at. The last are the desk's own readers: of mergers, for the
     * cases that answer for merged ones, which reads on when there is a merger, and now and then; and of meetings.
     *
     * @return a state for each listener, in the order in which they were added, for {@code gridward:merges}, and for
     *     {@code gridward:meetings} if there are meetings
     */
    public List<ListenerState> listeners() {
        return delivering.states();
    }

    /**
     * Returns the reference data that commands are decided by from now on.
     *
     * @return the governance
     */
    public Governance governance() {
        return governing.current();
    }

    /**
     * Takes other reference data while the desk works. A command that is being decided keeps those it began with, and
     * its case adopts the new ones right after it; every later one is decided by the new ones. Open cases stay pinned
     * to their policies, which the new governance must still know.
     *
     * <p>Reports that are being decided meanwhile may still be pinned to a policy of before. Policies that keep
     * those of before leave no such gap.
     *
     * <p>Open cases then {@linkplain #adopt adopt} them. If the process ends before all did, the first {@link #tick}
     * of the next desk lets all open cases adopt what that desk was given.
     *
     * @param next the new reference data
     * @param now the instant at which open cases adopt them
     * @return the cases something happened to
     * @throws InvalidModelException if open cases are pinned to policies it does not know, or are at areas its
     *     territory never had, with a finding for each policy and area; nothing has changed then
     */
    public List<CaseId> govern(Governance next, Instant now) {
        return governing.govern(next, now);
    }

    /**
     * Lets every open case take the reference data there are: whoever does not hold any more is followed by another,
     * and clocks are measured by the calendars now in force. Harmless to repeat: a case nothing changed for is left
     * as it is. Whoever starts a desk with other reference data than the one before had calls it once.
     *
     * @param now the instant
     * @return the cases something happened to, by case id
     */
    public List<CaseId> adopt(Instant now) {
        return governing.adopt(now);
    }

    /**
     * Returns when the next clock of any case acts, be it open or closed and to be followed up, or the next deadline
     * of a joint meeting passes.
     *
     * @return the instant, or empty if nothing is awaited
     */
    public Optional<Instant> nextDue() {
        return Stream.of(store.nextDue(), meetings.flatMap(Meetings::nextDue))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /**
     * Finds a case.
     *
     * @param id the case
     * @return its file, or empty if nothing was reported under the id
     */
    public Optional<CaseFile> find(CaseId id) {
        return searching.find(id);
    }

    /**
     * Finds cases: open, due, held by somebody, of a party, in areas; a page at a time if the query is limited.
     *
     * @param query which; {@link #within} names the areas that lie in one
     * @return what each is found by, in the order of the query
     */
    public List<IndexEntry> find(CaseQuery query) {
        return store.find(query);
    }

    /**
     * Returns an area and all that lie in it, for a query: those of the territory in force, and those that ended and
     * whose cases are at home there now. An area that ended itself stands for itself alone.
     *
     * @param area an area the territory has or had
     * @param at the instant whose territory is asked
     * @return the codes, at least one
     * @throws IllegalArgumentException if there never was such an area
     */
    public Set<AreaCode> within(AreaCode area, Instant at) {
        return searching.within(governing.current(), area, at);
    }

    /**
     * Returns the list of a party: the cases it was called to, each with what it was called to do and how far that
     * is. Every case of the answer is loaded; a long list is read in pages.
     *
     * @param party the party
     * @param query which of its cases
     * @return the cases, in the order of the query
     */
    public List<PartyCase> casesOf(PartyId party, CaseQuery query) {
        return searching.casesOf(party, query);
    }

    /**
     * Returns the events of a case.
     *
     * @param id the case
     * @return from the first to the last; empty if nothing was reported under the id
     */
    public List<CaseEvent> events(CaseId id) {
        return store.load(id);
    }

    /**
     * Returns all open cases, however many; {@link #find(CaseQuery)} reads them in pages.
     *
     * @return what each is found by, by case id
     */
    public List<IndexEntry> open() {
        return store.find(CaseQuery.open());
    }

    /**
     * Erases a text that events name. The reference and the events stay; replay and figures never need the text.
     *
     * @param ref the reference
     * @return true if there was a text
     * @throws IllegalStateException if the desk was given no store of texts
     */
    public boolean erase(TextRef ref) {
        return texts.orElseThrow(() -> new IllegalStateException("the desk was given no store of texts"))
                .erase(ref);
    }

    /** Not thread-safe. Sets up a desk. */
    public static final class Builder {
        private final Governance governance;
        private final CaseStore store;
        private Optional<CaseNumbering> numbering = Optional.empty();
        private Optional<TextStore> texts = Optional.empty();
        private Optional<MeetingStore> meetings = Optional.empty();
        private DeskObserver observer = new DeskObserver() {};
        private final Map<String, CaseListener> listeners = new LinkedHashMap<>();
        private final Set<String> fromNow = new LinkedHashSet<>();
        private boolean onRequest;

        private Builder(Governance governance, CaseStore store) {
            this.governance = governance;
            this.store = store;
        }

        /**
         * Says who numbers the cases.
         *
         * @param port the numbering
         * @return this builder
         */
        public Builder numbering(CaseNumbering port) {
            this.numbering = Optional.of(port);
            return this;
        }

        /**
         * Says where texts are kept, so that the desk can erase them.
         *
         * @param port the store
         * @return this builder
         */
        public Builder texts(TextStore port) {
            this.texts = Optional.of(port);
            return this;
        }

        /**
         * Says where deliberations and joint meetings are kept.
         *
         * @param port the store
         * @return this builder
         */
        public Builder meetings(MeetingStore port) {
            this.meetings = Optional.of(port);
            return this;
        }

        /**
         * Says who watches what the desk does.
         *
         * @param port the observer
         * @return this builder
         */
        public Builder observer(DeskObserver port) {
            this.observer = port;
            return this;
        }

        /**
         * Adds a listener that is told everything there is in the store, from the first commit on if it is new.
         *
         * @param name what its position is kept under; of the desks over one store only one at a time may use it
         * @param listener told of every change after it was kept, in the thread of whoever made it
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, begins with {@code gridward:} or is taken
         */
        public Builder listener(String name, CaseListener listener) {
            if (name.isBlank() || name.startsWith(Deciding.OWN)) {
                throw new IllegalArgumentException(
                        "name must not be blank or begin with " + Deciding.OWN + ", got \"" + name + "\"");
            }
            if (listeners.putIfAbsent(name, listener) != null) {
                throw new IllegalArgumentException("name must be of one listener alone, got " + name + " again");
            }
            return this;
        }

        /**
         * Adds a listener that, if it is new, is told nothing of what was kept before the desk is made.
         *
         * @param name what its position is kept under, as with {@link #listener}
         * @param listener told of every change after it was kept, in the thread of whoever made it
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, begins with {@code gridward:} or is taken
         */
        public Builder listenerFromNow(String name, CaseListener listener) {
            listener(name, listener);
            fromNow.add(name);
            return this;
        }

        /**
         * Lets nothing be told before the host calls {@link GridDesk#deliver}: for stores that take part in a
         * transaction of the host, which is not over when a command returns, and for hosts with a thread for it.
         *
         * @return this builder
         */
        public Builder deliverOnRequest() {
            this.onRequest = true;
            return this;
        }

        /**
         * Makes the desk, and logs a warning for everything its policies decide in vain; see {@link
         * Casework#audit}. The store is asked for the end of its feed if a listener begins there.
         *
         * @return the desk
         */
        public GridDesk build() {
            Casework.audit(governance).forEach(finding -> LOG.warn("{}", finding.text(Language.EN)));
            return new GridDesk(this);
        }
    }
}
