package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import java.util.Map;
import java.util.Set;

/**
 * What holds in every situation casework asks about. The rules state the same as constraints, so that
 * guarantees speak of no other situation.
 */
final class AdmissibleSituation {
    private static final Map<Trigger, Set<ClockKind>> CLOCKS = Map.of(
            Trigger.OVERDUE, Set.of(ClockKind.LEVEL, ClockKind.OVERALL, ClockKind.MILESTONE),
            Trigger.UNSIGNED, Set.of(ClockKind.SIGN),
            Trigger.NO_SHOW, Set.of(ClockKind.PARTY_REPORT_IN));

    /** Where something is requested, and where a whistle of a type is blown. */
    private static final Set<Trigger> CAUSED = Set.of(
            Trigger.WHISTLED,
            Trigger.RETURN_REQUESTED,
            Trigger.EXTENSION_REQUESTED,
            Trigger.SUSPENSION_REQUESTED,
            Trigger.VOID_REQUESTED);

    private AdmissibleSituation() {}

    static void check(Situation situation, String where) {
        Trigger trigger = situation.trigger();
        Set<ClockKind> clocks = CLOCKS.getOrDefault(trigger, Set.of());
        assertThat(situation.clock().isPresent()).as(where).isEqualTo(!clocks.isEmpty());
        situation.clock().ifPresent(clock -> assertThat(clocks).as(where).contains(clock));
        boolean ofParty = trigger == Trigger.DECLINED || trigger == Trigger.NO_SHOW;
        assertThat(situation.party().isPresent()).as(where).isEqualTo(ofParty);
        if (!CAUSED.contains(trigger)) {
            assertThat(situation.cause()).as(where).isEmpty();
        }
        assertThat(situation.month()).as(where).isBetween(8, 12);
        if (trigger == Trigger.NO_SHOW) {
            assertThat(situation.noShows()).as(where).isPositive();
        }
        if (trigger == Trigger.REPEATED) {
            assertThat(situation.repeatReports()).as(where).isPositive();
        }
        if (trigger == Trigger.DISSATISFIED) {
            assertThat(situation.reworks()).as(where).isPositive();
        }
        if (trigger == Trigger.REPORTED) {
            assertThat(situation.grade()).as(where).isEmpty();
            assertThat(situation.track()).as(where).isEmpty();
            assertThat(situation.handUps() + situation.reworks() + situation.returns() + situation.repeatReports())
                    .as(where)
                    .isZero();
            assertThat(situation.extensions() + situation.suspensions() + situation.noShows())
                    .as(where)
                    .isZero();
        }
    }
}
