package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;

/**
 * Where a result is checked: at the first area, from the verifying level of the ruling upward, with a post that
 * somebody other than the handler holds.
 *
 * @param area the area
 * @param reasons why, where it is not plain
 */
record VerifyingArea(AreaCode area, List<Finding> reasons) {
    static VerifyingArea find(Draft draft, PersonRef handler, Ruling ruling) {
        Territory territory = draft.edition().territory();
        Area here = draft.area();
        Area start = ruling.verify()
                .flatMap(id -> territory.levels().find(id))
                .flatMap(level -> territory.at(here, level))
                .orElse(here);
        List<Area> upward = ImmutableList.<Area>builder()
                .add(start)
                .addAll(territory.ancestors(start))
                .build();
        for (Area area : upward) {
            if (draft.edition().roster().isStaffedBeside(handler, area.code(), draft.today())) {
                return new VerifyingArea(area.code(), List.of());
            }
        }
        Area top = upward.get(upward.size() - 1);
        Finding nobody = Finding.warning(
                CourseCode.NO_ONE_ELSE_TO_VERIFY,
                List.of(draft.file().id().value()),
                "area",
                top.code().value());
        return new VerifyingArea(top.code(), List.of(nobody));
    }
}
