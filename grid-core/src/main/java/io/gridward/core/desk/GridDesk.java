package io.gridward.core.desk;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Stage;
import io.gridward.core.casefile.UpkeepAct;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * }</pre>
 */
public final class GridDesk {
    private static final Logger LOG = LoggerFactory.getLogger(GridDesk.class);
    /** How often a command is decided anew when somebody else changed the case meanwhile. */
    private static final int TRIES = 5;

    /** What the ids of the desk's own commands begin with, so that no host's command can be taken for one. */
    private static final String OWN = "gridward:";

    private static final CommandId NUMBERING = new CommandId(OWN + "number");

    private volatile Governance governance;
    private final CaseStore store;
    private final Optional<CaseNumbering> numbering;
    private final ImmutableList<CaseListener> listeners;
    private final Merging merging;

    private GridDesk(Builder from) {
        this.governance = from.governance;
        this.store = from.store;
        this.numbering = from.numbering;
        this.listeners = ImmutableList.copyOf(from.listeners);
        this.merging = new Merging(from.store);
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
     * <p>When a case is merged, the case that answers for it from then on is told in the same call, after the merged
     * one was kept. Should the process end between the two, the reporters of the merged case are not answered until
     * the command that merged it is told again, which is harmless.
     *
     * @param command the command
     * @return the events, those of the first time if it was told before, or a refusal
     * @throws IllegalArgumentException if the command's id begins with {@code gridward:}, as the desk's own do
     */
    public Outcome submit(CaseCommand command) {
        if (command.id().value().startsWith(OWN)) {
            throw new IllegalArgumentException(
                    "ids beginning with " + OWN + " are the desk's own, got " + command.id());
        }
        return decideAndKeep(governance, command);
    }

    private Outcome decideAndKeep(Governance current, CaseCommand command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<CaseEvent> events = store.load(command.caseId());
            CaseFile file = Casework.replay(command.caseId(), events);
            Outcome outcome = Casework.decide(current, file, command);
            if (outcome instanceof Outcome.Repeated repeated) {
                tellMaster(current, command);
                return new Outcome.Accepted(
                        events.subList(repeated.first() - 1, withNumber(events, repeated.last())), file);
            }
            if (!(outcome instanceof Outcome.Accepted accepted)) {
                return outcome;
            }
            Optional<Finding> objection = objection(file, command);
            if (objection.isPresent()) {
                return new Outcome.Refused(List.of(objection.get()));
            }
            Outcome.Accepted numbered = numbered(current, file, accepted);
            if (keep(file, numbered)) {
                tellMaster(current, command);
                return numbered;
            }
        }
        int version = store.load(command.caseId()).size();
        return new Outcome.Refused(List.of(Finding.error(
                RefusalCode.VERSION_CONFLICT,
                List.of(command.caseId().value()),
                "version",
                Integer.toString(version))));
    }

    /** A case knows itself alone; whether the one it is merged into can answer for it is seen to here. */
    private Optional<Finding> objection(CaseFile file, CaseCommand command) {
        return command.act() instanceof IntakeAct.Merge merge
                ? merging.objection(file, merge.master())
                : Optional.empty();
    }

    private void tellMaster(Governance current, CaseCommand command) {
        if (!(command.act() instanceof IntakeAct.Merge)) {
            return;
        }
        Outcome outcome = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<CaseCommand> telling = merging.telling(OWN, command.caseId());
            if (telling.isEmpty()) {
                return;
            }
            outcome = decideAndKeep(current, telling.get());
        }
        LOG.error("who reported {} waits for an answer; its master could not be told: {}", command.caseId(), outcome);
    }

    /**
     * Lets time pass until no clock is due: for every open case, and for closed ones whose requester is to be asked
     * back. What the store throws at one of them is thrown once all others had their turn.
     *
     * @param now the instant
     * @return the cases something happened to, in the order in which their clocks fell due
     */
    public List<CaseId> tick(Instant now) {
        return upkeep(store.find(CaseQuery.due(now)), "tick/", new UpkeepAct.Tick(), now);
    }

    /**
     * Returns the reference data that commands are decided by from now on.
     *
     * @return the governance
     */
    public Governance governance() {
        return governance;
    }

    /**
     * Takes other reference data while the desk works. A command that is being decided keeps those it began with;
     * every later one is decided by the new ones. Open cases stay pinned to their policies, which the new
     * governance must still know.
     *
     * <p>Reports that are being decided meanwhile may still be pinned to a policy of before. Policies that keep
     * those of before leave no such gap.
     *
     * <p>Open cases then {@linkplain #adopt adopt} them. A process that ends before all did leaves some that have
     * not: whoever starts the desk again with the new reference data lets it adopt them once more.
     *
     * @param next the new reference data
     * @param now the instant at which open cases adopt them
     * @return the cases something happened to
     * @throws InvalidModelException if open cases are pinned to policies it does not know, or are at areas its
     *     territory never had, with a finding for each policy and area; nothing has changed then
     */
    public List<CaseId> govern(Governance next, Instant now) {
        FindingCollector findings = new FindingCollector();
        pinned().asMap().forEach((policy, cases) -> {
            if (next.policies().find(policy).isEmpty()) {
                findings.error(
                        ModelCode.PINNED_POLICY_MISSING,
                        List.of("policy", policy.brief()),
                        "count",
                        Integer.toString(cases.size()),
                        "case",
                        cases.iterator().next().value(),
                        "policy",
                        policy.brief());
            }
        });
        placed().asMap().forEach((area, cases) -> {
            if (!isKnown(next.at(now), area)) {
                findings.error(
                        ModelCode.CASE_AREA_MISSING,
                        List.of("territory", area.value()),
                        "count",
                        Integer.toString(cases.size()),
                        "case",
                        cases.iterator().next().value(),
                        "area",
                        area.value());
            }
        });
        findings.throwIfErrors("governance");
        governance = next;
        return adopt(now);
    }

    /**
     * Lets every open case take the reference data there are: whoever does not hold any more is followed by another,
     * and clocks are measured by the calendars now in force. Harmless to repeat: a case nothing changed for is left
     * as it is.
     *
     * @param now the instant
     * @return the cases something happened to, by case id
     */
    public List<CaseId> adopt(Instant now) {
        return upkeep(store.find(CaseQuery.open()), "adopt/", new UpkeepAct.Adopt(), now);
    }

    private List<CaseId> upkeep(List<IndexEntry> entries, String name, UpkeepAct act, Instant now) {
        Governance current = governance;
        ImmutableList.Builder<CaseId> touched = ImmutableList.builder();
        RuntimeException trouble = null;
        for (IndexEntry entry : entries) {
            CommandId id = new CommandId(OWN + name + entry.version());
            CaseCommand command = CaseCommand.of(id, entry.id(), now, new Actor.OfSystem(), act);
            Outcome outcome;
            try {
                outcome = decideAndKeep(current, command);
            } catch (RuntimeException e) {
                // One case that cannot be read must not keep all the others from their clocks.
                if (trouble == null) {
                    trouble = e;
                } else {
                    trouble.addSuppressed(e);
                }
                continue;
            }
            if (outcome instanceof Outcome.Accepted accepted
                    && !accepted.events().isEmpty()) {
                touched.add(entry.id());
            } else if (outcome instanceof Outcome.Refused refused) {
                LOG.warn("{} of {} refused: {}", act.kind().id(), entry.id(), refused.reasons());
            }
        }
        if (trouble != null) {
            throw trouble;
        }
        return touched.build();
    }

    /** Where open cases are: where the issue lies, and who holds. */
    private SetMultimap<AreaCode, CaseId> placed() {
        SetMultimap<AreaCode, CaseId> placed =
                MultimapBuilder.treeKeys().linkedHashSetValues().build();
        for (IndexEntry entry : store.find(CaseQuery.open())) {
            if (entry.area() != null) {
                placed.put(entry.area(), entry.id());
            }
            if (entry.holder() != null) {
                placed.put(entry.holder().area(), entry.id());
            }
        }
        return placed;
    }

    private static boolean isKnown(Edition edition, AreaCode area) {
        try {
            edition.home(area);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private ListMultimap<PolicyRef, CaseId> pinned() {
        ListMultimap<PolicyRef, CaseId> pinned =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (IndexEntry entry : store.find(CaseQuery.open())) {
            if (entry.policy() != null) {
                pinned.put(entry.policy(), entry.id());
            }
        }
        return pinned;
    }

    /**
     * Returns when the next clock of any case acts, be it open or closed and to be followed up.
     *
     * @return the instant, or empty if no clock runs
     */
    public Optional<Instant> nextDue() {
        return store.nextDue();
    }

    /**
     * Finds a case.
     *
     * @param id the case
     * @return its file, or empty if nothing was reported under the id
     */
    public Optional<CaseFile> find(CaseId id) {
        List<CaseEvent> events = store.load(id);
        return events.isEmpty() ? Optional.empty() : Optional.of(Casework.replay(id, events));
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
     * Returns the open cases.
     *
     * @return what each is found by, by case id
     */
    public List<IndexEntry> open() {
        return store.find(CaseQuery.open());
    }

    /** The number given in the same append was part of the first answer. */
    private static int withNumber(List<CaseEvent> events, int last) {
        boolean numbered =
                last < events.size() && events.get(last).head().command().id().equals(NUMBERING);
        return numbered ? last + 1 : last;
    }

    /** A case gets its number in the same append that files it, so that no filed case is ever without one. */
    private Outcome.Accepted numbered(Governance current, CaseFile before, Outcome.Accepted accepted) {
        boolean filed = !before.stage().isInHand()
                && accepted.after().number().isEmpty()
                && accepted.after().stage() == Stage.DISPATCHED;
        if (numbering.isEmpty() || !filed) {
            return accepted;
        }
        CaseFile after = accepted.after();
        CaseCommand number = CaseCommand.of(
                NUMBERING,
                after.id(),
                after.lastAt().orElseThrow(),
                new Actor.OfSystem(),
                new IntakeAct.GiveNumber(numbering.get().number(after)));
        if (!(Casework.decide(current, after, number) instanceof Outcome.Accepted given)) {
            throw new IllegalStateException("a filed case takes a number: " + after);
        }
        return new Outcome.Accepted(
                ImmutableList.<CaseEvent>builder()
                        .addAll(accepted.events())
                        .addAll(given.events())
                        .build(),
                given.after());
    }

    private boolean keep(CaseFile before, Outcome.Accepted accepted) {
        if (accepted.events().isEmpty()) {
            return true;
        }
        CaseFile after = accepted.after();
        if (!store.append(after.id(), before.version(), accepted.events(), IndexEntry.of(after))) {
            return false;
        }
        for (CaseListener listener : listeners) {
            try {
                listener.happened(after, accepted.events());
            } catch (RuntimeException e) {
                // The events are kept; a listener's trouble is its own and must not look like a refusal.
                LOG.error("a listener failed on {}", after.id(), e);
            }
        }
        return true;
    }

    /** Not thread-safe. Sets up a desk. */
    public static final class Builder {
        private final Governance governance;
        private final CaseStore store;
        private Optional<CaseNumbering> numbering = Optional.empty();
        private final List<CaseListener> listeners = new ArrayList<>();

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
         * Adds a listener.
         *
         * @param listener told of every change after it was kept, in the caller's thread
         * @return this builder
         */
        public Builder listener(CaseListener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * Makes the desk, and logs a warning for everything its policies decide in vain; see {@link
         * Casework#audit}.
         *
         * @return the desk
         */
        public GridDesk build() {
            Casework.audit(governance).forEach(finding -> LOG.warn("{}", finding.text(Language.EN)));
            return new GridDesk(this);
        }
    }
}
