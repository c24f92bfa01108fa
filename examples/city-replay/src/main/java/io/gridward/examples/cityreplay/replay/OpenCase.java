package io.gridward.examples.cityreplay.replay;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.ClockEvent;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.time.Rung;
import io.gridward.examples.cityreplay.source.Request;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. A request between its opening and its closing, and what its case has come to so far. */
final class OpenCase {
    private final CaseId id;
    private final Request request;
    private int version;
    private @Nullable Instant due;
    private boolean late;

    OpenCase(Request request) {
        this.id = new CaseId(request.id());
        this.request = request;
    }

    CaseId id() {
        return id;
    }

    Request request() {
        return request;
    }

    /** The number of the last event that was looked at. */
    int version() {
        return version;
    }

    /** When the case falls due by its policy; null until it is reported. */
    @Nullable Instant due() {
        return due;
    }

    /** Whether the due instant has passed. */
    boolean isLate() {
        return late;
    }

    /** Looks at what has happened since it was looked at before. */
    void happened(List<CaseEvent> events, Tally tally) {
        for (CaseEvent event : events) {
            if (event.head().number() > version) {
                version = event.head().number();
                look(event, tally);
            }
        }
    }

    private void look(CaseEvent event, Tally tally) {
        if (event instanceof ClockEvent.ClockStarted started && started.clock().kind() == ClockKind.OVERALL) {
            due = started.stopwatch().dueAt();
        } else if (event instanceof ClockEvent.RungReached reached
                && reached.clock().kind() == ClockKind.OVERALL
                && reached.rung().kind() == Rung.Kind.DUE) {
            late = true;
        } else if (event instanceof HoldingEvent.HandedOver handed
                && handed.slip().passage().isUp()) {
            tally.handedUp(request, handed.slip());
        }
    }
}
