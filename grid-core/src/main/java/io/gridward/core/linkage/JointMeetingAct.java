package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.party.PartyId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done in and after a joint meeting (联席会议). */
public sealed interface JointMeetingAct extends MeetingAct {
    /**
     * Convene, as its chair.
     *
     * @param parties who takes part; at least one
     * @param subjects what it is about, such as cases; perhaps nothing
     */
    record Convene(Set<PartyId> parties, List<SubjectRef> subjects) implements JointMeetingAct {
        /**
         * Copies parties and subjects.
         *
         * @throws IllegalArgumentException if no party takes part
         */
        public Convene {
            parties = ImmutableSet.copyOf(parties);
            subjects = ImmutableList.copyOf(subjects);
            if (parties.isEmpty()) {
                throw new IllegalArgumentException("parties must not be empty");
            }
        }

        @Override
        public String id() {
            return "convene";
        }

        @Override
        public List<String> said() {
            return List.of(parties.stream().sorted().toList().toString(), subjects.toString());
        }
    }

    /**
     * Resolve, as the chair, who does what until when.
     *
     * @param party the responsible party, one of those that take part
     * @param matter the id of the matter it is responsible for
     * @param subject what it is about, such as a case
     * @param deadline until when, in the years -1 to 10000; after the command
     */
    record Resolve(PartyId party, String matter, SubjectRef subject, Instant deadline) implements JointMeetingAct {
        /**
         * Checks matter and deadline.
         *
         * @throws IllegalArgumentException if no matter has such an id, or the deadline lies outside the years -1 to
         *     10000, in UTC
         */
        public Resolve {
            ResolutionItem.requireMatter(matter);
            MeetingCommand.requireDay("deadline", deadline);
        }

        @Override
        public String id() {
            return "resolve";
        }

        @Override
        public List<String> said() {
            return List.of(party.value(), matter, subject.value(), deadline.toString());
        }
    }

    /**
     * Say that an item is done, in time or late.
     *
     * @param item its number
     */
    record Fulfil(int item) implements JointMeetingAct {
        @Override
        public String id() {
            return "fulfil";
        }

        @Override
        public List<String> said() {
            return List.of(Integer.toString(item));
        }
    }

    /**
     * Explain why an item is late.
     *
     * @param item its number
     * @param reason why
     * @param deadline until when it will be done, in the years -1 to 10000, after the command; null if it will not
     *     be
     */
    record Explain(int item, SubjectRef reason, @Nullable Instant deadline) implements JointMeetingAct {
        /**
         * Checks the deadline.
         *
         * @throws IllegalArgumentException if it lies outside the years -1 to 10000, in UTC
         */
        public Explain {
            if (deadline != null) {
                MeetingCommand.requireDay("deadline", deadline);
            }
        }

        @Override
        public String id() {
            return "explain";
        }

        @Override
        public List<String> said() {
            return List.of(Integer.toString(item), reason.value(), String.valueOf(deadline));
        }
    }

    /** Let time pass: items whose deadline passed become late. */
    record Tick() implements JointMeetingAct {
        @Override
        public String id() {
            return "tick";
        }

        @Override
        public List<String> said() {
            return List.of();
        }
    }
}
