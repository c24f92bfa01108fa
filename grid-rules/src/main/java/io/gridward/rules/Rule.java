package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.finding.BilingualText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a decision table: when it matches, and what it then decides. */
public final class Rule {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
    private static final String OTHERWISE = "otherwise";

    private final String id;
    private final @Nullable BilingualText title;
    private final @Nullable BilingualText because;
    private final @Nullable String source;
    private final @Nullable String overrides;
    private final Condition when;
    private final ImmutableMap<String, Object> then;

    private Rule(Builder from) {
        this.id = from.id;
        this.title = from.title;
        this.because = from.because;
        this.source = from.source;
        this.overrides = from.overrides;
        this.when = from.when;
        this.then = ImmutableMap.copyOf(from.then);
    }

    private Rule(Rule overriding) {
        this.id = overriding.id;
        this.title = overriding.title;
        this.because = overriding.because;
        this.source = overriding.source;
        this.overrides = null;
        this.when = overriding.when;
        this.then = overriding.then;
    }

    /**
     * Starts a rule.
     *
     * @param id kebab-case, unique in its table; not {@code otherwise}
     * @return a builder of a rule that always matches and decides nothing
     * @throws IllegalArgumentException if the id has another form
     */
    public static Builder builder(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("rule id must be kebab-case and not otherwise, got " + id);
        }
        return new Builder(id);
    }

    /**
     * Tells whether a text may be the id of a rule.
     *
     * @param text the text
     * @return true for kebab-case but {@code otherwise}, which stands for the table's otherwise
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches() && !text.equals(OTHERWISE);
    }

    /**
     * Returns the id.
     *
     * @return kebab-case
     */
    public String id() {
        return id;
    }

    /**
     * Returns what people call the rule.
     *
     * @return the title, or empty if it has none
     */
    public Optional<BilingualText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns the reason told with what the rule decides.
     *
     * @return the reason, or empty if it gives none
     */
    public Optional<BilingualText> because() {
        return Optional.ofNullable(because);
    }

    /**
     * Returns where the rule comes from.
     *
     * @return such as a regulation and its article, or empty if it names none
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns which rule of a layer above this one takes the place of.
     *
     * @return its id in the same table; empty if none, and in every {@link Policy}, whose layers are composed
     */
    public Optional<String> overrides() {
        return Optional.ofNullable(overrides);
    }

    /** The rule as it stands in a composed policy. */
    Rule composed() {
        return overrides == null ? this : new Rule(this);
    }

    /**
     * Returns when the rule matches.
     *
     * @return the condition
     */
    public Condition when() {
        return when;
    }

    /**
     * Returns what the rule decides.
     *
     * @return the values by the name of the effect, in the order they were given
     */
    public Map<String, Object> then() {
        return then;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule that
                && id.equals(that.id)
                && title().equals(that.title())
                && because().equals(that.because())
                && source().equals(that.source())
                && overrides().equals(that.overrides())
                && ContentId.isSame(when, that.when)
                && then.equals(that.then);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + ": when " + when + " then " + then;
    }

    /** Not thread-safe. Makes a rule. */
    public static final class Builder {
        private final String id;
        private @Nullable BilingualText title;
        private @Nullable BilingualText because;
        private @Nullable String source;
        private @Nullable String overrides;
        private Condition when = Condition.always();
        private final Map<String, Object> then = new LinkedHashMap<>();

        private Builder(String id) {
            this.id = id;
        }

        /**
         * Says what people call the rule.
         *
         * @param text the title
         * @return this builder
         */
        public Builder title(BilingualText text) {
            this.title = text;
            return this;
        }

        /**
         * Says the reason told with what the rule decides.
         *
         * @param text the reason
         * @return this builder
         */
        public Builder because(BilingualText text) {
            this.because = text;
            return this;
        }

        /**
         * Says where the rule comes from.
         *
         * @param text such as a regulation and its article
         * @return this builder
         */
        public Builder source(String text) {
            this.source = text;
            return this;
        }

        /**
         * Says that the rule takes the place of one of a layer above; it may bear the same id.
         *
         * @param rule the id of a rule of the same table
         * @return this builder
         * @throws IllegalArgumentException if no rule can have such an id
         */
        public Builder overrides(String rule) {
            if (!isId(rule)) {
                throw new IllegalArgumentException("rule id must be kebab-case and not otherwise, got " + rule);
            }
            this.overrides = rule;
            return this;
        }

        /**
         * Says when the rule matches.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder when(Condition condition) {
            this.when = condition;
            return this;
        }

        /**
         * Says one outcome.
         *
         * @param effect the effect
         * @param value its value
         * @param <T> the Java type of its value
         * @return this builder
         */
        public <T> Builder then(Effect<T> effect, T value) {
            return thenUntyped(effect.name(), value);
        }

        /**
         * Says one outcome whose effect and type are checked when the policy is built.
         *
         * @param effect the name of the effect
         * @param value its value
         * @return this builder
         */
        public Builder thenUntyped(String effect, Object value) {
            then.put(effect, ValueDomain.frozen(value));
            return this;
        }

        /**
         * Makes the rule.
         *
         * @return the rule
         */
        public Rule build() {
            return new Rule(this);
        }
    }
}
