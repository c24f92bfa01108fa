package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.Post;
import io.gridward.core.territory.Area;
import io.gridward.core.time.Stopwatch;
import java.util.List;
import java.util.Optional;

/**
 * A holder whose term or stint ended, or whose area is gone, is followed by another: at the same area, or, by
 * slip, where the work of the area went. The clocks of the case go on; only who takes over from another person
 * has a sign clock of his own.
 */
final class Renewal {
    private Renewal() {}

    /** Looks the holder up anew. */
    static Draft of(Draft draft) {
        Holder before = draft.holder();
        Area home = draft.area();
        if (!home.code().equals(before.area())) {
            return rehomed(draft, home);
        }
        Finding why = Finding.note(
                CourseCode.TERM_ENDED,
                List.of(),
                "holder",
                EventTelling.post(before),
                "area",
                before.area().value());
        return taken(draft, home, Holding.resolve(draft.edition(), home, role(draft), draft.at()), why);
    }

    /** Lets another hold at the same area. */
    static Draft taken(Draft draft, Area area, Holding next, Finding why) {
        Holder before = draft.holder();
        Draft held = charged(next.hold(draft, area, List.of(why)), before);
        if (!draft.file().stage().isInHand()
                || before.asPerson().equals(next.holder().asPerson())) {
            return held;
        }
        Draft signing = Timekeeping.start(
                Timekeeping.stop(held, ClockKind.SIGN),
                ClockKind.SIGN,
                held.file().clocks().newest(ClockKind.SIGN).map(Stopwatch::budget));
        return next.staffed() ? signing : Handover.onward(signing, area);
    }

    /** The role of the post that holds; empty for a centre. */
    static Optional<String> role(Draft draft) {
        return role(draft, draft.holder());
    }

    /** The role of the post that somebody holds or held; empty for a centre. */
    static Optional<String> role(Draft draft, Holder holder) {
        return Optional.ofNullable(holder.post())
                .flatMap(post -> draft.edition()
                        .roster()
                        .findPost(post)
                        .or(() -> draft.file()
                                .custody()
                                .since()
                                .flatMap(since ->
                                        draft.governance().at(since).roster().findPost(post))))
                .map(Post::role)
                .map(role -> role.id());
    }

    /** Work goes on where the area's work went; what is not in hand only changes hands. */
    private static Draft rehomed(Draft draft, Area home) {
        Handover handover = Handover.of(
                Passage.RE_HOMED,
                null,
                CourseCode.AREA_REDRAWN,
                "area",
                draft.holder().area().value(),
                "home",
                home.code().value());
        Optional<String> role = role(draft)
                .filter(wanted -> draft.edition().roster().postsAt(home.code()).stream()
                        .anyMatch(post -> post.role().id().equals(wanted)));
        if (draft.file().stage().isInHand()) {
            return handover.to(draft, home, role);
        }
        Holder before = draft.holder();
        Holding next = Holding.resolve(draft.edition(), home, role, draft.at());
        HandoffSlip slip = handover.slip(draft, home, next.holder());
        Draft handed = draft.then(head -> new HoldingEvent.HandedOver(head, slip));
        return charged(next.hold(handed, home, List.of()), before);
    }

    /** Who answered as the holder of before is followed by who holds now. */
    private static Draft charged(Draft draft, Holder before) {
        Optional<Charge> charge =
                draft.file().charge().filter(known -> known.answerer().equals(before));
        return charge.isEmpty() || before.equals(draft.holder())
                ? draft
                : Charging.answeredBy(draft, draft.holder(), null, ImmutableList.of());
    }
}
