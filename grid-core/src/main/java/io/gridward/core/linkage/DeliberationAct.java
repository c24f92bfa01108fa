package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.roster.PersonRef;
import java.util.List;
import java.util.Set;

/** What is done in a deliberation (议事会). */
public sealed interface DeliberationAct extends MeetingAct {
    /**
     * Sign and hand in a proposal; the deliberation begins. Who sends the command signs.
     *
     * @param proposal the proposal as it is written
     * @param subjects what it is about, such as cases that wait for the outcome; perhaps nothing
     * @param members who votes; at least one
     * @param chair who closes; a member or not
     * @param rule when the body can decide, and when the proposal is adopted
     */
    record Propose(
            SubjectRef proposal, List<SubjectRef> subjects, Set<PersonRef> members, PersonRef chair, VotingRule rule)
            implements DeliberationAct {
        /**
         * Copies subjects and members.
         *
         * @throws IllegalArgumentException if there is no member
         */
        public Propose {
            subjects = ImmutableList.copyOf(subjects);
            members = ImmutableSet.copyOf(members);
            if (members.isEmpty()) {
                throw new IllegalArgumentException("members must not be empty");
            }
        }

        @Override
        public String id() {
            return "propose";
        }

        @Override
        public List<String> said() {
            return List.of(
                    proposal.value(),
                    subjects.toString(),
                    members.stream().map(PersonRef::value).sorted().toList().toString(),
                    chair.value(),
                    rule.toString());
        }
    }

    /** Be present, as a member. Who votes is present without it. */
    record Attend() implements DeliberationAct {
        @Override
        public String id() {
            return "attend";
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }

    /**
     * Vote, as a member; once.
     *
     * @param vote for, against or neither
     */
    record Cast(Vote vote) implements DeliberationAct {
        @Override
        public String id() {
            return "cast";
        }

        @Override
        public List<String> said() {
            return List.of(vote.name());
        }
    }

    /** Close, as the chair; the votes are counted. */
    record Conclude() implements DeliberationAct {
        @Override
        public String id() {
            return "conclude";
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }
}
