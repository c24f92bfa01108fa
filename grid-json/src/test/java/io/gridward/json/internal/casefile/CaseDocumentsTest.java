package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.json.CaseHistory;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that have one of each event and act, which the schemas are checked with too. */
class CaseDocumentsTest {
    private static final Path DOCUMENTS = Path.of("src/test/resources/io/gridward/json");

    private static final FactSchema SCHEMA = FactSchema.of(List.of(
            ChoiceAttribute.of("category", List.of("tree"), Presence.required()),
            NumberAttribute.of("households", 0, 100, Presence.optional()),
            TagsAttribute.of("needs", List.of("department"), Presence.optional()),
            FlagAttribute.of("blocked", Presence.optional())));

    static List<Path> commands() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve("commands"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyEvent_hasALineInTheValidDocument() {
        assertThat(events().events().stream().map(CaseEvent::getClass).collect(Collectors.toSet()))
                .isEqualTo(Events.FORMS.types());
    }

    @Test
    void everyAct_hasAValidDocument() throws IOException {
        Set<Class<?>> acts =
                commands().stream().map(file -> read(file).act().getClass()).collect(Collectors.toSet());

        assertThat(acts).isEqualTo(Acts.FORMS.types());
    }

    @Test
    void validEvents_writtenAgain_areTheSame() {
        CaseHistory events = events();

        String text = GridJson.writer().events(events.id(), events.events());

        assertThat(GridJson.reader().events(JsonSource.of("again", text))).isEqualTo(events);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void validCommand_writtenAgain_saysTheSame(Path file) {
        String text = GridJson.writer().command(read(file));

        // Instants are written in UTC, whatever zone they were read in.
        assertThat(plain(text)).isEqualTo(plain(text(file)));
    }

    @Test
    void schemas_nameEveryEventAndAct() {
        String events = GridJson.schema("case-events");
        String acts = GridJson.schema("case-command");

        assertThat(Events.FORMS.names()).allMatch(name -> events.contains("\"const\": \"" + name + "\""));
        assertThat(Acts.FORMS.names()).allMatch(name -> acts.contains("\"const\": \"" + name + "\""));
    }

    private static CaseHistory events() {
        return GridJson.reader().events(JsonSource.file(DOCUMENTS.resolve("valid/case-events.json")));
    }

    private static CaseCommand read(Path file) {
        return GridJson.reader().command(JsonSource.file(file), SCHEMA);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "").replaceAll("\"[0-9]{4}-[^\"]*(Z|\\+08:00)\"", "\"INSTANT\"");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
