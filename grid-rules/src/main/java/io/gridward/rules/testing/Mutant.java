package io.gridward.rules.testing;

import io.gridward.core.finding.BilingualText;
import io.gridward.rules.PolicyVariant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy with one small mistake in it, which its cases should notice. */
public final class Mutant {
    private final String id;
    private final Kind kind;
    private final String table;
    private final @Nullable String rule;
    private final BilingualText description;
    private final PolicyVariant variant;

    Mutant(
            String id,
            Kind kind,
            String table,
            @Nullable String rule,
            BilingualText description,
            PolicyVariant variant) {
        this.id = id;
        this.kind = kind;
        this.table = table;
        this.rule = rule;
        this.description = description;
        this.variant = variant;
    }

    /**
     * Returns what identifies the mutant among those of its policy.
     *
     * @return such as {@code grading/small/2}: table, rule, and a number from 1
     */
    public String id() {
        return id;
    }

    /**
     * Returns what kind of mistake it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Returns the table with the mistake.
     *
     * @return its name
     */
    public String table() {
        return table;
    }

    /**
     * Returns the rule with the mistake, of two swapped ones the first.
     *
     * @return its id, or empty if the mistake is in the table's otherwise
     */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * Returns what the mistake is.
     *
     * @return such as {@code households atMost 10 becomes atMost 11}
     */
    public BilingualText description() {
        return description;
    }

    /**
     * Returns the policy with the mistake.
     *
     * @return what decides
     */
    public PolicyVariant variant() {
        return variant;
    }

    @Override
    public String toString() {
        return id + " " + kind.id() + ": " + description.en();
    }

    /** The kinds of mistakes. */
    public enum Kind {
        /** A threshold is one step higher or lower. */
        THRESHOLD("threshold one step off", "界限差一档"),
        /** A comparison lets its threshold through, or no longer does. */
        STRICTNESS("comparison with or without its threshold", "界限本身计入与否"),
        /** A set of values has one more or one less. */
        VALUES("one value more or less", "取值多一个或少一个"),
        /** A condition is left out of several. */
        DROPPED_CONDITION("condition left out", "漏掉一个条件"),
        /** A rule is left out. */
        DROPPED_RULE("rule left out", "漏掉一条规则"),
        /** Two rules in a row stand in the other order. */
        SWAPPED("neighbours swapped", "相邻规则换位"),
        /** An effect has another value, or none. */
        EFFECT("effect changed", "事项取值改变"),
        /** Otherwise no longer decides an effect. */
        OTHERWISE("otherwise left out", "漏掉否则取值");

        private final BilingualText title;

        Kind(String en, String zh) {
            this.title = new BilingualText(en, zh);
        }

        /**
         * Returns the name documents use.
         *
         * @return kebab-case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Returns what people call mistakes of this kind.
         *
         * @return in both languages
         */
        public BilingualText title() {
            return title;
        }
    }
}
