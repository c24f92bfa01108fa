package io.gridward.json;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentParser;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Place;
import io.gridward.json.internal.located.PlacedFinding;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.streamed.StreamedDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. A document while it is read: its name, what it says, and what is wrong with it. */
final class OpenDocument<T> {
    private final String name;
    private final Problems problems;
    private final @Nullable Read<T> read;

    private OpenDocument(String name, Problems problems, @Nullable Read<T> read) {
        this.name = name;
        this.problems = problems;
        this.read = read;
    }

    static <T> OpenDocument<T> open(JsonSource source, String kind, ReadLimits limits, DocumentReader<T> reader) {
        Problems problems = new Problems(limits.problems());
        Read<T> read = parse(source, limits, problems)
                .map(root -> reader.read(Cell.of(root, kind, problems), new ModelPlaces(root), problems))
                .orElse(null);
        return new OpenDocument<>(source.name(), problems, read);
    }

    /**
     * Returns what a document says that one of our writers most likely wrote. What was not written so is read by
     * {@code reader}, which takes it in any form and says what is wrong.
     */
    static <T> T modelOrThrow(
            JsonSource source,
            String kind,
            ReadLimits limits,
            Function<Cell, @Nullable T> asWritten,
            DocumentReader<T> reader) {
        byte[] bytes;
        try {
            bytes = source.read(mostBytes(limits));
        } catch (IOException unreadable) {
            return open(source, kind, limits, reader).modelOrThrow();
        }
        return StreamedDocument.read(bytes, 0, bytes.length, limits.bounds(), asWritten)
                .orElseGet(() -> open(JsonSource.of(source.name(), bytes), kind, limits, reader)
                        .modelOrThrow());
    }

    /** One byte more than allowed tells that there are too many. */
    private static int mostBytes(ReadLimits limits) {
        return Math.min(limits.bytes(), Integer.MAX_VALUE - 9) + 1;
    }

    private static Optional<JsonValue> parse(JsonSource source, ReadLimits limits, Problems problems) {
        try {
            return DocumentParser.parse(source.read(mostBytes(limits)), limits.bounds(), problems);
        } catch (IOException unreadable) {
            problems.error(DocumentCode.UNREADABLE, Place.root(1, 1), "problem", JsonSource.inWords(unreadable));
            return Optional.empty();
        }
    }

    /** Returns what the document says, if nothing is wrong with it. */
    @Nullable T model() {
        return read == null || problems.count() > 0 ? null : read.model();
    }

    /** Returns what the document says in itself, even if other documents disagree. */
    @Nullable T read() {
        return read == null ? null : read.model();
    }

    /** Reports what another document shows to be wrong with this one. */
    void report(Finding finding, List<String> pathHere) {
        Place place = read == null ? Place.root(1, 1) : read.places().placeOf(finding.at(pathHere));
        problems.add(finding, place);
    }

    List<Problem> found() {
        return problems.inOrder().stream().map(this::problem).toList();
    }

    private Problem problem(PlacedFinding found) {
        Place place = found.place();
        return new Problem(found.finding(), name, place.pointer(), place.line(), place.column());
    }

    /** Returns what the document says. */
    T modelOrThrow() {
        T model = model();
        if (model == null) {
            throw new GridJsonException(found());
        }
        return model;
    }

    /** Reads documents of one kind. */
    @FunctionalInterface
    interface DocumentReader<T> {
        Read<T> read(Cell document, ModelPlaces places, Problems problems);
    }
}
