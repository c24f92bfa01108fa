package io.gridward.core.desk;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What watches a desk must not change what it does. */
final class Observing {
    private static final Logger LOG = LoggerFactory.getLogger(Observing.class);

    private Observing() {}

    static void tell(DeskObserver observer, Consumer<DeskObserver> what) {
        try {
            what.accept(observer);
        } catch (RuntimeException e) {
            LOG.error("the observer of the desk failed", e);
        }
    }
}
