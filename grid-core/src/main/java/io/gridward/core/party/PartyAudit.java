package io.gridward.core.party;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Not thread-safe. Looks for what a register leaves open over a territory on one day. */
final class PartyAudit {
    private final PartyRegister register;
    private final Territory territory;
    private final Level level;
    private final LocalDate date;
    private final FindingCollector findings = new FindingCollector();
    /** By matter, who is charged with it at which area of the territory. */
    private final Map<String, SortedSetMultimap<AreaCode, PartyId>> charged = new HashMap<>();

    private final Set<PartyId> active = new HashSet<>();
    /** How many areas of the level each area is or has below it. */
    private final Multiset<AreaCode> below = HashMultiset.create();

    private final List<Area> tops = new ArrayList<>();

    PartyAudit(PartyRegister register, Territory territory, Level level, LocalDate date) {
        this.register = register;
        this.territory = territory;
        this.level = level;
        this.date = date;
    }

    List<Finding> findings() {
        for (Mandate mandate : register.mandates()) {
            if (mandate.holdsOn(date)) {
                active.add(mandate.party());
                SortedSetMultimap<AreaCode, PartyId> areas =
                        charged.computeIfAbsent(mandate.matter(), matter -> TreeMultimap.create());
                mandate.areas().stream()
                        .filter(code -> territory.find(code).isPresent())
                        .forEach(code -> areas.put(code, mandate.party()));
            }
        }
        countBelow();
        register.matters().forEach(matter -> matter(matter.id()));
        mandates();
        register.parties().forEach(this::party);
        branches();
        return findings.findings();
    }

    private void countBelow() {
        for (Area area : territory.areas()) {
            if (area.parent() == null) {
                tops.add(area);
            }
            if (area.level().id().equals(level.id())) {
                for (Optional<Area> above = Optional.of(area);
                        above.isPresent();
                        above = territory.parent(above.get())) {
                    below.add(above.get().code());
                }
            }
        }
    }

    private void matter(String matter) {
        SortedSetMultimap<AreaCode, PartyId> areas = charged(matter);
        if (areas.isEmpty()) {
            findings.add(Finding.warning(
                    ModelCode.MATTER_WITHOUT_MANDATE,
                    List.of("matters", matter),
                    "matter",
                    matter,
                    "date",
                    date.toString()));
            return;
        }
        uncovered(areas.keySet()).forEach(area -> uncovered(matter, area));
        for (AreaCode area : areas.keySet()) {
            if (areas.get(area).size() > 1) {
                findings.add(Finding.warning(
                        CourseCode.MANDATE_AMBIGUOUS,
                        List.of("matters", matter, area.value()),
                        "area",
                        area.value(),
                        "matter",
                        matter,
                        "parties",
                        InCharge.joined(areas.get(area))));
            }
        }
    }

    private SortedSetMultimap<AreaCode, PartyId> charged(String matter) {
        SortedSetMultimap<AreaCode, PartyId> areas = charged.get(matter);
        return areas == null ? TreeMultimap.create() : areas;
    }

    private void uncovered(String matter, AreaCode area) {
        findings.add(Finding.note(
                AuditCode.MATTER_UNCOVERED,
                List.of("matters", matter, area.value()),
                "matter",
                matter,
                "area",
                area.value(),
                "count",
                Integer.toString(below.count(area)),
                "level",
                level.id(),
                "date",
                date.toString()));
    }

    /**
     * Finds the highest areas in which nobody is in charge at any area of the level. Only areas above a mandated
     * one are opened, so that a matter costs what its mandates reach and not the whole territory.
     */
    private Set<AreaCode> uncovered(Set<AreaCode> areas) {
        Set<AreaCode> mixed = new HashSet<>();
        for (AreaCode code : areas) {
            if (below.contains(code)) {
                Optional<Area> above = territory.parent(territory.area(code));
                while (above.isPresent() && mixed.add(above.get().code())) {
                    above = territory.parent(above.get());
                }
            }
        }
        Set<AreaCode> uncovered = new TreeSet<>();
        Deque<Area> open = new ArrayDeque<>(tops);
        while (!open.isEmpty()) {
            Area area = open.pop();
            if (areas.contains(area.code()) || !below.contains(area.code())) {
                continue;
            }
            if (mixed.contains(area.code())) {
                open.addAll(territory.children(area));
            } else {
                uncovered.add(area.code());
            }
        }
        return uncovered;
    }

    /** A mandate changes nothing at an area if without it the same single party would answer there. */
    private void mandates() {
        Set<Claim> seen = new HashSet<>();
        for (int i = 0; i < register.mandates().size(); i++) {
            Mandate mandate = register.mandates().get(i);
            if (!mandate.holdsOn(date)) {
                continue;
            }
            for (AreaCode code : ImmutableList.sortedCopyOf(mandate.areas())) {
                Optional<AreaCode> outer = seen.add(new Claim(mandate.party(), mandate.matter(), code))
                        ? territory.find(code).flatMap(area -> sameAbove(mandate, area))
                        : Optional.of(code).filter(area -> territory.find(area).isPresent());
                if (outer.isPresent()) {
                    redundant(mandate, Integer.toString(i), code, outer.get());
                }
            }
        }
    }

    /** Returns the nearest mandated area above, if there as here the mandate's party and no other is charged. */
    private Optional<AreaCode> sameAbove(Mandate mandate, Area area) {
        SortedSetMultimap<AreaCode, PartyId> areas = charged(mandate.matter());
        Set<PartyId> alone = Set.of(mandate.party());
        if (!areas.get(area.code()).equals(alone)) {
            return Optional.empty();
        }
        Optional<Area> above = territory.parent(area);
        while (above.isPresent() && !areas.containsKey(above.get().code())) {
            above = territory.parent(above.get());
        }
        return above.map(Area::code).filter(code -> areas.get(code).equals(alone));
    }

    private void redundant(Mandate mandate, String at, AreaCode area, AreaCode outer) {
        findings.add(Finding.note(
                AuditCode.MANDATE_REDUNDANT,
                List.of("mandates", at, "areas", area.value()),
                "party",
                mandate.party().value(),
                "matter",
                mandate.matter(),
                "area",
                area.value(),
                "outer",
                outer.value(),
                "date",
                date.toString()));
    }

    private void party(Party party) {
        String id = party.id().value();
        List<String> path = List.of("parties", id);
        if (!active.contains(party.id())) {
            findings.add(Finding.note(AuditCode.PARTY_WITHOUT_MANDATE, path, "party", id, "date", date.toString()));
        }
        if (party.representatives().isEmpty()) {
            findings.add(Finding.warning(AuditCode.PARTY_WITHOUT_REPRESENTATIVE, path, "party", id));
        }
    }

    /** A register that names no secretary at a step leaves secretaries out, which is no gap. */
    private void branches() {
        Set<BranchStep> led = register.branches().units().stream()
                .filter(unit -> unit.secretary() != null)
                .map(BranchUnit::step)
                .collect(Collectors.toSet());
        for (BranchUnit unit : register.branches().units()) {
            if (unit.secretary() == null && led.contains(unit.step())) {
                String id = unit.id().value();
                findings.add(Finding.note(
                        AuditCode.BRANCH_WITHOUT_SECRETARY,
                        List.of("branches", id),
                        "unit",
                        id,
                        "step",
                        unit.step().id()));
            }
        }
    }

    private record Claim(PartyId party, String matter, AreaCode area) {}
}
