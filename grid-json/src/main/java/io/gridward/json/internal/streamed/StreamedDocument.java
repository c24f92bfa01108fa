package io.gridward.json.internal.streamed;

import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.located.Cell;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a text in one pass. */
public final class StreamedDocument {
    private StreamedDocument() {}

    /**
     * Reads a text.
     *
     * @param bytes where it lies, in UTF-8
     * @param from where it begins
     * @param length how many bytes it has
     * @param bounds how much it may ask
     * @param reading reads the value of the whole text
     * @param <T> what it says
     * @return what it says, or empty if the text is not as the writers of this library write it, is no JSON, or asks
     *     more than the bounds
     */
    public static <T> Optional<T> read(
            byte[] bytes, int from, int length, Bounds bounds, Function<Cell, @Nullable T> reading) {
        if (length > bounds.bytes()) {
            return Optional.empty();
        }
        WrittenBytes text = new WrittenBytes(bytes, from, length);
        try {
            T read = reading.apply(new Reading(text, bounds).element());
            return text.isAtEnd() ? Optional.ofNullable(read) : Optional.empty();
        } catch (NotAsWritten another) {
            return Optional.empty();
        }
    }
}
