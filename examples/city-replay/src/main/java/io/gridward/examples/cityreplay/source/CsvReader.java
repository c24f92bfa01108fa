package io.gridward.examples.cityreplay.source;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Not thread-safe. Reads comma-separated values in UTF-8 row by row, compressed where the name ends in {@code .gz}.
 * Fields may be quoted, a quote in them is doubled, and a quoted field may hold commas and line ends.
 */
public final class CsvReader implements Closeable {
    /** A quote that is never closed must not eat all memory. */
    private static final int LONGEST_FIELD = 100_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;
    private final BufferedReader in;
    private long line = 1;
    private long column;
    private int peeked = -2;

    /**
     * Opens a file.
     *
     * @param file a file of comma-separated values
     * @throws BrokenFileException if it cannot be opened
     */
    public CsvReader(Path file) {
        this.file = file;
        try {
            this.in = new BufferedReader(new InputStreamReader(
                    bytes(file),
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException e) {
            throw new BrokenFileException(file, "cannot be read: " + reason(e));
        }
        if (peek() == BYTE_ORDER_MARK) {
            next();
            column = 0;
        }
    }

    private static InputStream bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        InputStream raw = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return raw;
        }
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof EOFException) {
            return "it ends in the middle of compressed data";
        }
        if (e instanceof CharacterCodingException) {
            return "it is not UTF-8 from here on";
        }
        if (e instanceof ZipException) {
            return "it is not compressed as its name says, or damaged";
        }
        return String.valueOf(e.getMessage());
    }

    /**
     * Reads the next row that is not an empty line.
     *
     * @return the row, or empty at the end of the file
     * @throws BrokenFileException if a quote is not closed, a field is too long, or the bytes end early or are not
     *     UTF-8
     */
    public Optional<Row> read() {
        while (peek() == '\n' || peek() == '\r') {
            next();
        }
        if (peek() < 0) {
            return Optional.empty();
        }
        long start = line;
        List<String> fields = new ArrayList<>();
        List<Long> columns = new ArrayList<>();
        do {
            if (!fields.isEmpty()) {
                next();
            }
            columns.add(column + 1);
            fields.add(peek() == '"' ? quoted() : plain());
        } while (peek() == ',');
        return Optional.of(new Row(start, fields, columns));
    }

    private String plain() {
        StringBuilder field = new StringBuilder();
        for (int c = peek(); c >= 0 && c != ',' && c != '\n' && c != '\r'; c = peek()) {
            append(field, next());
        }
        return field.toString();
    }

    private String quoted() {
        long startLine = line;
        long startColumn = column + 1;
        StringBuilder field = new StringBuilder();
        next();
        while (true) {
            int c = next();
            if (c < 0) {
                throw new BrokenFileException(file, startLine, startColumn, "a quote is opened here and never closed");
            }
            if (c != '"') {
                append(field, c);
            } else if (peek() == '"') {
                append(field, next());
            } else {
                break;
            }
        }
        int after = peek();
        if (after >= 0 && after != ',' && after != '\n' && after != '\r') {
            throw new BrokenFileException(
                    file, line, column + 1, "expected a comma or the end of the line after a quoted field");
        }
        return field.toString();
    }

    private void append(StringBuilder field, int c) {
        if (field.length() >= LONGEST_FIELD) {
            throw new BrokenFileException(
                    file, line, column, "a field has more than " + LONGEST_FIELD + " characters; is a quote missing?");
        }
        field.append((char) c);
    }

    private int peek() {
        if (peeked == -2) {
            try {
                peeked = in.read();
            } catch (IOException e) {
                throw new BrokenFileException(file, line, column + 1, reason(e));
            }
        }
        return peeked;
    }

    private int next() {
        int c = peek();
        peeked = -2;
        if (c == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        return c;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new BrokenFileException(file, "cannot be closed: " + reason(e));
        }
    }

    /**
     * One row.
     *
     * @param line the line it begins in, counted from 1
     * @param fields what stands between the commas; at least one
     * @param columns where each field begins, counted from 1
     */
    public record Row(long line, List<String> fields, List<Long> columns) {}
}
