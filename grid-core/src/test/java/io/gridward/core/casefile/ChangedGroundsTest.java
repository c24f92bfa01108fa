package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case whose facts are corrected, or that is moved to another policy, is graded and limited anew. */
class ChangedGroundsTest {
    private static final NumberAttribute HOUSEHOLDS = NumberAttribute.of("households", 0, 1000, Presence.defaulted(1L));
    private static final FactSchema SCHEMA = FactSchema.of(List.of(HOUSEHOLDS));
    private static final PolicyRef NEXT = new PolicyRef("street", "2", "fedcba9876543210");

    private final Story story = new Story(governance());

    @BeforeEach
    void report() {
        Issue issue = Issue.builder(Street.G1).facts(facts(3)).build();
        story.then("09-26 09:00", new Actor.Intake(), new IntakeAct.Report(issue))
                .then("09-26 09:30", Street.worker(), new HoldingAct.Sign());
    }

    private static Facts facts(long households) {
        return Facts.builder(SCHEMA).set(HOUSEHOLDS, households).build();
    }

    /** From 100 households on it is big: it goes up, and has four days; from 20 on it has two. */
    private static Ruling first(Situation situation) {
        if (situation.trigger() != Trigger.FACTS_CHANGED) {
            return Street.standard(situation);
        }
        long households = situation.facts().get(HOUSEHOLDS).orElseThrow();
        if (households < 20) {
            return Ruling.builder().build();
        }
        return households < 100
                ? Ruling.builder()
                        .grade("middling")
                        .level(new TimeBudget(
                                TimeLimit.parse("2wd"),
                                TimeLimit.parse("1wh"),
                                List.of(TimeLimit.parse("4wh")),
                                TimeLimit.parse("1wd")))
                        .overall(Street.budget("5wd"))
                        .build()
                : Ruling.builder()
                        .grade("big")
                        .overall(Street.budget("4wd"))
                        .move(Move.UP)
                        .build();
    }

    private static Ruling second(Situation situation) {
        return situation.trigger() == Trigger.MIGRATED
                ? Ruling.builder()
                        .track("new")
                        .enter("street")
                        .overall(Street.budget("10wd"))
                        .build()
                : Street.standard(situation);
    }

    private static Governance governance() {
        Map<PolicyRef, EscalationPolicy> all =
                Map.of(Street.POLICY, ChangedGroundsTest::first, NEXT, ChangedGroundsTest::second);
        return Street.governing(Street::standard)
                .policies(new EscalationPolicies() {
                    @Override
                    public FactSchema facts() {
                        return SCHEMA;
                    }

                    @Override
                    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
                        return Optional.of(Street.POLICY);
                    }

                    @Override
                    public Optional<EscalationPolicy> find(PolicyRef ref) {
                        return Optional.ofNullable(all.get(ref));
                    }
                })
                .build();
    }

    private static Act correct(long households) {
        return new IntakeAct.CorrectFacts(facts(households));
    }

    @Test
    void correctedFacts_thatChangeNothing_areRecordedAlone() {
        story.then("09-26 10:00", Street.worker(), correct(4));

        assertThat(story.file().issue().orElseThrow().facts()).isEqualTo(facts(4));
        assertThat(story.file().issue().orElseThrow().requester()).isEmpty();
        assertThat(story.file().grade()).contains("small");
        assertThat(story.eventsOf(ClockEvent.ClockLimited.class)).isEmpty();
        assertThat(story.eventsOf(HoldingEvent.Stayed.class)).isEmpty();
    }

    @Test
    void correctedFacts_ofAnotherGrade_giveRunningClocksNewLimitsFromTheirStart() {
        story.then("09-26 16:00", Street.worker(), correct(50));

        CaseClocks clocks = story.file().clocks();
        assertThat(story.file().grade()).contains("middling");
        assertThat(story.file().track()).contains("quick");
        assertThat(story.file().stage()).isEqualTo(Stage.HANDLING);
        assertThat(clocks.stopwatch(Street.clock(ClockKind.LEVEL, 1)).startedAt())
                .isEqualTo(Street.at("09-26 09:00"));
        assertThat(clocks.stopwatch(Street.clock(ClockKind.LEVEL, 1)).dueAt()).isEqualTo(Street.at("09-28 18:00"));
        assertThat(clocks.nextDue()).contains(Street.at("09-28 17:00"));
        assertThat(clocks.all()).doesNotContainKey(Street.clock(ClockKind.LEVEL, 2));
        // The overall limit is the same, the sign clock is stopped.
        assertThat(story.eventsOf(ClockEvent.ClockLimited.class)).hasSize(1);
    }

    @Test
    void correctedFacts_mayMoveTheCase() {
        story.then("09-26 10:00", Street.secretary(), correct(200));

        assertThat(story.file().grade()).contains("big");
        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.C);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.OVERALL, 1))
                        .dueAt())
                .isEqualTo(Street.at("09-30 18:00"));
        assertThat(story.file().slips()).hasSize(1);
    }

    /** Nothing the new limit takes away is warned of again, and what is overdue fires once. */
    @Test
    void correctedFacts_ofAnOverdueCase_fireNoRungTwice() {
        story.until("09-27 18:00");
        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.C);
        story.then("09-28 09:00", Street.secretary(), correct(50)).until("10-12 18:00");

        assertThat(story.eventsOf(ClockEvent.RungReached.class))
                .extracting(event -> ((ClockEvent.RungReached) event).clock() + " "
                        + ((ClockEvent.RungReached) event).rung().label())
                .doesNotHaveDuplicates();
    }

    @Test
    void correctedFacts_thatAreNone_areRefused() {
        assertThat(story.refused("09-26 10:00", Street.worker(), correct(3))).containsExactly("FACTS_UNCHANGED");
        assertThat(story.refused("09-26 10:00", Street.post("w2", "G2/clerk"), correct(5)))
                .containsExactly("NOT_AUTHORISED");
        FactSchema other = FactSchema.of(List.of(NumberAttribute.of("trees", 0, 9, Presence.defaulted(0L))));
        assertThat(story.refused(
                        "09-26 10:00",
                        Street.worker(),
                        new IntakeAct.CorrectFacts(Facts.builder(other).build())))
                .first()
                .isEqualTo("UNFIT_FACTS");
    }

    @Test
    void migrate_takesGradeAndLimitsOfTheOtherPolicy_andLeavesTheCaseWhereItIs() {
        story.then("09-26 10:00", Street.secretary(), new UpkeepAct.Migrate(NEXT));

        assertThat(story.file().policy()).contains(NEXT);
        assertThat(story.file().grade()).contains("small");
        assertThat(story.file().track()).contains("new");
        assertThat(story.file().holder().orElseThrow().area()).isEqualTo(Street.G1);
        assertThat(story.file()
                        .clocks()
                        .stopwatch(Street.clock(ClockKind.OVERALL, 1))
                        .dueAt())
                .isEqualTo(Street.at("10-13 18:00"));
        assertThat(story.eventsOf(RulingEvent.Migrated.class))
                .singleElement()
                .isInstanceOfSatisfying(RulingEvent.Migrated.class, migrated -> {
                    assertThat(migrated.from()).isEqualTo(Street.POLICY);
                    assertThat(migrated.to()).isEqualTo(NEXT);
                });
    }

    @Test
    void migrate_toAPolicyThatIsNotThere_isRefused() {
        PolicyRef unknown = new PolicyRef("street", "3", "0000");

        assertThat(story.refused("09-26 10:00", Street.secretary(), new UpkeepAct.Migrate(unknown)))
                .containsExactly("NO_SUCH_POLICY");
        assertThat(story.refused("09-26 10:00", Street.secretary(), new UpkeepAct.Migrate(Street.POLICY)))
                .containsExactly("SAME_POLICY");
        assertThat(story.refused("09-26 10:00", Street.worker(), new UpkeepAct.Migrate(NEXT)))
                .containsExactly("NOT_AUTHORISED");
    }
}
