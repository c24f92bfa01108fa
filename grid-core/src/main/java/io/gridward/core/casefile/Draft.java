package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A decision in the making: the events so far, and the case file they lead to. */
record Draft(
        Governance governance,
        Edition edition,
        CaseCommand command,
        CommandMark mark,
        CaseFile file,
        @Nullable Told last)
        implements Decision {
    static Draft begin(Governance governance, Edition edition, CaseFile file, CaseCommand command) {
        return new Draft(governance, edition, command, CommandMark.of(command), file, null);
    }

    /** Adds an event and folds it in, so that whatever is decided next sees it. */
    Draft then(Function<EventHead, ? extends CaseEvent> make) {
        CaseEvent event = make.apply(new EventHead(file.version() + 1, at(), command.happenedAt(), mark));
        return new Draft(governance, edition, command, mark, Evolution.evolve(file, event), new Told(last, event));
    }

    /** The events so far, in order. */
    ImmutableList<CaseEvent> events() {
        ImmutableList.Builder<CaseEvent> backward = ImmutableList.builder();
        for (Told told = last; told != null; told = told.before()) {
            backward.add(told.event());
        }
        return backward.build().reverse();
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

    /** The area of the post in which somebody acts. */
    Area actorArea() {
        if (command.actor() instanceof Actor.OfPost actor) {
            return edition.home(
                    edition.roster().findPost(actor.post()).orElseThrow().area());
        }
        throw new IllegalStateException(command.actor() + " acts in no post");
    }

    /** The calendar of the holder's area, or of the place of an issue that nobody holds yet. */
    WorkCalendar calendar() {
        return edition.calendarOf(file.holder().map(Holder::area).orElseGet(() -> issue().area()));
    }

    LocalDate today() {
        return calendar().date(at());
    }

    /** The day at an area, whose zone may be another than the holder's. */
    LocalDate today(AreaCode area) {
        return edition.date(area, at());
    }

    /** An event and those told before it. */
    record Told(@Nullable Told before, CaseEvent event) {}
}
