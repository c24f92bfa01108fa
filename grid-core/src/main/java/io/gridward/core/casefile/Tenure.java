package io.gridward.core.casefile;

import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PostId;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long a holder holds, as far as the timelines tell: until his term ends or his area or post is gone. */
final class Tenure {
    private Tenure() {}

    /** The instant from which a holder does not hold any more, always after {@code at}; null if no end is known. */
    static @Nullable Instant until(Governance governance, Holder holder, Instant at, @Nullable Instant stintEnds) {
        Instant ends = firstInstantWithout(governance, holder, at)
                .filter(end -> end.isAfter(at))
                .orElse(null);
        return earlier(ends, stintEnds != null && stintEnds.isAfter(at) ? stintEnds : null);
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Whether a holder is what he was found to be: his area is there, and he is in office. */
    static boolean stands(Edition edition, Holder holder, LocalDate day) {
        if (edition.territory().find(holder.area()).isEmpty()) {
            return false;
        }
        PostId post = holder.post();
        return post == null
                || holder.person() == null
                || (edition.roster()
                                .findPost(post)
                                .filter(known -> known.area().equals(holder.area()))
                                .isPresent()
                        && edition.roster().holds(holder.person(), post, day));
    }

    /** Terms end at midnight of the area, editions at midnight of the tenant: the two may be read in different zones. */
    private static Optional<Instant> firstInstantWithout(Governance governance, Holder holder, Instant at) {
        Instant now = at;
        while (true) {
            Edition edition = governance.at(now);
            WorkCalendar calendar = edition.calendarOf(holder.area());
            LocalDate day = calendar.date(now);
            if (!stands(edition, holder, day)) {
                return Optional.of(now);
            }
            Instant change = nextEdition(governance, now);
            // A term may follow his last one at once, and another edition may go on with him.
            Instant end = end(edition, holder, day)
                    .map(last -> last.atStartOfDay(calendar.zone()).toInstant())
                    .orElse(null);
            Instant next = earlier(change, end);
            if (next == null) {
                return Optional.empty();
            }
            now = next;
        }
    }

    /** When the next edition of the reference data comes into force; null if there is none. */
    static @Nullable Instant nextEdition(Governance governance, Instant now) {
        return governance
                .editions()
                .nextChangeAfter(LocalDate.ofInstant(now, governance.zone()))
                .map(next -> next.atStartOfDay(governance.zone()).toInstant())
                .orElse(null);
    }

    /** The day after the latest of his terms that hold on a day; empty if one is open, and for a centre. */
    private static Optional<LocalDate> end(Edition edition, Holder holder, LocalDate day) {
        PostId post = holder.post();
        if (post == null) {
            return Optional.empty();
        }
        LocalDate latest = day;
        for (Appointment term : edition.roster().termsOf(post)) {
            if (term.person().equals(holder.person()) && term.holdsOn(day)) {
                LocalDate last = term.to();
                if (last == null) {
                    return Optional.empty();
                }
                latest = last.isAfter(latest) ? last : latest;
            }
        }
        return Optional.of(latest.plusDays(1));
    }
}
