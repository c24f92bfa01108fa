package io.gridward.rules.testing;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.party.PartyKind;
import io.gridward.core.time.Slot;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import io.gridward.rules.Condition;
import io.gridward.rules.Guarantee;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.escalation.StandardVocabulary;
import io.gridward.rules.escalation.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/**
 * A small street, ready to test with, all of it made up: the street {@link #HARBOUR} with the community {@link
 * #RIVERSIDE}, whose first grid has a worker and whose second has a post that nobody holds.
 *
 * <table>
 *   <caption>Who is where</caption>
 *   <tr><th>post</th><th>person</th></tr>
 *   <tr><td>{@code harbour/officer}</td><td>{@code wu}</td></tr>
 *   <tr><td>{@code riverside/secretary}</td><td>{@code sun}</td></tr>
 *   <tr><td>{@code riverside/clerk}</td><td>{@code zhou}</td></tr>
 *   <tr><td>{@code riverside-1/worker}</td><td>{@code li}</td></tr>
 *   <tr><td>{@code riverside-2/worker}</td><td>nobody</td></tr>
 * </table>
 *
 * <p>The police ({@code he}) are in charge of parking, the gardeners ({@code lin}) of trees, both in the whole street.
 */
public final class SmallStreet {
    /** The highest level. */
    public static final String STREET = "street";
    /** The level below the street. */
    public static final String COMMUNITY = "community";
    /** The lowest level. */
    public static final String GRID = "grid";

    /** The street. */
    public static final String HARBOUR = "harbour";
    /** Its community. */
    public static final String RIVERSIDE = "riverside";
    /** The grid with a worker. */
    public static final String GRID_1 = "riverside-1";
    /** The grid whose post is vacant. */
    public static final String GRID_2 = "riverside-2";

    /** What an issue is about: waste, noise, trees, parking or a fire hazard. */
    public static final ChoiceAttribute CATEGORY = ChoiceAttribute.of(
            "category", List.of("waste", "noise", "trees", "parking", "fire-hazard"), Presence.required());
    /** How many households it concerns, one unless said otherwise. */
    public static final NumberAttribute HOUSEHOLDS =
            NumberAttribute.of("households", 0, 10_000, Presence.defaulted(1L));
    /** What is in danger, nothing unless said otherwise. */
    public static final ScaleAttribute DANGER =
            ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("none"));

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2022, 10, 1);

    private SmallStreet() {}

    /**
     * Returns the street with its policy.
     *
     * @return the reference data
     */
    public static Governance governance() {
        return sketch().build();
    }

    /**
     * Returns the street with another policy.
     *
     * @param policy the policy, for the levels and roles of the street
     * @return the reference data
     * @throws io.gridward.core.finding.InvalidModelException if the policy does not fit the street, or one of its
     *     guarantees does not hold
     */
    public static Governance governance(Policy policy) {
        return sketch().policies(policy).build();
    }

    /**
     * Returns the street for others to go on with.
     *
     * @return a new sketch with everything in it
     */
    public static GovernanceSketch sketch() {
        return GovernanceSketch.of(STREET, COMMUNITY, GRID)
                .area(HARBOUR, STREET)
                .area(RIVERSIDE, COMMUNITY, HARBOUR)
                .area(GRID_1, GRID, RIVERSIDE)
                .area(GRID_2, GRID, RIVERSIDE)
                .post(HARBOUR, "officer", "wu")
                .post(RIVERSIDE, "secretary", "sun")
                .post(RIVERSIDE, "clerk", "zhou")
                .post(GRID_1, "worker", "li")
                .vacant(GRID_2, "worker")
                .party("police", PartyKind.DEPARTMENT, "he")
                .party("gardeners", PartyKind.STATIONED_UNIT, "lin")
                .inCharge("police", "parking", HARBOUR)
                .inCharge("gardeners", "trees", HARBOUR)
                .calendar(calendar())
                .policies(policy());
    }

    /**
     * Returns the calendar: Mondays to Fridays, half past eight to noon and two to six in Shanghai, in 2022 and 2023.
     * One holiday is in it, to test across: 1 to 7 October 2022 are closed, the weekend of 8 and 9 October is worked.
     *
     * @return the calendar, called {@code harbour}
     */
    public static WorkCalendar calendar() {
        return WorkCalendar.builder("harbour")
                .zone(ZoneId.of("Asia/Shanghai"))
                .slots(List.of(Slot.parse("08:30-12:00"), Slot.parse("14:00-18:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .closedDays(NATIONAL_DAY.datesUntil(NATIONAL_DAY.plusDays(7)).toList())
                .makeUpWorkdays(List.of(NATIONAL_DAY.plusDays(7), NATIONAL_DAY.plusDays(8)))
                .covers(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31))
                .build();
    }

    /**
     * Returns the policy: what concerns at most ten households stays in the grid, danger to life is urgent there,
     * everything else enters at the community. What cannot be solved or is not done in time goes up, and so does what
     * nobody in the grid signs for; a whistle calls whoever is in charge of trees or parking. Handling needs evidence.
     *
     * @return the policy {@code harbour/escalation}
     */
    public static Policy policy() {
        return StandardVocabulary.policy("harbour/escalation", "2022-01")
                .levels(STREET, COMMUNITY, GRID)
                .attribute(CATEGORY)
                .attribute(HOUSEHOLDS)
                .attribute(DANGER)
                .rules("grading", grading())
                .otherwise("grading", StandardVocabulary.GRADE, "big")
                .otherwise("grading", StandardVocabulary.ENTER, COMMUNITY)
                .rules("charge", handledBy("worker", GRID), handledBy("secretary", COMMUNITY))
                .otherwise("charge", StandardVocabulary.HANDLER, "officer")
                .rules("limits", limits())
                .otherwise("limits", StandardVocabulary.SIGN, limit("4wh"))
                .otherwise("limits", StandardVocabulary.LEVEL, limit("3wd"))
                .otherwise("limits", StandardVocabulary.OVERALL, limit("7wd"))
                .rules("calls", call("trees", "trees"), call("parking", "parking"))
                .rules("ladder", upTheLadder())
                .otherwise("ladder", StandardVocabulary.MOVE, Move.STAY)
                .otherwise("ladder", StandardVocabulary.SUPERVISE, true)
                .otherwise("closing", StandardVocabulary.EVIDENCE, true)
                .otherwise("closing", StandardVocabulary.COMPLETE, CompletionRule.ALL)
                .guarantee(Guarantee.of(
                        "small-issues-stay-in-the-grid",
                        Condition.on(HOUSEHOLDS).atMost(10),
                        StandardVocabulary.ENTER,
                        GRID))
                .build();
    }

    private static Rule[] grading() {
        return new Rule[] {
            Rule.builder("life-at-risk")
                    .because(new BilingualText("urgent matters first", "急事速办"))
                    .when(Condition.on(DANGER).atLeast("life"))
                    .then(StandardVocabulary.GRADE, "urgent")
                    .then(StandardVocabulary.ENTER, GRID)
                    .build(),
            Rule.builder("small-stays")
                    .because(new BilingualText("small matters stay in the grid", "小事不出格"))
                    .when(Condition.on(HOUSEHOLDS).atMost(10))
                    .then(StandardVocabulary.GRADE, "small")
                    .then(StandardVocabulary.ENTER, GRID)
                    .build()
        };
    }

    private static Rule handledBy(String role, String level) {
        return Rule.builder(role)
                .when(Standing.level().is(level))
                .then(StandardVocabulary.HANDLER, role)
                .build();
    }

    private static Rule[] limits() {
        return new Rule[] {
            Rule.builder("urgent")
                    .when(Standing.grade().is("urgent"))
                    .then(StandardVocabulary.SIGN, limit("10min"))
                    .then(StandardVocabulary.LEVEL, limit("4h"))
                    .then(StandardVocabulary.OVERALL, limit("24h"))
                    .build(),
            Rule.builder("small")
                    .when(Standing.grade().is("small").and(Standing.level().is(GRID)))
                    .then(StandardVocabulary.LEVEL, limit("1wd"))
                    .then(StandardVocabulary.OVERALL, limit("5wd"))
                    .build()
        };
    }

    private static Rule call(String category, String matter) {
        return Rule.builder(category)
                .when(Standing.trigger()
                        .is(Trigger.WHISTLED)
                        .and(Condition.on(CATEGORY).is(category)))
                .then(StandardVocabulary.CALL, new Call(matter, CallRole.LEAD, limit("1h"), null, limit("1wd")))
                .build();
    }

    private static Rule[] upTheLadder() {
        return new Rule[] {
            Rule.builder("step-by-step")
                    .because(new BilingualText("handed up by slip, one level at a time", "问题交接单逐级上报"))
                    .when(Standing.trigger()
                            .in(Trigger.UNABLE, Trigger.OVERDUE)
                            .and(Standing.level().in(GRID, COMMUNITY)))
                    .then(StandardVocabulary.MOVE, Move.UP)
                    .build(),
            Rule.builder("nobody-signs")
                    .when(Standing.trigger()
                            .is(Trigger.UNSIGNED)
                            .and(Standing.level().is(GRID)))
                    .then(StandardVocabulary.MOVE, Move.UP)
                    .build()
        };
    }

    private static TimeBudget limit(String text) {
        return TimeBudget.of(TimeLimit.parse(text));
    }
}
