package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page of the package shows a newcomer is what he will see. */
class TestKitPageTest {
    private static final Path PAGE = Path.of("src/main/java/io/gridward/rules/testing/package-info.java");
    private static final Path TEST = Path.of("src/test/java/io/gridward/rules/testing/PartyNoiseTest.java");
    private static final String TWELVE = "assertThat(noise.saying(\"households\", 12).explain()).staysAt(\"grid\");";

    @Test
    void examples_inJava_areThoseOfTheTest() throws IOException {
        // given
        String test = squeezed(Files.readString(TEST));

        // when
        List<String> methods = examples().stream()
                .filter(example -> example.contains("@Test"))
                .flatMap(example -> Arrays.stream(example.split("@Test")).skip(1))
                .filter(method -> !method.contains(TWELVE))
                .map(TestKitPageTest::squeezed)
                .toList();

        // then
        assertThat(methods).hasSize(4).allSatisfy(method -> assertThat(test).contains(method));
    }

    @Test
    void failure_onThePage_isWhatIsPrinted() throws IOException {
        // given
        Question noise = Question.to(SmallStreet.policy()).saying("category", "noise");
        String shown = examples().stream()
                .filter(example -> example.startsWith("Expecting"))
                .collect(Collectors.joining());

        // when
        Throwable failure = catchThrowable(
                () -> assertThat(noise.saying("households", 12).explain()).staysAt("grid"));

        // then
        assertThat(shown).isNotEmpty();
        assertThat(failure.getMessage().strip()).startsWith(shown.strip());
    }

    /** The code blocks of the page. */
    private static List<String> examples() throws IOException {
        String page = Files.readString(PAGE)
                .lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .collect(Collectors.joining("\n"));
        return Pattern.compile("<pre>\\{@code\n(.*?)\n\\}</pre>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The formatter may lay a test out otherwise than the page. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
