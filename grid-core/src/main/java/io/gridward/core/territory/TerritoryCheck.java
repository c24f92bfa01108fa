package io.gridward.core.territory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a list of areas must satisfy to be a territory. A parent strictly above rules out circles. */
final class TerritoryCheck {
    private final LevelScheme levels;
    private final AreaCodeScheme codes;
    private final FindingCollector findings = new FindingCollector();
    private final Map<AreaCode, Area> byCode = new LinkedHashMap<>();

    private TerritoryCheck(LevelScheme levels, AreaCodeScheme codes) {
        this.levels = levels;
        this.codes = codes;
    }

    static ImmutableMap<AreaCode, Area> checked(LevelScheme levels, AreaCodeScheme codes, List<Area> areas) {
        TerritoryCheck check = new TerritoryCheck(levels, codes);
        check.findTwins(areas);
        areas.forEach(check::checkArea);
        check.findings.throwIfErrors("territory");
        return ImmutableMap.copyOf(check.byCode);
    }

    private void findTwins(List<Area> areas) {
        for (Area area : areas) {
            if (byCode.putIfAbsent(area.code(), area) != null) {
                String code = area.code().value();
                findings.error(ModelCode.DUPLICATE_ID, path(area), "kind", "area", "id", code);
            }
        }
    }

    private void checkArea(Area area) {
        if (levels.find(area.level().id()).isEmpty()) {
            String level = area.level().id();
            findings.unknown(ModelCode.UNKNOWN_LEVEL, path(area), "level", level, levels.ids());
            return;
        }
        codes.misfit(area, area.parent() != null && byCode.containsKey(area.parent()))
                .ifPresent(expected -> findings.error(
                        ModelCode.CODE_FORM,
                        path(area),
                        "area",
                        area.code().value(),
                        "level",
                        area.level().id(),
                        "expected",
                        expected));
        checkParent(area);
    }

    private void checkParent(Area area) {
        AreaCode code = area.parent();
        if (code == null) {
            if (levels.depth(area.level()) > 0) {
                findings.error(
                        ModelCode.MISSING_PARENT,
                        path(area),
                        "area",
                        area.code().value(),
                        "level",
                        area.level().id(),
                        "top",
                        levels.top().id());
            }
            return;
        }
        Area parent = byCode.get(code);
        if (parent == null) {
            findings.unknown(
                    ModelCode.UNKNOWN_AREA,
                    path(area, "parent"),
                    "area",
                    code.value(),
                    Iterables.transform(byCode.keySet(), AreaCode::value));
        } else if (levels.find(parent.level().id()).isPresent() && !levels.isAbove(parent.level(), area.level())) {
            findings.error(
                    ModelCode.WRONG_PARENT_LEVEL,
                    path(area, "parent"),
                    "area",
                    area.code().value(),
                    "level",
                    area.level().id(),
                    "parent",
                    code.value(),
                    "parentLevel",
                    parent.level().id());
        }
    }

    private static List<String> path(Area area, String... field) {
        return field.length == 0
                ? List.of("areas", area.code().value())
                : List.of("areas", area.code().value(), field[0]);
    }
}
