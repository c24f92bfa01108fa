package io.gridward.examples.fivesystems;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.Language;
import io.gridward.core.linkage.PartyStatus;
import java.util.List;
import java.util.Optional;

/**
 * The figures of the last line.
 *
 * @param incidents how many there were
 * @param closed how many closed
 * @param onTime how many of these within their overall limit
 * @param slips how many handoff slips were written
 * @param called how many parties were called in
 * @param reportedIn how many of these reported in
 * @param refused how many commands were refused
 */
record Totals(int incidents, int closed, int onTime, int slips, int called, int reportedIn, int refused) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0);

    static Totals of(Rehearsal rehearsal) {
        Totals totals = NONE;
        for (Rehearsal.Played played : rehearsal.played()) {
            Totals one = played.file().map(Totals::ofCase).orElseGet(() -> new Totals(1, 0, 0, 0, 0, 0, 0));
            totals = totals.plus(one)
                    .plus(new Totals(0, 0, 0, 0, 0, 0, played.refused().size()));
        }
        return totals;
    }

    Totals plus(Totals more) {
        return new Totals(
                incidents + more.incidents,
                closed + more.closed,
                onTime + more.onTime,
                slips + more.slips,
                called + more.called,
                reportedIn + more.reportedIn,
                refused + more.refused);
    }

    String line(Language language) {
        String text = switch (language) {
            case EN ->
                "Total: incidents %d, closed %d, on time %d; handoff slips %d; "
                        + "parties called %d, reported in %d; commands refused %d";
            case ZH -> "合计:事项 %d 件,办结 %d 件,按期 %d 件;问题交接单 %d 份;召集参与方 %d 个,报到 %d 个;被拒指令 %d 条";
        };
        return text.formatted(incidents, closed, onTime, slips, called, reportedIn, refused);
    }

    private static Totals ofCase(CaseFile file) {
        boolean closed = file.stage() == Stage.CLOSED;
        List<PartyStatus> statuses =
                file.linkage().tasks().stream().map(task -> task.status()).toList();
        int reportedIn = (int) statuses.stream()
                .filter(status -> status == PartyStatus.REPORTED_IN || status == PartyStatus.DONE)
                .count();
        return new Totals(
                1,
                closed ? 1 : 0,
                closed && isOnTime(file).orElse(false) ? 1 : 0,
                file.slips().size(),
                statuses.size(),
                reportedIn,
                0);
    }

    /** Whether the whole case kept its overall limit, each time it was opened; empty if it has none. */
    static Optional<Boolean> isOnTime(CaseFile file) {
        return file.clocks().all().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ClockKind.OVERALL)
                .map(entry -> entry.getValue().onTime(file.lastAt().orElseThrow()))
                .reduce(Boolean::logicalAnd);
    }
}
