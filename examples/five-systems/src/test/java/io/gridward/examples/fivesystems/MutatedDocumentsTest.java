package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.json.GridJsonException;
import io.gridward.json.JsonSource;
import io.gridward.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents spoilt at random: read, or refused with every problem placed; and the schema thinks the same. */
class MutatedDocumentsTest {
    private static final int ROUNDS = 1500;

    private static final int AGREEMENT_ROUNDS = 1000;

    static List<String> kinds() {
        return Reading.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bytesChanged_isReadOrRefusedWithProblems(String kind) {
        String valid = Reading.valid(kind);
        for (long seed = 0; seed < ROUNDS; seed++) {
            byte[] bytes = new Mutation(seed).bytes(valid);
            check(kind, bytes, "kind " + kind + ", bytes, seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shapeChanged_isReadOrRefusedWithProblems(String kind) {
        String valid = Reading.valid(kind);
        for (long seed = 0; seed < ROUNDS; seed++) {
            String text = new Mutation(seed).shape(valid);
            check(kind, text.getBytes(StandardCharsets.UTF_8), "kind " + kind + ", shape, seed " + seed);
        }
    }

    private void check(String kind, byte[] bytes, String which) {
        JsonSource source = JsonSource.of(kind, bytes);
        Throwable thrown = catchThrowable(() -> Reading.read(kind, source));

        if (thrown != null) {
            assertThat(thrown).as(which).isInstanceOfSatisfying(GridJsonException.class, refused -> {
                assertThat(refused.problems())
                        .as(which)
                        .isNotEmpty()
                        .isSortedAccordingTo(
                                Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
                long lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
                assertThat(refused.problems()).as(which).allSatisfy(problem -> {
                    assertThat(problem.line()).isBetween(1, (int) lines);
                    assertThat(problem.column()).isPositive();
                    // A detail the template names and the finding lacks would print as its name in angle brackets.
                    assertThat(problem.text(Language.EN)).doesNotContainPattern("<[a-zA-Z]+>");
                    assertThat(problem.text(Language.ZH)).isNotBlank();
                });
            });
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void shapeChanged_schemaAndReaderAgree(String kind) {
        Schema schema = Reading.schema(kind);
        int refused = 0;
        for (long seed = 0; seed < AGREEMENT_ROUNDS; seed++) {
            String text = new Mutation(seed).shape(Reading.valid(kind));
            List<Problem> problems = Reading.problems(kind, JsonSource.of(kind, text));
            // The validator itself stops at what is no JSON, and at a number beyond a double.
            if (text.contains("1e400") || has(problems, DocumentCode.MALFORMED_JSON)) {
                continue;
            }
            boolean taken = schema.validate(text, InputFormat.JSON).isEmpty();
            List<Problem> ofShape =
                    problems.stream().filter(MutatedDocumentsTest::isOfShape).toList();
            if (taken) {
                assertThat(ofShape)
                        .as("kind %s, seed %s, the schema takes it", kind, seed)
                        .isEmpty();
            } else {
                // What a table, an effect or an operator may be called is in the schema, yet found by the model.
                assertThat(kind.startsWith("policy") ? problems : ofShape)
                        .as("kind %s, seed %s, the schema refuses it", kind, seed)
                        .isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).as("shapes both refused").isGreaterThan(AGREEMENT_ROUNDS / 4);
    }

    private static boolean has(List<Problem> problems, DocumentCode code) {
        return problems.stream().anyMatch(problem -> problem.finding().code() == code);
    }

    private static final Set<DocumentCode> NOT_SHAPE = Set.of(
            DocumentCode.DUPLICATE_KEY,
            DocumentCode.TOO_LARGE,
            DocumentCode.OUT_OF_SEQUENCE,
            DocumentCode.CONTRADICTION);

    /** Zones, existing dates and reason codes only a reader knows; a value outside a fixed list is of the shape. */
    private static boolean isOfShape(Problem problem) {
        ReasonCode code = problem.finding().code();
        if (code == DocumentCode.BAD_VALUE) {
            return !problem.pointer().matches("/zone|/events/.*/code");
        }
        if (code == ModelCode.UNKNOWN_VALUE) {
            return !problem.pointer().matches("/(attributes|tables|guarantees)/.*|.*/facts/.*|.*/person");
        }
        return code instanceof DocumentCode ofDocument && !NOT_SHAPE.contains(ofDocument);
    }
}
