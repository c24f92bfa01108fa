package io.gridward.examples.cityreplay.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.time.DayCount;
import io.gridward.core.time.LimitUnit;
import io.gridward.core.time.RollRule;
import io.gridward.core.time.Slot;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import io.gridward.examples.cityreplay.source.Request;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits found again behind targets that were made by them. */
class TargetRulesTest {
    private static final Instant START = Instant.parse("2024-01-10T00:00:00Z");

    @ParameterizedTest
    @EnumSource(DayCount.class)
    void limitBehindMostTargets_isFoundAgain(DayCount dayCount) {
        WorkCalendar calendar = calendar(dayCount);
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            LimitUnit unit = random.nextBoolean() ? LimitUnit.DAY : LimitUnit.WORKING_DAY;
            TimeLimit limit = TimeLimit.of(1 + random.nextInt(60), unit);
            TargetRules rules = new TargetRules(calendar);
            int noise = 0;
            for (int i = 0; i < 60; i++) {
                Instant opened = START.plusSeconds(random.nextInt(200 * 86_400));
                Instant due = calendar.due(opened, limit);
                if (random.nextInt(10) == 0) {
                    due = due.plusSeconds(3_600 + random.nextInt(1_000_000));
                    noise++;
                }
                rules.add(request(opened, due.plusSeconds(random.nextInt(121) - 60)));
            }

            TargetRule found = rules.rules().get("Pothole");
            assertThat(found.limit()).as("seed %d", seed).isEqualTo(limit);
            assertThat(found.targets()).as("seed %d", seed).isEqualTo(60);
            assertThat(found.reproduced()).as("seed %d", seed).isBetween(60 - noise, 60);
        }
    }

    @Test
    void tooFewTargets_giveNoRule() {
        TargetRules rules = new TargetRules(calendar(DayCount.SAME_TIME));
        for (int i = 0; i < TargetRules.LEAST_TARGETS - 1; i++) {
            rules.add(request(START, START.plusSeconds(86_400)));
        }
        rules.add(request(START, null));

        assertThat(rules.rules()).isEmpty();
    }

    @Test
    void targetsOutOfTheWorld_areCountedAndVoteForNothing() {
        TargetRules rules = new TargetRules(calendar(DayCount.SAME_TIME));
        for (int i = 0; i < 9; i++) {
            rules.add(request(START, START.plusSeconds(86_400)));
        }
        rules.add(request(START, START.minusSeconds(86_400)));
        rules.add(request(START, Instant.parse("2199-01-01T00:00:00Z")));

        assertThat(rules.rules().get("Pothole"))
                .isEqualTo(new TargetRule(TimeLimit.of(1, LimitUnit.WORKING_DAY), 11, 9));
    }

    private static Request request(Instant opened, Instant due) {
        return new Request(1, "1", "Pothole", "", List.of(), opened, due, null, null);
    }

    private static WorkCalendar calendar(DayCount dayCount) {
        return WorkCalendar.builder("town")
                .zone(ZoneId.of("Europe/Oslo"))
                .dayCount(dayCount)
                .rollRule(RollRule.OPENING_AFTER_CLOSE)
                .slots(List.of(Slot.parse("09:00-17:00")))
                .workingWeekdays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                .covers(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31))
                .build();
    }
}
