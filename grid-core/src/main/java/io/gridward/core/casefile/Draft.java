package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Edition;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** A decision in the making: the events so far, and the case file they lead to. */
record Draft(Edition edition, CaseCommand command, CommandMark mark, CaseFile file, ImmutableList<CaseEvent> events)
        implements Decision {
    static Draft begin(Edition edition, CaseFile file, CaseCommand command) {
        return new Draft(edition, command, CommandMark.of(command), file, ImmutableList.of());
    }

    /** Adds an event and folds it in, so that whatever is decided next sees it. */
    Draft then(Function<EventHead, ? extends CaseEvent> make) {
        CaseEvent event = make.apply(new EventHead(file.version() + 1, at(), command.happenedAt(), mark));
        ImmutableList<CaseEvent> more = ImmutableList.<CaseEvent>builderWithExpectedSize(events.size() + 1)
                .addAll(events)
                .add(event)
                .build();
        return new Draft(edition, command, mark, Evolution.evolve(file, event), more);
    }

    /** Gives the draft up: none of its events happens, for a reason. */
    Refusal refusal(ReasonCode code, String... details) {
        return Refusal.of(file.id(), code, details);
    }

    Instant at() {
        return command.at();
    }

    Issue issue() {
        return file.issue().orElseThrow(() -> new IllegalStateException(file + " has no issue"));
    }

    Holder holder() {
        return file.holder().orElseThrow(() -> new IllegalStateException(file + " has no holder"));
    }

    /** The area whose people have the case now. */
    Area area() {
        return edition.home(holder().area());
    }

    WorkCalendar calendar() {
        return edition.calendarOf(file.holder().map(Holder::area).orElseGet(() -> issue().area()));
    }

    LocalDate today() {
        return calendar().date(at());
    }
}
