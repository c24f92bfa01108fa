package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the rungs of a budget in a calendar. */
final class Rungs {
    /** Stands in for an interval that no calendar measures: one round of the clock needs no calendar. */
    private static final Duration UNMEASURED_STEP = Duration.ofHours(24);

    private Rungs() {}

    /** Returns all rungs but the repeats, ascending. */
    static List<Rung> of(WorkCalendar calendar, TimeBudget budget, Instant start, Instant due) {
        ImmutableList.Builder<Rung> rungs = ImmutableList.builder();
        if (budget.warn() != null) {
            Instant warn = calendar.beforeOrNull(due, budget.warn());
            if (warn != null && warn.isAfter(start)) {
                rungs.add(new Rung(Rung.Kind.WARN, 0, warn));
            }
        }
        rungs.add(new Rung(Rung.Kind.DUE, 0, due));
        List<Instant> steps = steps(calendar, budget, due);
        for (int i = 0; i < steps.size(); i++) {
            rungs.add(new Rung(Rung.Kind.OVERDUE, i + 1, steps.get(i)));
        }
        return rungs.build();
    }

    private static List<Instant> steps(WorkCalendar calendar, TimeBudget budget, Instant due) {
        List<Instant> steps = new ArrayList<>();
        for (TimeLimit step : budget.overdue()) {
            Deadline deadline = calendar.deadlineAfterDue(due, step);
            if (deadline.measured()) {
                steps.add(deadline.at());
            }
        }
        steps.sort(null);
        // Steps beyond the calendar's end would all fall on one instant and climb the whole ladder at once.
        while (steps.size() < budget.overdue().size()) {
            steps.add((steps.isEmpty() ? due : steps.get(steps.size() - 1)).plus(UNMEASURED_STEP));
        }
        return steps;
    }

    /** Returns the repeat after a rung that is the last one so far. */
    static Rung again(WorkCalendar calendar, TimeBudget budget, Rung last) {
        if (last.kind() == Rung.Kind.WARN) {
            throw new IllegalArgumentException("last must be the due rung or one after it, got " + last);
        }
        Instant at = calendar.deadlineAfterDue(last.at(), budget.again()).at();
        // Where the calendar has ended its deadline is the rung itself, and an overdue clock must not fall silent.
        return new Rung(
                Rung.Kind.AGAIN,
                last.number() + 1,
                at.isAfter(last.at()) ? at : last.at().plus(UNMEASURED_STEP));
    }
}
