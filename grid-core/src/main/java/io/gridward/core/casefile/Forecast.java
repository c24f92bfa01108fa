package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What will happen to a case, and when, if nobody acts; made by {@link Casework#forecast}. It says what is so as
 * long as nobody acts and the reference data stay as they are. Immutable.
 */
public final class Forecast {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final CaseFile before;
    private final ImmutableList<Step> steps;
    private final boolean complete;

    Forecast(CaseFile before, List<Step> steps, boolean complete) {
        this.before = before;
        this.steps = ImmutableList.copyOf(steps);
        this.complete = complete;
    }

    /**
     * Returns the case it begins with.
     *
     * @return the case file as it is
     */
    public CaseFile before() {
        return before;
    }

    /**
     * Returns what will happen.
     *
     * @return in the order of time; empty if nothing falls due
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Tells whether it reaches the end.
     *
     * @return true if after the last step the case has ended, or its clocks only repeat; false if the number of steps
     *     was bounded before that
     */
    public boolean isComplete() {
        return complete;
    }

    /**
     * Returns the case as it will be.
     *
     * @return the case file after the last step
     */
    public CaseFile after() {
        return steps.isEmpty() ? before : steps.get(steps.size() - 1).after();
    }

    /**
     * Returns when somebody of a level will hold the case for the first time.
     *
     * @param level the id of the level
     * @return the instant of the step, or of the last event so far if the case is there now; empty if it does not
     *     come there
     */
    public Optional<Instant> reaches(String level) {
        if (before.custody().level().equals(Optional.of(level))) {
            return before.lastAt();
        }
        return steps.stream()
                .filter(step -> step.after().custody().level().equals(Optional.of(level)))
                .map(Step::at)
                .findFirst();
    }

    /**
     * Prints it for people, an event a line, each with its time.
     *
     * @param language the language
     * @param naming what to print for each id
     * @param zone the zone the times are printed in
     * @return the lines, each with a line feed; empty if nothing falls due
     */
    public String print(Language language, Naming naming, ZoneId zone) {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            String time = TIME.format(step.at().atZone(zone));
            for (CaseEvent event : step.events()) {
                text.append(time).append("  ").append(event.told().text(language, naming));
                for (Finding reason : event.reasons()) {
                    text.append(" (").append(reason.text(language, naming)).append(')');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "Forecast of " + before.id() + " in " + steps.size() + " steps, " + after();
    }

    /**
     * What will happen at one instant.
     *
     * @param at when
     * @param events what happens, in order; the ids of their commands are made up
     * @param after the case file after it
     */
    public record Step(Instant at, List<CaseEvent> events, CaseFile after) {
        /** Copies the events. */
        public Step {
            events = ImmutableList.copyOf(events);
        }
    }
}
