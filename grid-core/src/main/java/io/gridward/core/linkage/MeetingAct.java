package io.gridward.core.linkage;

import java.util.List;

/** What is done in a deliberation or a joint meeting. */
public sealed interface MeetingAct permits DeliberationAct, JointMeetingAct {
    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    String id();

    /**
     * Returns everything the act says, to tell whether two commands say the same.
     *
     * @return each part as text, in a fixed order
     */
    List<String> said();
}
