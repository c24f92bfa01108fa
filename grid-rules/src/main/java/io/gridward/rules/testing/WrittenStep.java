package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.linkage.PartyStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One step of a {@link WrittenScenario}: time passes, then somebody does something, then it is checked how the case
 * stands. Each part may be missing.
 */
public final class WrittenStep {
    private final WrittenPlace place;
    private final ImmutableList<UnaryOperator<Scenario>> parts;

    private WrittenStep(WrittenPlace place, List<UnaryOperator<Scenario>> parts) {
        this.place = place;
        this.parts = ImmutableList.copyOf(parts);
    }

    /**
     * Starts a step that does nothing yet. What is said first happens first.
     *
     * @param place where it is written
     * @return the builder
     */
    public static Builder builder(WrittenPlace place) {
        return new Builder(place);
    }

    /**
     * Returns where the step is written.
     *
     * @return the place
     */
    public WrittenPlace place() {
        return place;
    }

    Scenario after(Scenario before) {
        Scenario now = before;
        for (UnaryOperator<Scenario> part : parts) {
            now = part.apply(now);
        }
        return now;
    }

    @Override
    public String toString() {
        return "step at " + place;
    }

    /** Not thread-safe. Collects what happens and what is checked, in order. */
    public static final class Builder {
        private final WrittenPlace place;
        private final List<UnaryOperator<Scenario>> parts = new ArrayList<>();

        private Builder(WrittenPlace place) {
            this.place = place;
        }

        private Builder part(UnaryOperator<Scenario> part) {
            parts.add(part);
            return this;
        }

        /**
         * Lets time pass while nobody acts.
         *
         * @param time until when, as {@link Scenario#at} takes it
         * @return this builder
         */
        public Builder at(String time) {
            return part(scenario -> scenario.at(time));
        }

        /**
         * Lets time pass while nobody acts.
         *
         * @param limit for how long, such as {@code 3wd}
         * @return this builder
         */
        public Builder nobodyActsFor(String limit) {
            return part(scenario -> scenario.whenNobodyActsFor(limit));
        }

        /**
         * Lets the holder, the requester or the system act.
         *
         * @param who who acts
         * @param deed what he does
         * @param refusals the codes with which it is to be refused; none if it is to be accepted
         * @return this builder
         */
        public Builder does(Doer who, Deed deed, List<? extends ReasonCode> refusals) {
            return part(scenario -> deed.by(expecting(who.in(scenario), refusals)));
        }

        /**
         * Lets a post act.
         *
         * @param post its id
         * @param deed what whoever is in it does
         * @param refusals the codes with which it is to be refused; none if it is to be accepted
         * @return this builder
         */
        public Builder postDoes(String post, Deed deed, List<? extends ReasonCode> refusals) {
            return part(scenario -> deed.by(expecting(scenario.whenPost(post), refusals)));
        }

        /**
         * Lets a party act.
         *
         * @param party its id
         * @param deed what it does
         * @param refusals the codes with which it is to be refused; none if it is to be accepted
         * @return this builder
         */
        public Builder partyDoes(String party, PartyDeed deed, List<? extends ReasonCode> refusals) {
            return part(scenario -> {
                PartyActing acting = scenario.whenParty(party);
                return deed.by(
                        refusals.isEmpty() ? acting : acting.expectingRefusal(refusals.toArray(ReasonCode[]::new)));
            });
        }

        private static Acting expecting(Acting acting, List<? extends ReasonCode> refusals) {
            return refusals.isEmpty() ? acting : acting.expectingRefusal(refusals.toArray(ReasonCode[]::new));
        }

        /**
         * Lets a post fall vacant.
         *
         * @param post its id
         * @return this builder
         */
        public Builder postFallsVacant(String post) {
            return part(scenario -> scenario.whenPostFallsVacant(post));
        }

        /**
         * Checks at which level the case is held.
         *
         * @param level the id of the level
         * @return this builder
         */
        public Builder heldAt(String level) {
            return part(scenario -> scenario.thenHeldAt(level));
        }

        /**
         * Checks in which area the case is held.
         *
         * @param area its code
         * @return this builder
         */
        public Builder heldIn(String area) {
            return part(scenario -> scenario.thenHeldIn(area));
        }

        /**
         * Checks which post holds the case.
         *
         * @param post its id
         * @return this builder
         */
        public Builder heldByPost(String post) {
            return part(scenario -> scenario.thenHeldByPost(post));
        }

        /**
         * Checks where the case stands.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder atStage(Stage stage) {
            return part(scenario -> scenario.thenAtStage(stage));
        }

        /**
         * Checks that the last handoff slip leads from a level to where the case is held now.
         *
         * @param level the id of the level it left
         * @return this builder
         */
        public Builder slipFrom(String level) {
            return part(scenario -> scenario.withSlipFrom(level));
        }

        /**
         * Checks how many handoff slips there are.
         *
         * @param count zero or more
         * @return this builder
         */
        public Builder slips(int count) {
            return part(scenario -> scenario.then(file -> file.hasSlips(count)));
        }

        /**
         * Checks when something falls due next.
         *
         * @param time the local time, as {@link Scenario#thenNextDueAt} takes it
         * @return this builder
         */
        public Builder nextDueAt(String time) {
            return part(scenario -> scenario.thenNextDueAt(time));
        }

        /**
         * Checks when the newest clock of a kind is due.
         *
         * @param clock the kind
         * @param time the local time
         * @return this builder
         */
        public Builder clockDueAt(ClockKind clock, String time) {
            return part(scenario -> scenario.thenClockDueAt(clock, time));
        }

        /**
         * Checks how far a called party has come.
         *
         * @param party its id
         * @param status the status
         * @return this builder
         */
        public Builder party(String party, PartyStatus status) {
            return part(scenario -> scenario.thenParty(party, status));
        }

        /**
         * Makes the step.
         *
         * @return the step
         */
        public WrittenStep build() {
            return new WrittenStep(place, parts);
        }
    }

    /** Who can act without being named. */
    public enum Doer {
        /** Who holds the case. */
        HOLDER(Scenario::whenHolder),
        /** Who brought the issue in. */
        REQUESTER(Scenario::whenRequester),
        /** The host itself. */
        SYSTEM(Scenario::whenSystem);

        private final Function<Scenario, Acting> acting;

        Doer(Function<Scenario, Acting> acting) {
            this.acting = acting;
        }

        private Acting in(Scenario scenario) {
            return acting.apply(scenario);
        }
    }

    /** What people do that needs no more words; texts and evidence are made up. */
    public enum Deed {
        /** Takes the case on. */
        SIGN(Acting::signs),
        /** Hands it up. */
        HAND_UP(Acting::handsUp),
        /** Handles it, with a photo. */
        HANDLE(Acting::handles),
        /** Handles it without evidence. */
        HANDLE_WITHOUT_EVIDENCE(Acting::handlesWithoutEvidence),
        /** Handles it on the spot. */
        SELF_HANDLE(Acting::handlesOnTheSpot),
        /** Verifies what was done. */
        VERIFY(Acting::verifies),
        /** Sends it back to be done again. */
        SEND_BACK(Acting::sendsBack),
        /** Replies to the requester. */
        REPLY(Acting::replies),
        /** Closes it. */
        CLOSE(Acting::closes),
        /** Whistles for the parties the policy names. */
        WHISTLE(Acting::whistles),
        /** Sends it down. */
        SEND_DOWN(Acting::sendsDown),
        /** Takes it under supervision. */
        SUPERVISE(Acting::supervises),
        /** Urges the holder. */
        URGE(Acting::urges),
        /** Files it. */
        FILE(Acting::files),
        /** Rejects it. */
        REJECT(Acting::rejects),
        /** Takes it up again. */
        RESUME(Acting::resumes),
        /** Opens it again. */
        REOPEN(Acting::reopens);

        private final Function<Acting, Scenario> act;

        Deed(Function<Acting, Scenario> act) {
            this.act = act;
        }

        private Scenario by(Acting acting) {
            return act.apply(acting);
        }
    }

    /** What parties do. */
    public enum PartyDeed {
        /** Signs the call. */
        SIGN(PartyActing::signs),
        /** Makes contact. */
        CONTACT(PartyActing::makesContact),
        /** Reports in. */
        REPORT_IN(PartyActing::reportsIn),
        /** Does its part. */
        DO_PART(PartyActing::doesItsPart),
        /** Declines. */
        DECLINE(PartyActing::declines);

        private final Function<PartyActing, Scenario> act;

        PartyDeed(Function<PartyActing, Scenario> act) {
            this.act = act;
        }

        private Scenario by(PartyActing acting) {
            return act.apply(acting);
        }
    }
}
