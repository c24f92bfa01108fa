package io.gridward.rules.testing;

import io.gridward.core.desk.InMemoryTextStore;
import io.gridward.core.desk.TextStore;

class InMemoryTextStoreContractTest extends TextStoreContract {
    @Override
    protected TextStore open() {
        return new InMemoryTextStore();
    }
}
