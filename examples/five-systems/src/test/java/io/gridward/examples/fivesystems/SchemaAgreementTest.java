package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gridward.core.finding.DocumentCode;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import io.gridward.json.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A validator that knows nothing of Gridward but the shipped schemas, beside {@link GridJson}: on the shape of
 * every valid and every broken document of the tests the two agree, place by place.
 */
class SchemaAgreementTest {
    private static final Path OWN = Path.of("src/test/resources/io/gridward/examples/fivesystems");
    private static final Path MAIN = Path.of("src/main/resources/io/gridward/examples/fivesystems");
    private static final Path QUICKSTART = Path.of("../quickstart/src/main/resources/io/gridward/examples/quickstart");
    private static final Path JSON_MODULE = Path.of("../../grid-json/src/test/resources/io/gridward/json");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** Not of the shape: what no schema can see, or what stops the reader before the shape. */
    private static final Set<DocumentCode> NOT_SHAPE = Set.of(
            DocumentCode.DUPLICATE_KEY,
            DocumentCode.TOO_LARGE,
            DocumentCode.UNREADABLE,
            DocumentCode.OUT_OF_SEQUENCE,
            DocumentCode.CONTRADICTION);

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Stream.of(OWN, MAIN, QUICKSTART, JSON_MODULE)
                .flatMap(SchemaAgreementTest::walk)
                .filter(file -> kind(file) != null)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void validatorAndReader_agreeOnTheShape(Path file) throws IOException {
        String text = Files.readString(file);
        String kind = kind(file);

        Set<String> byReader = places(problems(kind, text).filter(SchemaAgreementTest::isOfShape));
        Set<String> byReaderAnyCode = places(problems(kind, text));
        Set<String> bySchema = schemaErrors(kind, text);

        assertThat(byReader)
                .as("shape errors of the reader, near one of the schema's %s", bySchema)
                .allMatch(place -> near(place, bySchema));
        assertThat(bySchema)
                .as("errors of the schema, near one of the reader's %s", byReaderAnyCode)
                .allMatch(place -> near(place, byReaderAnyCode));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schema_isItselfValid(String kind) {
        String text = GridJson.schema(kind);

        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
    }

    static List<String> kinds() {
        return Reading.KINDS;
    }

    private static Stream<Problem> problems(String kind, String text) {
        return Reading.problems(kind, JsonSource.of(kind, text)).stream();
    }

    private static Set<String> places(Stream<Problem> problems) {
        return problems.map(Problem::pointer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** No schema sees a key that stands twice, a zone or a date that does not exist, or how large a text is. */
    private static boolean isOfShape(Problem problem) {
        if (!(problem.finding().code() instanceof DocumentCode code) || NOT_SHAPE.contains(code)) {
            return false;
        }
        String value = problem.finding().details().getOrDefault("value", "");
        return !(code == DocumentCode.BAD_VALUE
                && (problem.pointer().matches("/zone|/events/.*/code") || value.matches("\"?\\d{4}-\\d{2}-\\d{2}\"?")));
    }

    private static Set<String> schemaErrors(String kind, String text) {
        try {
            return Reading.schema(kind).validate(text, InputFormat.JSON).stream()
                    .map(Error::getInstanceLocation)
                    .map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (RuntimeException e) {
            return Set.of("");
        }
    }

    /**
     * The same place, or one inside the other: a schema reports a field at its object, the reader at the field.
     * A step of an incident and a change of a territory are one of several forms, and a schema reports all of
     * them: there, the step or the change counts.
     */
    private static boolean near(String place, Set<String> others) {
        String here = step(place);
        return others.stream()
                .map(SchemaAgreementTest::step)
                .anyMatch(other -> here.equals(other) || here.startsWith(other + "/") || other.startsWith(here + "/"));
    }

    private static String step(String place) {
        return place.replaceFirst("(/incidents/\\d+/steps/\\d+|/sets/\\d+/changes/\\d+)/.*", "$1");
    }

    private static Stream<Path> walk(Path root) {
        try {
            return Files.exists(root) ? Files.walk(root) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind by the file's name: {@code policy.json}, {@code china-calendar.json}. */
    private static @Nullable String kind(Path file) {
        String name = file.getFileName().toString();
        return GridJson.schemaKinds().stream()
                .filter(kind -> name.equals(kind + ".json") || name.endsWith("-" + kind + ".json"))
                .findFirst()
                .orElse(null);
    }
}
