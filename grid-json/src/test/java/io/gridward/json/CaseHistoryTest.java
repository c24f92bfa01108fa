package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.UpkeepAct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that were lived through, stored, and read again. */
class CaseHistoryTest {
    private static final Governance GOVERNANCE = Dagang.governance();

    static Stream<Incident> incidents() {
        return GridJson.reader().incidents(Dagang.source("incidents"), GOVERNANCE).incidents().stream();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void replayFromJson_ofAnIncident_isTheCaseFile(Incident incident) {
        // given
        Life life = new Life(incident);

        // when
        CaseHistory read = read(GridJson.writer().events(incident.id(), life.events));

        // then
        assertThat(read).isEqualTo(new CaseHistory(incident.id(), life.events));
        assertThat(read.replay()).isEqualTo(life.file);
        assertThat(read.events().stream().map(CaseEvent::told).toList())
                .isEqualTo(life.events.stream().map(CaseEvent::told).toList());
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void lifeAfterReplay_goesOnAsItWould(Incident incident) {
        Life life = new Life(incident);
        CaseFile stored =
                read(GridJson.writer().events(incident.id(), life.events)).replay();
        CaseCommand tick = CaseCommand.of(
                new CommandId("later"),
                incident.id(),
                stored.nextDue()
                        .orElse(life.events.get(life.events.size() - 1).head().at()),
                new Actor.OfSystem(),
                new UpkeepAct.Tick());

        assertThat(Casework.decide(GOVERNANCE, stored, tick)).isEqualTo(Casework.decide(GOVERNANCE, life.file, tick));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void commandsFromJson_happenOnce(Incident incident) {
        Life life = new Life(incident);
        for (CaseCommand command : incident.commands()) {
            CaseCommand sentAgain = GridJson.reader()
                    .command(
                            JsonSource.of("command", GridJson.writer().command(command)),
                            GOVERNANCE.policies().facts());

            assertThat(sentAgain).isEqualTo(command);
            if (life.done.contains(command)) {
                assertThat(Casework.decide(GOVERNANCE, life.file, sentAgain)).isInstanceOf(Outcome.Repeated.class);
            }
        }
    }

    @Test
    void replay_ofLaterEventsAlone_isRefused() {
        Life life = new Life(incidents().findFirst().orElseThrow());
        CaseHistory later = read(GridJson.writer().events(life.file.id(), life.events.subList(3, 5)));

        assertThat(later.events()).isEqualTo(life.events.subList(3, 5));
        assertThat(later).hasToString("history of DG-1, 2 events");
        assertThatThrownBy(later::replay)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got 4");
    }

    @Test
    void replay_ofNothing_isACaseNobodyReported() {
        CaseFile file = CaseFile.unreported(new Life(incidents().findFirst().orElseThrow()).file.id());

        assertThat(new CaseHistory(file.id(), List.of()).replay()).isEqualTo(file);
    }

    @Test
    void events_withALineLost_areRefused() {
        Life life = new Life(incidents().findFirst().orElseThrow());
        List<String> lines = new ArrayList<>(
                GridJson.writer().events(life.file.id(), life.events).lines().toList());
        lines.remove(4);

        GridJsonException refused = catchThrowableOfType(GridJsonException.class, () -> read(String.join("\n", lines)));

        assertThat(refused.problems())
                .extracting(Problem::toString)
                .containsExactly("events:5:" + (lines.get(4).indexOf("\"number\":") + 10)
                        + " /events/3/number OUT_OF_SEQUENCE 5 stands where 4 comes next");
    }

    private static CaseHistory read(String text) {
        return GridJson.reader().events(JsonSource.of("events", text));
    }

    /** An incident as far as the street lets it happen, and what time does in the two weeks after. */
    private static final class Life {
        final List<CaseEvent> events = new ArrayList<>();
        final List<CaseCommand> done = new ArrayList<>();
        CaseFile file;

        Life(Incident incident) {
            file = CaseFile.unreported(incident.id());
            incident.commands().forEach(this::take);
            CaseCommand last = incident.commands().get(incident.commands().size() - 1);
            for (int day = 1; day <= 14; day++) {
                take(CaseCommand.of(
                        new CommandId("day-" + day),
                        incident.id(),
                        last.at().plus(Duration.ofDays(day)),
                        new Actor.OfSystem(),
                        new UpkeepAct.Tick()));
            }
        }

        private void take(CaseCommand command) {
            if (Casework.decide(GOVERNANCE, file, command) instanceof Outcome.Accepted accepted) {
                events.addAll(accepted.events());
                file = accepted.after();
                done.add(command);
            }
        }
    }
}
