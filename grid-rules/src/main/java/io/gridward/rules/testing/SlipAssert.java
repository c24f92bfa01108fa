package io.gridward.rules.testing;

import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.Passage;
import io.gridward.core.finding.ReasonCode;
import java.util.List;
import java.util.function.Supplier;

/** Assertions on a handoff slip. Not thread-safe. */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public final class SlipAssert extends ToldAssert<SlipAssert, HandoffSlip> {
    SlipAssert(HandoffSlip actual) {
        this(actual, Telling.UTC, () -> "");
    }

    SlipAssert(HandoffSlip actual, Telling time, Supplier<String> context) {
        super(actual, SlipAssert.class, time, context);
    }

    /**
     * Checks the level it leads from.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public SlipAssert isFrom(String level) {
        return same("the slip to lead from", level, slip().fromLevel());
    }

    /**
     * Checks the level it leads to.
     *
     * @param level the id of the level
     * @return this assertion
     */
    public SlipAssert isTo(String level) {
        return same("the slip to lead to", level, slip().toLevel());
    }

    /**
     * Checks how it came to be written.
     *
     * @param passage such as handed up, sent down or dispatched
     * @return this assertion
     */
    public SlipAssert was(Passage passage) {
        return same("the case to have been", passage.id(), slip().passage().id());
    }

    /**
     * Checks the reason.
     *
     * @param code its code
     * @return this assertion
     */
    public SlipAssert isBecauseOf(ReasonCode code) {
        return same("the reason to be", code.code(), slip().why().code().code());
    }

    /**
     * Checks which levels were passed over.
     *
     * @param levels their ids, all of them, from the first on the way; none if none was
     * @return this assertion
     */
    public SlipAssert passedOver(String... levels) {
        return same("to have been passed over", Shown.listed(List.of(levels)), Shown.listed(slip().passedOver()));
    }

    private HandoffSlip slip() {
        return present();
    }

    @Override
    String told() {
        return "\n" + time.said("The slip ", "问题交接单 ") + actual.ordinal() + time.said(": ", ":")
                + CaseReport.slip(actual, time) + "\n";
    }
}
