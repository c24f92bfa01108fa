package io.gridward.core.division;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. A street with communities, grids and micro-grids, whose codes say where they lie: 1-2-1-3. */
final class Ward {
    static final LevelScheme LEVELS = LevelScheme.of(List.of(
            new Level("street", BilingualText.same("街道")),
            new Level("community", BilingualText.same("社区")),
            new Level("grid", BilingualText.same("网格")),
            new Level("micro", BilingualText.same("微网格"))));

    private final List<Area> areas = new ArrayList<>();

    Ward() {
        add("1", "港口");
    }

    /** Community 1-1 has two grids and a school that reaches into 1-2, which has a plain grid and one of two micro-grids. */
    static Ward ofTwoCommunities() {
        Ward ward = new Ward();
        ward.add("1-1", "临河里");
        ward.add("1-1-1", "第一");
        ward.add("1-1-2", "第二");
        ward.areas.add(area("1-1-9", "学校").toBuilder()
                .dedicated(List.of(AreaCode.of("1-2")))
                .build());
        ward.add("1-2", "靠山里");
        ward.add("1-2-1", "第一");
        ward.add("1-2-2", "第二");
        ward.add("1-2-2-1", "甲");
        ward.add("1-2-2-2", "乙");
        return ward;
    }

    AreaCode add(String code, String name) {
        areas.add(area(code, name));
        return AreaCode.of(code);
    }

    Territory territory() {
        return territory(areas);
    }

    static Territory territory(List<Area> areas) {
        return Territory.of(LEVELS, AreaCodeScheme.free(), areas);
    }

    static Area area(String code, String name) {
        int depth = code.split("-").length - 1;
        @Nullable AreaCode parent = depth == 0 ? null : AreaCode.of(code.substring(0, code.lastIndexOf('-')));
        return Area.of(AreaCode.of(code), LEVELS.levels().get(depth), BilingualText.same(name), parent);
    }
}
