package io.gridward.rules.testing;

import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.InMemoryCaseStore;

class InMemoryCaseStoreContractTest extends CaseStoreContract {
    @Override
    protected CaseStore open() {
        return new InMemoryCaseStore();
    }
}
