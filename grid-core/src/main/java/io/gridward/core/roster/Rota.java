package io.gridward.core.roster;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A duty rota (值班表): who takes the shifts of a role at an area in turn. What it lacks or contradicts is
 * found by the roster it is put in, together with everything else; {@link DutyPlan} answers its questions.
 */
public final class Rota {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    private final String id;
    private final String role;
    private final AreaCode area;
    private final Turn turn;
    private final LocalDate from;
    private final @Nullable LocalDate to;
    private final DutyCover cover;
    private final ImmutableList<Shift> shifts;
    private final ImmutableList<PersonRef> persons;
    private final ImmutableList<Substitution> substitutions;
    private final ImmutableMap<LocalDate, PersonRef> substitutes;

    private Rota(Builder from) {
        this.id = from.id;
        this.role = from.role;
        this.area = from.area;
        this.turn = from.turn;
        this.from = from.firstDay;
        this.to = from.lastDay;
        this.cover = from.cover;
        this.shifts = from.shifts;
        this.persons = from.persons;
        this.substitutions = from.substitutions;
        ImmutableMap.Builder<LocalDate, PersonRef> byDay = ImmutableMap.builder();
        for (Substitution substitution : substitutions) {
            byDay.put(substitution.date(), substitution.by());
        }
        this.substitutes = byDay.buildKeepingLast();
    }

    /**
     * Starts a rota in daily turns, which still needs shifts and persons.
     *
     * @param id kebab-case, unique in the roster
     * @param role the id of the role on duty
     * @param area where
     * @param from the first day of the first person's turn; earlier there is no duty
     * @return a builder
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static Builder builder(String id, String role, AreaCode area, LocalDate from) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("rota id must be kebab-case, got " + id);
        }
        return new Builder(id, role, area, from);
    }

    /**
     * Returns the id.
     *
     * @return unique in the roster
     */
    public String id() {
        return id;
    }

    /**
     * Returns the role on duty.
     *
     * @return its id
     */
    public String role() {
        return role;
    }

    /**
     * Returns where the duty is.
     *
     * @return the code of the area
     */
    public AreaCode area() {
        return area;
    }

    /**
     * Returns how long a turn lasts.
     *
     * @return daily unless it was said otherwise
     */
    public Turn turn() {
        return turn;
    }

    /**
     * Returns the first day, from which turns are counted.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day on which shifts begin.
     *
     * @return the day, or null if there is none
     */
    public @Nullable LocalDate to() {
        return to;
    }

    /**
     * Returns when somebody is meant to be on duty.
     *
     * @return its own shifts unless it was said otherwise
     */
    public DutyCover cover() {
        return cover;
    }

    /**
     * Returns the shifts.
     *
     * @return in the order given; of two at once the one that began later is on duty
     */
    public List<Shift> shifts() {
        return shifts;
    }

    /**
     * Returns who takes turns.
     *
     * @return in the order of their turns; a person may have several
     */
    public List<PersonRef> persons() {
        return persons;
    }

    /**
     * Returns who stands in for whom.
     *
     * @return in the order given
     */
    public List<Substitution> substitutions() {
        return substitutions;
    }

    /**
     * Tells whether shifts begin on a day as far as its dates go.
     *
     * @param day the day
     * @return true on the first and last day too
     */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /**
     * Returns whose turn it is, before anybody stands in.
     *
     * @param day the day on which a shift begins
     * @return the person, or empty outside the dates of the rota
     */
    public Optional<PersonRef> onTurn(LocalDate day) {
        if (!isInForce(day) || persons.isEmpty()) {
            return Optional.empty();
        }
        long number = ChronoUnit.DAYS.between(from, day) / turn.days();
        return Optional.of(persons.get((int) (number % persons.size())));
    }

    /**
     * Returns who takes the shifts of a day.
     *
     * @param day the day on which they begin
     * @return who stands in, else whose turn it is; empty outside the dates of the rota
     */
    public Optional<PersonRef> person(LocalDate day) {
        PersonRef substitute = substitutes.get(day);
        return substitute != null && isInForce(day) ? Optional.of(substitute) : onTurn(day);
    }

    /**
     * Returns the rota in which the persons of two days take each other's shifts (换班).
     *
     * @param one a day of the rota
     * @param other another day, of another person's turn
     * @return the rota with two substitutions more
     * @throws IllegalArgumentException if it is nobody's turn on a day, the same person's on both, or somebody
     *     stands in on one of them already
     */
    public Rota swap(LocalDate one, LocalDate other) {
        PersonRef first = onTurn(one)
                .orElseThrow(() -> new IllegalArgumentException("one must be a day of the rota, got " + one));
        PersonRef second = onTurn(other)
                .orElseThrow(() -> new IllegalArgumentException("other must be a day of the rota, got " + other));
        if (first.equals(second)) {
            throw new IllegalArgumentException("other must be another person's turn, got " + other + " of " + second);
        }
        if (substitutes.containsKey(one) || substitutes.containsKey(other)) {
            throw new IllegalArgumentException(
                    "one and other must be days on which nobody stands in, got " + one + " and " + other);
        }
        Builder changed = new Builder(this);
        changed.substitutions = ImmutableList.<Substitution>builder()
                .addAll(substitutions)
                .add(new Substitution(one, first, second), new Substitution(other, second, first))
                .build();
        return changed.build();
    }

    /** Tells whether its shifts cannot be known without a calendar. */
    boolean needsCalendar() {
        return cover == DutyCover.OUTSIDE_WORKING_HOURS || !shifts.stream().allMatch(Shift::isOfEveryDay);
    }

    @Override
    public String toString() {
        return "rota " + id + " of " + role + " at " + area;
    }

    /** Not thread-safe. Collects what a rota says. */
    public static final class Builder {
        private final String id;
        private final String role;
        private final AreaCode area;
        private final LocalDate firstDay;
        private @Nullable LocalDate lastDay;
        private Turn turn = Turn.DAILY;
        private DutyCover cover = DutyCover.OWN_SHIFTS;
        private ImmutableList<Shift> shifts = ImmutableList.of();
        private ImmutableList<PersonRef> persons = ImmutableList.of();
        private ImmutableList<Substitution> substitutions = ImmutableList.of();

        private Builder(String id, String role, AreaCode area, LocalDate from) {
            this.id = id;
            this.role = role;
            this.area = area;
            this.firstDay = from;
        }

        private Builder(Rota rota) {
            this(rota.id, rota.role, rota.area, rota.from);
            this.lastDay = rota.to;
            this.turn = rota.turn;
            this.cover = rota.cover;
            this.shifts = rota.shifts;
            this.persons = rota.persons;
        }

        /**
         * Says the last day.
         *
         * @param last the last day on which shifts begin, or null if there is none
         * @return this builder
         */
        public Builder to(@Nullable LocalDate last) {
            this.lastDay = last;
            return this;
        }

        /**
         * Says how long a turn lasts.
         *
         * @param length daily unless said otherwise
         * @return this builder
         */
        public Builder turn(Turn length) {
            this.turn = length;
            return this;
        }

        /**
         * Says when somebody is meant to be on duty.
         *
         * @param meant the rota's own shifts unless said otherwise
         * @return this builder
         */
        public Builder cover(DutyCover meant) {
            this.cover = meant;
            return this;
        }

        /**
         * Says the shifts.
         *
         * @param hours at least one
         * @return this builder
         */
        public Builder shifts(List<Shift> hours) {
            this.shifts = ImmutableList.copyOf(hours);
            return this;
        }

        /**
         * Says who takes turns.
         *
         * @param inTurn at least one, in the order of their turns
         * @return this builder
         */
        public Builder persons(List<PersonRef> inTurn) {
            this.persons = ImmutableList.copyOf(inTurn);
            return this;
        }

        /**
         * Says who stands in for whom.
         *
         * @param days at most one for each day
         * @return this builder
         */
        public Builder substitutions(List<Substitution> days) {
            this.substitutions = ImmutableList.copyOf(days);
            return this;
        }

        /**
         * Makes the rota.
         *
         * @return the rota
         */
        public Rota build() {
            return new Rota(this);
        }
    }
}
