package io.gridward.rules.testing;

import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a called party has to do. Not thread-safe. */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class PartyTaskAssert extends AbstractAssert<PartyTaskAssert, PartyTask> {
    private final Supplier<String> context;

    PartyTaskAssert(PartyTask actual) {
        this(actual, () -> "");
    }

    PartyTaskAssert(PartyTask actual, Supplier<String> context) {
        super(actual, PartyTaskAssert.class);
        this.context = context;
    }

    /**
     * Checks how far the party has come.
     *
     * @param status the status
     * @return this assertion
     */
    public PartyTaskAssert hasStatus(PartyStatus status) {
        return check("the party to be", status.id(), task().status().id());
    }

    /**
     * Checks in what role it was called.
     *
     * @param as lead or support
     * @return this assertion
     */
    public PartyTaskAssert isCalledAs(CallRole as) {
        return check("the party to be called as", as.id(), task().call().as().id());
    }

    /**
     * Checks for what it was called.
     *
     * @param matter the id of the matter
     * @return this assertion
     */
    public PartyTaskAssert isCalledFor(String matter) {
        return check("the party to be called for", matter, task().call().matter());
    }

    private PartyTask task() {
        isNotNull();
        return actual;
    }

    private PartyTaskAssert check(String expecting, String expected, String found) {
        if (!expected.equals(found)) {
            String own = "\nThe party: " + CaseReport.task(actual) + "\n";
            throw failure("%s", Shown.expecting(expecting, expected, found) + own + context.get());
        }
        return this;
    }
}
