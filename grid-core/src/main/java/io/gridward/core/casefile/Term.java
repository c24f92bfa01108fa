package io.gridward.core.casefile;

import io.gridward.core.finding.RefusalCode;
import io.gridward.core.time.Deadline;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much time a request may give: until a date ahead, inside the calendars of the clocks it moves, and within what the policy lets be
 * granted. An extension is counted from the due instant of the level clock, or of the overall clock where none
 * runs, by the calendar of that clock; a suspension from when it is granted, by that of its review date.
 *
 * @param what an extension or a suspension
 * @param grant the most that may be granted, or null for no bound
 */
record Term(RequestKind what, @Nullable TimeLimit grant) {
    /** Why nothing may be granted until an instant. */
    Optional<Refusal> objection(Draft draft, Instant until) {
        if (!until.isAfter(draft.at())) {
            return Optional.of(notAhead(draft, until));
        }
        List<WorkCalendar> calendars = what == RequestKind.SUSPENSION
                ? List.of(Timekeeping.reviewCalendar(draft))
                : Extension.calendars(draft, until);
        Optional<WorkCalendar> ended = calendars.stream()
                .filter(calendar -> until.isAfter(calendar.lastCovered()))
                .findFirst();
        if (ended.isPresent()) {
            return Optional.of(ends(draft, ended.get()));
        }
        return latest(draft).filter(until::isAfter).map(latest -> beyond(draft, until, latest));
    }

    /** Why a limit may not be granted, such as one that would end at or before now. */
    Optional<Refusal> objection(Draft draft, TimeLimit limit) {
        Instant from = from(draft);
        WorkCalendar calendar = calendar(draft);
        Deadline end = calendar.deadline(from, limit);
        if (!end.measured()) {
            return Optional.of(ends(draft, calendar));
        }
        // So little for a clock long overdue would end before it is granted, and change nothing.
        return end.at().isAfter(draft.at())
                ? latest(draft).filter(end.at()::isAfter).map(latest -> beyond(draft, end.at(), latest))
                : Optional.of(notAhead(draft, end.at()));
    }

    static Refusal ends(Draft draft, WorkCalendar calendar) {
        return draft.refusal(
                RefusalCode.CALENDAR_ENDS,
                "calendar",
                calendar.id(),
                "to",
                calendar.to().toString());
    }

    private static Refusal notAhead(Draft draft, Instant until) {
        return draft.refusal(
                RefusalCode.DATE_NOT_AHEAD,
                "until",
                until.toString(),
                "at",
                draft.at().toString());
    }

    private Refusal beyond(Draft draft, Instant until, Instant latest) {
        return draft.refusal(
                RefusalCode.BEYOND_GRANT, "request", what.id(), "until", until.toString(), "latest", latest.toString());
    }

    private Optional<Instant> latest(Draft draft) {
        return Optional.ofNullable(grant)
                .map(most -> calendar(draft).deadline(from(draft), most))
                .filter(Deadline::measured)
                .map(Deadline::at);
    }

    private WorkCalendar calendar(Draft draft) {
        return what == RequestKind.SUSPENSION ? Timekeeping.reviewCalendar(draft) : Extension.calendar(draft);
    }

    private Instant from(Draft draft) {
        return what == RequestKind.SUSPENSION
                ? draft.at()
                : Extension.due(draft).orElse(draft.at());
    }
}
