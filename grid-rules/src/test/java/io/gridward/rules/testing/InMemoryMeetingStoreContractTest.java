package io.gridward.rules.testing;

import io.gridward.core.desk.InMemoryMeetingStore;
import io.gridward.core.desk.MeetingStore;

class InMemoryMeetingStoreContractTest extends MeetingStoreContract {
    @Override
    protected MeetingStore open() {
        return new InMemoryMeetingStore();
    }
}
