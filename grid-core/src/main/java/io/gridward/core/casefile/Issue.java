package io.gridward.core.casefile;

import io.gridward.core.facts.Facts;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a host hands in: where, what is said about it, through which channel, by whom. */
public final class Issue {
    private final AreaCode area;
    private final @Nullable String place;
    private final String channel;
    private final @Nullable PersonRef requester;
    private final @Nullable TextRef summary;
    private final Facts facts;

    private Issue(Builder from) {
        this.area = from.area;
        this.place = from.place;
        this.channel = from.channel;
        this.requester = from.requester;
        this.summary = from.summary;
        this.facts = from.facts;
    }

    /**
     * Starts an issue.
     *
     * @param area where it lies; the lowest area that is known
     * @return a builder of an issue without facts, through the channel {@code direct}
     */
    public static Builder builder(AreaCode area) {
        return new Builder(area);
    }

    /** The same issue with other facts. */
    Issue withFacts(Facts corrected) {
        Builder same = new Builder(area).channel(channel).facts(corrected);
        same.place = place;
        same.requester = requester;
        same.summary = summary;
        return same.build();
    }

    /**
     * Returns where it lies.
     *
     * @return the lowest area that was known
     */
    public AreaCode area() {
        return area;
    }

    /**
     * Returns the place within the area, as a reference of the host.
     *
     * @return such as an address id, or empty
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Returns how the report came in.
     *
     * @return such as {@code chat-group}
     */
    public String channel() {
        return channel;
    }

    /**
     * Returns who brought it in.
     *
     * @return an opaque reference, or empty if nobody is to be answered
     */
    public Optional<PersonRef> requester() {
        return Optional.ofNullable(requester);
    }

    /**
     * Returns what the reporter wrote.
     *
     * @return a reference to the text, or empty
     */
    public Optional<TextRef> summary() {
        return Optional.ofNullable(summary);
    }

    /**
     * Returns what is said about it.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that
                && area.equals(that.area)
                && Objects.equals(place, that.place)
                && channel.equals(that.channel)
                && Objects.equals(requester, that.requester)
                && Objects.equals(summary, that.summary)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(area, place, channel, requester, summary, facts);
    }

    @Override
    public String toString() {
        return "issue at " + area + (place == null ? "" : "/" + place) + " through " + channel + " by " + requester
                + " " + summary + " " + facts;
    }

    /** Not thread-safe. Makes an issue. */
    public static final class Builder {
        private final AreaCode area;
        private @Nullable String place;
        private String channel = "direct";
        private @Nullable PersonRef requester;
        private @Nullable TextRef summary;
        private Facts facts = Facts.none();

        private Builder(AreaCode area) {
            this.area = area;
        }

        /**
         * Says the place within the area.
         *
         * @param reference the host's own reference, such as an address id
         * @return this builder
         */
        public Builder place(String reference) {
            this.place = reference;
            return this;
        }

        /**
         * Says how the report came in.
         *
         * @param name such as {@code chat-group}
         * @return this builder
         * @throws IllegalArgumentException if the name is blank
         */
        public Builder channel(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("channel must not be blank");
            }
            this.channel = name;
            return this;
        }

        /**
         * Says who brought it in.
         *
         * @param person an opaque reference
         * @return this builder
         */
        public Builder requester(PersonRef person) {
            this.requester = person;
            return this;
        }

        /**
         * Says where the reporter's words are kept.
         *
         * @param text a reference
         * @return this builder
         */
        public Builder summary(TextRef text) {
            this.summary = text;
            return this;
        }

        /**
         * Says what is known about it.
         *
         * @param said facts of the schema of the policies in force
         * @return this builder
         */
        public Builder facts(Facts said) {
            this.facts = said;
            return this;
        }

        /**
         * Makes the issue.
         *
         * @return the issue
         */
        public Issue build() {
            return new Issue(this);
        }
    }
}
