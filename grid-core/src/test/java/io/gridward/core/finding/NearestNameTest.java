package io.gridward.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNameTest {
    private static final List<String> NAMES = List.of("households", "category", "danger", "needs");

    @ParameterizedTest
    @CsvSource({"househlods, households", "catgory, category", "Danger, danger", "need, needs", "danger, danger"})
    void of_fewEdits_findsTheName(String written, String meant) {
        assertThat(NearestName.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weather", "x", "householdsandmanymore"})
    void of_manyEdits_findsNothing(String written) {
        assertThat(NearestName.of(written, NAMES)).isEmpty();
    }

    @Test
    void of_tie_takesTheFirstInTheAlphabet() {
        assertThat(NearestName.of("cat", List.of("hat", "bat", "rat"))).contains("bat");
    }

    @Test
    void of_nameOfGreatLength_isNotCompared() {
        String longest = "a".repeat(200);

        assertThat(NearestName.of(longest, List.of(longest + "b"))).isEmpty();
        assertThat(NearestName.of(longest + "b", List.of(longest))).isEmpty();
        assertThat(NearestName.of(longest, List.of(longest))).contains(longest);
    }

    @Test
    void of_nothingKnown_findsNothing() {
        assertThat(NearestName.of("danger", List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_randomNames_agreesWithRecursiveDistance(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            String written = word(random);
            List<String> known = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                known.add(word(random));
            }

            Optional<String> found = NearestName.of(written, known);

            assertThat(found)
                    .as("seed %s round %s: %s among %s", seed, round, written, known)
                    .isEqualTo(oracle(written, known));
        }
    }

    private static Optional<String> oracle(String written, List<String> known) {
        String best = null;
        for (String name : known.stream().sorted().toList()) {
            int edits = edits(written, name);
            if (edits <= written.length() / 3 + 1 && (best == null || edits < edits(written, best))) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Levenshtein as its definition says, for words short enough. */
    private static int edits(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        if (a.charAt(0) == b.charAt(0)) {
            return edits(a.substring(1), b.substring(1));
        }
        return 1
                + Math.min(
                        edits(a.substring(1), b.substring(1)),
                        Math.min(edits(a.substring(1), b), edits(a, b.substring(1))));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
