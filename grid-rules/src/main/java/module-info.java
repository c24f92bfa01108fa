/**
 * Policies as checked decision tables: typed attributes, rules in order, guarantees that are proved, and
 * answers that name the rules they come from.
 *
 * <p>A policy author opens {@link io.gridward.rules.Policy} and {@link io.gridward.rules.CompiledPolicy}; a
 * host that embeds policies opens {@link io.gridward.rules.escalation.PolicyBook}. Rules are written with
 * plain builders, or in JSON with the module {@code io.gridward.json}; both make the same policy.
 *
 * <p>Everything exported here is immutable and safe to share between threads unless its first sentence says
 * otherwise. Nothing reads a clock, draws a random number or does input or output.
 */
module io.gridward.rules {
    requires transitive io.gridward.core;
    // Annotations only; transitive so that a reader of our signatures resolves them without a warning.
    requires static transitive org.jspecify;
    // Inside only: no signature shows a Guava type.
    requires com.google.common;
    // The test kit only: whoever extends it has both on the path of his tests, nobody else needs them.
    requires static org.assertj.core;
    requires static org.junit.jupiter.api;

    exports io.gridward.rules;
    exports io.gridward.rules.escalation;
    exports io.gridward.rules.testing;

    // The test kit only: the form in which tests of policies are written, such as JSON.
    uses io.gridward.rules.testing.PolicyTestFormat;
}
