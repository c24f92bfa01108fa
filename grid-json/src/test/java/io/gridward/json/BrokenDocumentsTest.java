package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A folder a case: the documents, and in {@code problems.txt} everything that is wrong with them. */
class BrokenDocumentsTest {
    @TestFactory
    Stream<DynamicTest> broken_documents_giveAllTheirProblems() throws IOException, URISyntaxException {
        Path cases = Path.of(Objects.requireNonNull(BrokenDocumentsTest.class.getResource("broken"))
                .toURI());
        try (Stream<Path> folders = Files.list(cases)) {
            return folders
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)))
                    .toList()
                    .stream();
        }
    }

    private static void check(Path folder) throws IOException {
        GridJsonException refused = catchThrowableOfType(GridJsonException.class, () -> read(folder));

        assertThat(refused).as("no problem found in %s", folder).isNotNull();
        assertThat(refused.getMessage().lines())
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("problems.txt")));
    }

    private static Object read(Path folder) throws IOException {
        List<String> kinds = Dagang.KINDS.stream()
                .filter(kind -> Files.exists(folder.resolve(kind + ".json")))
                .toList();
        if (kinds.size() == 1) {
            return Dagang.read(kinds.get(0), document(folder, kinds.get(0)), ReadLimits.ofDefaults());
        }
        return Dagang.governance(GovernanceDocuments.builder()
                .territory(document(folder, "territory"))
                .roster(document(folder, "roster"))
                .parties(document(folder, "parties"))
                .calendar(document(folder, "calendar"))
                .policy(document(folder, "policy"))
                .build());
    }

    private static JsonSource document(Path folder, String kind) {
        return JsonSource.file(folder.resolve(kind + ".json"));
    }
}
