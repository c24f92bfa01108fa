package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;

import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.linkage.CallRole;
import io.gridward.rules.Explanation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Assertions on decisions that do not hold, each with the name of the file that has its text. */
final class DecisionFailures {
    static final Question NOISE = Question.to(SmallStreet.policy()).saying(SmallStreet.CATEGORY, "noise");
    static final Question PARKING = Question.to(SmallStreet.policy())
            .saying("category", "parking")
            .saying("level", "community")
            .at(Trigger.WHISTLED);

    private DecisionFailures() {}

    static Map<String, ThrowingCallable> all() {
        Explanation small = NOISE.saying("households", 3).explain();
        Explanation big = NOISE.saying("households", 12).explain();
        Explanation unable = NOISE.at(Trigger.UNABLE).saying("level", "street").explain();
        Map<String, ThrowingCallable> all = new LinkedHashMap<>();
        all.put("stays-at", () -> assertThat(big).staysAt("grid"));
        all.put("enters-at-of-decision", () -> assertThat(big.decision()).entersAt("grid"));
        all.put("enters-at-otherwise", () -> assertThat(small).entersAt("community"));
        all.put("enters-at-nowhere", () -> assertThat(small).entersAt("street"));
        all.put("decided-by", () -> assertThat(big).isDecidedBy("small-stays"));
        all.put(
                "decided-by-outranked",
                () -> assertThat(NOISE.saying("danger", "life").explain()).isDecidedBy("grading", "small-stays"));
        all.put("decided-by-unknown", () -> assertThat(big).isDecidedBy("grading", "tiny-stays"));
        all.put("not-decided-by", () -> assertThat(small).isNotDecidedBy("small"));
        all.put("decided-by-otherwise", () -> assertThat(small).isDecidedByOtherwise("limits"));
        all.put("not-asked", () -> assertThat(unable).isGraded("small"));
        all.put("limit", () -> assertThat(small).hasLimit("sign", "10min"));
        all.put("limit-of-other", () -> assertThat(big).hasLimit("overall", "3wd"));
        all.put("moves", () -> assertThat(unable).moves(Move.UP));
        all.put("stays-elsewhere", () -> assertThat(unable).staysAt("grid"));
        all.put("calls", () -> assertThat(PARKING.explain()).calls("parking", "trees"));
        all.put("calls-nobody", () -> assertThat(PARKING.explain()).callsNobody());
        all.put("calls-support", () -> assertThat(PARKING.explain()).calls("parking", CallRole.SUPPORT));
        all.put("unknown-effect", () -> assertThat(small).hasEffect("colour", "red"));
        all.put("intake", () -> assertThat(small).hasIntake(Intake.REJECT));
        all.put("notifies", () -> assertThat(small).notifies("street", "community"));
        all.put("failed-on", () -> assertThat(big).hasFailedOn("grading", "small-stays", "households", "danger"));
        all.put("outranked", () -> assertThat(big).isOutranked("grading", "small-stays", "life-at-risk"));
        all.put("near-miss-of-rule", () -> assertThat(small).hasNearMiss("small-stays", "households"));
        all.put("near-miss-value", () -> assertThat(big).hasNearMiss("small-stays", "households", 11));
        all.put("near-misses", () -> assertThat(big).hasNoNearMiss());
        all.put("asked-after-all", () -> assertThat(big).hasNotAsked("limits"));
        all.put("described", () -> assertThat(big).as("a party of twelve").staysAt("grid"));
        return all;
    }
}
