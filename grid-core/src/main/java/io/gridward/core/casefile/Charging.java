package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.InCharge;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of a case and who answers for it, which are asked apart from who handles it. Both are looked up anew
 * when the answerer's term or the mandate of the party in charge ends; an answerer who also holds the case follows its
 * holder.
 */
final class Charging {
    private Charging() {}

    /** Settles both as a ruling says. */
    static Draft of(Draft draft, Area area, Ruling ruling) {
        Holding answering = ruling.answerer().isPresent()
                ? answering(draft, area, ruling.answerer())
                : new Holding(draft.holder(), true, null, List.of());
        String matter = ruling.inCharge().orElse(null);
        if (matter == null) {
            return charged(draft, null, null, answering, List.of());
        }
        InCharge inCharge = PartyTenure.inCharge(draft, matter, area);
        return charged(draft, matter, inCharge.answering().orElse(null), answering, inCharge.findings());
    }

    /** Another answers, and who is in charge stays so. */
    static Draft answeredBy(Draft draft, Holder answerer, @Nullable Instant stintEnds, List<Finding> reasons) {
        Charge charge = draft.file().charge().orElseThrow();
        Holding answering = new Holding(answerer, true, stintEnds, List.of());
        return charged(draft, charge.matter().orElse(null), charge.party().orElse(null), answering, reasons);
    }

    /** Looks up anew whoever does not answer or is not in charge any more; the holder is told where nobody is. */
    static Draft renewed(Draft draft) {
        Charge before = draft.file().charge().orElseThrow();
        ImmutableList.Builder<Finding> reasons = ImmutableList.builder();
        Holding answering = successor(draft, before.answerer());
        if (!answering.holder().equals(before.answerer())) {
            reasons.add(Finding.note(
                    CourseCode.TERM_ENDED,
                    List.of(),
                    "holder",
                    EventTelling.post(before.answerer()),
                    "area",
                    before.answerer().area().value()));
            reasons.addAll(answering.reasons());
        }
        PartyId party = before.party().orElse(null);
        if (party != null && !isInCharge(draft, before)) {
            String matter = before.matter().orElseThrow();
            InCharge inCharge = PartyTenure.inCharge(draft, matter, draft.area());
            reasons.add(Finding.note(CourseCode.MANDATE_OVER, List.of(), "party", party.value(), "matter", matter));
            reasons.addAll(inCharge.findings());
            party = inCharge.answering().orElse(null);
        }
        Draft charged = charged(draft, before.matter().orElse(null), party, answering, reasons.build());
        boolean nobodyNow = before.party().isPresent() && party == null;
        return nobodyNow ? Consequences.notifyHolder(charged) : charged;
    }

    /** What other reference data change: another answers or is in charge, or only until another day. */
    static Draft adopted(Draft draft) {
        Charge before = draft.file().charge().orElseThrow();
        boolean follows = before.answerer().equals(draft.holder());
        if (!isInCharge(draft, before) || !(follows || answers(draft, before.answerer()))) {
            return renewed(draft);
        }
        Holding found = successor(draft, before.answerer());
        boolean same = found.holder().equals(before.answerer());
        Instant term = until(
                draft, before.matter().orElse(null), before.party().orElse(null), same ? found : answering(before));
        // Somebody on duty whose rota is gone still answers no longer than he was meant to.
        Instant until = same ? term : Tenure.earlier(term, before.until().orElse(null));
        return before.until().equals(Optional.ofNullable(until))
                ? draft
                : draft.then(head -> new RulingEvent.Charged(
                        head,
                        before.matter().orElse(null),
                        before.party().orElse(null),
                        before.answerer(),
                        until,
                        List.of(Finding.note(CourseCode.DATA_ADOPTED, List.of()))));
    }

    private static boolean answers(Draft draft, Holder answerer) {
        return Tenure.stands(draft.edition(), answerer, draft.today(answerer.area()));
    }

    private static Holding answering(Charge charge) {
        return new Holding(charge.answerer(), true, null, List.of());
    }

    private static boolean isInCharge(Draft draft, Charge charge) {
        return charge.party().isEmpty()
                || PartyTenure.inCharge(draft, charge.matter().orElseThrow(), draft.area())
                        .parties()
                        .contains(charge.party().get());
    }

    /** Who answers in the place of somebody; he himself if he goes on, or follows the holder. */
    private static Holding successor(Draft draft, Holder answerer) {
        if (answerer.equals(draft.holder())) {
            return new Holding(answerer, true, null, List.of());
        }
        Area home = draft.edition().home(answerer.area());
        Optional<String> role = Renewal.role(draft, answerer)
                .filter(wanted -> draft.edition().roster().postsAt(home.code()).stream()
                        .anyMatch(post -> post.role().id().equals(wanted)));
        return answering(draft, home, role);
    }

    /** Where nobody is in office nobody can answer, so the nearest area above where somebody is does. */
    private static Holding answering(Draft draft, Area area, Optional<String> role) {
        Holding here = Holding.resolve(draft.edition(), area, role, draft.at());
        if (here.staffed()) {
            return here;
        }
        Finding unstaffed = Finding.note(
                CourseCode.AREA_UNSTAFFED,
                List.of(area.code().value()),
                "area",
                area.code().value());
        return draft.edition().territory().ancestors(area).stream()
                .map(above -> Holding.resolve(draft.edition(), above, Optional.empty(), draft.at()))
                .filter(Holding::staffed)
                .findFirst()
                .map(above -> new Holding(
                        above.holder(),
                        true,
                        null,
                        Stream.concat(here.reasons().stream(), Stream.of(unstaffed))
                                .toList()))
                .orElse(here);
    }

    private static Draft charged(
            Draft draft, @Nullable String matter, @Nullable PartyId party, Holding answering, List<Finding> reasons) {
        Instant until = until(draft, matter, party, answering);
        return draft.then(head -> new RulingEvent.Charged(head, matter, party, answering.holder(), until, reasons));
    }

    private static @Nullable Instant until(
            Draft draft, @Nullable String matter, @Nullable PartyId party, Holding answering) {
        Holder answerer = answering.holder();
        Instant term = answerer.equals(draft.holder())
                ? null
                : Tenure.until(draft.governance(), answerer, draft.at(), answering.stintEnds());
        Instant mandate = matter == null || party == null
                ? null
                : PartyTenure.until(draft, party, matter, draft.area().code());
        return Tenure.earlier(term, mandate);
    }
}
