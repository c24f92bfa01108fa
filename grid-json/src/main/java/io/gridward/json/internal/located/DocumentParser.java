package io.gridward.json.internal.located;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.base.Utf8;
import io.gridward.core.finding.DocumentCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses a JSON text (RFC 8259, UTF-8, a byte order mark is tolerated) to a located tree. */
public final class DocumentParser {
    /** The most characters of a number: nobody needs more, and the cost of arithmetic grows with them. */
    static final int LONGEST_NUMBER = 1000;

    private static final int LONGEST_KEY = 1_000;
    private static final int BYTE_ORDER_MARK = 3;

    private final byte[] bytes;
    private final int start;
    private final Bounds bounds;
    private final Problems problems;
    private final ByteCursor cursor;

    private DocumentParser(byte[] bytes, Bounds bounds, Problems problems) {
        this.bytes = bytes;
        this.bounds = bounds;
        this.problems = problems;
        this.start = hasByteOrderMark(bytes) ? BYTE_ORDER_MARK : 0;
        this.cursor = new ByteCursor(bytes, start);
    }

    /**
     * Parses a text.
     *
     * @param bytes the text in UTF-8
     * @param bounds how much it may ask
     * @param problems where duplicate keys, malformed text and exceeded bounds are reported
     * @return the tree, with the first of duplicate members; empty if the text is malformed or too large,
     *     and then a problem says so
     */
    public static Optional<JsonValue> parse(byte[] bytes, Bounds bounds, Problems problems) {
        return Optional.ofNullable(new DocumentParser(bytes, bounds, problems).document());
    }

    private @Nullable JsonValue document() {
        if (bytes.length > bounds.bytes()) {
            problems.error(DocumentCode.TOO_LARGE, Place.root(1, 1), "limit", bounds.bytes() + " bytes");
            return null;
        }
        if (!Utf8.isWellFormed(bytes)) {
            malformed("a byte that is not UTF-8", firstNotUtf8());
            return null;
        }
        // The parser would take such a beginning for UTF-16 or UTF-32.
        for (int i = start; i < Math.min(bytes.length, start + 4); i++) {
            if (bytes[i] == 0) {
                malformed("the control character U+0000", i);
                return null;
            }
        }
        try (JsonParser parser = factory().createParser(bytes, start, bytes.length - start)) {
            return tree(parser);
        } catch (StreamConstraintsException tooLong) {
            String limit = LONGEST_NUMBER + " characters for a number and " + LONGEST_KEY + " for a key";
            problems.error(DocumentCode.TOO_LARGE, placeOf(tooLong), "limit", limit);
        } catch (JsonProcessingException notJson) {
            MalformedText text = MalformedText.of(bytes, start, offsetOf(notJson), notJson);
            malformed(text.problem(), text.at());
        } catch (IOException cannotBe) {
            throw new AssertionError("an array of bytes is read without I/O", cannotBe);
        }
        return null;
    }

    /** A factory a document: its table of keys must not grow with what other documents bring. */
    private JsonFactory factory() {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_KEY)
                        .build())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    private @Nullable JsonValue tree(JsonParser parser) throws IOException {
        TreeBuilder tree = new TreeBuilder(bounds, problems);
        while (!tree.isDone()) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                malformed("the document is empty", bytes.length);
                return null;
            }
            moveTo(parser.currentTokenLocation().getByteOffset());
            if (!tree.add(token, parser, cursor.line(), cursor.column())) {
                return null;
            }
        }
        if (parser.nextToken() != null) {
            moveTo(parser.currentTokenLocation().getByteOffset());
            malformed("something follows the end of the document", cursor);
            return null;
        }
        return tree.root();
    }

    /** Offsets of the parser count from where it began. */
    private void moveTo(long offset) {
        cursor.moveTo(start + (int) offset);
    }

    private Place placeOf(JsonProcessingException problem) {
        cursor.moveTo(offsetOf(problem));
        return Place.root(cursor.line(), cursor.column());
    }

    private int offsetOf(JsonProcessingException problem) {
        JsonLocation location = problem.getLocation();
        return location == null || location.getByteOffset() < 0 ? bytes.length : start + (int) location.getByteOffset();
    }

    private void malformed(String problem, int offset) {
        cursor.moveTo(offset);
        malformed(problem, cursor);
    }

    private void malformed(String problem, ByteCursor at) {
        problems.error(DocumentCode.MALFORMED_JSON, Place.root(at.line(), at.column()), "problem", problem);
    }

    private int firstNotUtf8() {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }
}
