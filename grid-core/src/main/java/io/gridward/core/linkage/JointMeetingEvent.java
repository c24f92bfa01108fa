package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What happened in and after a joint meeting. */
public sealed interface JointMeetingEvent extends MeetingEvent {
    /**
     * The meeting was convened.
     *
     * @param head number, instant and command
     * @param chair who convened it
     * @param parties who takes part
     * @param subjects what it is about
     */
    record Convened(MeetingHead head, PersonRef chair, Set<PartyId> parties, List<SubjectRef> subjects)
            implements JointMeetingEvent {
        /** Copies parties and subjects. */
        public Convened {
            parties = ImmutableSet.copyOf(parties);
            subjects = ImmutableList.copyOf(subjects);
        }

        @Override
        public Finding told() {
            return Finding.note(
                    EventCode.MEETING_CONVENED,
                    List.of(),
                    "person",
                    chair.value(),
                    "parties",
                    parties.stream().map(PartyId::value).sorted().collect(Collectors.joining(", ")));
        }
    }

    /**
     * It was resolved who does what until when.
     *
     * @param head number, instant and command
     * @param item the resolution
     */
    record Resolved(MeetingHead head, ResolutionItem item) implements JointMeetingEvent {
        @Override
        public Finding told() {
            return Finding.note(
                    EventCode.RESOLUTION_MADE,
                    List.of(),
                    "item",
                    Integer.toString(item.ordinal()),
                    "party",
                    item.party().value(),
                    "matter",
                    item.matter(),
                    "deadline",
                    item.deadline().toString());
        }
    }

    /**
     * An item was done.
     *
     * @param head number, instant and command
     * @param item its number
     * @param person who says so
     * @param late whether its deadline had passed
     */
    record Fulfilled(MeetingHead head, int item, PersonRef person, boolean late) implements JointMeetingEvent {
        @Override
        public Finding told() {
            return Finding.note(
                    late ? EventCode.RESOLUTION_FULFILLED_LATE : EventCode.RESOLUTION_FULFILLED,
                    List.of(),
                    "item",
                    Integer.toString(item),
                    "person",
                    person.value());
        }
    }

    /**
     * The deadline of an item passed.
     *
     * @param head number, instant and command
     * @param item its number
     * @param deadline when it was due
     */
    record FellLate(MeetingHead head, int item, Instant deadline) implements JointMeetingEvent {
        @Override
        public Finding told() {
            return Finding.note(
                    EventCode.RESOLUTION_LATE,
                    List.of(),
                    "item",
                    Integer.toString(item),
                    "deadline",
                    deadline.toString());
        }
    }

    /**
     * That an item is late was explained.
     *
     * @param head number, instant and command
     * @param item its number
     * @param person who explained it
     * @param reason why
     * @param deadline until when it will be done, or null if it will not be
     */
    record Explained(
            MeetingHead head,
            int item,
            PersonRef person,
            SubjectRef reason,
            @Nullable Instant deadline) implements JointMeetingEvent {
        @Override
        public Finding told() {
            return deadline == null
                    ? Finding.note(
                            EventCode.RESOLUTION_EXPLAINED,
                            List.of(),
                            "item",
                            Integer.toString(item),
                            "person",
                            person.value())
                    : Finding.note(
                            EventCode.RESOLUTION_EXPLAINED,
                            List.of(),
                            "item",
                            Integer.toString(item),
                            "person",
                            person.value(),
                            "deadline",
                            deadline.toString());
        }
    }
}
