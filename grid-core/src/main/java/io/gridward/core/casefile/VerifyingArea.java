package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a result is checked: at the first area, from the verifying level of the ruling upward, with a post that
 * somebody other than the handler and those who did a part of it holds; where there is none, at the first from the top down to the place, for a case
 * that nobody else could check would never end.
 *
 * @param area the area
 * @param reasons why, where it is not plain
 */
record VerifyingArea(AreaCode area, List<Finding> reasons) {
    static VerifyingArea find(Draft draft, PersonRef handler, Ruling ruling) {
        Set<PersonRef> concerned = ImmutableSet.<PersonRef>builder()
                .add(handler)
                .addAll(draft.file().linkage().workers())
                .build();
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
        Optional<Area> above = staffed(draft, concerned, upward);
        if (above.isPresent()) {
            return new VerifyingArea(above.get().code(), List.of());
        }
        Area top = upward.get(upward.size() - 1);
        Area place = draft.edition().home(draft.issue().area());
        List<Area> downward = ImmutableList.<Area>builder()
                .add(place)
                .addAll(territory.ancestors(place))
                .build()
                .reverse();
        return staffed(draft, concerned, downward)
                .map(area -> because(draft, area, CourseCode.VERIFIED_BELOW))
                .orElseGet(() -> because(draft, top, CourseCode.NO_ONE_ELSE_TO_VERIFY));
    }

    private static Optional<Area> staffed(Draft draft, Set<PersonRef> but, List<Area> areas) {
        for (Area area : areas) {
            if (draft.edition().roster().isStaffedBeside(but, area.code(), draft.today(area.code()))) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private static VerifyingArea because(Draft draft, Area area, CourseCode code) {
        List<String> path = List.of(draft.file().id().value());
        String where = area.code().value();
        return new VerifyingArea(area.code(), List.of(Finding.warning(code, path, "area", where)));
    }
}
