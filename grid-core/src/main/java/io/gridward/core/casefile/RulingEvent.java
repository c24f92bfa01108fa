package io.gridward.core.casefile;

import static io.gridward.core.casefile.EventTelling.orNone;
import static io.gridward.core.casefile.EventTelling.post;
import static io.gridward.core.casefile.EventTelling.tell;

import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.Instruction;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.RulingPart;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The policy was asked, and what it decided beside the holder. */
public sealed interface RulingEvent extends CaseEvent {
    /**
     * Reads the event by what it is.
     *
     * @param cases what to do with each
     * @param <R> the type of the result
     * @return the result of the case that applies
     */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R match(Families<R> families) {
        return families.ruling(this);
    }

    /**
     * What to do with each event of the family. New events may come in a minor version; they, and every
     * case left out, go to {@link #otherwise}.
     *
     * @param <R> the type of the result
     */
    interface Cases<R> {
        /**
         * Takes every event no other method takes.
         *
         * @param event the event
         * @return the result
         */
        R otherwise(RulingEvent event);

        /**
         * Takes this event: the policy was asked and answered.
         *
         * @param event the event
         * @return the result
         */
        default R ruled(Ruled event) {
            return otherwise(event);
        }

        /**
         * Takes this event: grade and track were set.
         *
         * @param event the event
         * @return the result
         */
        default R graded(Graded event) {
            return otherwise(event);
        }

        /**
         * Takes this event: it was settled who is in charge and who answers the requester.
         *
         * @param event the event
         * @return the result
         */
        default R charged(Charged event) {
            return otherwise(event);
        }

        /**
         * Takes this event: areas were told.
         *
         * @param event the event
         * @return the result
         */
        default R notified(Notified event) {
            return otherwise(event);
        }

        /**
         * Takes this event: whoever is responsible for a role was told.
         *
         * @param event the event
         * @return the result
         */
        default R roleNotified(RoleNotified event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the host was told to do something.
         *
         * @param event the event
         * @return the result
         */
        default R instructed(Instructed event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case was put under supervision (督办).
         *
         * @param event the event
         * @return the result
         */
        default R supervised(Supervised event) {
            return otherwise(event);
        }

        /**
         * Takes this event: the case was moved to another policy.
         *
         * @param event the event
         * @return the result
         */
        default R migrated(Migrated event) {
            return otherwise(event);
        }
    }

    /**
     * The policy was asked and answered.
     *
     * @param head number, instant and command
     * @param trigger why it was asked
     * @param policy which policy
     * @param basis what in it decided, one entry a table
     * @param problem why the built-in ruling was taken instead, or null
     * @param idle the parts of the ruling nothing acts on, for they lie beyond {@link Casework#reach}
     */
    record Ruled(
            EventHead head,
            Trigger trigger,
            PolicyRef policy,
            List<Basis> basis,
            @Nullable Finding problem,
            List<RulingPart> idle)
            implements RulingEvent {
        /** Copies the lists. */
        public Ruled {
            basis = List.copyOf(basis);
            idle = List.copyOf(idle);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ruled(this);
        }

        @Override
        public List<Finding> reasons() {
            Stream<Finding> inVain =
                    idle.stream().map(part -> Finding.warning(CourseCode.NOT_ACTED_ON, List.of(), "effect", part.id()));
            return Stream.concat(Stream.ofNullable(problem), inVain).toList();
        }

        @Override
        public Finding told() {
            return tell(EventCode.POLICY_RULED, "policy", policy.id(), "trigger", trigger.id());
        }
    }

    /**
     * Grade and track were set.
     *
     * @param head number, instant and command
     * @param grade the grade, or null
     * @param track the track, or null
     */
    record Graded(
            EventHead head,
            @Nullable String grade,
            @Nullable String track) implements RulingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.graded(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_GRADED, "grade", orNone(grade), "track", orNone(track));
        }
    }

    /**
     * It was settled who is in charge and who answers the requester.
     *
     * @param head number, instant and command
     * @param matter the matter, or null if the territory is in charge
     * @param party the party in charge, or null for the territorial backstop
     * @param answerer who answers the requester
     * @param until when the term of the answerer or the mandate of the party ends, or null if no end is known
     * @param reasons why, where it is not plain
     */
    record Charged(
            EventHead head,
            @Nullable String matter,
            @Nullable PartyId party,
            Holder answerer,
            @Nullable Instant until,
            List<Finding> reasons)
            implements RulingEvent {
        /** Copies the reasons. */
        public Charged {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.charged(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.CHARGE_SET,
                    "inCharge",
                    party == null ? "territory" : party.value(),
                    "answerer",
                    post(answerer));
        }
    }

    /**
     * Areas were told.
     *
     * @param head number, instant and command
     * @param areas the areas, in order
     */
    record Notified(EventHead head, List<AreaCode> areas) implements RulingEvent {
        /** Copies the areas. */
        public Notified {
            areas = List.copyOf(areas);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notified(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.LEVELS_NOTIFIED,
                    "audience",
                    areas.stream().map(AreaCode::value).collect(Collectors.joining(", ")));
        }
    }

    /**
     * Whoever is responsible for a role was told.
     *
     * @param head number, instant and command
     * @param role the id of the role
     * @param holder whoever holds it or stands in; the centre where the role is vacant
     * @param reasons why it is not simply the holder of the role
     */
    record RoleNotified(EventHead head, String role, Holder holder, List<Finding> reasons) implements RulingEvent {
        /** Copies the reasons. */
        public RoleNotified {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.roleNotified(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.ROLE_NOTIFIED,
                    "holder",
                    post(holder),
                    "area",
                    holder.area().value(),
                    "role",
                    role);
        }
    }

    /**
     * The host was told to do something: an effect of its own was decided. Whoever executes it hears of it as a
     * listener; the case and the number of the event make one name for it that never comes twice.
     *
     * @param head number, instant and command
     * @param instruction effect, executor and value
     */
    record Instructed(EventHead head, Instruction instruction) implements RulingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.instructed(this);
        }

        @Override
        public Finding told() {
            return tell(
                    EventCode.HOST_INSTRUCTED,
                    "executor",
                    instruction.executor(),
                    "effect",
                    instruction.effect(),
                    "value",
                    instruction.value());
        }
    }

    /**
     * The case was put under supervision (督办).
     *
     * @param head number, instant and command
     * @param area who supervises
     */
    record Supervised(EventHead head, AreaCode area) implements RulingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.supervised(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_SUPERVISED, "area", area.value());
        }
    }

    /**
     * The case was moved to another policy.
     *
     * @param head number, instant and command
     * @param from the policy it was pinned to
     * @param to the policy it is pinned to from now on
     */
    record Migrated(EventHead head, PolicyRef from, PolicyRef to) implements RulingEvent {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.migrated(this);
        }

        @Override
        public Finding told() {
            return tell(EventCode.CASE_MIGRATED, "from", from.brief(), "policy", to.brief());
        }
    }
}
