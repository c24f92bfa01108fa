package io.gridward.rules.testing;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Forecast;
import io.gridward.core.casefile.HandoffSlip;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.linkage.PartyTask;
import io.gridward.rules.Decision;
import io.gridward.rules.Explanation;
import org.assertj.core.api.Assertions;

/**
 * The assertions of this package and all of AssertJ's with one static import.
 */
@SuppressWarnings("exports") // whoever asserts has AssertJ, which is optional for this module
public class GridAssertions extends Assertions {
    /** For those who extend it by assertions of their own. */
    protected GridAssertions() {}

    /**
     * Looks at what a policy decided and why.
     *
     * @param actual the explanation
     * @return assertions on it
     */
    public static ExplanationAssert assertThat(Explanation actual) {
        return new ExplanationAssert(actual);
    }

    /**
     * Looks at what a policy decided.
     *
     * @param actual the decision
     * @return assertions on it
     */
    public static DecisionAssert assertThat(Decision actual) {
        return new DecisionAssert(actual);
    }

    /**
     * Looks at what a command came to.
     *
     * @param actual the outcome
     * @return assertions on it
     */
    public static OutcomeAssert assertThat(Outcome actual) {
        return new OutcomeAssert(actual);
    }

    /**
     * Looks at a case.
     *
     * @param actual the case file
     * @return assertions on it
     */
    public static CaseFileAssert assertThat(CaseFile actual) {
        return new CaseFileAssert(actual);
    }

    /**
     * Looks at a handoff slip.
     *
     * @param actual the slip
     * @return assertions on it
     */
    public static SlipAssert assertThat(HandoffSlip actual) {
        return new SlipAssert(actual);
    }

    /**
     * Looks at what a called party has to do.
     *
     * @param actual the task
     * @return assertions on it
     */
    public static PartyTaskAssert assertThat(PartyTask actual) {
        return new PartyTaskAssert(actual);
    }

    /**
     * Looks at what will happen if nobody acts.
     *
     * @param actual the forecast
     * @return assertions on it
     */
    public static ForecastAssert assertThat(Forecast actual) {
        return new ForecastAssert(actual);
    }
}
