package io.gridward.json.internal.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentParser;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.streamed.StreamedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Both ways in which a document of events is read: in one pass, as it was written, and as a tree. */
record TwoReadings<E>(Function<Cell, List<E>> inOnePass, TreeReading<E> asTree) {
    private static final Bounds BOUNDS = new Bounds(1 << 20, 64, 100_000, 10);

    Optional<List<E>> inOnePass(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return StreamedDocument.read(bytes, 0, bytes.length, BOUNDS, inOnePass::apply);
    }

    Optional<List<E>> asTree(String text) {
        Problems problems = new Problems(10);
        return DocumentParser.parse(text.getBytes(StandardCharsets.UTF_8), BOUNDS, problems)
                .flatMap(root -> Optional.ofNullable(
                        asTree.read(Cell.of(root, "events", problems), new ModelPlaces(root), problems)
                                .model()));
    }

    /**
     * Damages a text at one place, and checks that one pass reads of it what the tree reads, or nothing.
     *
     * @return whether one pass read it
     */
    boolean agreeOnDamaged(String written, Random random, long seed) {
        StringBuilder text = new StringBuilder(written);
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.setCharAt(at, "0a\",{}[]: \\".charAt(random.nextInt(11)));
            default -> text.insert(at, text.charAt(random.nextInt(text.length())));
        }
        Optional<List<E>> read = inOnePass(text.toString());
        if (read.isPresent()) {
            assertThat(asTree(text.toString())).as("seed %s: %s", seed, text).isEqualTo(read);
        }
        return read.isPresent();
    }

    /** As the documents of events are read. */
    interface TreeReading<E> {
        Read<List<E>> read(Cell document, ModelPlaces places, Problems problems);
    }
}
