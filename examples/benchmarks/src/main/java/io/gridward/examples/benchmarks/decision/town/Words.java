package io.gridward.examples.benchmarks.decision.town;

import io.gridward.core.escalation.Call;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.util.Set;

/** What both forms of the town's tables speak of. Categories and severities are places of their fields. */
final class Words {
    static final int NOISE = 0;
    static final int WASTE = 1;
    static final int CARE = 2;
    static final int WATERLOGGING = 3;
    static final int DISPUTE = 4;
    static final int FIRE_HAZARD = 5;
    static final int ILLEGAL_BUILDING = 6;
    static final int ROAD = 7;
    static final int PIPES = 8;
    static final int GREENERY = 9;
    static final int LOST_AND_FOUND = 15;

    static final int MODERATE = 1;
    static final int SERIOUS = 2;
    static final int GRAVE = 3;

    static final int SUMMER = 1;

    static final TimeBudget TEN_MINUTES = budget("10min");
    static final TimeBudget HALF_AN_HOUR = budget("30min");
    static final TimeBudget TWO_HOURS = budget("2h");
    static final TimeBudget FOUR_HOURS = budget("4h");
    static final TimeBudget DAY = budget("24h");
    static final TimeBudget WORKDAY = budget("1wd");
    static final TimeBudget THREE_WORKDAYS = budget("3wd");
    static final TimeBudget FIVE_WORKDAYS = budget("5wd");
    static final TimeBudget SEVEN_WORKDAYS = budget("7wd");
    static final TimeBudget FIFTEEN_WORKDAYS = budget("15wd");

    static final Call POLICE = call("police", CallRole.LEAD);
    static final Call FIRE = call("fire", CallRole.LEAD);
    static final Call MEDICAL = call("medical", CallRole.LEAD);
    static final Call POWER = call("power", CallRole.SUPPORT);
    static final Call WATER = call("water", CallRole.SUPPORT);
    static final Call GAS = call("gas", CallRole.SUPPORT);
    static final Call LIFT = call("lift", CallRole.SUPPORT);
    static final Call LEGAL = call("legal", CallRole.SUPPORT);

    static final Set<String> COMMUNITY_AND_STREET = Set.of("community", "street");
    static final Set<String> COMMUNITY = Set.of("community");
    static final Set<String> STREET = Set.of("street");

    private Words() {}

    private static TimeBudget budget(String limit) {
        return TimeBudget.of(TimeLimit.parse(limit));
    }

    private static Call call(String matter, CallRole as) {
        return new Call(matter, as, TWO_HOURS, DAY, THREE_WORKDAYS);
    }
}
