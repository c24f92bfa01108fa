package io.gridward.core.desk;

import io.gridward.core.linkage.Deliberation;
import io.gridward.core.linkage.DeliberationAct;
import io.gridward.core.linkage.DeliberationEvent;
import io.gridward.core.linkage.JointMeeting;
import io.gridward.core.linkage.JointMeetingAct;
import io.gridward.core.linkage.JointMeetingEvent;
import io.gridward.core.linkage.MeetingAct;
import io.gridward.core.linkage.MeetingCommand;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.MeetingOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The two kinds of meetings, which differ in what they decide and not in how that is kept. */
record Meeting<M>(
        BiFunction<MeetingId, List<MeetingEvent>, M> replay,
        BiFunction<M, MeetingCommand, MeetingOutcome<M>> decide,
        Function<M, Optional<Instant>> nextDue) {
    static final Meeting<Deliberation> DELIBERATION = new Meeting<>(
            (id, events) -> Deliberation.replay(id, of(DeliberationEvent.class, id, events)),
            Deliberation::decide,
            meeting -> Optional.empty());
    static final Meeting<JointMeeting> JOINT = new Meeting<>(
            (id, events) -> JointMeeting.replay(id, of(JointMeetingEvent.class, id, events)),
            JointMeeting::decide,
            JointMeeting::nextDue);

    /** Finds the kind of meeting in which something is done. */
    static Meeting<?> of(MeetingAct act) {
        if (act instanceof DeliberationAct) {
            return DELIBERATION;
        }
        if (act instanceof JointMeetingAct) {
            return JOINT;
        }
        throw new IllegalArgumentException("act must be of a deliberation or a joint meeting, got " + act);
    }

    private static <E extends MeetingEvent> List<E> of(Class<E> kind, MeetingId id, List<MeetingEvent> events) {
        for (MeetingEvent event : events) {
            if (!kind.isInstance(event)) {
                throw new IllegalArgumentException("meeting " + id + " is of another kind, see "
                        + event.getClass().getSimpleName());
            }
        }
        return events.stream().map(kind::cast).toList();
    }
}
