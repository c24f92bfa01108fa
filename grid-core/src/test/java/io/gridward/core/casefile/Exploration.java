package io.gridward.core.casefile;

import com.google.common.collect.Maps;
import io.gridward.core.CaseAct;
import io.gridward.core.Governance;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.time.Rung;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Every state the small model can come to, by every act of everybody and by time. A state forgets what has no bearing on
 * what comes next: of instants only the order is kept in which running clocks act, and whether each is late; stopped
 * clocks are left out, counts end at one. Time stands still between acts, and jumps to the next rung of any
 * clock.
 */
final class Exploration {
    private static final int SATURATED = 1;

    private final BiFunction<CaseFile, CaseCommand, Outcome> decide;
    private final List<Wish> wishes;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Set<String>> reachedFrom = new HashMap<>();
    private final Set<String> ways = new TreeSet<>();
    private final Set<String> problems = new TreeSet<>();
    private int steps;

    /** With the function that decides, which a test may have spoilt. */
    Exploration(BiFunction<CaseFile, CaseCommand, Outcome> decide, List<Wish> wishes) {
        this.decide = decide;
        this.wishes = wishes;
    }

    static Exploration of(Governance governance, List<Wish> wishes) {
        return new Exploration((file, command) -> Casework.decide(governance, file, command), wishes);
    }

    /** Somebody who may want something in any state. */
    record Wish(Actor actor, Act act) {}

    private record State(CaseFile file, List<CaseEvent> events) {}

    Exploration run(int most) {
        Deque<String> open = new ArrayDeque<>();
        CaseFile blank = CaseFile.unreported(SmallModel.CASE);
        add(blank, List.of(), null, open);
        while (!open.isEmpty() && problems.isEmpty()) {
            String key = open.poll();
            State state = states.get(key);
            Instant now = state.file().lastAt().orElse(SmallModel.START);
            for (Wish wish : wishes) {
                step(state, key, wish, now, open);
            }
            for (Instant tick : ticks(state.file(), now)) {
                step(state, key, new Wish(SmallModel.SYSTEM, new UpkeepAct.Tick()), tick, open);
                step(state, key, new Wish(SmallModel.SYSTEM, new UpkeepAct.Adopt()), tick, open);
            }
            if (states.size() > most) {
                throw new IllegalStateException("more than " + most + " states");
            }
        }
        return this;
    }

    /** When each running clock acts next, for a tick may come late for all but one; when a term ends; or now. */
    private static Set<Instant> ticks(CaseFile file, Instant now) {
        Set<Instant> ticks = new TreeSet<>(Set.of(now));
        Tenancy.next(file).map(Tenancy::until).filter(now::isBefore).ifPresent(ticks::add);
        file.clocks().all().values().stream()
                .flatMap(stopwatch -> stopwatch.next().stream())
                .map(Rung::at)
                .filter(now::isBefore)
                .forEach(ticks::add);
        return ticks;
    }

    private void step(State state, String key, Wish wish, Instant at, Deque<String> open) {
        CommandId id = new CommandId("c" + ++steps);
        CaseCommand command = CaseCommand.of(id, SmallModel.CASE, at, wish.actor(), wish.act());
        Outcome outcome;
        try {
            outcome = decide.apply(state.file(), command);
        } catch (IllegalArgumentException e) {
            problems.add(wish.act().kind() + " in " + state.file() + " failed: " + e.getMessage());
            return;
        }
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            return;
        }
        ways.add(way(wish.act().kind(), state.file().stage(), accepted.after().stage()));
        List<CaseEvent> events = new ArrayList<>(state.events());
        events.addAll(accepted.events());
        LawsOfAStep.broken(state.file(), wish.act().kind(), accepted)
                .forEach(law -> problems.add(wish.act().kind() + " in " + state.file() + ": " + law));
        add(accepted.after(), events, key, open);
    }

    private void add(CaseFile file, List<CaseEvent> events, String from, Deque<String> open) {
        String key = key(file);
        if (states.putIfAbsent(key, new State(file, events)) == null) {
            open.add(key);
        }
        if (from != null) {
            reachedFrom.computeIfAbsent(key, any -> new HashSet<>()).add(from);
        }
    }

    static String way(CaseAct act, Stage from, Stage to) {
        return act.id() + ": " + from.id() + " → " + to.id();
    }

    int states() {
        return states.size();
    }

    int steps() {
        return steps;
    }

    /** Acts and stages as they were seen. */
    Set<String> ways() {
        return ways;
    }

    Set<String> problems() {
        return problems;
    }

    /** States of open cases from which none leads to an end. */
    List<CaseFile> stuck() {
        return DeadEnds.among(Maps.transformValues(states, State::file), reachedFrom);
    }

    Collection<CaseFile> files() {
        return states.values().stream().map(State::file).toList();
    }

    private static String key(CaseFile file) {
        List<Object> parts = new ArrayList<>();
        parts.add(file.stage());
        parts.add(file.holder());
        parts.add(file.supervisor());
        parts.add(file.verification().handler());
        parts.add(file.verification().area());
        parts.add(file.verification().verifier());
        parts.add(upTo(file.verification().reworks() + file.verification().reopenings()));
        parts.add(file.verification().isSelfHandled());
        parts.add(file.custody().firstHandler());
        for (PendingRequest pending : file.requests().pending()) {
            parts.add(pending.what() + " " + pending.missing());
        }
        parts.add(file.requests().disputedBy());
        parts.add(file.requests().boundLead());
        parts.add(file.requests().promised().isPresent());
        for (RequestKind kind : RequestKind.values()) {
            parts.add(upTo(file.requests().granted(kind)));
        }
        parts.add(upTo(file.reporters().joined().size()));
        parts.add(file.reporters().waiting().size());
        parts.add(file.milestones().ids().stream()
                .filter(id -> file.milestones().reachedAt(id).isPresent())
                .toList());
        parts.add(file.followUp().rating());
        parts.add(file.selfHandlers());
        parts.add(upTo(file.custody().handUps()));
        parts.add(file.rating());
        parts.add(file.answer());
        Linkage linkage = file.linkage();
        Set<PartyTask> bearing = new LinkedHashSet<>(linkage.current());
        linkage.tasks().stream()
                .map(task -> linkage.find(task.call().party()).orElseThrow())
                .forEach(bearing::add);
        for (PartyTask task : bearing) {
            parts.add(task.call().party() + " " + task.status() + " " + task.leads());
            parts.add(file.partyTerms().until(task.ordinal()).isPresent());
        }
        parts.add(linkage.lead().map(task -> task.call().party()));
        parts.add(file.issue().map(Issue::channel));
        parts.add(file.issue().flatMap(Issue::requester));
        parts.add(file.issue().map(Issue::facts));
        parts.add(file.policy());
        parts.add(file.custody().until().isPresent());
        parts.add(file.charge().flatMap(Charge::until).isPresent());
        parts.add(file.number().isPresent());
        parts.add(order(file));
        return parts.toString();
    }

    /** The running clocks in the order in which they act next; what is due has no other mark. */
    private static List<String> order(CaseFile file) {
        Map<Instant, List<String>> next = new TreeMap<>();
        Instant never = Instant.MAX;
        file.clocks().all().forEach((clock, stopwatch) -> {
            if (stopwatch.isRunning()) {
                Instant at = stopwatch.next().map(Rung::at).orElse(never);
                boolean late = stopwatch.lastReached().isPresent();
                next.computeIfAbsent(at, any -> new ArrayList<>())
                        .add(clock.kind() + (late ? " late" : "") + (stopwatch.isPaused() ? " paused" : ""));
            }
        });
        return next.values().stream().map(Object::toString).toList();
    }

    static int upTo(int count) {
        return Math.min(count, SATURATED);
    }
}
