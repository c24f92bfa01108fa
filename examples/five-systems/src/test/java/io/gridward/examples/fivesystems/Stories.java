package io.gridward.examples.fivesystems;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.time.Stopwatch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What tests ask of the stories of a system.
 *
 * @param rehearsal the stories after they were played
 */
record Stories(Rehearsal rehearsal) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Plays the stories of a built-in system, by its number among them. */
    static Stories ofSystem(int number) {
        Documents system = Documents.builtIn().get(number);
        return new Stories(Rehearsal.of(system.governance(), system.incidents()));
    }

    Rehearsal.Played played(String id) {
        return rehearsal.played().stream()
                .filter(played -> played.incident().id().equals(new CaseId(id)))
                .findFirst()
                .orElseThrow();
    }

    CaseFile file(String id) {
        return played(id).file().orElseThrow();
    }

    <T> List<T> of(String id, Class<T> kind) {
        return played(id).events().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<String> held(String id) {
        return of(id, HoldingEvent.Held.class).stream()
                .map(held -> local(held.head().at()) + " " + shown(held.holder()) + " "
                        + (held.holder().person() == null
                                ? "centre"
                                : held.holder().person().value()))
                .toList();
    }

    static String shown(Holder holder) {
        return holder.post() == null ? holder.area().value() : holder.post().value();
    }

    List<String> slips(String id) {
        return file(id).slips().stream().map(Stories::shown).toList();
    }

    static String shown(HandoffSlip slip) {
        ReasonCode why = slip.why().code();
        String used = slip.used() == null
                ? "unmeasured"
                : slip.used().toHours() + "h" + slip.used().toMinutesPart() + "m";
        return why.code() + " " + shown(slip.from()) + " > " + shown(slip.to()) + " " + used
                + (slip.left() == null || slip.left().isZero() ? "" : " left");
    }

    List<Stopwatch> clocks(String id, ClockKind kind) {
        return file(id).clocks().all().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> entry.getValue())
                .toList();
    }

    List<String> due(String id, ClockKind kind) {
        return clocks(id, kind).stream()
                .map(clock -> local(clock.dueAt()).toString())
                .toList();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }
}
