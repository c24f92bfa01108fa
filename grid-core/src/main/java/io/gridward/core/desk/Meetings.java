package io.gridward.core.desk;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Stage;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.DeliberationEvent;
import io.gridward.core.linkage.JointMeetingAct;
import io.gridward.core.linkage.JointMeetingEvent;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.MeetingOutcome;
import io.gridward.core.linkage.ResolutionItem;
import io.gridward.core.linkage.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what happens in meetings, and carries what they come to into the cases they were about, by way of their feed:
 * whoever dies between the two leaves it to whoever reads on.
 */
final class Meetings {
    private static final Logger LOG = LoggerFactory.getLogger(Meetings.class);
    private static final int TRIES = 5;

    private final MeetingStore store;
    private final CaseStore cases;

    Meetings(MeetingStore store, CaseStore cases) {
        this.store = store;
        this.cases = cases;
    }

    <M> MeetingOutcome<M> decide(Meeting<M> kind, MeetingCommand command) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            List<MeetingEvent> events = store.load(command.meeting());
            M meeting = kind.replay().apply(command.meeting(), events);
            MeetingOutcome<M> outcome = kind.decide().apply(meeting, command);
            if (outcome instanceof MeetingOutcome.Repeated<M> repeated) {
                return new MeetingOutcome.Accepted<>(events.subList(repeated.first() - 1, repeated.last()), meeting);
            }
            if (!(outcome instanceof MeetingOutcome.Accepted<M> accepted)
                    || accepted.events().isEmpty()) {
                return outcome;
            }
            Instant nextDue = kind.nextDue().apply(accepted.after()).orElse(null);
            if (store.append(command.meeting(), events.size(), accepted.events(), nextDue)) {
                return outcome;
            }
        }
        int version = store.load(command.meeting()).size();
        return new MeetingOutcome.Refused<>(List.of(Finding.error(
                RefusalCode.VERSION_CONFLICT,
                List.of(command.meeting().value()),
                "version",
                Integer.toString(version))));
    }

    <M> Optional<M> find(Meeting<M> kind, MeetingId id) {
        List<MeetingEvent> events = store.load(id);
        return events.isEmpty() ? Optional.empty() : Optional.of(kind.replay().apply(id, events));
    }

    /** Lets items whose deadline passed become late. */
    void tick(Instant now) {
        Trouble trouble = new Trouble();
        for (MeetingId id : store.due(now)) {
            trouble.during(() -> tick(id, now));
        }
        trouble.throwIfAny();
    }

    private void tick(MeetingId id, Instant now) {
        String command = Deciding.OWN + "tick/" + store.load(id).size();
        MeetingOutcome<?> outcome =
                decide(Meeting.JOINT, new MeetingCommand(command, id, now, null, new JointMeetingAct.Tick()));
        if (outcome instanceof MeetingOutcome.Refused<?> refused) {
            LOG.warn("tick of {} refused: {}", id, refused.reasons());
        }
    }

    Optional<Instant> nextDue() {
        return store.nextDue();
    }

    List<FeedReader.News> feed(long after, int limit, Function<CaseCommand, Outcome> decide) {
        return store.feed(after, limit).stream()
                .map(commit ->
                        new FeedReader.News(commit.position(), null, commit.toString(), () -> carry(commit, decide)))
                .toList();
    }

    private void carry(MeetingCommit commit, Function<CaseCommand, Outcome> decide) {
        for (MeetingEvent event : commit.events()) {
            if (event instanceof DeliberationEvent.Concluded concluded) {
                LinkageAct act = new LinkageAct.RecordDeliberation(commit.meeting(), concluded.outcome());
                Meeting.DELIBERATION
                        .replay()
                        .apply(commit.meeting(), store.load(commit.meeting()))
                        .proposed()
                        .orElseThrow()
                        .subjects()
                        .forEach(subject -> carry(commit.meeting(), event, subject, act, decide));
            }
            if (event instanceof JointMeetingEvent.Resolved resolved) {
                ResolutionItem item = resolved.item();
                LinkageAct act = new LinkageAct.TakeResolution(
                        commit.meeting(), item.ordinal(), item.party(), item.matter(), item.deadline());
                carry(commit.meeting(), event, item.subject(), act, decide);
            }
        }
    }

    /** The command's id comes of the event, so that a case takes it once however often it is told. */
    private void carry(
            MeetingId meeting,
            MeetingEvent event,
            SubjectRef subject,
            LinkageAct act,
            Function<CaseCommand, Outcome> decide) {
        CommandId id = new CommandId(
                Deciding.OWN + "meeting/" + meeting + "/" + event.head().number());
        Outcome outcome = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<CaseFile> file = answering(subject);
            if (file.isEmpty()) {
                return;
            }
            Instant last = file.get().lastAt().orElseThrow();
            Instant at = last.isAfter(event.head().at()) ? last : event.head().at();
            outcome = decide.apply(CaseCommand.of(id, file.get().id(), at, new Actor.OfSystem(), act));
            if (!(outcome instanceof Outcome.Refused refused)) {
                return;
            }
            if (!isOvertaken(refused) && load(file.get().id()).stage() != Stage.MERGED) {
                // The case has ended or cannot take it any more: the meeting keeps what it came to all the same.
                LOG.warn(
                        "{} of {} was not taken by {}: {}",
                        act.kind().id(),
                        meeting,
                        file.get().id(),
                        refused);
                return;
            }
        }
        throw new IllegalStateException("what " + meeting + " came to could not be told: " + outcome);
    }

    private static boolean isOvertaken(Outcome.Refused refused) {
        return refused.reasons().stream()
                .map(Finding::code)
                .anyMatch(code -> code == RefusalCode.VERSION_CONFLICT || code == RefusalCode.OUT_OF_ORDER);
    }

    /** The case a meeting was about, or the one that answers for it since it was merged; other subjects are no case. */
    private Optional<CaseFile> answering(SubjectRef subject) {
        Optional<CaseFile> file = Optional.of(subject.value())
                .filter(CaseId::isId)
                .map(id -> load(new CaseId(id)))
                .filter(found -> found.version() > 0);
        while (file.isPresent() && file.get().stage() == Stage.MERGED) {
            file = file.get().master().map(this::load);
        }
        return file;
    }

    private CaseFile load(CaseId id) {
        return Casework.replay(id, cases.load(id));
    }
}
