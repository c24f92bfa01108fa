package io.gridward.core.linkage;

import io.gridward.core.finding.Finding;

/** Something that happened in a deliberation or a joint meeting. It carries its results; replay asks nobody. */
public sealed interface MeetingEvent permits DeliberationEvent, JointMeetingEvent {
    /**
     * Returns what every event has.
     *
     * @return number, instant and command
     */
    MeetingHead head();

    /**
     * Tells the event in both languages.
     *
     * @return a finding with its code and details
     */
    Finding told();
}
