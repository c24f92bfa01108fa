package io.gridward.rules.testing;

import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import java.util.function.Supplier;

/** Assertions on what a called party has to do. Not thread-safe. */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class PartyTaskAssert extends ToldAssert<PartyTaskAssert, PartyTask> {
    PartyTaskAssert(PartyTask actual) {
        this(actual, Telling.UTC, () -> "");
    }

    PartyTaskAssert(PartyTask actual, Telling time, Supplier<String> context) {
        super(actual, PartyTaskAssert.class, time, context);
    }

    /**
     * Checks how far the party has come.
     *
     * @param status the status
     * @return this assertion
     */
    public PartyTaskAssert hasStatus(PartyStatus status) {
        return same(
                "the party to be",
                time.word("status", status.id()),
                time.word("status", task().status().id()));
    }

    /**
     * Checks in what role it was called.
     *
     * @param as lead or support
     * @return this assertion
     */
    public PartyTaskAssert isCalledAs(CallRole as) {
        return same("the party to be called as", as.id(), task().call().as().id());
    }

    /**
     * Checks for what it was called.
     *
     * @param matter the id of the matter
     * @return this assertion
     */
    public PartyTaskAssert isCalledFor(String matter) {
        return same("the party to be called for", matter, task().call().matter());
    }

    private PartyTask task() {
        return present();
    }

    @Override
    String told() {
        return "\n" + time.said("The party: ", "参与方:") + CaseReport.task(actual, time) + "\n";
    }
}
