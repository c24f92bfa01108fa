package io.gridward.core.catalog;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.time.TimeLimit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A class of issues: a major class (大类) such as city appearance, or a minor one (小类) such as exposed garbage,
 * with what a case of it needs to be filed and closed, how long it may take, and whose matter it is. A value:
 * two that say the same are equal.
 */
public final class IssueClass {
    private final ClassCode code;
    private final BilingualText name;
    private final @Nullable BilingualText filing;
    private final @Nullable BilingualText closing;
    private final @Nullable String matter;
    private final @Nullable TimeLimit limit;

    private IssueClass(Builder from) {
        this.code = from.code;
        this.name = from.name;
        this.filing = from.filing;
        this.closing = from.closing;
        this.matter = from.matter;
        this.limit = from.limit;
    }

    /**
     * Returns a class that says no more than its name, as major classes mostly do.
     *
     * @param code its code, unique in the catalog
     * @param name what people call it
     * @return the class
     */
    public static IssueClass of(ClassCode code, BilingualText name) {
        return builder(code, name).build();
    }

    /**
     * Starts a class.
     *
     * @param code its code, unique in the catalog
     * @param name what people call it
     * @return a builder of a class without conditions, matter and limit
     */
    public static Builder builder(ClassCode code, BilingualText name) {
        return new Builder(code, name);
    }

    /**
     * Returns the code.
     *
     * @return unique in its catalog
     */
    public ClassCode code() {
        return code;
    }

    /**
     * Returns the name.
     *
     * @return what people call it
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns what must be the case for an issue to be filed.
     *
     * @return the filing condition (立案条件), or empty if none is said here
     */
    public Optional<BilingualText> filing() {
        return Optional.ofNullable(filing);
    }

    /**
     * Returns what must be the case for a case to be closed.
     *
     * @return the closing condition (结案条件), or empty if none is said here
     */
    public Optional<BilingualText> closing() {
        return Optional.ofNullable(closing);
    }

    /**
     * Returns whose matter it is: the register knows who is charged with it where.
     *
     * @return the id of a matter, or empty if none is said here
     */
    public Optional<String> matter() {
        return Optional.ofNullable(matter);
    }

    /**
     * Returns how long handling may take.
     *
     * @return the limit, or empty if none is said here
     */
    public Optional<TimeLimit> limit() {
        return Optional.ofNullable(limit);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof IssueClass that
                        && code.equals(that.code)
                        && name.equals(that.name)
                        && Objects.equals(filing, that.filing)
                        && Objects.equals(closing, that.closing)
                        && Objects.equals(matter, that.matter)
                        && Objects.equals(limit, that.limit));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code.toString();
    }

    /** Not thread-safe. Collects what a class says. */
    public static final class Builder {
        private final ClassCode code;
        private final BilingualText name;
        private @Nullable BilingualText filing;
        private @Nullable BilingualText closing;
        private @Nullable String matter;
        private @Nullable TimeLimit limit;

        private Builder(ClassCode code, BilingualText name) {
            this.code = code;
            this.name = name;
        }

        /**
         * Says what must be the case for an issue to be filed.
         *
         * @param condition the filing condition, or null
         * @return this builder
         */
        public Builder filing(@Nullable BilingualText condition) {
            this.filing = condition;
            return this;
        }

        /**
         * Says what must be the case for a case to be closed.
         *
         * @param condition the closing condition, or null
         * @return this builder
         */
        public Builder closing(@Nullable BilingualText condition) {
            this.closing = condition;
            return this;
        }

        /**
         * Says whose matter it is.
         *
         * @param id the id of a matter of the party register, or null
         * @return this builder
         */
        public Builder matter(@Nullable String id) {
            this.matter = id;
            return this;
        }

        /**
         * Says how long handling may take.
         *
         * @param longest the limit, or null
         * @return this builder
         */
        public Builder limit(@Nullable TimeLimit longest) {
            this.limit = longest;
            return this;
        }

        /**
         * Makes the class.
         *
         * @return the class
         */
        public IssueClass build() {
            return new IssueClass(this);
        }
    }
}
