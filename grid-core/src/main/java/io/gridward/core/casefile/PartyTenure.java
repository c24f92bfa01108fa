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
        AreaCode place = draft.issue().area();
        return serving(draft, task, null).on(draft.edition(), draft.today(place));
    }

    /** Whether who acted for a called party represents it still; true if nobody acted yet. */
    static boolean isRepresented(Draft draft, PartyTask task) {
        return represents(draft.edition(), task.call().party(), representative(draft, task));
    }

    /** When a called party does not answer any more, now if it does not already; null if no end is known. */
    static @Nullable Instant until(Draft draft, PartyTask task) {
        PersonRef person = representative(draft, task);
        // Who acts without representing it, because an authority lets him, ends nothing by that.
        boolean acts = represents(draft.edition(), task.call().party(), person);
        return until(draft, serving(draft, task, acts ? person : null));
    }

    /** When a party is not in charge of a matter at an area any more, now if it is not already; null if no end is known. */
    static @Nullable Instant until(Draft draft, PartyId party, String matter, AreaCode area) {
        return until(draft, new Serving(party, matter, area, true, null));
    }

    private static Serving serving(Draft draft, PartyTask task, @Nullable PersonRef acting) {
        CallOut call = task.call();
        boolean resolved = draft.file().clocks().all().containsKey(new ClockId(ClockKind.PARTY_PART, task.ordinal()));
        return new Serving(call.party(), call.matter(), draft.issue().area(), !resolved, acting);
    }

    private static @Nullable PersonRef representative(Draft draft, PartyTask task) {
        return draft.file().partyTerms().representative(task.ordinal()).orElse(null);
    }

    private static @Nullable Instant until(Draft draft, Serving serving) {
        AreaCode area = serving.area();
        Instant now = draft.at();
        while (true) {
            Edition edition = draft.governance().at(now);
            LocalDate day = edition.date(area, now);
            if (!serving.on(edition, day)) {
                return now;
            }
            ZoneId zone = edition.calendarOf(area).zone();
            Instant change = edition.parties()
                    .nextChangeAfter(serving.matter(), edition.home(area), edition.territory(), day)
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

    private static boolean isMandated(Edition edition, Serving serving, LocalDate day) {
        return edition.parties()
                .inCharge(serving.matter(), edition.home(serving.area()), edition.territory(), day)
                .parties()
                .contains(serving.party());
    }

    /** What a party serves for and where, whether that takes a mandate, and who acts for it. */
    private record Serving(
            PartyId party,
            String matter,
            AreaCode area,
            boolean byMandate,
            @Nullable PersonRef acting) {
        boolean on(Edition edition, LocalDate day) {
            boolean serves = byMandate
                    ? isMandated(edition, this, day)
                    : edition.parties().find(party).isPresent();
            return serves && represents(edition, party, acting);
        }
    }
}
