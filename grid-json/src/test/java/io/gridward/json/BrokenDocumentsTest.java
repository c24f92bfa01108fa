package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Language;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A folder a case: the documents, and in {@code problems.txt} everything that is wrong with them, in both languages. */
class BrokenDocumentsTest {
    @TestFactory
    Stream<DynamicTest> broken_documents_giveAllTheirProblems() throws IOException, URISyntaxException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    static List<Path> folders() throws IOException, URISyntaxException {
        Path cases = Path.of(Objects.requireNonNull(BrokenDocumentsTest.class.getResource("broken"))
                .toURI());
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.sorted().toList();
        }
    }

    static List<Problem> problems(Path folder) {
        GridJsonException refused = catchThrowableOfType(GridJsonException.class, () -> read(folder));
        assertThat(refused).as("no problem found in %s", folder).isNotNull();
        return refused.problems();
    }

    private static void check(Path folder) throws IOException {
        List<Problem> problems = problems(folder);

        assertThat(Stream.of(Language.values())
                        .flatMap(language -> problems.stream().map(problem -> problem.text(language))))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("problems.txt")));
    }

    private static Object read(Path folder) throws IOException {
        List<String> kinds = Dagang.KINDS.stream()
                .filter(kind -> Files.exists(folder.resolve(kind + ".json")))
                .toList();
        if (kinds.size() == 1) {
            return Dagang.read(kinds.get(0), document(folder, kinds.get(0)), ReadLimits.ofDefaults());
        }
        return Dagang.governance(GovernanceDocuments.inFolder(folder));
    }

    private static JsonSource document(Path folder, String kind) {
        return JsonSource.file(folder.resolve(kind + ".json"));
    }
}
