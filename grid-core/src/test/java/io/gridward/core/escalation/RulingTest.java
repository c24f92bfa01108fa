package io.gridward.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingTest {
    private static final TimeBudget TWO_HOURS = TimeBudget.of(TimeLimit.parse("2h"));
    private static final TimeBudget ONE_DAY = TimeBudget.of(TimeLimit.parse("1wd"));
    private static final TimeBudget THREE_DAYS = TimeBudget.of(TimeLimit.parse("3wd"));

    @Test
    void build_nothingSaid_filesAndDecidesNothingElse() {
        Ruling ruling = Ruling.builder().build();

        assertThat(ruling.intake()).isEqualTo(Intake.FILE);
        assertThat(ruling.complete()).isEqualTo(CompletionRule.ALL);
        assertThat(List.of(
                        ruling.properPath(),
                        ruling.grade(),
                        ruling.track(),
                        ruling.enter(),
                        ruling.inCharge(),
                        ruling.handler(),
                        ruling.answerer(),
                        ruling.sign(),
                        ruling.level(),
                        ruling.overall(),
                        ruling.move(),
                        ruling.verify()))
                .allMatch(part -> part.isEmpty());
        assertThat(ruling.supervise()).isFalse();
        assertThat(ruling.evidence()).isFalse();
        assertThat(ruling.calls()).isEmpty();
        assertThat(ruling.notifies()).isEmpty();
        assertThat(ruling.basis()).isEmpty();
    }

    @Test
    void build_everythingSaid_returnsEachPart() {
        Call call = new Call("fines", CallRole.LEAD, TWO_HOURS, null, ONE_DAY);
        Basis basis = new Basis("grading", "small", new BilingualText("small stays", "小事不出格"));
        BilingualText path = new BilingualText("the court", "法院");

        Ruling ruling = Ruling.builder()
                .intake(Intake.HOLD)
                .properPath(path)
                .grade("small")
                .track("quick")
                .enter("grid")
                .inCharge("street-trees")
                .handler("grid-worker")
                .answerer("community-head")
                .sign(TWO_HOURS)
                .level(ONE_DAY)
                .overall(THREE_DAYS)
                .move(Move.STAY)
                .supervise(true)
                .verify("community")
                .evidence(true)
                .complete(CompletionRule.LEAD)
                .call(call)
                .notifies(new LinkedHashSet<>(List.of("street", "community")))
                .notifies(Set.of("street"))
                .basis(basis)
                .build();

        assertThat(ruling.intake()).isEqualTo(Intake.HOLD);
        assertThat(ruling.properPath()).contains(path);
        assertThat(ruling.grade()).contains("small");
        assertThat(ruling.track()).contains("quick");
        assertThat(ruling.enter()).contains("grid");
        assertThat(ruling.inCharge()).contains("street-trees");
        assertThat(ruling.handler()).contains("grid-worker");
        assertThat(ruling.answerer()).contains("community-head");
        assertThat(ruling.sign()).contains(TWO_HOURS);
        assertThat(ruling.level()).contains(ONE_DAY);
        assertThat(ruling.overall()).contains(THREE_DAYS);
        assertThat(ruling.move()).contains(Move.STAY);
        assertThat(ruling.supervise()).isTrue();
        assertThat(ruling.verify()).contains("community");
        assertThat(ruling.evidence()).isTrue();
        assertThat(ruling.complete()).isEqualTo(CompletionRule.LEAD);
        assertThat(ruling.calls()).containsExactly(call);
        assertThat(ruling.notifies()).containsExactly("street", "community");
        assertThat(ruling.basis()).containsExactly(basis);
        assertThat(ruling).hasToString("Ruling by [grading/small]");
    }

    @Test
    void build_builderUsedFurther_doesNotChangeTheRuling() {
        RulingBuilder builder = Ruling.builder().basis(new Basis("a", "b", null));
        Ruling ruling = builder.build();

        builder.basis(new Basis("c", "d", null)).notifies(Set.of("street")).grade("big");

        assertThat(ruling.basis()).hasSize(1);
        assertThat(ruling.notifies()).isEmpty();
        assertThat(ruling.grade()).isEmpty();
    }
}
