package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Edition;
import io.gridward.core.escalation.Approver;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Responsible;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who must agree to a request, found when it is made. Nobody approves what he asks for himself, and nobody twice,
 * compared by person: where he would, the next above does.
 *
 * @param approvers each of whom must agree
 * @param reasons why they and not others
 */
record Consent(List<Holder> approvers, List<Finding> reasons) {
    Consent {
        approvers = ImmutableList.copyOf(approvers);
        reasons = ImmutableList.copyOf(reasons);
    }

    /** Finds those a policy names. */
    static Consent of(Draft draft, List<Approver> named, PersonRef by) {
        Set<Holder> approvers = new LinkedHashSet<>();
        ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
        Set<PersonRef> others = new LinkedHashSet<>(Set.of(by));
        for (Approver approver : named) {
            Area start = start(draft, approver);
            Optional<String> role = Optional.ofNullable(approver.role());
            Consent same = upward(draft, start, role, by, Set.of(by), Set.of());
            // An office that is named twice agrees once; another office of the same person is another's to fill.
            Consent one =
                    approvers.containsAll(same.approvers()) ? same : upward(draft, start, role, by, others, Set.of());
            approvers.addAll(one.approvers());
            one.approvers().forEach(found -> found.asPerson().ifPresent(others::add));
            reasons.addAll(one.reasons());
        }
        return new Consent(List.copyOf(approvers), reasons.build());
    }

    /** Finds another for an approver who cannot decide any more, other than those who have agreed or are to. */
    static Consent instead(Draft draft, Holder gone, PersonRef by, Set<PersonRef> others, Set<Holder> offices) {
        Area home = draft.edition().home(gone.area());
        return upward(draft, home, Renewal.role(draft, gone), by, others, offices);
    }

    /** The centre of the area above, where the policy does not say. */
    static Consent above(Draft draft, PersonRef by) {
        return upward(draft, Handover.above(draft).orElseGet(draft::area), Optional.empty(), by, Set.of(by), Set.of());
    }

    /** On the branch the case stands on: the level, or the nearest area above a level it lacks; or where the role is. */
    private static Area start(Draft draft, Approver approver) {
        Territory territory = draft.edition().territory();
        Area here = draft.area();
        Optional<Level> level = Optional.ofNullable(approver.level())
                .flatMap(id -> territory.levels().find(id));
        if (level.isPresent()) {
            return territory
                    .at(here, level.get())
                    .orElseGet(() -> territory.ancestors(here).stream()
                            .filter(area -> territory.levels().isAbove(area.level(), level.get()))
                            .findFirst()
                            .orElse(here));
        }
        return fromHere(territory, here).stream()
                .filter(area -> draft.edition().roster().postsAt(area.code()).stream()
                        .anyMatch(post -> post.role().id().equals(approver.role())))
                .findFirst()
                .orElse(here);
    }

    /** Others and offices are all whom and what it cannot be. */
    private static Consent upward(
            Draft draft, Area start, Optional<String> role, PersonRef by, Set<PersonRef> others, Set<Holder> offices) {
        Edition edition = draft.edition();
        ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
        List<Area> areas = fromHere(edition.territory(), start);
        for (Area area : areas) {
            Holder holder = Holder.centre(area.code());
            if (role.isPresent()) {
                Responsible found = edition.roster()
                        .responsible(role.get(), area.code(), draft.at(), edition.calendarOf(area.code()));
                holder = found.holder();
                reasons.addAll(found.reasons());
            }
            if (holder.isCentre() && !edition.roster().isStaffed(area.code(), draft.today(area.code()))) {
                reasons.add(Finding.note(
                        CourseCode.AREA_UNSTAFFED,
                        List.of(area.code().value()),
                        "area",
                        area.code().value()));
            } else if (!isHeldBeside(draft, holder, Set.of(by))) {
                reasons.add(Finding.note(
                        CourseCode.WOULD_APPROVE_HIMSELF,
                        List.of(area.code().value()),
                        "person",
                        by.value(),
                        "area",
                        area.code().value()));
            } else if (offices.contains(holder) || !isHeldBeside(draft, holder, others)) {
                reasons.add(Finding.note(
                        CourseCode.APPROVES_ALREADY,
                        List.of(area.code().value()),
                        "area",
                        area.code().value()));
            } else {
                return new Consent(List.of(holder), reasons.build());
            }
        }
        Area top = areas.get(areas.size() - 1);
        return new Consent(List.of(Holder.centre(top.code())), reasons.build());
    }

    private static boolean isHeldBeside(Draft draft, Holder holder, Set<PersonRef> others) {
        return holder.isCentre()
                ? draft.edition().roster().isStaffedBeside(others, holder.area(), draft.today(holder.area()))
                : holder.asPerson().filter(others::contains).isEmpty();
    }

    private static List<Area> fromHere(Territory territory, Area here) {
        return ImmutableList.<Area>builder()
                .add(here)
                .addAll(territory.ancestors(here))
                .build();
    }
}
