package io.gridward.rules.testing;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.Holder;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a case stands, told in a few lines. */
record CaseReport(CaseFile file, WallTime time) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("held by   " + file.holder().map(holder -> held(holder, file)).orElse("nobody"));
        lines.add("next due  " + nextDue());
        if (!clocks().isEmpty()) {
            lines.add("clocks    " + clocks());
        }
        for (HandoffSlip slip : file.slips()) {
            lines.add("slip " + slip.ordinal() + "    " + slip(slip, time));
        }
        for (PartyTask task : file.linkage().tasks()) {
            lines.add("party     " + task(task));
        }
        return "\n" + head() + ", with times in " + time.zone() + ":\n" + Shown.indented(lines.stream());
    }

    private String head() {
        return "The case " + file.id() + " is " + file.stage().id()
                + file.grade().map(grade -> ", graded " + grade).orElse("")
                + file.track().map(track -> ", on the track " + track).orElse("");
    }

    static String held(Holder holder, CaseFile file) {
        return holder(holder)
                + file.custody().level().map(level -> " (" + level + ")").orElse("");
    }

    static String holder(Holder holder) {
        if (holder.isCentre()) {
            return "the centre of " + holder.area();
        }
        return holder.asPerson().map(person -> person + " as ").orElse("") + holder.post();
    }

    /** The rung that comes next, or that a term ends. */
    String nextDue() {
        Optional<Instant> due = file.nextDue();
        if (due.isEmpty()) {
            return "nothing";
        }
        String clocks = file.clocks().all().entrySet().stream()
                .filter(clock -> clock.getValue().isRunning())
                .filter(clock -> clock.getValue().next().map(Rung::at).equals(due))
                .map(clock -> clock.getKey().kind().id())
                .distinct()
                .collect(Collectors.joining(", "));
        return time.text(due.get()) + " " + (clocks.isEmpty() ? "end of term" : clocks);
    }

    String clocks() {
        return file.clocks().all().entrySet().stream()
                .filter(clock ->
                        clock.getValue().isRunning() || clock.getValue().isPaused())
                .map(clock -> clock.getKey() + " " + due(clock.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String due(Stopwatch clock) {
        return clock.isPaused() ? "paused" : "due " + time.text(clock.dueAt());
    }

    static String slip(HandoffSlip slip, WallTime time) {
        return holder(slip.from()) + " (" + slip.fromLevel() + ") to " + holder(slip.to()) + " (" + slip.toLevel()
                + "), " + slip.passage().id() + " because of "
                + slip.why().code().code() + " at " + time.text(slip.at());
    }

    static String task(PartyTask task) {
        return task.call().party() + " as " + task.call().as().id() + " of "
                + task.call().matter() + ": " + task.status().id();
    }
}
