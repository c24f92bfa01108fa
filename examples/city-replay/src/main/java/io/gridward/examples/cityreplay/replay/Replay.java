package io.gridward.examples.cityreplay.replay;

import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.GridDesk;
import io.gridward.examples.cityreplay.city.City;
import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.source.Leftovers;
import io.gridward.examples.cityreplay.source.Request;
import io.gridward.examples.cityreplay.source.RequestFile;
import io.gridward.examples.cityreplay.source.Unusable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;

/**
 * Not thread-safe. Plays a file through a desk. Openings come from the file row by row, closings wait in order of
 * time until the openings have got there, and in between the desk is asked for its next due instant as a host's
 * scheduler would. In memory are the open cases, and nothing else of the file.
 */
public final class Replay {
    /** When cases fall due at the very instant of a closing, the closing was on time and comes first. */
    private static final Comparator<OpenCase> BY_CLOSING = Comparator.comparing(Replay::closing)
            .thenComparing(each -> each.request().line());

    private final City city;
    private final GridDesk desk;
    private final Tally tally;
    private final Leftovers leftovers = new Leftovers();
    private final Map<CaseId, OpenCase> open = new HashMap<>();
    private final PriorityQueue<OpenCase> closings = new PriorityQueue<>(BY_CLOSING);

    private Replay(Survey survey) {
        this.city = new City(survey);
        this.desk = GridDesk.builder(city.governance(), new OpenCases()).build();
        this.tally = new Tally(survey);
    }

    /**
     * Plays a file from its first opening to its last closing.
     *
     * @param file the file
     * @param survey what was found out about it before
     * @param progress told after each opening and closing how many there were so far
     * @return what became of the requests
     * @throws io.gridward.examples.cityreplay.source.BrokenFileException if the file cannot be read to its end
     */
    public static Figures play(RequestFile file, Survey survey, LongConsumer progress) {
        long start = System.nanoTime();
        Replay replay = new Replay(survey);
        Steps steps = new Steps(progress);
        long rows = file.read(replay.leftovers, request -> {
            replay.closeUntil(request.opened(), steps);
            replay.open(request);
            steps.one();
        });
        replay.closeUntil(Instant.MAX, steps);
        replay.letTimePass(survey.last());
        replay.open.values().forEach(replay.tally::stillOpen);
        return replay.tally.figures(replay.leftovers, rows, Duration.ofNanos(System.nanoTime() - start));
    }

    private void open(Request request) {
        OpenCase each = new OpenCase(request);
        if (open.containsKey(each.id())) {
            leftovers.add(Unusable.REPEATED, request.line(), 1);
            return;
        }
        letTimePass(request.opened());
        if (tell(each, "report", request.opened(), new Actor.Intake(), new IntakeAct.Report(city.issue(request)))) {
            open.put(each.id(), each);
            tally.opened(each);
            if (request.closed() != null) {
                closings.add(each);
            }
        }
    }

    private void closeUntil(Instant until, Steps steps) {
        for (OpenCase next = closings.peek(); next != null && !closing(next).isAfter(until); next = closings.peek()) {
            closings.remove();
            letTimePass(closing(next));
            close(next);
            steps.one();
        }
    }

    private static Instant closing(OpenCase each) {
        Instant closed = each.request().closed();
        return closed == null ? Instant.MAX : closed;
    }

    /** Files record closings alone: whoever holds the case signs and handles it, and another finds it done. */
    private void close(OpenCase each) {
        Instant at = closing(each);
        Actor officer = city.officer(
                desk.find(each.id()).orElseThrow().holder().orElseThrow().area());
        boolean done = tell(each, "sign", at, officer, new HoldingAct.Sign())
                && tell(each, "handle", at, officer, new ClosingAct.Handle(List.of(), null));
        if (!done) {
            return;
        }
        Actor inspector = city.inspector(
                desk.find(each.id()).orElseThrow().verification().area().orElseThrow());
        if (tell(each, "verify", at, inspector, new ClosingAct.Verify(true, null))
                && tell(each, "close", at, inspector, new ClosingAct.Close())) {
            open.remove(each.id());
            tally.closed(each, at);
        }
    }

    private boolean tell(OpenCase each, String id, Instant at, Actor actor, Act act) {
        CaseCommand command = CaseCommand.of(new CommandId(id), each.id(), at, actor, act);
        Outcome outcome = desk.submit(command);
        tally.told(command, outcome);
        if (outcome instanceof Outcome.Accepted accepted) {
            each.happened(accepted.events(), tally);
            return true;
        }
        return false;
    }

    /** Comes back whenever a clock acts. What is done at the due instant is on time, so a tick at it waits. */
    private void letTimePass(Instant until) {
        for (Optional<Instant> due = desk.nextDue();
                due.isPresent() && due.get().isBefore(until);
                due = desk.nextDue()) {
            List<CaseId> touched = desk.tick(due.get());
            if (touched.isEmpty()) {
                throw new IllegalStateException("nothing happened at " + due.get() + ", when a case fell due");
            }
            tally.ticked(touched.size());
            for (CaseId id : touched) {
                OpenCase each = open.get(id);
                if (each != null) {
                    each.happened(desk.events(id), tally);
                }
            }
        }
    }

    /** Not thread-safe. Counts steps for the progress. */
    private static final class Steps {
        private final LongConsumer progress;
        private long done;

        private Steps(LongConsumer progress) {
            this.progress = progress;
        }

        private void one() {
            done++;
            progress.accept(done);
        }
    }
}
