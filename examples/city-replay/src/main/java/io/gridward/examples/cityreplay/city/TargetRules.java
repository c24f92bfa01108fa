package io.gridward.examples.cityreplay.city;

import io.gridward.core.time.Deadline;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import io.gridward.examples.cityreplay.source.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Not thread-safe. Finds for each request type the limit, in days or in working days, that gives most of its recorded
 * targets. Each target votes for the limits that give it; the most votes win, at a tie the shorter limit, working
 * days first.
 */
public final class TargetRules {
    /** How far a recorded target may lie from the one a limit gives: clocks of one system differ by seconds. */
    public static final Duration JITTER = Duration.ofSeconds(60);

    /** With fewer targets than these, whatever is found may be chance. */
    static final int LEAST_TARGETS = 5;

    /** What is farther off than ten years is a slip of the pen. */
    private static final int LONGEST_DAYS = 3_660;

    private static final Comparator<TimeLimit> SHORTER =
            Comparator.comparing(TimeLimit::amount).thenComparing(TimeLimit::unit);

    private final WorkCalendar calendar;
    private final Map<String, Votes> votes = new LinkedHashMap<>();

    /**
     * Starts without votes.
     *
     * @param calendar the calendar that limits are counted by
     */
    public TargetRules(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * Takes the target of a request into account, if it has one.
     *
     * @param request the request
     */
    public void add(Request request) {
        Instant due = request.due();
        if (due == null) {
            return;
        }
        Votes of = votes.computeIfAbsent(request.type(), type -> new Votes());
        of.targets++;
        LocalDate opened = calendar.date(request.opened());
        // A target at midnight belongs to the day it ends.
        LocalDate last = calendar.date(due.minusNanos(1));
        long days = last.toEpochDay() - opened.toEpochDay();
        if (days < 0 || days > LONGEST_DAYS || !calendar.covers(last.plusDays(1))) {
            return;
        }
        vote(of, request.opened(), due, (int) days, LimitUnit.DAY);
        vote(of, request.opened(), due, calendar.workingDays(opened, last), LimitUnit.WORKING_DAY);
    }

    private void vote(Votes of, Instant opened, Instant due, int about, LimitUnit unit) {
        for (int amount = Math.max(1, about - 2); amount <= about + 2; amount++) {
            TimeLimit limit = TimeLimit.of(amount, unit);
            Deadline given = calendar.deadline(opened, limit);
            if (given.measured() && isAbout(due, given.at())) {
                of.limits.merge(limit, 1, Integer::sum);
            }
        }
    }

    /**
     * Tells whether two instants are the same target.
     *
     * @param recorded the recorded one
     * @param given the one a limit gives
     * @return true if they differ by {@link #JITTER} at most
     */
    public static boolean isAbout(Instant recorded, Instant given) {
        return Duration.between(recorded, given).abs().compareTo(JITTER) <= 0;
    }

    /**
     * Returns what was found.
     *
     * @return the rules by type, those with too few targets left out
     */
    public Map<String, TargetRule> rules() {
        Map<String, TargetRule> rules = new TreeMap<>();
        votes.forEach((type, of) -> of.rule().ifPresent(rule -> rules.put(type, rule)));
        return rules;
    }

    /** Not thread-safe. The votes of one type. */
    private static final class Votes {
        private final Map<TimeLimit, Integer> limits = new TreeMap<>(SHORTER);
        private int targets;

        private Optional<TargetRule> rule() {
            return targets < LEAST_TARGETS
                    ? Optional.empty()
                    : limits.entrySet().stream()
                            .max(Map.Entry.<TimeLimit, Integer>comparingByValue()
                                    .thenComparing(Map.Entry::getKey, SHORTER.reversed()))
                            .map(most -> new TargetRule(most.getKey(), targets, most.getValue()));
        }
    }
}
