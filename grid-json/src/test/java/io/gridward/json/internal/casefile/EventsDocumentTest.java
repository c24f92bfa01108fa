package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.roster.PersonRef;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back equal, whatever an event or act holds. */
class EventsDocumentTest {
    private static final int ROUNDS = 200;
    private static final int FEW_ROUNDS = 50;
    private static final CaseId CASE = new CaseId("C17");
    private static final TwoReadings<CaseEvent> READINGS = new TwoReadings<>(
            document -> EventsDocument.readAsWritten(document, (id, events) -> events),
            (document, places, problems) -> EventsDocument.read(document, places, problems, (id, events) -> events));
    private static final List<Class<?>> ACTORS = AnyRecord.records(Actor.class).toList();

    static Stream<Class<?>> events() {
        return AnyRecord.records(CaseEvent.class);
    }

    static Stream<Class<?>> acts() {
        return AnyRecord.records(Act.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anyEvent_writtenAndRead_isEqual(Class<? extends CaseEvent> type) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            CaseEvent event = new AnyRecord(new Random(seed)).make(type);

            String text = GridJson.writer().events(CASE, List.of(event));

            assertThat(GridJson.reader().events(JsonSource.of("events", text)).events())
                    .as("seed %s: %s", seed, text)
                    .containsExactly(event);
        }
    }

    /** Forms that ask for fields in another order than they write them would be read twice. */
    @ParameterizedTest
    @MethodSource("events")
    void anyEvent_written_isReadInOnePass(Class<? extends CaseEvent> type) {
        for (long seed = 0; seed < FEW_ROUNDS; seed++) {
            CaseEvent event = new AnyRecord(new Random(seed)).make(type);
            String text = GridJson.writer().events(CASE, List.of(event));

            assertThat(READINGS.inOnePass(text)).as("seed %s: %s", seed, text).contains(List.of(event));
        }
    }

    /** What one pass takes the tree takes too, and both read the same; what is damaged is never half read. */
    @ParameterizedTest
    @MethodSource("events")
    void anyEvent_damaged_isReadInOnePassOnlyIfTheTreeReadsTheSame(Class<? extends CaseEvent> type) {
        Random random = new Random(17);
        int refused = 0;
        for (long seed = 0; seed < FEW_ROUNDS; seed++) {
            CaseEvent event = new AnyRecord(new Random(seed)).make(type);
            String text = GridJson.writer().events(CASE, List.of(event));
            refused += READINGS.agreeOnDamaged(text, random, seed) ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anyAct_writtenAndRead_isEqual(Class<? extends Act> type) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            AnyRecord any = new AnyRecord(new Random(seed));
            Act act = any.make(type);
            CaseCommand command = new CaseCommand(
                    any.make(CommandId.class),
                    any.make(CaseId.class),
                    any.instant(),
                    seed % 2 == 0 ? null : any.instant(),
                    any.make(ACTORS.get((int) seed % ACTORS.size()).asSubclass(Actor.class)),
                    act);

            String text = GridJson.writer().command(command);
            CaseCommand read = GridJson.reader().command(JsonSource.of("command", text), AnyRecord.SCHEMA);

            assertThat(read).as("seed %s: %s", seed, text).isEqualTo(command);
            assertThat(CommandMark.of(read)).isEqualTo(CommandMark.of(command));
        }
    }

    @Test
    void events_areWrittenALineEach() {
        List<CaseEvent> events = List.of(signed(4, "2022-09-01T00:00:00Z"), signed(5, "2022-09-01T00:00:00.5Z"));

        assertThat(GridJson.writer().events(CASE, events)).isEqualTo("""
                {"format":"gridward/case-events@1","case":"C17","events":[
                {"event":"signed","number":4,"at":"2022-09-01T00:00:00Z","command":{"id":"c1","digest":"00"},"person":"p-1"},
                {"event":"signed","number":5,"at":"2022-09-01T00:00:00.5Z","command":{"id":"c1","digest":"00"},"person":"p-1"}
                ]}
                """);
    }

    @Test
    void events_none_areADocumentToo() {
        String text = GridJson.writer().events(CASE, List.of());

        assertThat(text).isEqualTo("{\"format\":\"gridward/case-events@1\",\"case\":\"C17\",\"events\":[\n]}\n");
        assertThat(GridJson.reader().events(JsonSource.of("events", text)).events())
                .isEmpty();
    }

    @Test
    void events_toAStream_areTheSameBytesAndLeaveItOpen() throws IOException {
        List<CaseEvent> events = List.of(signed(1, "2022-09-01T00:00:00Z"));
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        GridJson.writer().events(CASE, events, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(GridJson.writer().events(CASE, events));
        assertThat(closed[0]).isFalse();
    }

    @Test
    void whatNoDocumentCanSay_isRefusedByTheWriter() {
        assertThatThrownBy(() -> GridJson.writer().events(CASE, List.of(signed(1, "+10000-01-01T00:00:00Z"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("+10000-01-01T00:00:00Z");
        CaseCommand half = CaseCommand.of(
                new CommandId("c1"),
                CASE,
                Instant.EPOCH,
                new Actor.Requester(new PersonRef("r\ud800")),
                new IntakeAct.File());
        assertThatThrownBy(() -> GridJson.writer().command(half))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\\ud800 at 1");
    }

    /** Documents that were tampered with: every form fits, and nothing fits together. */
    @Test
    void replay_ofAnyEvents_foldsThemOrRefusesThem() {
        List<Class<?>> types = events().toList();
        int refused = 0;
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            AnyRecord any = new AnyRecord(random);
            List<CaseEvent> events = Stream.generate(() -> types.get(random.nextInt(types.size())))
                    .limit(5)
                    .<CaseEvent>map(type -> any.make(type.asSubclass(CaseEvent.class)))
                    .toList();

            Throwable thrown = catchThrowable(() -> Casework.replay(CASE, events));

            if (thrown != null) {
                assertThat(thrown).as("seed %s: %s", seed, events).isInstanceOf(IllegalArgumentException.class);
                refused++;
            }
        }
        assertThat(refused).isBetween(100, 1_900);
    }

    @Test
    void instants_ofAllYears_areWrittenAsTheyPrint() {
        AnyRecord any = new AnyRecord(new Random(7));
        for (int i = 0; i < 20_000; i++) {
            Instant at = any.instant();
            String text = GridJson.writer().events(CASE, List.of(signed(1, at.toString())));

            assertThat(Instant.parse(text.replaceAll("(?s).*\"at\":\"([^\"]*)\".*", "$1")))
                    .isEqualTo(at);
        }
    }

    private static CaseEvent signed(int number, String at) {
        EventHead head = new EventHead(number, Instant.parse(at), null, new CommandMark(new CommandId("c1"), "00"));
        return new HoldingEvent.Signed(head, new PersonRef("p-1"));
    }
}
