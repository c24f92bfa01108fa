package io.gridward.examples.benchmarks.json;

import io.gridward.core.casefile.CaseId;
import io.gridward.examples.benchmarks.casework.FiveSteps;
import io.gridward.json.CaseHistory;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A case whose events are read and written. */
enum Life {
    /** Reported, signed for, handled, verified by another, closed. */
    FIVE_STEPS("five steps") {
        @Override
        CaseHistory history() {
            CaseId id = new CaseId("C1");
            return new CaseHistory(
                    id, new FiveSteps().told(id).stream().flatMap(List::stream).toList());
        }
    },
    /** Handed up twice, extended, suspended and resumed; three parties called, who come and do their parts. */
    LONGER("longer life") {
        @Override
        CaseHistory history() {
            try (InputStream in = Life.class.getResourceAsStream("longer-life.json")) {
                if (in == null) {
                    throw new IllegalStateException("longer-life.json is not built in");
                }
                return GridJson.reader().events(JsonSource.of("longer-life.json", in.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    };

    private final String label;

    Life(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns what happened. */
    abstract CaseHistory history();

    /** Returns what happened as our writer writes it. */
    byte[] document() {
        return written(history());
    }

    /** Writes what happened. */
    static byte[] written(CaseHistory history) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GridJson.writer().events(history.id(), history.events(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
