package io.gridward.rules.testing;

import io.gridward.core.desk.CaseStore;

/**
 * Not thread-safe. The tests every {@link CaseStore} must pass; a host extends it and says how to open its own. Each
 * test has an empty store of its own, which is closed afterwards if it can be. A store that outlives the process has
 * more to show: {@link DurableCaseStoreContract}.
 */
public abstract non-sealed class CaseStoreContract extends StoreContract<CaseStore>
        implements CaseAppendContract, CaseFindContract, CaseFeedContract, CaseCrowdContract {
    /** For the tests of a host. */
    protected CaseStoreContract() {}

    /**
     * Opens an empty store.
     *
     * @return a store without cases, positions and earlier commits
     * @throws Exception if it cannot be opened, which fails the test
     */
    @Override
    protected abstract CaseStore open() throws Exception;
}
