package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link WrittenScenario}: a piece of a {@link Scenario}, played where the scenario stands. What it may do
 * is what a scenario can do; documents say it in words of their own.
 */
public final class WrittenStep {
    private final WrittenPlace place;
    private final ImmutableList<UnaryOperator<Scenario>> parts;
    private final @Nullable Deed deed;

    private WrittenStep(Builder from) {
        this.place = from.place;
        this.parts = ImmutableList.copyOf(from.parts);
        this.deed = from.deed;
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

    /**
     * Returns what somebody does.
     *
     * @return the deed, or empty if nobody does anything
     */
    public Optional<Deed> deed() {
        return Optional.ofNullable(deed);
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
        private @Nullable Deed deed;

        private Builder(WrittenPlace place) {
            this.place = place;
        }

        /**
         * Goes on with the scenario: time passes, reference data change, or it is checked how the case stands.
         *
         * @param part what is told, such as {@code scenario -> scenario.at("2022-09-30 17:40")}
         * @return this builder
         */
        public Builder then(UnaryOperator<Scenario> part) {
            parts.add(part);
            return this;
        }

        /**
         * Lets somebody act. Of several deeds the step names the last.
         *
         * @param who who acts
         * @param what what he does
         * @param refusals the codes with which it is to be refused; none if it is to be accepted
         * @return this builder
         */
        public Builder does(Doer who, Deed what, List<? extends ReasonCode> refusals) {
            this.deed = what;
            return then(scenario -> {
                Acting acting = scenario.when(who);
                return (refusals.isEmpty() ? acting : acting.expectingRefusal(refusals.toArray(ReasonCode[]::new)))
                        .does(what);
            });
        }

        /**
         * Makes the step.
         *
         * @return the step
         */
        public WrittenStep build() {
            return new WrittenStep(this);
        }
    }
}
