package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.linkage.DeliberationEvent;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.roster.PersonRef;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import io.gridward.json.MeetingHistory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events and commands of meetings are read back equal, whatever they hold, and the documents show one of each. */
class MeetingDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/io/gridward/json");
    private static final int ROUNDS = 200;
    private static final MeetingId MEETING = new MeetingId("council-3");
    private static final TwoReadings<MeetingEvent> READINGS = new TwoReadings<>(
            document -> MeetingEventsDocument.readAsWritten(document, (id, events) -> events),
            (document, places, problems) ->
                    MeetingEventsDocument.read(document, places, problems, (id, events) -> events));

    static Stream<Class<?>> events() {
        return AnyRecord.records(MeetingEvent.class);
    }

    static Stream<Class<?>> acts() {
        return AnyRecord.records(MeetingAct.class);
    }

    static List<Path> commands() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("meetings"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void anyEvent_writtenAndRead_isEqualAndReadInOnePass(Class<? extends MeetingEvent> type) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            MeetingEvent event = new AnyRecord(new Random(seed)).make(type);

            String text = GridJson.writer().meetingEvents(MEETING, List.of(event));

            assertThat(GridJson.reader().meetingEvents(JsonSource.of("events", text)))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(new MeetingHistory(MEETING, List.of(event)));
            assertThat(READINGS.inOnePass(text)).as("seed %s: %s", seed, text).contains(List.of(event));
            assertThat(READINGS.asTree(text)).as("seed %s: %s", seed, text).contains(List.of(event));
        }
    }

    /** What one pass takes the tree takes too, and both read the same; what is damaged is never half read. */
    @ParameterizedTest
    @MethodSource("events")
    void anyEvent_damaged_isReadInOnePassOnlyIfTheTreeReadsTheSame(Class<? extends MeetingEvent> type) {
        Random random = new Random(18);
        int refused = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            MeetingEvent event = new AnyRecord(new Random(seed)).make(type);
            String text = GridJson.writer().meetingEvents(MEETING, List.of(event));
            refused += READINGS.agreeOnDamaged(text, random, seed) ? 0 : 1;
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void anyAct_writtenAndRead_isEqual(Class<? extends MeetingAct> type) {
        for (long seed = 0; seed < ROUNDS; seed++) {
            AnyRecord any = new AnyRecord(new Random(seed));
            MeetingCommand command = new MeetingCommand(
                    "c\"" + seed,
                    any.make(MeetingId.class),
                    any.instant(),
                    seed % 2 == 0 ? null : any.make(PersonRef.class),
                    any.make(type));

            String text = GridJson.writer().meetingCommand(command);

            assertThat(GridJson.reader().meetingCommand(JsonSource.of("command", text)))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(command);
        }
    }

    @Test
    void events_areWrittenALineEach() throws IOException {
        List<MeetingEvent> events = List.of(attended(4, "c-1"), attended(5, "c-2"));

        String text = GridJson.writer().meetingEvents(MEETING, events);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        GridJson.writer().meetingEvents(MEETING, events, stream);

        assertThat(text).isEqualTo("""
                {"format":"gridward/meeting-events@1","meeting":"council-3","events":[
                {"event":"attended","number":4,"at":"2022-09-01T00:00:00Z","command":{"id":"c-1","digest":"00"},"person":"p-1"},
                {"event":"attended","number":5,"at":"2022-09-01T00:00:00Z","command":{"id":"c-2","digest":"00"},"person":"p-1"}
                ]}
                """);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void whatNoDocumentCanSay_isRefusedByTheWriter() {
        MeetingEvent half = new DeliberationEvent.Attended(
                new MeetingHead(1, Instant.EPOCH, "c\ud800", "00"), new PersonRef("p-1"));

        assertThatThrownBy(() -> GridJson.writer().meetingEvents(MEETING, List.of(half)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\\ud800 at 1");
    }

    @Test
    void everyEvent_hasALineInTheValidDocument() {
        MeetingHistory read =
                GridJson.reader().meetingEvents(JsonSource.file(DOCUMENTS.resolve("valid/meeting-events.json")));

        assertThat(read.events().stream().map(MeetingEvent::getClass).collect(Collectors.toSet()))
                .isEqualTo(MeetingEventsDocument.FORMS.types());
        String again = GridJson.writer().meetingEvents(read.id(), read.events());
        assertThat(GridJson.reader().meetingEvents(JsonSource.of("again", again)))
                .isEqualTo(read);
        assertThat(read).hasToString("history of council-3, 10 events");
    }

    @Test
    void everyAct_hasAValidDocument() throws IOException {
        Set<Class<?>> acts =
                commands().stream().map(file -> read(file).act().getClass()).collect(Collectors.toSet());

        assertThat(acts).isEqualTo(MeetingCommandDocument.FORMS.types());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void validCommand_writtenAgain_saysTheSame(Path file) throws IOException {
        String text = GridJson.writer().meetingCommand(read(file));

        // Instants are written in UTC, whatever zone they were read in.
        assertThat(plain(text)).isEqualTo(plain(Files.readString(file)));
    }

    @Test
    void schemas_nameEveryEventAndAct() {
        String events = GridJson.schema("meeting-events");
        String acts = GridJson.schema("meeting-command");

        assertThat(MeetingEventsDocument.FORMS.names())
                .allMatch(name -> events.contains("\"const\": \"" + name + "\""));
        assertThat(MeetingCommandDocument.FORMS.names()).allMatch(name -> acts.contains("\"const\": \"" + name + "\""));
    }

    private static MeetingEvent attended(int number, String command) {
        return new DeliberationEvent.Attended(
                new MeetingHead(number, Instant.parse("2022-09-01T00:00:00Z"), command, "00"), new PersonRef("p-1"));
    }

    private static MeetingCommand read(Path file) {
        return GridJson.reader().meetingCommand(JsonSource.file(file));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").replaceAll("\"[0-9]{4}-[^\"]*(Z|\\+08:00)\"", "\"INSTANT\"");
    }
}
