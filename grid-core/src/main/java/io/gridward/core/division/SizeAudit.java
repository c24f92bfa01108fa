package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.Territory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Counts the households of each area, then looks at the numbers area by area. */
final class SizeAudit {
    private final Territory territory;
    private final Branches branches;
    private final Set<AreaCode> communities = new HashSet<>();
    private final Set<AreaCode> unlisted = new HashSet<>();
    private final Map<AreaCode, Long> taken = new HashMap<>();
    private final Map<AreaCode, Long> takenByParts = new HashMap<>();
    private final Map<AreaCode, BuildingId> firstLeftOut = new HashMap<>();
    private final FindingCollector findings = new FindingCollector();

    SizeAudit(Territory territory, Branches branches) {
        this.territory = territory;
        this.branches = branches;
    }

    /** Says that a building of a community is listed. */
    void listed(Area community) {
        communities.add(community.code());
    }

    /** Counts households once for every area that takes them in, by whichever share. */
    void count(Building building, long households, List<ImmutableList<Area>> taking) {
        Set<AreaCode> all = new LinkedHashSet<>();
        Set<AreaCode> inParts = new HashSet<>();
        for (ImmutableList<Area> branch : taking) {
            for (int i = 0; i < branch.size(); i++) {
                all.add(branch.get(i).code());
                if (i > 0) {
                    inParts.add(branch.get(i - 1).code());
                }
            }
        }
        for (AreaCode area : all) {
            taken.merge(area, households, Long::sum);
            if (inParts.contains(area)) {
                takenByParts.merge(area, households, Long::sum);
            } else {
                firstLeftOut.putIfAbsent(area, building.id());
            }
        }
    }

    List<Finding> findings(Map<String, SizeNorm> norms) {
        for (Area area : territory.areas()) {
            ImmutableList<Area> branch = branches.of(area.code());
            if (branch.isEmpty()) {
                continue;
            }
            long households = taken.getOrDefault(area.code(), 0L);
            if (households > 0) {
                checkParts(area, households);
            }
            if (area.kind() == GridKind.DEDICATED) {
                continue;
            }
            if (households == 0) {
                checkEmpty(area, branch);
            } else {
                checkSize(area, households, norms.get(area.level().id()));
            }
        }
        return findings.findings();
    }

    private void checkParts(Area area, long households) {
        long byParts = takenByParts.getOrDefault(area.code(), 0L);
        boolean divided = territory.children(area).stream().anyMatch(part -> part.kind() == GridKind.COMPREHENSIVE);
        BuildingId leftOut = firstLeftOut.get(area.code());
        if (divided && leftOut != null) {
            findings.add(Finding.warning(
                    AuditCode.PARTS_FALL_SHORT,
                    path(area),
                    "area",
                    area.code().value(),
                    "households",
                    Long.toString(households),
                    "taken",
                    Long.toString(byParts),
                    "building",
                    leftOut.value()));
        }
    }

    private void checkEmpty(Area area, ImmutableList<Area> branch) {
        boolean isGrid = branch.size() == 1;
        Optional<Area> above = territory.parent(area);
        if (isGrid && above.isPresent() && !isListed(above.get())) {
            if (unlisted.add(above.get().code())) {
                String code = above.get().code().value();
                findings.add(Finding.note(AuditCode.NO_BUILDINGS, path(above.get()), "area", code));
            }
        } else if (isGrid
                || takenByParts.containsKey(branch.get(branch.size() - 2).code())) {
            findings.add(Finding.warning(
                    AuditCode.GRID_EMPTY,
                    path(area),
                    "area",
                    area.code().value(),
                    "level",
                    area.level().id()));
        }
    }

    private boolean isListed(Area community) {
        return communities.contains(community.code())
                || territory.ancestors(community).stream().anyMatch(above -> communities.contains(above.code()));
    }

    private void checkSize(Area area, long households, @Nullable SizeNorm norm) {
        if (norm != null) {
            norm.finding(path(area), area.code().value(), households).ifPresent(findings::add);
        }
    }

    private static List<String> path(Area area) {
        return List.of("areas", area.code().value());
    }
}
