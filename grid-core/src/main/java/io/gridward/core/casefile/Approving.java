package io.gridward.core.casefile;

import io.gridward.core.Edition;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who must agree to a pending request can: an approver whose post is abolished or vacant, or left to who
 * asked or has agreed already, is followed by the next, so that no request waits for nobody. A post that changes hands
 * goes on deciding.
 */
final class Approving {
    private Approving() {}

    /** Looks at all who have yet to agree; finds others for those who cannot, and says until when all can. */
    static Draft of(Draft draft, PendingRequest pending) {
        Set<Holder> approvers = new LinkedHashSet<>(pending.approvers());
        List<Finding> reasons = new ArrayList<>();
        for (Holder approver : pending.missing()) {
            Set<PersonRef> others = others(pending, approvers, approver);
            if (!serves(draft.edition(), approver, others, draft.today(approver.area()))) {
                approvers.remove(approver);
                Consent found =
                        Consent.instead(draft, approver, pending.requested().by(), others, approvers);
                approvers.addAll(found.approvers());
                reasons.add(gone(approver));
                reasons.addAll(found.reasons());
            }
        }
        if (missing(pending, approvers).isEmpty()) {
            return lapsed(draft, pending);
        }
        boolean same = approvers.equals(Set.copyOf(pending.approvers()));
        List<Holder> now = same ? pending.approvers() : List.copyOf(approvers);
        Instant until = until(draft, pending, now);
        if (same && pending.decidableUntil().equals(Optional.ofNullable(until))) {
            return draft;
        }
        List<Finding> why = same ? List.of() : reasons;
        Draft found = draft.then(head -> new RequestEvent.ApproversFound(head, pending.what(), now, until, why));
        List<AreaCode> called = now.stream()
                .filter(approver -> !pending.approvers().contains(approver))
                .map(Holder::area)
                .distinct()
                .toList();
        return called.isEmpty() ? found : found.then(head -> new RulingEvent.Notified(head, called));
    }

    /** Nobody is left but those who have agreed, and they alone were not to decide; the holder may ask again. */
    private static Draft lapsed(Draft draft, PendingRequest pending) {
        return Consequences.notifyHolder(draft.then(head -> new RequestEvent.Lapsed(head, pending.what())));
    }

    private static Set<Holder> missing(PendingRequest pending, Set<Holder> approvers) {
        Set<Holder> missing = new LinkedHashSet<>(approvers);
        pending.agreements().forEach(agreed -> missing.removeAll(agreed.approvers()));
        return missing;
    }

    /** Who asked, who has agreed, and the other approvers by name. */
    private static Set<PersonRef> others(PendingRequest pending, Set<Holder> approvers, Holder but) {
        Set<PersonRef> others = new LinkedHashSet<>();
        others.add(pending.requested().by());
        pending.agreements().forEach(agreed -> others.add(agreed.person()));
        for (Holder approver : approvers) {
            if (!approver.equals(but)) {
                approver.asPerson().ifPresent(others::add);
            }
        }
        return others;
    }

    private static Finding gone(Holder approver) {
        return Finding.note(
                CourseCode.APPROVER_GONE,
                List.of(),
                "holder",
                EventTelling.post(approver),
                "area",
                approver.area().value());
    }

    private static @Nullable Instant until(Draft draft, PendingRequest pending, List<Holder> approvers) {
        Set<Holder> all = new LinkedHashSet<>(approvers);
        Instant first = null;
        for (Holder approver : missing(pending, all)) {
            first = Tenure.earlier(first, until(draft, approver, others(pending, all, approver)));
        }
        return first;
    }

    private static @Nullable Instant until(Draft draft, Holder approver, Set<PersonRef> others) {
        AreaCode area = approver.area();
        Instant now = draft.at();
        while (true) {
            Edition edition = draft.governance().at(now);
            LocalDate day = edition.date(area, now);
            if (!serves(edition, approver, others, day)) {
                // Where nobody could be found whatever the roster says, it waits for the roster.
                return now.isAfter(draft.at()) ? now : null;
            }
            ZoneId zone = edition.calendarOf(area).zone();
            Instant ends = posts(edition, approver).stream()
                    .flatMap(post -> edition.roster().termsOf(post.id()).stream())
                    .map(Appointment::to)
                    .flatMap(Stream::ofNullable)
                    .filter(last -> !last.isBefore(day))
                    .min(LocalDate::compareTo)
                    .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant())
                    .orElse(null);
            Instant next = Tenure.earlier(ends, Tenure.nextEdition(draft.governance(), now));
            if (next == null) {
                return null;
            }
            now = next;
        }
    }

    /** Whether anybody but the others fills the office. */
    private static boolean serves(Edition edition, Holder approver, Set<PersonRef> others, LocalDate day) {
        return posts(edition, approver).stream()
                .flatMap(post -> edition.roster().termsOf(post.id()).stream())
                .anyMatch(term -> term.holdsOn(day) && !others.contains(term.person()));
    }

    /** The posts whose holders decide: the approver's own, or for a centre all of its area or of where its work went. */
    private static List<Post> posts(Edition edition, Holder approver) {
        if (approver.post() != null) {
            return edition.roster().findPost(approver.post()).stream().toList();
        }
        Area home = edition.home(approver.area());
        return edition.roster().postsAt(home.code());
    }
}
