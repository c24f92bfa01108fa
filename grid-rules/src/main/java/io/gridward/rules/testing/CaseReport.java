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
record CaseReport(CaseFile file, Telling time) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(time.said("held by   ", "承办    ")
                + file.holder().map(this::held).orElse(time.phrase("nobody")));
        lines.add(time.said("next due  ", "到期    ") + nextDue());
        if (!clocks().isEmpty()) {
            lines.add(time.said("clocks    ", "时钟    ") + clocks());
        }
        for (HandoffSlip slip : file.slips()) {
            lines.add(time.said("slip ", "交接单 ") + slip.ordinal() + time.said("    ", " ") + slip(slip, time));
        }
        for (PartyTask task : file.linkage().tasks()) {
            lines.add(time.said("party     ", "参与方  ") + task(task, time));
        }
        return "\n" + head() + time.said(", with times in " + time.zone() + ":\n", ",时间按 " + time.zone() + " 计:\n")
                + Shown.indented(lines.stream());
    }

    private String head() {
        String stage = file.stage().id();
        return time.said(
                "The case " + file.id() + " is " + stage
                        + file.grade().map(grade -> ", graded " + grade).orElse("")
                        + file.track().map(track -> ", on the track " + track).orElse(""),
                "案件 " + file.id() + ":" + time.word("stage", stage)
                        + file.grade().map(grade -> ",等级 " + grade).orElse("")
                        + file.track().map(track -> ",通道 " + track).orElse(""));
    }

    private String held(Holder holder) {
        return holder(holder, time)
                + file.custody().level().map(level -> " (" + level + ")").orElse("");
    }

    static String holder(Holder holder, Telling time) {
        if (holder.isCentre()) {
            return time.phrase("the centre of " + holder.area());
        }
        return time.said(
                holder.asPerson().map(person -> person + " as ").orElse("") + holder.post(),
                holder.asPerson()
                        .map(person -> person + "(" + holder.post() + ")")
                        .orElse("" + holder.post()));
    }

    /** The rung that comes next, or that a term ends. */
    String nextDue() {
        Optional<Instant> due = file.nextDue();
        if (due.isEmpty()) {
            return time.phrase("nothing");
        }
        String clocks = file.clocks().all().entrySet().stream()
                .filter(clock -> clock.getValue().isRunning())
                .filter(clock -> clock.getValue().next().map(Rung::at).equals(due))
                .map(clock -> time.word("clock", clock.getKey().kind().id()))
                .distinct()
                .collect(Collectors.joining(", "));
        return time.text(due.get()) + " " + (clocks.isEmpty() ? time.said("end of term", "期限届满") : clocks);
    }

    String clocks() {
        return file.clocks().all().entrySet().stream()
                .filter(clock ->
                        clock.getValue().isRunning() || clock.getValue().isPaused())
                .map(clock -> clock.getKey() + " " + due(clock.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String due(Stopwatch clock) {
        return clock.isPaused()
                ? time.said("paused", "已暂停")
                : time.said("due " + time.text(clock.dueAt()), time.text(clock.dueAt()) + " 到期");
    }

    static String slip(HandoffSlip slip, Telling time) {
        String from = holder(slip.from(), time) + " (" + slip.fromLevel() + ")";
        String to = holder(slip.to(), time) + " (" + slip.toLevel() + ")";
        String code = slip.why().code().code();
        String at = time.text(slip.at());
        return time.said(
                from + " to " + to + ", " + slip.passage().id() + " because of " + code + " at " + at,
                from + " 至 " + to + "," + time.word("passage", slip.passage().id()) + ",原因 " + code + "," + at);
    }

    static String task(PartyTask task, Telling time) {
        String as = task.call().as().id();
        String status = task.status().id();
        return time.said(
                task.call().party() + " as " + as + " of " + task.call().matter() + ": " + status,
                task.call().party() + ",事项 " + task.call().matter() + ",身份 " + time.word("as", as) + ":"
                        + time.word("status", status));
    }
}
