package io.gridward.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import io.gridward.rules.Policy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page of the rules module shows is this example, and does what the page says. */
class FirstPolicyTest {
    private static final Path PAGE = Path.of("../../grid-rules/src/main/java/io/gridward/rules/package-info.java");
    private static final Path SOURCE = Path.of("src/main/java/io/gridward/examples/quickstart/FirstPolicy.java");

    @Test
    void page_showsTheCodeOfTheExample() throws IOException {
        assertThat(blocks().get(0)).isEqualTo(code("page"));
        assertThat(blocks().get(2)).isEqualTo(code("asking"));
    }

    @Test
    void page_showsADocumentThatMakesTheSamePolicy() throws IOException {
        Policy written = FirstPolicy.write();

        Policy read = GridJson.reader().policy(JsonSource.of("first-policy.json", blocks().get(1)));

        assertThat(read).isEqualTo(written);
        assertThat(read.contentId()).isEqualTo(written.contentId());
        assertThat(GridJson.reader()
                        .policy(JsonSource.of("again.json", GridJson.writer().policy(written))))
                .isEqualTo(written);
    }

    @Test
    void page_showsWhatTheExamplePrints() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        FirstPolicy.ask(FirstPolicy.write(), new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(blocks().get(3));
    }

    private static String code(String mark) throws IOException {
        List<String> lines = Files.readAllLines(SOURCE);
        int begin = lines.indexOf("        // " + mark + ":begin");
        int end = lines.indexOf("        // " + mark + ":end");
        return lines.subList(begin + 1, end).stream()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder open = null;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.equals(" * <pre>{@code")) {
                open = new StringBuilder();
            } else if (open != null && line.equals(" * }</pre>")) {
                blocks.add(open.toString());
                open = null;
            } else if (open != null) {
                open.append(line.substring(3)).append('\n');
            }
        }
        return blocks;
    }
}
