/**
 * The domain of grid-based community governance (网格化治理), and nothing else: who answers for which
 * place, what must happen to a report, when it moves up, who is called in.
 *
 * <p>A newcomer opens two types: {@link io.gridward.core.desk.GridDesk}, the facade a host talks to,
 * and {@link io.gridward.core.Governance}, the immutable bundle of reference data it works with. A
 * host that keeps its own state needs neither the desk nor a store: {@link
 * io.gridward.core.casefile.Casework} is a pure function.
 *
 * <p>Everything exported here is immutable and safe to share between threads unless its first
 * sentence says otherwise. Outside {@code core.desk} nothing reads a clock, draws a random number or
 * does input or output. The library brings no screens, users, scheduler or database.
 */
module io.gridward.core {
    // Annotations only; transitive so that a reader of our signatures resolves them without a warning.
    requires static transitive org.jspecify;
    // Inside only: no signature shows a Guava type.
    requires com.google.common;
    // core.desk only.
    requires org.slf4j;

    exports io.gridward.core;
    exports io.gridward.core.casefile;
    exports io.gridward.core.catalog;
    exports io.gridward.core.desk;
    exports io.gridward.core.division;
    exports io.gridward.core.escalation;
    exports io.gridward.core.facts;
    exports io.gridward.core.finding;
    exports io.gridward.core.linkage;
    exports io.gridward.core.party;
    exports io.gridward.core.roster;
    exports io.gridward.core.territory;
    exports io.gridward.core.time;
}
