package io.gridward.core.desk;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import java.util.List;

/** Told what happened, after it was kept. Must be thread-safe. */
@FunctionalInterface
public interface CaseListener {
    /**
     * Takes what happened to one case.
     *
     * @param after the case file after the events
     * @param events what happened, in order
     */
    void happened(CaseFile after, List<CaseEvent> events);
}
