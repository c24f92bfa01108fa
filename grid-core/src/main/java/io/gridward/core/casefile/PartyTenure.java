package io.gridward.core.casefile;

import io.gridward.core.Edition;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.linkage.CallOut;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.InCharge;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How long a party answers for a matter at a place, as far as the timelines tell: until its mandate there ends, another
 * has a nearer one, or the register does not know it any more. Whom a joint meeting named needs no mandate. Days are
 * those of the place.
 */
final class PartyTenure {
    private PartyTenure() {}

    /** Who is in charge of a matter at an area. */
    static InCharge inCharge(Draft draft, String matter, Area place) {
        Edition edition = draft.edition();
        return edition.parties().inCharge(matter, place, edition.territory(), draft.today(place.code()));
    }

    /** Whether a called party is in charge of what it was called for, where the issue lies. */
    static boolean stands(Draft draft, PartyTask task) {
        return serving(draft, task).on(draft.edition(), draft.today(draft.issue().area()));
    }

    private static Serving serving(Draft draft, PartyTask task) {
        CallOut call = task.call();
        boolean resolved = draft.file().clocks().all().containsKey(new ClockId(ClockKind.PARTY_PART, task.ordinal()));
        return resolved
                ? (edition, day) -> edition.parties().find(call.party()).isPresent()
                : mandated(call.party(), call.matter(), draft.issue().area());
    }

    private static Serving mandated(PartyId party, String matter, AreaCode area) {
        return (edition, day) -> edition.parties()
                .inCharge(matter, edition.home(area), edition.territory(), day)
                .parties()
                .contains(party);
    }

    /** Whether who acted for a called party represents it still; true if nobody acted yet. */
    static boolean isRepresented(Draft draft, PartyTask task) {
        return represents(draft.edition(), task.call().party(), representative(draft, task));
    }

    /** When a called party does not answer any more, always after now; null if no end is known. */
    static @Nullable Instant until(Draft draft, PartyTask task) {
        CallOut call = task.call();
        PersonRef person = representative(draft, task);
        // Who acts without representing it, because an authority lets him, ends nothing by that.
        PersonRef acting = represents(draft.edition(), call.party(), person) ? person : null;
        Serving serving = serving(draft, task);
        return until(
                draft,
                call.matter(),
                draft.issue().area(),
                (edition, day) -> serving.on(edition, day) && represents(edition, call.party(), acting));
    }

    /** When a party is not in charge of a matter at an area any more, always after now; null if no end is known. */
    static @Nullable Instant until(Draft draft, PartyId party, String matter, AreaCode area) {
        return until(draft, matter, area, mandated(party, matter, area));
    }

    private static @Nullable PersonRef representative(Draft draft, PartyTask task) {
        return draft.file().partyTerms().representative(task.ordinal()).orElse(null);
    }

    private static @Nullable Instant until(Draft draft, String matter, AreaCode area, Serving serving) {
        Instant now = draft.at();
        while (true) {
            Edition edition = draft.governance().at(now);
            LocalDate day = edition.date(area, now);
            if (!serving.on(edition, day)) {
                return now.isAfter(draft.at()) ? now : null;
            }
            ZoneId zone = edition.calendarOf(area).zone();
            Instant change = edition.parties()
                    .nextChangeAfter(matter, edition.home(area), edition.territory(), day)
                    .map(next -> next.atStartOfDay(zone).toInstant())
                    .orElse(null);
            Instant next = Tenure.earlier(change, Tenure.nextEdition(draft.governance(), now));
            if (next == null) {
                return null;
            }
            now = next;
        }
    }

    private static boolean represents(Edition edition, PartyId party, @Nullable PersonRef person) {
        return person == null
                || edition.parties()
                        .find(party)
                        .filter(known -> known.representatives().contains(person))
                        .isPresent();
    }

    /** Whether a party serves by the reference data of a day. */
    private interface Serving {
        boolean on(Edition edition, LocalDate day);
    }
}
