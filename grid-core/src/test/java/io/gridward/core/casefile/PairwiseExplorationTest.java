package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.CaseAct;
import io.gridward.core.Governance;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every act beside every other: for each two a small model of its own, in which both orders are taken. */
class PairwiseExplorationTest {
    /** Pairs that the stages of the table allow in one life, and nothing else does, with the reason. */
    private static Map<String, String> exceptions() {
        Map<String, String> exceptions = new TreeMap<>();
        for (CaseAct act : CaseAct.values()) {
            Set<Stage> unfiled = EnumSet.of(Stage.UNREPORTED, Stage.AT_INTAKE, Stage.REJECTED, Stage.CLOSED);
            if (Collections.disjoint(TransitionTable.stages(act), unfiled)) {
                exceptions.put(pair(act, CaseAct.REJECT), "what is rejected was never filed");
            }
        }
        for (CaseAct act : List.of(CaseAct.RATE_PARTY, CaseAct.RATE_CALL)) {
            exceptions.put(pair(act, CaseAct.REJECT), "no party is called to what was not filed");
        }
        exceptions.put(pair(CaseAct.FILE, CaseAct.REJECT), "what is filed does not come back to intake");
        return exceptions;
    }

    @Test
    void everyTwoActs_standBesideEachOther_andBreakNoLaw() {
        // given
        Governance governance = SmallModel.governance(null);
        BiFunction<CaseFile, CaseCommand, Outcome> decide =
                (file, command) -> Casework.decide(governance, file, command);

        // when
        List<PairExploration> explored = pairs().entrySet().parallelStream()
                .map(pair -> new PairExploration(decide, pair.getKey(), pair.getValue()).run())
                .toList();

        // then
        Set<String> orders =
                explored.stream().flatMap(pair -> pair.orders().stream()).collect(Collectors.toSet());
        Set<String> never = new TreeSet<>();
        int allowed = 0;
        for (CaseAct one : CaseAct.values()) {
            for (CaseAct other : CaseAct.values()) {
                if (one.compareTo(other) < 0 && (mayFollow(one, other) || mayFollow(other, one))) {
                    allowed++;
                    if (!orders.contains(PairExploration.order(one, other))
                            && !orders.contains(PairExploration.order(other, one))) {
                        never.add(pair(one, other));
                    }
                }
            }
        }
        System.out.printf(
                "Small model, pairs: %,d small models, %,d states, %,d steps tried; of %,d pairs of acts that the table"
                        + " allows in one life %,d are taken, in %,d orders%n",
                explored.size(),
                explored.stream().mapToInt(PairExploration::states).sum(),
                explored.stream().mapToInt(PairExploration::steps).sum(),
                allowed,
                allowed - never.size(),
                orders.size());
        assertThat(explored).allSatisfy(pair -> {
            assertThat(pair.problems()).isEmpty();
            assertThat(pair.stuck()).isEmpty();
        });
        assertThat(never)
                .as("never taken together")
                .containsExactlyElementsOf(exceptions().keySet());
    }

    @Test
    void everyAct_isInTheVocabulary() {
        Set<CaseAct> all = EnumSet.copyOf(ActVocabulary.special());
        all.addAll(ActVocabulary.COMMON);

        assertThat(all).containsExactlyInAnyOrder(CaseAct.values());
    }

    /** A fault that only shows where an urged case has its facts corrected. */
    @Test
    void faultOfTwoActsTogether_isFound() {
        Governance governance = SmallModel.governance(null);
        Set<CaseAct> pair = EnumSet.of(CaseAct.URGE, CaseAct.CORRECT_FACTS);

        PairExploration explored = new PairExploration(
                        (file, command) -> spoilt(governance, file, command),
                        pair,
                        ActVocabulary.of(CaseAct.URGE, CaseAct.CORRECT_FACTS))
                .run();

        assertThat(explored.problems()).anyMatch(problem -> problem.contains("silent"));
        assertThat(new PairExploration(
                                (file, command) -> spoilt(governance, file, command),
                                EnumSet.of(CaseAct.URGE, CaseAct.SUPERVISE),
                                ActVocabulary.of(CaseAct.URGE, CaseAct.SUPERVISE))
                        .run()
                        .problems())
                .isEmpty();
    }

    private static Outcome spoilt(Governance governance, CaseFile file, CaseCommand command) {
        Outcome outcome = Casework.decide(governance, file, command);
        if (!(outcome instanceof Outcome.Accepted accepted)
                || file.urges() == 0
                || command.act().kind() != CaseAct.CORRECT_FACTS) {
            return outcome;
        }
        List<CaseEvent> events = new ArrayList<>(accepted.events());
        CaseFile after = accepted.after();
        for (ClockId clock : after.clocks().running(any -> true)) {
            EventHead head = events.get(events.size() - 1).head();
            CaseEvent stopped = new ClockEvent.ClockStopped(
                    new EventHead(after.version() + 1, head.at(), head.happenedAt(), head.command()), clock);
            events.add(stopped);
            after = Casework.evolve(after, stopped);
        }
        return new Outcome.Accepted(events, after);
    }

    private static Map<Set<CaseAct>, List<Exploration.Wish>> pairs() {
        Map<Set<CaseAct>, List<Exploration.Wish>> pairs = new LinkedHashMap<>();
        List<CaseAct> acts = List.copyOf(ActVocabulary.special());
        // A case opened again is alike whether it was closed or only answered, unless it is asked for.
        pairs.put(EnumSet.of(CaseAct.CLOSE, CaseAct.MERGE), ActVocabulary.of(CaseAct.CLOSE, CaseAct.MERGE));
        for (int i = 0; i < acts.size(); i++) {
            for (int j = i + 1; j < acts.size(); j++) {
                pairs.put(EnumSet.of(acts.get(i), acts.get(j)), ActVocabulary.of(acts.get(i), acts.get(j)));
            }
        }
        return pairs;
    }

    private static String pair(CaseAct one, CaseAct other) {
        return one.compareTo(other) < 0 ? one.id() + " + " + other.id() : other.id() + " + " + one.id();
    }

    /** Whether one act can come at any time after another, as far as the stages of the table tell. */
    private static boolean mayFollow(CaseAct first, CaseAct then) {
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        for (Stage from : TransitionTable.stages(first)) {
            reached.addAll(TransitionTable.after(first, from));
        }
        Deque<Stage> todo = new ArrayDeque<>(reached);
        while (!todo.isEmpty()) {
            Stage stage = todo.poll();
            for (CaseAct act : CaseAct.values()) {
                for (Stage after : TransitionTable.after(act, stage)) {
                    if (reached.add(after)) {
                        todo.add(after);
                    }
                }
            }
        }
        return TransitionTable.stages(then).stream().anyMatch(reached::contains);
    }
}
