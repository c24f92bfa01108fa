package io.gridward.core.division;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at the areas of a territory one by one. */
final class ShapeAudit {
    private final Territory territory;
    private final Level grid;
    private final Map<String, Area> names = new HashMap<>();
    private final FindingCollector findings = new FindingCollector();

    ShapeAudit(Territory territory, Level grid) {
        this.territory = territory;
        this.grid = grid;
    }

    List<Finding> findings() {
        for (Area area : territory.areas()) {
            checkParent(area);
            checkGrids(area);
            checkSiblings(area);
            checkName(area);
        }
        return findings.findings();
    }

    private void checkParent(Area area) {
        LevelScheme levels = territory.levels();
        territory.parent(area).ifPresent(parent -> {
            int depth = levels.depth(area.level());
            if (levels.depth(parent.level()) != depth - 1) {
                findings.add(Finding.warning(
                        AuditCode.LEVEL_LEFT_OUT,
                        path(area),
                        "area",
                        area.code().value(),
                        "level",
                        area.level().id(),
                        "parent",
                        parent.code().value(),
                        "parentLevel",
                        parent.level().id(),
                        "expected",
                        levels.ids().get(depth - 1)));
            }
        });
    }

    private void checkGrids(Area area) {
        if (territory.levels().isAbove(area.level(), grid)
                && territory.children(area).isEmpty()) {
            findings.add(Finding.warning(
                    AuditCode.AREA_WITHOUT_GRID,
                    path(area),
                    "area",
                    area.code().value(),
                    "level",
                    area.level().id(),
                    "grid",
                    grid.id()));
        }
    }

    /** Names are compared language by language, without regard to case. */
    private void checkSiblings(Area area) {
        Area inEnglish = names.putIfAbsent(nameKey(area, "en", area.name().en()), area);
        Area inChinese = names.putIfAbsent(nameKey(area, "zh", area.name().zh()), area);
        Area other = inChinese != null ? inChinese : inEnglish;
        if (other != null) {
            findings.add(Finding.warning(
                    AuditCode.SIBLINGS_OF_ONE_NAME,
                    path(area),
                    "area",
                    area.code().value(),
                    "name",
                    inChinese != null ? area.name().zh() : area.name().en(),
                    "other",
                    other.code().value()));
        }
    }

    private static String nameKey(Area area, String language, String name) {
        return area.parent() + "/" + language + "/" + name.toLowerCase(Locale.ROOT);
    }

    private void checkName(Area area) {
        String code = area.code().value();
        String name = area.name().zh();
        if (carries(area.name(), code, code)) {
            findings.add(Finding.note(AuditCode.NAME_CARRIES_CODE, path(area), "area", code, "name", name));
        }
        if (territory.levels().isAbove(area.level(), grid)) {
            return;
        }
        for (Area above : territory.ancestors(area)) {
            if (territory.levels().isAbove(above.level(), grid)
                    && carries(area.name(), above.name().en(), above.name().zh())) {
                findings.add(Finding.note(
                        AuditCode.NAME_CARRIES_PLACE,
                        path(area),
                        "area",
                        code,
                        "name",
                        name,
                        "other",
                        above.code().value()));
            }
        }
    }

    private static boolean carries(BilingualText name, String en, String zh) {
        return carries(name.en(), en) || carries(name.zh(), zh);
    }

    /** Whole words only where words are told apart by spaces: East is not in Eastgate, 临河里 is in 临河里三. */
    private static boolean carries(String name, String part) {
        for (int at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
            int end = at + part.length();
            boolean opens = at == 0 || !(isLatin(name.charAt(at - 1)) && isLatin(part.charAt(0)));
            boolean closes =
                    end == name.length() || !(isLatin(name.charAt(end)) && isLatin(part.charAt(part.length() - 1)));
            if (opens && closes) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static List<String> path(Area area) {
        return List.of("areas", area.code().value());
    }
}
