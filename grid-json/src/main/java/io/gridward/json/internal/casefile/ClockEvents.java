package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.ClockEvent;
import io.gridward.core.casefile.ClockEvent.ClockExtended;
import io.gridward.core.casefile.ClockEvent.ClockLimited;
import io.gridward.core.casefile.ClockEvent.ClockPaused;
import io.gridward.core.casefile.ClockEvent.ClockPromised;
import io.gridward.core.casefile.ClockEvent.ClockRemeasured;
import io.gridward.core.casefile.ClockEvent.ClockResumed;
import io.gridward.core.casefile.ClockEvent.ClockStarted;
import io.gridward.core.casefile.ClockEvent.ClockStopped;
import io.gridward.core.casefile.ClockEvent.MilestoneSet;
import io.gridward.core.casefile.ClockEvent.RungReached;
import java.util.List;

/** Forms of the events of clocks. */
final class ClockEvents {
    static final List<Form<? extends ClockEvent>> FORMS = List.of(
            new Form<>(
                    "clock-started",
                    ClockStarted.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("stopwatch", ClockValues.STOPWATCH, event.stopwatch()),
                    in -> new ClockStarted(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("stopwatch", ClockValues.STOPWATCH))),
            new Form<>(
                    "rung-reached",
                    RungReached.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("rung", ClockValues.RUNG, event.rung())
                            .put("following", ClockValues.RUNG, event.following()),
                    in -> new RungReached(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("rung", ClockValues.RUNG),
                            in.find("following", ClockValues.RUNG))),
            new Form<>(
                    "clock-paused",
                    ClockPaused.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock()),
                    in -> new ClockPaused(Heads.read(in), in.get("clock", ClockValues.CLOCK))),
            new Form<>(
                    "clock-resumed",
                    ClockResumed.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("since", Values.INSTANT, event.since())
                            .put("schedule", ClockValues.SCHEDULE, event.schedule()),
                    in -> new ClockResumed(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("since", Values.INSTANT),
                            in.get("schedule", ClockValues.SCHEDULE))),
            new Form<>(
                    "clock-extended",
                    ClockExtended.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("limit", ClockValues.LIMIT, event.limit())
                            .put("schedule", ClockValues.SCHEDULE, event.schedule()),
                    in -> new ClockExtended(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("limit", ClockValues.LIMIT),
                            in.get("schedule", ClockValues.SCHEDULE))),
            new Form<>(
                    "clock-promised",
                    ClockPromised.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("schedule", ClockValues.SCHEDULE, event.schedule()),
                    in -> new ClockPromised(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("schedule", ClockValues.SCHEDULE))),
            new Form<>(
                    "clock-stopped",
                    ClockStopped.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock()),
                    in -> new ClockStopped(Heads.read(in), in.get("clock", ClockValues.CLOCK))),
            new Form<>(
                    "milestone-set",
                    MilestoneSet.class,
                    (out, event) -> out.put("milestone", Values.TEXT, event.milestone())
                            .put("clock", ClockValues.CLOCK, event.clock()),
                    in -> new MilestoneSet(
                            Heads.read(in), in.get("milestone", Values.TEXT), in.get("clock", ClockValues.CLOCK))),
            new Form<>(
                    "clock-limited",
                    ClockLimited.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("before", Values.INSTANT, event.before())
                            .put("budget", ClockValues.BUDGET, event.budget())
                            .put("schedule", ClockValues.SCHEDULE, event.schedule()),
                    in -> new ClockLimited(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("before", Values.INSTANT),
                            in.get("budget", ClockValues.BUDGET),
                            in.get("schedule", ClockValues.SCHEDULE))),
            new Form<>(
                    "clock-remeasured",
                    ClockRemeasured.class,
                    (out, event) -> out.put("clock", ClockValues.CLOCK, event.clock())
                            .put("before", Values.INSTANT, event.before())
                            .put("schedule", ClockValues.SCHEDULE, event.schedule()),
                    in -> new ClockRemeasured(
                            Heads.read(in),
                            in.get("clock", ClockValues.CLOCK),
                            in.get("before", Values.INSTANT),
                            in.get("schedule", ClockValues.SCHEDULE))));

    private ClockEvents() {}
}
