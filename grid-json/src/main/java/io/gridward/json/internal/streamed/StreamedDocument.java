package io.gridward.json.internal.streamed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.base.Utf8;
import io.gridward.json.internal.located.Bounds;
import io.gridward.json.internal.located.Cell;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a text in one pass. */
public final class StreamedDocument {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder().build();

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
        if (length > bounds.bytes() || !Utf8.isWellFormed(bytes, from, length)) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(bytes, from, length)) {
            Tokens tokens = new Tokens(parser, bounds.elements());
            tokens.next();
            T read = reading.apply(tokens.cell());
            return parser.nextToken() == null ? Optional.ofNullable(read) : Optional.empty();
        } catch (NotAsWritten | IOException another) {
            return Optional.empty();
        }
    }
}
