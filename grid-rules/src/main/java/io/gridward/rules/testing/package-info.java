/**
 * The test kit. For policies: what cases show of one ({@link io.gridward.rules.testing.Coverage}), which mistakes they
 * would notice ({@link io.gridward.rules.testing.MutationReport}), and the cases that are missing ({@link
 * io.gridward.rules.testing.CaseProposals}).
 *
 * <p>For what a host implements: {@link io.gridward.rules.testing.CaseStoreContract} for every {@link
 * io.gridward.core.desk.CaseStore}, {@link io.gridward.rules.testing.DurableCaseStoreContract} for those that outlive
 * the process, {@link io.gridward.rules.testing.TextStoreContract} for every {@link
 * io.gridward.core.desk.TextStore}.
 *
 * <pre>{@code
 * class OurCaseStoreTest extends DurableCaseStoreContract {
 *     @Override
 *     protected CaseStore open() {
 *         return new OurCaseStore(emptyDatabase());
 *     }
 *
 *     @Override
 *     protected CaseStore reopen() {
 *         return new OurCaseStore(sameDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>The contracts alone need JUnit (5.14 or later) and AssertJ (3.27 or later), which are optional for this module
 * and come from the host's tests; they draw numbers from stated seeds and start threads, as tests do. Nothing here is
 * needed to decide anything, and no other package knows it. API.
 */
@NullMarked
package io.gridward.rules.testing;

import org.jspecify.annotations.NullMarked;
