package io.gridward.core.division;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Not thread-safe. Where an area that takes in households stands below its grid. */
final class Branches {
    private final Territory territory;
    private final Level grid;
    private final Map<AreaCode, ImmutableList<Area>> known = new HashMap<>();

    Branches(Territory territory, Level grid) {
        this.territory = territory;
        this.grid = grid;
    }

    /** From the grid down to the area itself; empty for an area above the grids and for an unknown one. */
    ImmutableList<Area> of(AreaCode code) {
        return known.computeIfAbsent(code, this::find);
    }

    private ImmutableList<Area> find(AreaCode code) {
        List<Area> upward = new ArrayList<>();
        territory.find(code).ifPresent(area -> {
            upward.add(area);
            upward.addAll(territory.ancestors(area));
        });
        upward.removeIf(area -> territory.levels().isAbove(area.level(), grid));
        return ImmutableList.copyOf(Lists.reverse(upward));
    }
}
