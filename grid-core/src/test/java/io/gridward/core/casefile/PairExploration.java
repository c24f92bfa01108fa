package io.gridward.core.casefile;

import com.google.common.collect.Maps;
import io.gridward.core.CaseAct;
import io.gridward.core.casefile.Exploration.Wish;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Every state that two acts beside the common way of a case lead to, up to a coarser likeness than that of
 * {@link Exploration}: of clocks only the kind and whether one is late, of people only who holds and who handled, and
 * which of the two acts were taken. Time stands still, or goes to the next due instant.
 */
final class PairExploration {
    private final BiFunction<CaseFile, CaseCommand, Outcome> decide;
    private final List<Wish> wishes;
    private final Set<CaseAct> pair;
    private final Map<List<Object>, State> states = new HashMap<>();
    private final Map<List<Object>, Set<List<Object>>> reachedFrom = new HashMap<>();
    private final Set<String> orders = new TreeSet<>();
    private final Set<String> problems = new TreeSet<>();
    private int steps;

    PairExploration(BiFunction<CaseFile, CaseCommand, Outcome> decide, Set<CaseAct> pair, List<Wish> wishes) {
        this.decide = decide;
        this.pair = pair;
        this.wishes = wishes;
    }

    private record State(CaseFile file, Set<CaseAct> taken) {}

    PairExploration run() {
        Deque<List<Object>> open = new ArrayDeque<>();
        add(CaseFile.unreported(SmallModel.CASE), EnumSet.noneOf(CaseAct.class), null, open);
        while (!open.isEmpty() && problems.isEmpty()) {
            List<Object> key = open.poll();
            State state = states.get(key);
            Instant now = state.file().lastAt().orElse(SmallModel.START);
            if (TransitionTable.stages(CaseAct.ADOPT).contains(state.file().stage())) {
                step(state, key, new Wish(SmallModel.SYSTEM, new UpkeepAct.Adopt()), now, open);
            }
            for (Wish wish : wishes) {
                if (TransitionTable.stages(wish.act().kind())
                        .contains(state.file().stage())) {
                    step(state, key, wish, now, open);
                }
            }
            Optional<Instant> due = state.file().nextDue();
            if (due.isPresent()) {
                Instant at = due.get().isBefore(now) ? now : due.get();
                step(state, key, new Wish(SmallModel.SYSTEM, new UpkeepAct.Tick()), at, open);
            }
        }
        return this;
    }

    private void step(State state, List<Object> key, Wish wish, Instant at, Deque<List<Object>> open) {
        CaseCommand command =
                CaseCommand.of(new CommandId("c" + ++steps), SmallModel.CASE, at, wish.actor(), wish.act());
        CaseAct act = wish.act().kind();
        Outcome outcome;
        try {
            outcome = decide.apply(state.file(), command);
        } catch (RuntimeException e) {
            problems.add(pair + ": " + act + " in " + state.file() + " failed: " + e);
            return;
        }
        if (!(outcome instanceof Outcome.Accepted accepted)) {
            return;
        }
        state.taken().forEach(before -> orders.add(order(before, act)));
        LawsOfAStep.broken(state.file(), act, accepted)
                .forEach(law -> problems.add(pair + ": " + act + " in " + state.file() + ": " + law));
        if (accepted.events().isEmpty()) {
            // Nothing changed, so whatever comes next comes after it.
            state.taken().add(act);
            return;
        }
        Set<CaseAct> taken = EnumSet.noneOf(CaseAct.class);
        taken.addAll(state.taken());
        taken.add(act);
        add(accepted.after(), taken, key, open);
    }

    private void add(CaseFile file, Set<CaseAct> taken, List<Object> from, Deque<List<Object>> open) {
        List<Object> key = key(file, taken);
        if (states.putIfAbsent(key, new State(file, taken)) == null) {
            open.add(key);
        }
        if (from != null) {
            reachedFrom.computeIfAbsent(key, any -> new HashSet<>()).add(from);
        }
    }

    static String order(CaseAct first, CaseAct then) {
        return first.id() + " .. " + then.id();
    }

    /** In one life the one before the other, as they were accepted. */
    Set<String> orders() {
        return orders;
    }

    Set<String> problems() {
        return problems;
    }

    int states() {
        return states.size();
    }

    int steps() {
        return steps;
    }

    /** States of open cases from which none leads to an end. */
    List<CaseFile> stuck() {
        return DeadEnds.among(Maps.transformValues(states, State::file), reachedFrom);
    }

    private List<Object> key(CaseFile file, Set<CaseAct> taken) {
        Set<CaseAct> both = EnumSet.noneOf(CaseAct.class);
        taken.stream().filter(pair::contains).forEach(both::add);
        List<Object> parts = new ArrayList<>(List.of(
                file.stage(),
                file.holder(),
                file.verification().handler(),
                file.verification().area(),
                file.reporters().waiting().isEmpty(),
                file.requests().pending().stream()
                        .map(request -> request.what() + " " + request.missing())
                        .toList(),
                file.requests().disputedBy().isPresent(),
                file.requests().boundLead(),
                file.policy(),
                file.issue().map(Issue::facts),
                file.selfHandlers().isEmpty(),
                both));
        // Of a party that is called again and again only its latest share.
        Map<PartyId, String> latest = new TreeMap<>();
        for (PartyTask task : file.linkage().tasks()) {
            latest.put(task.call().party(), task.status() + " " + task.call().as());
        }
        parts.add(latest);
        file.milestones()
                .ids()
                .forEach(id -> parts.add(file.milestones().reachedAt(id).isPresent()));
        Set<String> clocks = new TreeSet<>();
        file.clocks().all().forEach((clock, stopwatch) -> {
            if (stopwatch.isRunning() && clock.kind() != ClockKind.REVIEW) {
                clocks.add(clock.kind() + (stopwatch.lastReached().isPresent() ? " late" : ""));
            }
        });
        parts.add(clocks);
        return parts;
    }
}
