package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Stopwatch;
import io.gridward.core.time.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests in random lives: who asks and decides what, on whose terms, and what must hold meanwhile. */
final class RandomRequests {
    static final Set<Trigger> KINDS = Set.of(
            Trigger.RETURN_REQUESTED,
            Trigger.EXTENSION_REQUESTED,
            Trigger.SUSPENSION_REQUESTED,
            Trigger.VOID_REQUESTED);

    /** Why a case goes to whom somebody names. */
    static final Set<ReasonCode> GIVEN = Set.of(CourseCode.RETURNED, CourseCode.DISPUTED, CourseCode.ADJUDICATED);

    private static final TextRef WHY = new TextRef("t/why");

    private static final Map<AreaCode, List<Actor>> OFFICES = Map.of(
            Street.G1, List.of(Street.worker()),
            Street.G2, List.of(Street.post("w2", "G2/clerk")),
            Street.E, List.of(Street.post("w4", "E/worker")),
            Street.C, List.of(Street.secretary(), Street.clerk()),
            Street.S, List.of(Street.officer(), Street.post("s2", "S/clerk")));

    private RandomRequests() {}

    /** A pure function of the situation, as a policy must be. */
    static Ruling rule(Situation situation) {
        RulingBuilder ruling = Ruling.builder();
        switch (situation.hour() % 4) {
            case 0 -> ruling.approvers(List.of());
            case 1 -> ruling.approvers(List.of(Approver.role("secretary"), Approver.level("street")));
            case 2 -> ruling.approvers(List.of(Approver.role("officer").at("community")));
            default -> {}
        }
        return switch (situation.trigger()) {
            case RETURN_REQUESTED ->
                ruling.atMost(2)
                        .notAfter(Cutoff.afterDispatch(TimeLimit.parse("2wd")))
                        .build();
            case EXTENSION_REQUESTED -> ruling.grant(TimeLimit.parse("2wd")).build();
            case SUSPENSION_REQUESTED ->
                ruling.atMost(3).grant(TimeLimit.parse("30d")).build();
            default -> ruling.approvers(List.of(Approver.level("street"))).build();
        };
    }

    /** What might come next of a request; null where nothing of the kind can. */
    static @Nullable Move next(Random random, CaseFile file, Instant now) {
        return switch (file.stage()) {
            case DISPATCHED, HANDLING ->
                file.requests().pending().isEmpty() || random.nextInt(4) == 0
                        ? asking(random, file, now)
                        : deciding(random, file, now);
            case ADJUDICATING ->
                random.nextBoolean()
                        ? null
                        : new Move(
                                somebody(random, file.holder().orElseThrow()),
                                new RequestAct.Adjudicate(
                                        Assignment.to(place(random)),
                                        random.nextBoolean() ? List.of("trees") : List.of(),
                                        WHY));
            case SUSPENDED ->
                random.nextInt(4) > 0
                        ? null
                        : new Move(somebody(random, file.holder().orElseThrow()), new RequestAct.Resume());
            default -> null;
        };
    }

    private static Move asking(Random random, CaseFile file, Instant now) {
        Actor actor = somebody(random, file.holder().orElseThrow());
        Instant day = now.plus(Duration.ofHours(1 + random.nextInt(200)));
        return new Move(
                actor,
                switch (random.nextInt(16)) {
                    case 0, 1, 2, 3 -> RequestAct.Request.forReturn(WHY).because("not-ours");
                    case 4, 5, 6 -> RequestAct.Request.forExtension(WHY);
                    case 7, 8 -> RequestAct.Request.forExtension(WHY, day);
                    case 9 -> RequestAct.Request.forVoid(WHY);
                    default -> RequestAct.Request.forSuspension(WHY, day);
                });
    }

    private static Move deciding(Random random, CaseFile file, Instant now) {
        PendingRequest pending = file.requests().pending().get(0);
        if (random.nextInt(8) == 0) {
            return new Move(somebody(random, file.holder().orElseThrow()), new RequestAct.Withdraw(pending.what()));
        }
        List<Holder> missing = pending.missing();
        Actor actor = somebody(random, missing.get(random.nextInt(missing.size())));
        boolean ofReturn = pending.what() == RequestKind.RETURN;
        RequestAct.Decide act = switch (random.nextInt(8)) {
            case 0 -> RequestAct.Decide.refuse(pending.what(), null);
            case 1, 2 -> ofReturn ? RequestAct.Decide.adjudicate(WHY) : RequestAct.Decide.grant(pending.what());
            case 3, 4 ->
                ofReturn
                        ? RequestAct.Decide.grantReturn(Assignment.to(place(random)))
                        : RequestAct.Decide.grant(pending.what());
            default -> RequestAct.Decide.grant(pending.what());
        };
        return new Move(actor, act);
    }

    private static AreaCode place(Random random) {
        List<AreaCode> places = List.of(Street.G1, Street.G2, Street.G3, Street.E, Street.C, Street.S);
        return places.get(random.nextInt(places.size()));
    }

    private static Actor somebody(Random random, Holder holder) {
        List<Actor> people = OFFICES.getOrDefault(holder.area(), List.of(Street.officer()));
        return people.get(random.nextInt(people.size()));
    }

    /** What must hold of requests after every step. */
    static void check(CaseFile file, List<CaseEvent> events, String where) {
        nobodyDecidesHisOwn(events, where);
        boolean suspended = file.stage() == Stage.SUSPENDED;
        for (Map.Entry<ClockId, Stopwatch> clock : file.clocks().all().entrySet()) {
            boolean stands = suspended
                    && clock.getValue().isRunning()
                    && !clock.getKey().kind().isOfParty()
                    && clock.getKey().kind() != ClockKind.REVIEW;
            assertThat(clock.getValue().isPaused())
                    .as(where + ", " + clock.getKey())
                    .isEqualTo(stands);
            assertThat(clock.getKey().kind() == ClockKind.REVIEW
                            && clock.getValue().isRunning())
                    .as(where + ", " + clock.getKey())
                    .isEqualTo(suspended && isNewestReview(file, clock.getKey()));
        }
        if (!file.stage().isInHand()) {
            assertThat(file.requests().pending()).as(where).isEmpty();
        }
        file.requests()
                .pending()
                .forEach(pending -> assertThat(pending.requested().holder().area())
                        .as(where)
                        .isEqualTo(file.holder().orElseThrow().area()));
    }

    private static boolean isNewestReview(CaseFile file, ClockId clock) {
        return clock.kind() == ClockKind.REVIEW
                && file.clocks().all().keySet().stream()
                        .noneMatch(other -> other.kind() == ClockKind.REVIEW && other.ordinal() > clock.ordinal());
    }

    private static void nobodyDecidesHisOwn(List<CaseEvent> events, String where) {
        Map<RequestKind, PersonRef> asked = new EnumMap<>(RequestKind.class);
        for (CaseEvent event : events) {
            if (event instanceof RequestEvent.Requested requested) {
                asked.put(requested.what(), requested.by());
            } else if (event instanceof RequestEvent.Agreed agreed) {
                assertThat(agreed.person()).as(where).isNotEqualTo(asked.get(agreed.what()));
            } else if (event instanceof RequestEvent.Declined declined) {
                assertThat(declined.person()).as(where).isNotEqualTo(asked.get(declined.what()));
            } else if (event instanceof DisputeEvent.Disputed disputed) {
                assertThat(disputed.person()).as(where).isNotEqualTo(disputed.by());
            }
        }
    }

    /** Each rung reached, by clock and by which of the due instants a clock was given. */
    static List<String> rungs(List<CaseEvent> events) {
        Map<ClockId, Integer> given = new HashMap<>();
        Map<ClockId, String> calendars = new HashMap<>();
        List<String> rungs = new ArrayList<>();
        for (CaseEvent event : events) {
            if (event instanceof ClockEvent.ClockStarted started) {
                calendars.put(started.clock(), started.stopwatch().calendarId());
            } else if (event instanceof ClockEvent.ClockRemeasured remeasured) {
                String calendar = remeasured.schedule().calendarId();
                if (!calendar.equals(calendars.put(remeasured.clock(), calendar))) {
                    given.merge(remeasured.clock(), 1, Integer::sum);
                }
            } else if (event instanceof ClockEvent.ClockExtended extended) {
                given.merge(extended.clock(), 1, Integer::sum);
            } else if (event instanceof ClockEvent.ClockLimited limited) {
                given.merge(limited.clock(), 1, Integer::sum);
            } else if (event instanceof ClockEvent.ClockPromised promised) {
                given.merge(promised.clock(), 1, Integer::sum);
            } else if (event instanceof ClockEvent.RungReached reached) {
                rungs.add(reached.clock() + " " + given.getOrDefault(reached.clock(), 0) + " "
                        + reached.rung().label());
            }
        }
        return rungs;
    }

    /** Who does what. */
    record Move(Actor actor, Act act) {}
}
