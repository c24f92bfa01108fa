package io.gridward.core.desk;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import java.util.List;

/**
 * Told what happened, after it was kept: every commit at least once, those of a case in the order of its
 * events, by one thread at a time, whichever that is. The same commit may come again after a restart or after the
 * listener failed; case id and event numbers tell it from a new one. Must be safe to be called from changing threads.
 */
@FunctionalInterface
public interface CaseListener {
    /**
     * Takes what happened to one case. If it throws, it is told the same again next time, and nothing later before.
     *
     * @param after the case file after the events
     * @param events what happened, in order
     * @throws Exception if it could not be taken; that concerns this listener alone
     */
    void happened(CaseFile after, List<CaseEvent> events) throws Exception;
}
