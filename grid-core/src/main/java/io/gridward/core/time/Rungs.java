package io.gridward.core.time;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rungs of a budget around a due instant.
 *
 * @param calendar the calendar that measures them
 * @param budget the budget
 * @param breaks the times that do not count
 */
record Rungs(WorkCalendar calendar, TimeBudget budget, Breaks breaks) {
    /** Stands in for an interval that no calendar measures: one round of the clock needs no coverage. */
    private static final TimeLimit UNMEASURED_STEP = TimeLimit.of(24, LimitUnit.HOUR);

    /** Returns all rungs but the repeats, ascending; a warning only if it comes after an instant. */
    List<Rung> of(Instant due, Instant warnAfter) {
        ImmutableList.Builder<Rung> rungs = ImmutableList.builder();
        Rung warn = warn(due);
        if (warn != null && warn.at().isAfter(warnAfter)) {
            rungs.add(warn);
        }
        rungs.add(due(due));
        List<Instant> steps = steps(due);
        for (int i = 0; i < steps.size(); i++) {
            rungs.add(new Rung(Rung.Kind.OVERDUE, i + 1, steps.get(i)));
        }
        return rungs.build();
    }

    /**
     * Returns the same rungs around a due instant that has moved.
     *
     * @param pending the rungs, as they were
     * @param last the rung before them, as it was reached; null if none was
     */
    List<Rung> moved(List<Rung> pending, @Nullable Rung last, Instant due) {
        List<Instant> steps = steps(due);
        List<Rung> moved = new ArrayList<>();
        Rung before = last == null || last.kind() == Rung.Kind.WARN ? due(due) : last;
        for (Rung rung : pending) {
            // The budget may have fewer steps than that by which they were found.
            if (rung.kind() == Rung.Kind.OVERDUE && rung.number() > steps.size()) {
                continue;
            }
            Rung now = switch (rung.kind()) {
                case WARN -> warning(rung, due);
                case DUE -> due(due);
                case OVERDUE -> new Rung(Rung.Kind.OVERDUE, rung.number(), steps.get(rung.number() - 1));
                case AGAIN -> again(before);
            };
            moved.add(now);
            before = now;
        }
        if (moved.isEmpty() && !pending.isEmpty()) {
            moved.add(again(before));
        }
        return moved;
    }

    /** Returns the repeat after a rung that is the last one so far. */
    Rung again(Rung last) {
        if (last.kind() == Rung.Kind.WARN) {
            throw new IllegalArgumentException("last must be the due rung or one after it, got " + last);
        }
        Instant at =
                calendar.deadlineAfterDue(last.at(), budget.again(), breaks).at();
        // Where the calendar has ended its deadline is the rung itself, and an overdue clock must not fall silent.
        return new Rung(
                Rung.Kind.AGAIN, last.number() + 1, at.isAfter(last.at()) ? at : afterUnmeasuredStep(last.at()));
    }

    /** A warning that a calendar which ends cannot find any more comes when it would have: early, but it comes. */
    private Rung warning(Rung before, Instant due) {
        Rung warn = warn(due);
        return warn != null ? warn : before.at().isAfter(due) ? new Rung(Rung.Kind.WARN, 0, due) : before;
    }

    private @Nullable Rung warn(Instant due) {
        Instant at = budget.warn() == null ? null : calendar.beforeOrNull(due, budget.warn(), breaks);
        return at == null ? null : new Rung(Rung.Kind.WARN, 0, at);
    }

    private static Rung due(Instant due) {
        return new Rung(Rung.Kind.DUE, 0, due);
    }

    private List<Instant> steps(Instant due) {
        List<Instant> steps = new ArrayList<>();
        for (TimeLimit step : budget.overdue()) {
            Deadline deadline = calendar.deadlineAfterDue(due, step, breaks);
            if (deadline.measured()) {
                steps.add(deadline.at());
            }
        }
        steps.sort(null);
        // Steps beyond the calendar's end would all fall on one instant and climb the whole ladder at once.
        while (steps.size() < budget.overdue().size()) {
            steps.add(afterUnmeasuredStep(steps.isEmpty() ? due : steps.get(steps.size() - 1)));
        }
        return steps;
    }

    private Instant afterUnmeasuredStep(Instant instant) {
        return calendar.deadlineAfterDue(instant, UNMEASURED_STEP, breaks).at();
    }
}
