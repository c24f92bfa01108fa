package io.gridward.core.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a policy decides in one situation. Parts that do not concern the trigger are absent. */
public final class Ruling {
    private final Intake intake;
    private final @Nullable BilingualText properPath;
    private final @Nullable String grade;
    private final @Nullable String track;
    private final @Nullable String enter;
    private final @Nullable String inCharge;
    private final @Nullable String handler;
    private final @Nullable String answerer;
    private final @Nullable TimeBudget sign;
    private final @Nullable TimeBudget level;
    private final @Nullable TimeBudget overall;
    private final @Nullable Move move;
    private final boolean supervise;
    private final @Nullable String verify;
    private final boolean evidence;
    private final CompletionRule complete;
    private final ImmutableList<Call> calls;
    private final ImmutableSet<String> notifies;
    private final ImmutableList<Basis> basis;

    private Ruling(Builder from) {
        this.intake = from.intake;
        this.properPath = from.properPath;
        this.grade = from.grade;
        this.track = from.track;
        this.enter = from.enter;
        this.inCharge = from.inCharge;
        this.handler = from.handler;
        this.answerer = from.answerer;
        this.sign = from.sign;
        this.level = from.level;
        this.overall = from.overall;
        this.move = from.move;
        this.supervise = from.supervise;
        this.verify = from.verify;
        this.evidence = from.evidence;
        this.complete = from.complete;
        this.calls = ImmutableList.copyOf(from.calls);
        this.notifies = ImmutableSet.copyOf(from.notifies);
        this.basis = ImmutableList.copyOf(from.basis);
    }

    /**
     * Starts a ruling.
     *
     * @return a builder of a ruling that files and decides nothing else
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what becomes of the report.
     *
     * @return file unless said otherwise
     */
    public Intake intake() {
        return intake;
    }

    /**
     * Returns the proper path told with a rejection.
     *
     * @return the path, or empty
     */
    public Optional<BilingualText> properPath() {
        return Optional.ofNullable(properPath);
    }

    /**
     * Returns how big the matter is.
     *
     * @return such as {@code small}, or empty if this ruling does not grade
     */
    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    /**
     * Returns the track the case runs on.
     *
     * @return such as {@code urgent}, or empty if this ruling does not grade
     */
    public Optional<String> track() {
        return Optional.ofNullable(track);
    }

    /**
     * Returns the level the case enters at.
     *
     * @return the id of a level, or empty for the level where the issue lies
     */
    public Optional<String> enter() {
        return Optional.ofNullable(enter);
    }

    /**
     * Returns the matter whose party is in charge (谁主管谁负责).
     *
     * @return the id of a matter, or empty for the territory
     */
    public Optional<String> inCharge() {
        return Optional.ofNullable(inCharge);
    }

    /**
     * Returns the role that handles it (谁办理).
     *
     * @return the id of a role, or empty for the area's centre
     */
    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    /**
     * Returns the role that answers the requester (谁答复).
     *
     * @return the id of a role, or empty for the handler
     */
    public Optional<String> answerer() {
        return Optional.ofNullable(answerer);
    }

    /**
     * Returns until when the holder must sign.
     *
     * @return the budget, or empty for no such clock
     */
    public Optional<TimeBudget> sign() {
        return Optional.ofNullable(sign);
    }

    /**
     * Returns how long the case may stay at this level.
     *
     * @return the budget, or empty for no such clock
     */
    public Optional<TimeBudget> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns how long the whole case may take.
     *
     * @return the budget, or empty if this ruling sets none
     */
    public Optional<TimeBudget> overall() {
        return Optional.ofNullable(overall);
    }

    /**
     * Returns where the case goes next.
     *
     * @return the move, or empty if this ruling moves nothing
     */
    public Optional<Move> move() {
        return Optional.ofNullable(move);
    }

    /**
     * Returns whether the case is put under supervision (督办).
     *
     * @return true if so
     */
    public boolean supervise() {
        return supervise;
    }

    /**
     * Returns the lowest level that verifies.
     *
     * @return the id of a level, or empty for the level that handled
     */
    public Optional<String> verify() {
        return Optional.ofNullable(verify);
    }

    /**
     * Returns whether handling needs evidence.
     *
     * @return true if so
     */
    public boolean evidence() {
        return evidence;
    }

    /**
     * Returns when the joint task is done.
     *
     * @return the rule; all called parties unless said otherwise
     */
    public CompletionRule complete() {
        return complete;
    }

    /**
     * Returns whom to call in.
     *
     * @return the calls in order; empty if nobody
     */
    public List<Call> calls() {
        return calls;
    }

    /**
     * Returns which levels are told.
     *
     * @return ids of levels, in order
     */
    public Set<String> notifies() {
        return notifies;
    }

    /**
     * Returns what in the policy decided.
     *
     * @return one entry a table that answered, in order
     */
    public List<Basis> basis() {
        return basis;
    }

    @Override
    public String toString() {
        return "Ruling by " + basis;
    }

    /** Not thread-safe. Makes a ruling. */
    public static final class Builder {
        private Intake intake = Intake.FILE;
        private @Nullable BilingualText properPath;
        private @Nullable String grade;
        private @Nullable String track;
        private @Nullable String enter;
        private @Nullable String inCharge;
        private @Nullable String handler;
        private @Nullable String answerer;
        private @Nullable TimeBudget sign;
        private @Nullable TimeBudget level;
        private @Nullable TimeBudget overall;
        private @Nullable Move move;
        private boolean supervise;
        private @Nullable String verify;
        private boolean evidence;
        private CompletionRule complete = CompletionRule.ALL;
        private final List<Call> calls = new ArrayList<>();
        private final Set<String> notifies = new LinkedHashSet<>();
        private final List<Basis> basis = new ArrayList<>();

        private Builder() {}

        /**
         * Says what becomes of the report.
         *
         * @param value the value
         * @return this builder
         */
        public Builder intake(Intake value) {
            this.intake = value;
            return this;
        }

        /**
         * Says the proper path told with a rejection.
         *
         * @param value the value
         * @return this builder
         */
        public Builder properPath(BilingualText value) {
            this.properPath = value;
            return this;
        }

        /**
         * Says how big the matter is.
         *
         * @param value the value
         * @return this builder
         */
        public Builder grade(String value) {
            this.grade = value;
            return this;
        }

        /**
         * Says the track the case runs on.
         *
         * @param value the value
         * @return this builder
         */
        public Builder track(String value) {
            this.track = value;
            return this;
        }

        /**
         * Says the level the case enters at.
         *
         * @param value the value
         * @return this builder
         */
        public Builder enter(String value) {
            this.enter = value;
            return this;
        }

        /**
         * Says the matter whose party is in charge (谁主管谁负责).
         *
         * @param value the value
         * @return this builder
         */
        public Builder inCharge(String value) {
            this.inCharge = value;
            return this;
        }

        /**
         * Says the role that handles it (谁办理).
         *
         * @param value the value
         * @return this builder
         */
        public Builder handler(String value) {
            this.handler = value;
            return this;
        }

        /**
         * Says the role that answers the requester (谁答复).
         *
         * @param value the value
         * @return this builder
         */
        public Builder answerer(String value) {
            this.answerer = value;
            return this;
        }

        /**
         * Says until when the holder must sign.
         *
         * @param value the value
         * @return this builder
         */
        public Builder sign(TimeBudget value) {
            this.sign = value;
            return this;
        }

        /**
         * Says how long the case may stay at this level.
         *
         * @param value the value
         * @return this builder
         */
        public Builder level(TimeBudget value) {
            this.level = value;
            return this;
        }

        /**
         * Says how long the whole case may take.
         *
         * @param value the value
         * @return this builder
         */
        public Builder overall(TimeBudget value) {
            this.overall = value;
            return this;
        }

        /**
         * Says where the case goes next.
         *
         * @param value the value
         * @return this builder
         */
        public Builder move(Move value) {
            this.move = value;
            return this;
        }

        /**
         * Says whether the case is put under supervision (督办).
         *
         * @param value true if so
         * @return this builder
         */
        public Builder supervise(boolean value) {
            this.supervise = value;
            return this;
        }

        /**
         * Says the lowest level that verifies.
         *
         * @param value the value
         * @return this builder
         */
        public Builder verify(String value) {
            this.verify = value;
            return this;
        }

        /**
         * Says whether handling needs evidence.
         *
         * @param value true if so
         * @return this builder
         */
        public Builder evidence(boolean value) {
            this.evidence = value;
            return this;
        }

        /**
         * Says when the joint task is done.
         *
         * @param value the value
         * @return this builder
         */
        public Builder complete(CompletionRule value) {
            this.complete = value;
            return this;
        }

        /**
         * Adds whom to call in.
         *
         * @param call the call
         * @return this builder
         */
        public Builder call(Call call) {
            calls.add(call);
            return this;
        }

        /**
         * Adds levels to tell.
         *
         * @param levels ids of levels
         * @return this builder
         */
        public Builder notifies(Set<String> levels) {
            notifies.addAll(levels);
            return this;
        }

        /**
         * Adds what in the policy decided.
         *
         * @param part the table, rule and reason
         * @return this builder
         */
        public Builder basis(Basis part) {
            basis.add(part);
            return this;
        }

        /**
         * Makes the ruling.
         *
         * @return the ruling
         */
        public Ruling build() {
            return new Ruling(this);
        }
    }
}
