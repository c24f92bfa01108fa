package io.gridward.json.journal;

import io.gridward.core.desk.MeetingStore;
import io.gridward.core.linkage.JointMeetingEvent;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Meetings to store. */
final class SampleMeetings {
    static final MeetingId M1 = new MeetingId("joint-3");
    static final MeetingId M2 = new MeetingId("council-7");

    private SampleMeetings() {}

    static MeetingEvent event(int number) {
        MeetingHead head = new MeetingHead(number, Sample.TEN.plusSeconds(number), "c-" + number, "00ff");
        return new JointMeetingEvent.Fulfilled(head, number, new PersonRef("孙"), number % 2 == 0);
    }

    static List<MeetingEvent> events(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(SampleMeetings::event)
                .toList();
    }

    /** Each version has its due instant, every third none. */
    static Instant due(int version) {
        return version % 3 == 0 ? null : Sample.TEN.plusSeconds(version * 60L).plusNanos(version);
    }

    /** Appends the next events to a meeting, and tells whether it was at that version. */
    static boolean append(MeetingStore store, MeetingId id, int expected, int count) {
        return store.append(id, expected, events(expected + 1, expected + count), due(expected + count));
    }
}
