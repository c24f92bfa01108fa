package io.gridward.core.division;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person should know of a proposal. */
final class ProposalReport {
    private final SizeNorm norm;
    private final List<ProposedGrid> grids;
    private final FindingCollector findings = new FindingCollector();

    ProposalReport(SizeNorm norm, List<ProposedGrid> grids) {
        this.norm = norm;
        this.grids = grids;
    }

    List<Finding> findings(int asked) {
        if (asked != grids.size()) {
            findings.add(Finding.warning(
                    AuditCode.GRIDS_NOT_AS_ASKED,
                    List.of("grids"),
                    "grids",
                    Integer.toString(grids.size()),
                    "asked",
                    Integer.toString(asked)));
        }
        grids.forEach(this::checkGrid);
        checkQuarters();
        return findings.findings();
    }

    private void checkGrid(ProposedGrid grid) {
        String number = Integer.toString(grid.number());
        List<String> path = List.of("grids", number);
        norm.finding(path, number, grid.households()).ifPresent(findings::add);
        Building first = grid.buildings().get(0);
        if (first.households() > norm.most()) {
            findings.add(Finding.note(
                    AuditCode.BUILDING_TOO_LARGE,
                    path,
                    "building",
                    first.id().value(),
                    "households",
                    Integer.toString(first.households()),
                    "most",
                    Integer.toString(norm.most()),
                    "grid",
                    number));
        }
        if (grid.quarters().size() > 1) {
            String quarters = String.join(", ", grid.quarters());
            findings.add(Finding.note(AuditCode.QUARTERS_SHARE_GRID, path, "quarters", quarters, "grid", number));
        }
    }

    /** Buildings that are a grid of their own split no quarter: nobody decided where they belong. */
    private void checkQuarters() {
        SetMultimap<String, Integer> gridsOf = LinkedHashMultimap.create();
        Map<String, Long> households = new LinkedHashMap<>();
        for (ProposedGrid grid : grids) {
            for (Building building : grid.buildings()) {
                building.quarter()
                        .filter(name -> building.households() <= norm.most())
                        .ifPresent(name -> {
                            gridsOf.put(name, grid.number());
                            households.merge(name, (long) building.households(), Long::sum);
                        });
            }
        }
        households.forEach((quarter, size) -> {
            if (gridsOf.get(quarter).size() > 1) {
                boolean tooLarge = size > norm.most();
                findings.add(Finding.warning(
                        tooLarge ? AuditCode.QUARTER_SPLIT_FOR_SIZE : AuditCode.QUARTER_SPLIT_FOR_BALANCE,
                        List.of("quarters", quarter),
                        "quarter",
                        quarter,
                        "households",
                        Long.toString(size),
                        "most",
                        Integer.toString(norm.most()),
                        "grids",
                        gridsOf.get(quarter).stream().map(String::valueOf).collect(Collectors.joining(", "))));
            }
        });
    }
}
