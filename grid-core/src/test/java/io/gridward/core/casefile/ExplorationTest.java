package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.CaseAct;
import io.gridward.core.Governance;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of the small model, and that faults put in on purpose are found in it. */
class ExplorationTest {
    private static final int MOST = 200_000;
    private static final Map<Theme, Exploration> EXPLORED = new EnumMap<>(Theme.class);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyState_canEndAndIsHeldOnceAndIsNeverSilent(Theme theme) {
        // when
        Exploration exploration = explore(theme);

        // then
        System.out.printf(
                "Small model, %s: %,d states, %,d steps tried, %d ways of the table taken%n",
                theme,
                exploration.states(),
                exploration.steps(),
                exploration.ways().size());
        assertThat(exploration.problems()).isEmpty();
        assertThat(exploration.stuck()).isEmpty();
    }

    @Test
    void everyWayOfTheTable_isTaken() {
        Set<String> missing = new TreeSet<>(waysOfTheTable());

        for (Theme theme : Theme.values()) {
            missing.removeAll(explore(theme).ways());
        }

        assertThat(missing).as("ways never taken").isEmpty();
    }

    private static Exploration explore(Theme theme) {
        return EXPLORED.computeIfAbsent(
                theme, each -> Exploration.of(each.governance(), each.wishes()).run(MOST));
    }

    @Test
    void lostHolder_isFound() {
        assertThat(spoilt(events -> events.stream()
                        .filter(event -> !(event instanceof HoldingEvent.Held))
                        .toList()))
                .anyMatch(problem -> problem.contains("nobody holds it"));
    }

    @Test
    void doubleRung_isFound() {
        assertThat(spoilt(events -> twice(events, ClockEvent.RungReached.class)))
                .anyMatch(problem -> problem.contains("rung must be the next"));
    }

    @Test
    void restartedClock_isFound() {
        assertThat(spoilt(ExplorationTest::restarting)).anyMatch(problem -> problem.contains("started anew"));
    }

    @Test
    void lostClock_isFound() {
        assertThat(spoilt(events -> events.stream()
                        .filter(event -> !(event instanceof ClockEvent.ClockStarted))
                        .toList()))
                .anyMatch(problem -> problem.contains("silent"));
    }

    private static Set<String> spoilt(Function<List<CaseEvent>, List<CaseEvent>> fault) {
        Governance governance = SmallModel.governance(null);
        return new Exploration(
                        (file, command) -> {
                            Outcome outcome = Casework.decide(governance, file, command);
                            if (!(outcome instanceof Outcome.Accepted accepted)) {
                                return outcome;
                            }
                            List<CaseEvent> events = fault.apply(accepted.events());
                            CaseFile after = file;
                            for (CaseEvent event : events) {
                                after = Casework.evolve(after, event);
                            }
                            return new Outcome.Accepted(events, after);
                        },
                        Theme.CLOSING.wishes())
                .run(MOST)
                .problems();
    }

    private static List<CaseEvent> twice(List<CaseEvent> events, Class<? extends CaseEvent> kind) {
        List<CaseEvent> more = new ArrayList<>();
        for (CaseEvent event : events) {
            more.add(event);
            if (kind.isInstance(event)) {
                more.add(event);
            }
        }
        return more;
    }

    /** Whenever anybody signs, the level clock begins anew. */
    private static List<CaseEvent> restarting(List<CaseEvent> events) {
        List<CaseEvent> more = new ArrayList<>(events);
        events.stream()
                .filter(HoldingEvent.Signed.class::isInstance)
                .forEach(signed -> more.add(new ClockEvent.ClockStarted(
                        signed.head(),
                        new ClockId(ClockKind.LEVEL, 1),
                        io.gridward.core.time.Stopwatch.start(
                                SmallModel.governance(null).at(SmallModel.START).calendarOf(AreaCode.of("S")),
                                SmallModel.limit("2h"),
                                signed.head().at()))));
        return more;
    }

    private static Set<String> waysOfTheTable() {
        Set<String> ways = new TreeSet<>();
        for (CaseAct act : CaseAct.values()) {
            for (Stage from : TransitionTable.stages(act)) {
                TransitionTable.after(act, from).forEach(to -> ways.add(Exploration.way(act, from, to)));
            }
        }
        return ways;
    }
}
