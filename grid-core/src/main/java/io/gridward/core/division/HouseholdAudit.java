package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Severity;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at the buildings of a division one by one, and counts what each area takes in. */
final class HouseholdAudit {
    private final Territory territory;
    private final Level grid;
    private final Branches branches;
    private final SizeAudit sizes;
    private final FindingCollector findings = new FindingCollector();
    private final FindingCollector unknownNames = new FindingCollector();

    HouseholdAudit(Territory territory, Level grid) {
        this.territory = territory;
        this.grid = grid;
        this.branches = new Branches(territory, grid);
        this.sizes = new SizeAudit(territory, branches);
    }

    List<Finding> findings(GridDivision division, Map<String, SizeNorm> norms) {
        for (Building building : division.buildings()) {
            Optional<Area> community = community(building);
            community.ifPresent(sizes::listed);
            Set<AreaCode> seen = new HashSet<>();
            for (Share share : building.shares()) {
                if (seen.add(share.area())) {
                    checkArea(building, share.area(), community);
                }
            }
            checkCover(building);
        }
        findings.addAll(sizes.findings(norms));
        return findings.findings();
    }

    private Optional<Area> community(Building building) {
        List<String> path = List.of("buildings", building.id().value(), "community");
        Optional<Area> community = known(building.community(), path);
        community
                .filter(area -> !territory.levels().isAbove(area.level(), grid))
                .ifPresent(area -> findings.add(Finding.warning(
                        AuditCode.PLACE_OF_BUILDING,
                        path,
                        "building",
                        building.id().value(),
                        "area",
                        area.code().value(),
                        "level",
                        area.level().id(),
                        "grid",
                        grid.id())));
        return community;
    }

    private void checkArea(Building building, AreaCode code, Optional<Area> community) {
        List<String> path = List.of("buildings", building.id().value(), "areas", code.value());
        Optional<Area> area = known(code, path);
        if (area.isEmpty()) {
            return;
        }
        if (branches.of(code).isEmpty()) {
            findings.add(Finding.warning(
                    AuditCode.TAKES_NO_HOUSEHOLDS,
                    path,
                    "area",
                    code.value(),
                    "level",
                    area.get().level().id(),
                    "grid",
                    grid.id()));
        } else if (community.isPresent() && !belongs(area.get(), community.get())) {
            findings.add(Finding.warning(
                    AuditCode.OUTSIDE_COMMUNITY,
                    path,
                    "area",
                    code.value(),
                    "building",
                    building.id().value(),
                    "community",
                    community.get().code().value()));
        }
    }

    /** A building that was placed in the grid itself has its finding; a dedicated grid may reach into a community. */
    private boolean belongs(Area area, Area community) {
        return territory.contains(community, area)
                || territory.contains(area, community)
                || branches.of(area.code()).stream()
                        .flatMap(each -> each.reach().stream())
                        .flatMap(code -> territory.find(code).stream())
                        .anyMatch(reached -> territory.contains(reached, community));
    }

    private void checkCover(Building building) {
        List<Stretch> stretches = Stretch.of(building);
        for (Stretch stretch : stretches) {
            sizes.count(building, stretch.households(), branchesOf(stretch));
        }
        for (int i = 0; i < stretches.size(); ) {
            Optional<Cover> fault = fault(stretches.get(i));
            int end = i + 1;
            while (end < stretches.size() && fault(stretches.get(end)).equals(fault)) {
                end++;
            }
            int first = stretches.get(i).first();
            int last = stretches.get(end - 1).last();
            fault.ifPresent(cover -> report(building, first, last, cover));
            i = end;
        }
    }

    private List<ImmutableList<Area>> branchesOf(Stretch stretch) {
        return stretch.areas().stream()
                .map(branches::of)
                .filter(branch -> !branch.isEmpty())
                .toList();
    }

    /** A gap; or the highest areas at which several branches part. What only unknown areas take in is neither. */
    private Optional<Cover> fault(Stretch stretch) {
        if (stretch.areas().isEmpty()) {
            return Optional.of(new Cover(grid, ImmutableSet.of()));
        }
        List<ImmutableList<Area>> taking = branchesOf(stretch);
        for (int depth = 0; ; depth++) {
            int at = depth;
            ImmutableSet<Area> areas = taking.stream()
                    .filter(branch -> branch.size() > at)
                    .map(branch -> branch.get(at))
                    .collect(ImmutableSet.toImmutableSet());
            if (areas.isEmpty()) {
                return Optional.empty();
            }
            if (areas.size() > 1) {
                Level level = areas.iterator().next().level();
                return Optional.of(new Cover(level, ImmutableSet.copyOf(Iterables.transform(areas, Area::code))));
            }
        }
    }

    private void report(Building building, int first, int last, Cover cover) {
        String id = building.id().value();
        List<String> path = List.of("buildings", id);
        String from = Integer.toString(first);
        String to = Integer.toString(last);
        String level = cover.level().id();
        if (cover.areas().isEmpty()) {
            findings.add(Finding.warning(
                    AuditCode.HOUSEHOLDS_UNCOVERED, path, "building", id, "from", from, "to", to, "level", level));
        } else {
            String areas = cover.areas().stream().sorted().map(AreaCode::value).collect(Collectors.joining(", "));
            findings.add(Finding.warning(
                    AuditCode.HOUSEHOLDS_OVERLAP,
                    path,
                    "building",
                    id,
                    "from",
                    from,
                    "to",
                    to,
                    "level",
                    level,
                    "areas",
                    areas));
        }
    }

    private Optional<Area> known(AreaCode code, List<String> path) {
        Optional<Area> area = territory.find(code);
        if (area.isEmpty()) {
            Iterable<String> known =
                    Iterables.transform(territory.areas(), each -> each.code().value());
            Finding unknown = unknownNames.unknown(ModelCode.UNKNOWN_AREA, path, "area", code.value(), known);
            findings.add(new Finding(unknown.code(), Severity.WARNING, path, unknown.details()));
        }
        return area;
    }

    /** Which areas of a level take in a stretch where exactly one should: none, or several. */
    private record Cover(Level level, ImmutableSet<AreaCode> areas) {}
}
