package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.ClockEvent;
import io.gridward.core.casefile.RulingEvent;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.roster.Holder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happened so far, as a table: when, what, who holds the case then, and what falls due next. */
record Story(Telling time, List<Chapter> chapters) {
    /** What the other columns tell, or what nobody asks for. */
    private static final Set<ReasonCode> UNTOLD = Set.of(
            EventCode.ISSUE_REPORTED,
            EventCode.CASE_FILED,
            EventCode.CASE_GRADED,
            EventCode.CHARGE_SET,
            EventCode.CASE_HELD,
            EventCode.CLOCK_STARTED,
            EventCode.CLOCK_STOPPED);

    /** A story that is longer keeps its beginning and its end. */
    private static final int MOST_CHAPTERS = 12;

    private static final int SHOWN_FIRST = 6;
    private static final int WIDEST = 72;

    Story {
        chapters = ImmutableList.copyOf(chapters);
    }

    static Story beginning(Telling time) {
        return new Story(time, List.of());
    }

    /** Goes on with a step that led to a case file. */
    Story then(Instant at, String said, List<CaseEvent> events, CaseFile after) {
        List<String> told = events.stream()
                .filter(event -> !UNTOLD.contains(event.told().code()))
                .map(this::text)
                .toList();
        Chapter next = new Chapter(
                time.text(at),
                ImmutableList.<String>builder().add(said).addAll(told).build(),
                holder(after),
                new CaseReport(after, time).nextDue());
        return new Story(
                time,
                ImmutableList.<Chapter>builder().addAll(chapters).add(next).build());
    }

    private String holder(CaseFile file) {
        Holder holder = file.holder().orElse(null);
        if (holder == null) {
            return time.phrase("nobody");
        }
        String who = holder.isCentre()
                ? time.said("centre of " + holder.area(), holder.area() + " 的中心")
                : Objects.toString(holder.post());
        return who + file.custody().level().map(level -> " (" + level + ")").orElse("");
    }

    private String text(CaseEvent event) {
        if (event instanceof RulingEvent.Ruled ruled) {
            String basis = ruled.basis().stream().map(Object::toString).collect(Collectors.joining(", "));
            String by = basis.isEmpty() ? time.phrase("nothing") : basis;
            return time.said(
                    "ruled at " + ruled.trigger().id() + " by " + by,
                    "裁定于 " + time.word("trigger", ruled.trigger().id()) + ",依据 " + by);
        }
        if (event instanceof ClockEvent.RungReached reached
                && reached.rung().at().equals(event.head().at())) {
            return time.said(
                    reached.clock().kind().id() + " clock reached "
                            + reached.rung().label(),
                    "时钟 " + time.word("clock", reached.clock().kind().id()) + " 走到 "
                            + time.word("rung", reached.rung().label()));
        }
        return event.told().text(time.language(), time.naming());
    }

    String table() {
        int left = chapters.size() > MOST_CHAPTERS ? chapters.size() - MOST_CHAPTERS : 0;
        Chapter head = new Chapter(
                time.said("when", "时间"),
                List.of(time.said("what happened", "经过")),
                time.said("then held by", "此后承办"),
                time.said("next due", "下一到期"));
        List<Chapter> shown = new ArrayList<>(List.of(head));
        if (left > 0) {
            shown.addAll(chapters.subList(0, SHOWN_FIRST));
            shown.add(new Chapter("...", List.of(left + time.said(" more steps", " 步从略")), "...", "..."));
            shown.addAll(chapters.subList(SHOWN_FIRST + left, chapters.size()));
        } else {
            shown.addAll(chapters);
        }
        int when = width(shown, chapter -> Stream.of(chapter.when()));
        int what = width(shown, chapter -> chapter.lines().stream());
        int holder = width(shown, chapter -> Stream.of(chapter.holder()));
        StringBuilder text = new StringBuilder(time.said("\nThe story so far:\n", "\n至此的经过:\n"));
        for (Chapter chapter : shown) {
            List<String> lines = chapter.lines();
            for (int i = 0; i < lines.size(); i++) {
                boolean first = i == 0;
                String row = "  "
                        + TextTable.padded(first ? chapter.when() : "", when + 2)
                        + TextTable.padded(lines.get(i), what + 2)
                        + TextTable.padded(first ? chapter.holder() : "", holder + 2)
                        + (first ? chapter.due() : "");
                text.append(row.stripTrailing()).append('\n');
            }
        }
        return text.toString();
    }

    private static int width(List<Chapter> chapters, Function<Chapter, Stream<String>> column) {
        return chapters.stream()
                .flatMap(column)
                .mapToInt(TextTable::width)
                .max()
                .orElse(0);
    }

    /** One step, in the words of the table. */
    record Chapter(String when, List<String> what, String holder, String due) {
        Chapter {
            what = ImmutableList.copyOf(what);
        }

        /** What was said on the first line, what came of it on those below, as many to a line as fit. */
        List<String> lines() {
            List<String> lines = new ArrayList<>(List.of(what.get(0)));
            String line = "";
            for (String told : what.subList(1, what.size())) {
                String longer = line.isEmpty() ? "  " + told : line + "; " + told;
                if (line.isEmpty() || TextTable.width(longer) <= WIDEST) {
                    line = longer;
                } else {
                    lines.add(line);
                    line = "  " + told;
                }
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            return lines;
        }
    }
}
