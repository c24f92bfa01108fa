package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Set;

/** What happened in a deliberation. */
public sealed interface DeliberationEvent extends MeetingEvent {
    /**
     * A proposal was handed in.
     *
     * @param head number, instant and command
     * @param proposer who signed it
     * @param proposal the proposal as it is written
     * @param subjects what it is about
     * @param members who votes
     * @param chair who closes
     * @param rule when the body can decide, and when the proposal is adopted
     */
    record Proposed(
            MeetingHead head,
            PersonRef proposer,
            SubjectRef proposal,
            List<SubjectRef> subjects,
            Set<PersonRef> members,
            PersonRef chair,
            VotingRule rule)
            implements DeliberationEvent {
        /** Copies subjects and members. */
        public Proposed {
            subjects = ImmutableList.copyOf(subjects);
            members = ImmutableSet.copyOf(members);
        }

        @Override
        public Finding told() {
            return Finding.note(
                    EventCode.PROPOSAL_MADE,
                    List.of(),
                    "person",
                    proposer.value(),
                    "members",
                    Integer.toString(members.size()));
        }
    }

    /**
     * A member was present.
     *
     * @param head number, instant and command
     * @param person the member
     */
    record Attended(MeetingHead head, PersonRef person) implements DeliberationEvent {
        @Override
        public Finding told() {
            return Finding.note(EventCode.MEMBER_ATTENDED, List.of(), "person", person.value());
        }
    }

    /**
     * A member voted.
     *
     * @param head number, instant and command
     * @param person the member
     * @param vote how
     */
    record VoteCast(MeetingHead head, PersonRef person, Vote vote) implements DeliberationEvent {
        @Override
        public Finding told() {
            return Finding.note(EventCode.VOTE_CAST, List.of(), "person", person.value(), "vote", vote.id());
        }
    }

    /**
     * The chair closed, and the votes were counted.
     *
     * @param head number, instant and command
     * @param chair who closed
     * @param outcome what it came to
     */
    record Concluded(MeetingHead head, PersonRef chair, DeliberationOutcome outcome) implements DeliberationEvent {
        @Override
        public Finding told() {
            Tally tally = outcome.tally();
            return Finding.note(
                    EventCode.DELIBERATION_CONCLUDED,
                    List.of(),
                    "verdict",
                    outcome.verdict().id(),
                    "inFavour",
                    Integer.toString(tally.inFavour()),
                    "against",
                    Integer.toString(tally.against()),
                    "abstained",
                    Integer.toString(tally.abstained()),
                    "present",
                    Integer.toString(tally.present()),
                    "members",
                    Integer.toString(tally.members()));
        }
    }
}
