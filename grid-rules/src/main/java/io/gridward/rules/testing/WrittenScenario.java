package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.Governance;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Scenario} as a document tells it: an issue is reported, then one step follows the other. */
public final class WrittenScenario {
    private final String id;
    private final WrittenPlace place;
    private final @Nullable BilingualText title;
    private final String area;
    private final String time;
    private final @Nullable String channel;
    private final @Nullable String requester;
    private final ImmutableMap<String, Object> said;
    private final ImmutableList<WrittenStep> steps;

    private WrittenScenario(Builder from, String area, String time) {
        this.id = from.id;
        this.place = from.place;
        this.title = from.title;
        this.area = area;
        this.time = time;
        this.channel = from.channel;
        this.requester = from.requester;
        this.said = ImmutableMap.copyOf(from.said);
        this.steps = ImmutableList.copyOf(from.steps);
    }

    /**
     * Starts a scenario.
     *
     * @param id what it is called, unique in its document
     * @param place where it is written
     * @return the builder
     */
    public static Builder builder(String id, WrittenPlace place) {
        return new Builder(id, place);
    }

    /**
     * Returns what the scenario is called.
     *
     * @return its id
     */
    public String id() {
        return id;
    }

    /**
     * Returns where the scenario is written.
     *
     * @return the place
     */
    public WrittenPlace place() {
        return place;
    }

    /**
     * Returns what the scenario is about, in words.
     *
     * @return the title, or empty if it has none
     */
    public Optional<BilingualText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns what happens after the report.
     *
     * @return the steps in order
     */
    public List<WrittenStep> steps() {
        return steps;
    }

    /**
     * Plays the scenario.
     *
     * @param governance where it happens
     * @return how it ends
     * @throws AssertionError if something is not as the scenario says, with the place of the step
     */
    public Scenario play(Governance governance) {
        return play(governance, Language.EN);
    }

    /**
     * Plays the scenario.
     *
     * @param governance where it happens
     * @param language in which language it is told what does not hold
     * @return how it ends
     * @throws AssertionError if something is not as the scenario says, with the place of the step
     */
    public Scenario play(Governance governance, Language language) {
        WrittenPlace at = place;
        try {
            Reporting report = Scenario.given(governance).toldIn(language).report(area);
            for (Map.Entry<String, Object> fact : said.entrySet()) {
                report = report.saying(fact.getKey(), fact.getValue());
            }
            report = channel == null ? report : report.through(channel);
            Scenario now = (requester == null ? report : report.by(requester)).at(time);
            for (WrittenStep step : steps) {
                at = step.place();
                now = step.after(now);
            }
            return now;
        } catch (AssertionError | RuntimeException cause) {
            throw new AssertionError(at + ": " + cause.getMessage(), cause);
        }
    }

    @Override
    public String toString() {
        return id + " (" + place + ")";
    }

    /** Not thread-safe. Collects the report and the steps. */
    public static final class Builder {
        private final String id;
        private final WrittenPlace place;
        private @Nullable BilingualText title;
        private @Nullable String area;
        private @Nullable String time;
        private @Nullable String channel;
        private @Nullable String requester;
        private final Map<String, Object> said = new LinkedHashMap<>();
        private final List<WrittenStep> steps = new ArrayList<>();

        private Builder(String id, WrittenPlace place) {
            this.id = id;
            this.place = place;
        }

        /**
         * Says what the scenario is about.
         *
         * @param text a title
         * @return this builder
         */
        public Builder title(BilingualText text) {
            this.title = text;
            return this;
        }

        /**
         * Says where and when the issue is reported. Required.
         *
         * @param reportedIn the code of the area
         * @param at the local time, as {@link Reporting#at} takes it
         * @return this builder
         */
        public Builder report(String reportedIn, String at) {
            this.area = reportedIn;
            this.time = at;
            return this;
        }

        /**
         * Says how the issue comes in.
         *
         * @param name the channel
         * @return this builder
         */
        public Builder through(String name) {
            this.channel = name;
            return this;
        }

        /**
         * Says who brings the issue in.
         *
         * @param person the requester, as {@link Reporting#by} takes him
         * @return this builder
         */
        public Builder by(String person) {
            this.requester = person;
            return this;
        }

        /**
         * Says something of the issue.
         *
         * @param attribute the name of the attribute
         * @param value its value
         * @return this builder
         */
        public Builder saying(String attribute, Object value) {
            said.put(attribute, value);
            return this;
        }

        /**
         * Adds a step after those there are.
         *
         * @param step the step
         * @return this builder
         */
        public Builder step(WrittenStep step) {
            steps.add(step);
            return this;
        }

        /**
         * Makes the scenario.
         *
         * @return the scenario
         * @throws IllegalStateException if it says no report
         */
        public WrittenScenario build() {
            if (area == null || time == null) {
                throw new IllegalStateException("scenario " + id + " reports nothing");
            }
            return new WrittenScenario(this, area, time);
        }
    }
}
