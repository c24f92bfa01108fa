package io.gridward.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which work calendar holds for whom: the one of the tenant for everybody, but for areas and parties that have one
 * of their own. An area without one takes that of the nearest area around it that has. Nothing is refused when a
 * book is made; {@link GovernanceBuilder#build} tells what is wrong with it.
 */
public final class CalendarBook {
    private final WorkCalendar calendar;
    private final ImmutableList<Bound<AreaCode>> areas;
    private final ImmutableList<Bound<PartyId>> parties;
    private final ImmutableList<WorkCalendar> kept;
    private final ImmutableMap<AreaCode, WorkCalendar> byArea;
    private final ImmutableMap<PartyId, WorkCalendar> byParty;

    private CalendarBook(Builder from) {
        this.calendar = from.calendar;
        this.areas = ImmutableList.copyOf(from.areas);
        this.parties = ImmutableList.copyOf(from.parties);
        this.kept = ImmutableList.copyOf(from.kept);
        this.byArea = firsts(areas);
        this.byParty = firsts(parties);
    }

    /**
     * Returns a book of one calendar, which holds for everybody.
     *
     * @param calendar the calendar of the tenant
     * @return the book
     */
    public static CalendarBook of(WorkCalendar calendar) {
        return builder(calendar).build();
    }

    /**
     * Starts a book.
     *
     * @param calendar the calendar of the tenant, which holds for whoever has none of his own
     * @return a builder without another
     */
    public static Builder builder(WorkCalendar calendar) {
        return new Builder(calendar);
    }

    /**
     * Returns the calendar that holds for whoever has none of his own.
     *
     * @return the calendar of the tenant
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * Returns every calendar, each once.
     *
     * @return that of the tenant first, then those of areas, of parties, and those that are only kept
     */
    public List<WorkCalendar> calendars() {
        Set<WorkCalendar> all = new LinkedHashSet<>(List.of(calendar));
        areas.forEach(bound -> all.add(bound.calendar()));
        parties.forEach(bound -> all.add(bound.calendar()));
        all.addAll(kept);
        return ImmutableList.copyOf(all);
    }

    /**
     * Returns the areas that have a calendar of their own.
     *
     * @return their calendars, in the order in which they were given
     */
    public Map<AreaCode, WorkCalendar> areas() {
        return byArea;
    }

    /**
     * Returns the parties that have a calendar of their own.
     *
     * @return their calendars, in the order in which they were given
     */
    public Map<PartyId, WorkCalendar> parties() {
        return byParty;
    }

    /**
     * Returns the calendar that holds at an area.
     *
     * @param area an area of the territory
     * @param territory where the areas around it are looked up
     * @return its own, else that of the nearest area around it that has one, else that of the tenant
     */
    public WorkCalendar at(Area area, Territory territory) {
        if (byArea.isEmpty()) {
            return calendar;
        }
        Optional<Area> nearest = Optional.of(area);
        while (nearest.isPresent()) {
            WorkCalendar own = byArea.get(nearest.get().code());
            if (own != null) {
                return own;
            }
            nearest = territory.parent(nearest.get());
        }
        return calendar;
    }

    /**
     * Checks that every area with a calendar of its own is one of a territory.
     *
     * @param territory the territory
     * @return a finding for each that it lacks
     */
    public List<Finding> check(Territory territory) {
        FindingCollector findings = new FindingCollector();
        for (Bound<AreaCode> bound : areas) {
            if (territory.find(bound.to()).isEmpty()) {
                String code = bound.to().value();
                List<String> known = territory.areas().stream()
                        .map(Area::code)
                        .map(AreaCode::value)
                        .toList();
                findings.unknown(ModelCode.UNKNOWN_AREA, place(bound, "areas", code), "area", code, known);
            }
        }
        return findings.findings();
    }

    /**
     * Checks that every party with a calendar of its own is one of a register.
     *
     * @param register the party register
     * @return a finding for each that it lacks
     */
    public List<Finding> check(PartyRegister register) {
        FindingCollector findings = new FindingCollector();
        for (Bound<PartyId> bound : parties) {
            if (register.find(bound.to()).isEmpty()) {
                String id = bound.to().value();
                List<String> known = register.parties().stream()
                        .map(Party::id)
                        .map(PartyId::value)
                        .toList();
                findings.unknown(ModelCode.UNKNOWN_PARTY, place(bound, "parties", id), "party", id, known);
            }
        }
        return findings.findings();
    }

    /** What is wrong with the book itself: two calendars for one, or two of one id. */
    List<Finding> check() {
        FindingCollector findings = new FindingCollector();
        Map<String, WorkCalendar> ids = new LinkedHashMap<>();
        for (WorkCalendar each : calendars()) {
            if (ids.putIfAbsent(each.id(), each) != null) {
                findings.error(ModelCode.CALENDAR_TWO_WAYS, List.of(each.id()), "calendar", each.id());
            }
        }
        twice(findings, areas, byArea, "areas", "area", AreaCode::value);
        twice(findings, parties, byParty, "parties", "party", PartyId::value);
        return findings.findings();
    }

    private static <T> void twice(
            FindingCollector findings,
            List<Bound<T>> all,
            Map<T, WorkCalendar> firsts,
            String list,
            String kind,
            Function<T, String> name) {
        List<T> seen = new ArrayList<>();
        for (Bound<T> bound : all) {
            if (seen.contains(bound.to())) {
                String to = name.apply(bound.to());
                WorkCalendar first = firsts.get(bound.to());
                findings.error(
                        ModelCode.CALENDAR_BOUND_TWICE,
                        place(bound, list, to),
                        kind,
                        to,
                        "calendar",
                        bound.calendar().id(),
                        "other",
                        first == null ? "" : first.id());
            }
            seen.add(bound.to());
        }
    }

    private static List<String> place(Bound<?> bound, String list, String to) {
        return List.of(bound.calendar().id(), list, to);
    }

    private static <T> ImmutableMap<T, WorkCalendar> firsts(List<Bound<T>> all) {
        Map<T, WorkCalendar> firsts = new LinkedHashMap<>();
        all.forEach(bound -> firsts.putIfAbsent(bound.to(), bound.calendar()));
        return ImmutableMap.copyOf(firsts);
    }

    @Override
    public String toString() {
        return "CalendarBook of " + calendars().stream().map(WorkCalendar::id).toList();
    }

    private record Bound<T>(T to, WorkCalendar calendar) {}

    /** Not thread-safe. Collects calendars and for whom they hold. */
    public static final class Builder {
        private final WorkCalendar calendar;
        private final List<Bound<AreaCode>> areas = new ArrayList<>();
        private final List<Bound<PartyId>> parties = new ArrayList<>();
        private final List<WorkCalendar> kept = new ArrayList<>();

        private Builder(WorkCalendar calendar) {
            this.calendar = calendar;
        }

        /**
         * Gives an area and all below it a calendar of their own.
         *
         * @param area an area of the territory, as long as it exists
         * @param own its calendar; areas below may have another
         * @return this builder
         */
        public Builder area(AreaCode area, WorkCalendar own) {
            areas.add(new Bound<>(area, own));
            return this;
        }

        /**
         * Gives a party a calendar of its own, wherever it is called to. Parties under it do not take it over.
         *
         * @param party a party of the register
         * @param own its calendar
         * @return this builder
         */
        public Builder party(PartyId party, WorkCalendar own) {
            parties.add(new Bound<>(party, own));
            return this;
        }

        /**
         * Keeps a calendar that holds for nobody any more, so that clocks recorded with it go on by it until the
         * bindings of now are adopted.
         *
         * @param earlier the calendar
         * @return this builder
         */
        public Builder keeping(WorkCalendar earlier) {
            kept.add(earlier);
            return this;
        }

        /**
         * Makes the book.
         *
         * @return the book
         */
        public CalendarBook build() {
            return new CalendarBook(this);
        }
    }
}
