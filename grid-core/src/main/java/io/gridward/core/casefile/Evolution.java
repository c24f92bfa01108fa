package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.time.Stopwatch;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each event does to a case file. Total: every event changes any case file to some case file, and no
 * reference data is looked at.
 */
final class Evolution implements CaseEvent.Families<CaseFile.Builder> {
    private final CaseFile before;

    private Evolution(CaseFile before) {
        this.before = before;
    }

    static CaseFile evolve(CaseFile before, CaseEvent event) {
        EventHead head = event.head();
        return event.match(new Evolution(before))
                .version(head.number())
                .lastAt(head.at())
                .commands(told(before.commands(), head))
                .build();
    }

    @Override
    public CaseFile.Builder intake(IntakeEvent event) {
        CaseFile.Builder next = before.toBuilder();
        return event.match(new IntakeEvent.Cases<>() {
            @Override
            public CaseFile.Builder otherwise(IntakeEvent other) {
                return next;
            }

            @Override
            public CaseFile.Builder reported(IntakeEvent.Reported reported) {
                return next.issue(reported.issue())
                        .policy(reported.policy())
                        .reportedAt(reported.head().at())
                        .stage(Stage.AT_INTAKE);
            }

            @Override
            public CaseFile.Builder filed(IntakeEvent.Filed filed) {
                return next.policy(filed.policy()).stage(Stage.DISPATCHED);
            }

            @Override
            public CaseFile.Builder numbered(IntakeEvent.Numbered numbered) {
                return next.number(numbered.number());
            }

            @Override
            public CaseFile.Builder rejected(IntakeEvent.Rejected rejected) {
                return next.stage(Stage.REJECTED).closedAt(rejected.head().at());
            }
        });
    }

    @Override
    public CaseFile.Builder ruling(RulingEvent event) {
        CaseFile.Builder next = before.toBuilder();
        return event.match(new RulingEvent.Cases<>() {
            @Override
            public CaseFile.Builder otherwise(RulingEvent other) {
                return next;
            }

            @Override
            public CaseFile.Builder graded(RulingEvent.Graded graded) {
                return next.grade(graded.grade()).track(graded.track());
            }

            @Override
            public CaseFile.Builder charged(RulingEvent.Charged charged) {
                return next.matter(charged.matter()).inCharge(charged.party()).answerer(charged.answerer());
            }

            @Override
            public CaseFile.Builder supervised(RulingEvent.Supervised supervised) {
                return next.supervisor(supervised.area());
            }
        });
    }

    @Override
    public CaseFile.Builder holding(HoldingEvent event) {
        CaseFile.Builder next = before.toBuilder();
        return event.match(new HoldingEvent.Cases<>() {
            @Override
            public CaseFile.Builder otherwise(HoldingEvent other) {
                return next;
            }

            @Override
            public CaseFile.Builder held(HoldingEvent.Held held) {
                return next.holder(held.holder())
                        .level(held.level())
                        .heldSince(held.head().at());
            }

            @Override
            public CaseFile.Builder handedOver(HoldingEvent.HandedOver handed) {
                return next.slips(append(before.slips(), handed.slip()))
                        .handUps(before.handUps() + 1)
                        .stage(Stage.DISPATCHED);
            }

            @Override
            public CaseFile.Builder signed(HoldingEvent.Signed signed) {
                return next.stage(Stage.HANDLING);
            }
        });
    }

    @Override
    public CaseFile.Builder clock(ClockEvent event) {
        CaseFile.Builder next = before.toBuilder();
        return event.match(new ClockEvent.Cases<>() {
            @Override
            public CaseFile.Builder otherwise(ClockEvent other) {
                return next;
            }

            @Override
            public CaseFile.Builder clockStarted(ClockEvent.ClockStarted started) {
                return next.clocks(with(started.clock(), started.stopwatch()));
            }

            @Override
            public CaseFile.Builder rungReached(ClockEvent.RungReached reached) {
                Stopwatch stopwatch = before.stopwatch(reached.clock());
                return next.clocks(with(reached.clock(), stopwatch.reached(reached.rung(), reached.following())));
            }

            @Override
            public CaseFile.Builder clockStopped(ClockEvent.ClockStopped stopped) {
                Stopwatch stopwatch = before.stopwatch(stopped.clock());
                return next.clocks(
                        with(stopped.clock(), stopwatch.stopped(stopped.head().at())));
            }
        });
    }

    @Override
    public CaseFile.Builder party(PartyEvent event) {
        CaseFile.Builder next = before.toBuilder();
        return event.match(new PartyEvent.Cases<>() {
            @Override
            public CaseFile.Builder otherwise(PartyEvent other) {
                return next;
            }

            @Override
            public CaseFile.Builder partyCalled(PartyEvent.PartyCalled called) {
                return next.linkage(before.linkage().calling(called.call()));
            }

            @Override
            public CaseFile.Builder partyActed(PartyEvent.PartyActed acted) {
                return acted.act() == PartyAct.CONTACT
                        ? next
                        : next.linkage(before.linkage().after(acted.ordinal(), acted.act()));
            }
        });
    }

    @Override
    public CaseFile.Builder closing(ClosingEvent event) {
        CaseFile.Builder next = before.toBuilder();
        return event.match(new ClosingEvent.Cases<>() {
            @Override
            public CaseFile.Builder otherwise(ClosingEvent other) {
                return next;
            }

            @Override
            public CaseFile.Builder handled(ClosingEvent.Handled handled) {
                return next.handler(handled.person()).stage(Stage.HANDLED);
            }

            @Override
            public CaseFile.Builder verificationDue(ClosingEvent.VerificationDue due) {
                return next.verifyingArea(due.area());
            }

            @Override
            public CaseFile.Builder verified(ClosingEvent.Verified verified) {
                return next.verifier(verified.person()).stage(Stage.VERIFIED);
            }

            @Override
            public CaseFile.Builder sentBack(ClosingEvent.SentBack sentBack) {
                return next.reworks(before.reworks() + 1).stage(Stage.HANDLING);
            }

            @Override
            public CaseFile.Builder replied(ClosingEvent.Replied replied) {
                return next.answer(replied.answer()).stage(Stage.REPLIED);
            }

            @Override
            public CaseFile.Builder rated(ClosingEvent.Rated rated) {
                return next.satisfaction(rated.satisfaction()).resolved(rated.resolved());
            }

            @Override
            public CaseFile.Builder closed(ClosingEvent.Closed closed) {
                return next.stage(Stage.CLOSED).closedAt(closed.head().at());
            }
        });
    }

    private SortedMap<ClockId, Stopwatch> with(ClockId clock, Stopwatch stopwatch) {
        SortedMap<ClockId, Stopwatch> clocks = new TreeMap<>(before.clocks());
        clocks.put(clock, stopwatch);
        return ImmutableSortedMap.copyOfSorted(clocks);
    }

    private static <T> ImmutableList<T> append(Iterable<T> list, T last) {
        return ImmutableList.<T>builder().addAll(list).add(last).build();
    }

    private static Map<CommandId, CaseFile.Told> told(Map<CommandId, CaseFile.Told> before, EventHead head) {
        CommandMark mark = head.command();
        CaseFile.Told known = before.get(mark.id());
        int first = known == null ? head.number() : known.first();
        return ImmutableMap.<CommandId, CaseFile.Told>builder()
                .putAll(before)
                .put(mark.id(), new CaseFile.Told(mark.digest(), first, head.number()))
                .buildKeepingLast();
    }
}
