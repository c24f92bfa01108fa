package io.gridward.core.casefile;

import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import java.util.Optional;

/** Who does something. The host has made sure that he is who he says; whether he may is decided here. */
public sealed interface Actor {
    /**
     * Returns the person behind the act.
     *
     * @return the person, or empty for the intake desk and the system
     */
    Optional<PersonRef> asPerson();

    /**
     * A person in a post.
     *
     * @param person who
     * @param post the post he acts in
     */
    record OfPost(PersonRef person, PostId post) implements Actor {
        @Override
        public Optional<PersonRef> asPerson() {
            return Optional.of(person);
        }

        @Override
        public String toString() {
            return person + " as " + post;
        }
    }

    /**
     * A person who speaks for a party.
     *
     * @param person who
     * @param party the party he speaks for
     */
    record OfParty(PersonRef person, PartyId party) implements Actor {
        @Override
        public Optional<PersonRef> asPerson() {
            return Optional.of(person);
        }

        @Override
        public String toString() {
            return person + " for " + party;
        }
    }

    /**
     * Who brought an issue in.
     *
     * @param person who
     */
    record Requester(PersonRef person) implements Actor {
        @Override
        public Optional<PersonRef> asPerson() {
            return Optional.of(person);
        }

        @Override
        public String toString() {
            return "requester " + person;
        }
    }

    /** The intake desk of the host: a hotline, a mini-program, a sensor. */
    record Intake() implements Actor {
        @Override
        public Optional<PersonRef> asPerson() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "intake";
        }
    }

    /** The system itself, which lets time pass. */
    record OfSystem() implements Actor {
        @Override
        public Optional<PersonRef> asPerson() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "system";
        }
    }
}
