package io.gridward.core.territory;

import com.google.common.collect.Iterables;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a list of areas must satisfy to be a territory. A parent strictly above rules out circles. */
final class TerritoryCheck {
    private final LevelScheme levels;
    private final AreaCodeScheme codes;
    private final Area[] given;
    private final CodeTable table;
    private final int[] parents;
    private final FindingCollector findings = new FindingCollector();

    private TerritoryCheck(LevelScheme levels, AreaCodeScheme codes, List<Area> areas) {
        this.levels = levels;
        this.codes = codes;
        this.given = areas.toArray(Area[]::new);
        this.table = CodeTable.of(given);
        this.parents = new int[given.length];
        Arrays.fill(parents, TreeLayout.NONE);
    }

    static TreeLayout layOut(LevelScheme levels, AreaCodeScheme codes, List<Area> areas) {
        TerritoryCheck check = new TerritoryCheck(levels, codes, areas);
        check.checkLevelsOfCodes();
        check.findTwins();
        for (int position = 0; position < check.given.length; position++) {
            check.checkArea(position);
        }
        check.findings.throwIfErrors("territory");
        return TreeLayout.of(check.given, check.parents, levels);
    }

    private void checkLevelsOfCodes() {
        for (String level : codes.levels()) {
            if (levels.find(level).isEmpty()) {
                List<String> path = List.of("codes", level);
                findings.unknown(ModelCode.UNKNOWN_LEVEL, path, "level", level, levels.ids());
            }
        }
    }

    private void findTwins() {
        for (int position = 0; position < given.length; position++) {
            Area area = given[position];
            if (table.find(area.code()) != position) {
                String code = area.code().value();
                findings.error(ModelCode.DUPLICATE_ID, path(area), "kind", "area", "id", code);
            }
        }
    }

    private void checkArea(int position) {
        Area area = given[position];
        if (levels.depthOrAbsent(area.level()) == LevelScheme.ABSENT) {
            String level = area.level().id();
            findings.unknown(ModelCode.UNKNOWN_LEVEL, path(area), "level", level, levels.ids());
            return;
        }
        AreaCode code = area.parent();
        int parent = code == null ? TreeLayout.NONE : table.find(code);
        Optional<Area> above = parent == TreeLayout.NONE ? Optional.empty() : Optional.of(given[parent]);
        codes.misfit(area, above).ifPresent(expected -> {
            String own = area.code().value();
            String level = area.level().id();
            findings.error(ModelCode.CODE_FORM, path(area), "area", own, "level", level, "expected", expected);
        });
        parents[position] = parent;
        if (code == null) {
            checkStandsAlone(area);
        } else if (parent == TreeLayout.NONE) {
            unknownArea(path(area, "parent"), code);
        } else {
            checkParentLevel(area, given[parent]);
        }
        if (area.kind() == GridKind.DEDICATED) {
            checkReach(area, above);
        }
    }

    private void checkStandsAlone(Area area) {
        if (levels.depth(area.level()) > 0) {
            String code = area.code().value();
            String level = area.level().id();
            String top = levels.top().id();
            findings.error(ModelCode.MISSING_PARENT, path(area), "area", code, "level", level, "top", top);
        }
    }

    private void checkParentLevel(Area area, Area parent) {
        int depth = levels.depthOrAbsent(parent.level());
        if (depth != LevelScheme.ABSENT && depth >= levels.depth(area.level())) {
            findings.error(
                    ModelCode.WRONG_PARENT_LEVEL,
                    path(area, "parent"),
                    "area",
                    area.code().value(),
                    "level",
                    area.level().id(),
                    "parent",
                    parent.code().value(),
                    "parentLevel",
                    parent.level().id());
        }
    }

    private void checkReach(Area area, Optional<Area> parent) {
        for (AreaCode code : area.reach()) {
            int position = table.find(code);
            if (position == CodeTable.ABSENT) {
                unknownArea(path(area, "reach"), code);
                continue;
            }
            Area reached = given[position];
            if (area.parent() == null) {
                String own = area.code().value();
                findings.error(ModelCode.REACH_LEVEL, path(area, "reach"), "area", own, "reached", code.value());
            }
            if (parent.isPresent()
                    && (reached.code().equals(parent.get().code())
                            || !reached.level().id().equals(parent.get().level().id()))) {
                findings.error(
                        ModelCode.REACH_LEVEL,
                        path(area, "reach"),
                        "area",
                        area.code().value(),
                        "reached",
                        code.value(),
                        "parent",
                        parent.get().code().value(),
                        "level",
                        parent.get().level().id());
            }
        }
    }

    private void unknownArea(List<String> path, AreaCode code) {
        // Lazily: of many unknown areas only the first are compared with those there are.
        Iterable<String> known =
                Iterables.transform(Arrays.asList(given), area -> area.code().value());
        findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", code.value(), known);
    }

    private static List<String> path(Area area) {
        return List.of("areas", area.code().value());
    }

    private static List<String> path(Area area, String field) {
        return List.of("areas", area.code().value(), field);
    }
}
