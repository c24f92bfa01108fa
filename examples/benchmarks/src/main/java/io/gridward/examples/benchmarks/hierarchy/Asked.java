package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;

/** A question as a host of a territory holds it: areas, their codes, and the text of the first. */
record Asked(
        Area area,
        Level level,
        Area outer,
        Area neighbour,
        Area county,
        AreaCode areaCode,
        AreaCode outerCode,
        AreaCode neighbourCode,
        String text) {

    static Asked of(Question question, Territory territory) {
        AreaCode area = AreaCode.of(question.area());
        AreaCode outer = AreaCode.of(question.outer());
        AreaCode neighbour = AreaCode.of(question.neighbour());
        return new Asked(
                territory.area(area),
                question.level().level(),
                territory.area(outer),
                territory.area(neighbour),
                territory.area(AreaCode.of(question.county())),
                area,
                outer,
                neighbour,
                question.area());
    }
}
