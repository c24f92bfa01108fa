/**
 * The test kit: what cases show of a policy ({@link io.gridward.rules.testing.Coverage}), which mistakes they would
 * notice ({@link io.gridward.rules.testing.MutationReport}), and the cases that are missing ({@link
 * io.gridward.rules.testing.CaseProposals}).
 *
 * <p>Nothing here is needed to decide anything. API.
 */
@NullMarked
package io.gridward.rules.testing;

import org.jspecify.annotations.NullMarked;
