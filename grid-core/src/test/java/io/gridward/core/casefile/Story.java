package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One case, told command by command; checks after each that replay gives the state. */
final class Story {
    private Governance governance;
    private final List<CaseEvent> events = new ArrayList<>();
    private CaseFile file = CaseFile.unreported(Street.CASE);
    private int commands;

    Story(Governance governance) {
        this.governance = governance;
    }

    /** From now on other reference data are in force. */
    Story govern(Governance next) {
        this.governance = next;
        return this;
    }

    /** Goes on from an earlier state of another story. */
    Story at(CaseFile earlier, List<CaseEvent> told) {
        events.addAll(told.subList(0, earlier.version()));
        file = earlier;
        commands = told.size();
        return this;
    }

    CaseFile file() {
        return file;
    }

    List<CaseEvent> events() {
        return events;
    }

    List<CaseEvent> eventsOf(Class<? extends CaseEvent> kind) {
        return events.stream().filter(kind::isInstance).toList();
    }

    /** Why whoever holds the case now holds it. */
    List<CourseCode> reasonsOfHolder() {
        List<CaseEvent> held = eventsOf(HoldingEvent.Held.class);
        return held.get(held.size() - 1).reasons().stream()
                .map(Finding::code)
                .map(CourseCode.class::cast)
                .toList();
    }

    CaseCommand command(String at, Actor actor, Act act) {
        return command(Street.at(at), actor, act);
    }

    CaseCommand command(Instant at, Actor actor, Act act) {
        return CaseCommand.of(new CommandId("c" + ++commands), Street.CASE, at, actor, act);
    }

    Outcome submit(CaseCommand command) {
        Outcome outcome = Casework.decide(governance, file, command);
        if (outcome instanceof Outcome.Accepted accepted) {
            events.addAll(accepted.events());
            file = accepted.after();
            assertThat(Casework.replay(Street.CASE, events)).isEqualTo(file);
        }
        return outcome;
    }

    /** Takes an outcome that was decided apart. */
    Story take(Outcome.Accepted accepted) {
        events.addAll(accepted.events());
        file = accepted.after();
        return this;
    }

    /** Does something that must be accepted. */
    Story then(String at, Actor actor, Act act) {
        Outcome outcome = submit(command(at, actor, act));
        assertThat(outcome).as("%s at %s", act, at).isInstanceOf(Outcome.Accepted.class);
        return this;
    }

    /** Lets time pass. */
    Story until(String at) {
        return then(at, new Actor.OfSystem(), new UpkeepAct.Tick());
    }

    /** Does something that must be refused, and returns the codes. */
    List<String> refused(String at, Actor actor, Act act) {
        CaseFile before = file;
        Outcome outcome = submit(command(at, actor, act));
        assertThat(outcome).as("%s at %s", act, at).isInstanceOf(Outcome.Refused.class);
        assertThat(file).isSameAs(before);
        return ((Outcome.Refused) outcome)
                .reasons().stream().map(Finding::code).map(code -> code.code()).toList();
    }
}
