package io.gridward.examples.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.Stage;
import io.gridward.json.CaseHistory;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
    @ParameterizedTest
    @EnumSource(Life.class)
    void document_read_isTheHistoryOfAClosedCase(Life life) {
        CaseHistory read = GridJson.reader().events(JsonSource.of("events", life.document()));

        assertThat(read).isEqualTo(life.history());
        CaseFile file = Casework.replay(read.id(), read.events());
        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Life.class)
    void bareJackson_writes_allNamesAndValuesOfTheDocument(Life life) throws IOException {
        BareJackson bare = new BareJackson(life.document());

        String unbroken = new String(life.document(), StandardCharsets.UTF_8).replace("\n", "");
        assertThat(new String(bare.write(), StandardCharsets.UTF_8)).isEqualTo(unbroken);
    }

    @ParameterizedTest
    @EnumSource(Life.class)
    void bareJackson_reads_whatItWrites(Life life) throws IOException {
        BareJackson bare = new BareJackson(life.document());
        List<Object> read = new ArrayList<>();
        List<Object> readAgain = new ArrayList<>();

        bare.read(read::add);
        new BareJackson(bare.write()).read(readAgain::add);

        assertThat(read).contains("format", "gridward/case-events@1", 1L).isEqualTo(readAgain);
    }

    @Test
    void longerLife_isStoredAsOurWriterWritesIt() throws IOException {
        try (InputStream stored = Life.class.getResourceAsStream("longer-life.json")) {
            assertThat(stored).hasBinaryContent(Life.LONGER.document());
        }
        assertThat(new String(Life.LONGER.document(), StandardCharsets.UTF_8))
                .contains("\"handed-over\"", "\"party-called\"", "\"requested\"", "\"suspended\"");
    }

    @Test
    void benchmark_eachMethod_doesTheSameWork() throws IOException {
        Streaming streaming = new Streaming();
        streaming.life = Life.LONGER.name();
        streaming.prepare();

        assertThat(streaming.read()).isEqualTo(Life.LONGER.history());
        assertThat(streaming.write()).isEqualTo(Life.LONGER.document());
        assertThat(streaming.writeBare()).isNotEmpty().hasSizeLessThan(streaming.write().length);
    }
}
