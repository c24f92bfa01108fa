package io.gridward.examples.benchmarks.casework;

import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The least a program would do by hand for the same case: a stage, a holder, due instants by the same calendar, and a
 * list of what happened. It explains nothing, authorises nobody and knows no command that is told twice.
 */
final class CasesByHand implements CaseEngine {
    @Override
    public String label() {
        return "Java: by hand";
    }

    @Override
    public String id() {
        return "by-hand";
    }

    @Override
    public Desk open() {
        WorkCalendar calendar = SmallStreet.calendar();
        return () -> new Case(calendar).live();
    }

    private enum Step {
        REPORTED("intake"),
        SIGNED("w1"),
        HANDLED("w1"),
        VERIFIED("w2"),
        CLOSED("w2");

        private final String who;

        Step(String who) {
            this.who = who;
        }
    }

    private record Happened(Step step, Instant at, String who) {}

    /** Not thread-safe. */
    private static final class Case {
        private static final TimeLimit SIGN = TimeLimit.parse("2h");
        private static final TimeLimit LEVEL = TimeLimit.parse("1wd");
        private static final TimeLimit OVERALL = TimeLimit.parse("5wd");
        private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

        private final WorkCalendar calendar;
        private final List<Happened> happened = new ArrayList<>();
        private Instant signBy = Instant.MAX;
        private Instant handleBy = Instant.MAX;
        private Instant closeBy = Instant.MAX;

        Case(WorkCalendar calendar) {
            this.calendar = calendar;
        }

        boolean live() {
            Instant at = FiveSteps.MONDAY_MORNING;
            for (Step step : Step.values()) {
                if (!take(step, at, step.who)) {
                    return false;
                }
                at = at.plus(HALF_AN_HOUR);
            }
            return true;
        }

        @SuppressWarnings("EnumOrdinal") // the steps follow each other
        private boolean take(Step step, Instant at, String who) {
            if (happened.size() != step.ordinal()) {
                return false;
            }
            if (step == Step.REPORTED) {
                signBy = calendar.due(at, SIGN);
                handleBy = calendar.due(at, LEVEL);
                closeBy = calendar.due(at, OVERALL);
            }
            boolean byHimself = step == Step.VERIFIED
                    && happened.get(happened.size() - 1).who().equals(who);
            happened.add(new Happened(step, at, who));
            return !byHimself && !at.isAfter(step == Step.SIGNED ? signBy : step == Step.HANDLED ? handleBy : closeBy);
        }
    }
}
