package io.gridward.rules.testing;

import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.Passage;
import io.gridward.core.finding.ReasonCode;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a handoff slip. Not thread-safe. */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class SlipAssert extends AbstractAssert<SlipAssert, HandoffSlip> {
    private final WallTime time;
    private final Supplier<String> context;

    SlipAssert(HandoffSlip actual) {
        this(actual, WallTime.UTC, () -> "");
    }

    SlipAssert(HandoffSlip actual, WallTime time, Supplier<String> context) {
        super(actual, SlipAssert.class);
        this.time = time;
        this.context = context;
    }

    /**
     * Checks the level it leads from.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public SlipAssert isFrom(String level) {
        return check("the slip to lead from", level, slip().fromLevel());
    }

    /**
     * Checks the level it leads to.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public SlipAssert isTo(String level) {
        return check("the slip to lead to", level, slip().toLevel());
    }

    /**
     * Checks how it came to be written.
     *
     * @param passage such as handed up, sent down or dispatched
     * @return this assertion
     */
    public SlipAssert was(Passage passage) {
        return check("the case to have been", passage.id(), slip().passage().id());
    }

    /**
     * Checks the reason.
     *
     * @param code its code
     * @return this assertion
     */
    public SlipAssert isBecauseOf(ReasonCode code) {
        return check("the reason to be", code.code(), slip().why().code().code());
    }

    /**
     * Checks which levels were passed over.
     *
     * @param levels their ids, all of them, from the first on the way; none if none was
     * @return this assertion
     */
    public SlipAssert passedOver(String... levels) {
        return check("to have been passed over", Shown.listed(List.of(levels)), Shown.listed(slip().passedOver()));
    }

    private HandoffSlip slip() {
        isNotNull();
        return actual;
    }

    private SlipAssert check(String expecting, String expected, String found) {
        if (!expected.equals(found)) {
            String own = "\nThe slip " + actual.ordinal() + ": " + CaseReport.slip(actual, time) + "\n";
            throw failure("%s", Shown.expecting(expecting, expected, found) + own + context.get());
        }
        return this;
    }
}
