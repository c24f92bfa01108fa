package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.BilingualText;
import java.util.List;
import java.util.Locale;

/**
 * One thing the cases of a policy should show.
 *
 * @param kind what kind of thing it is
 * @param path where it is, as a path of ids: such as {@code tables}, {@code grading}, {@code rules}, {@code small},
 *     {@code when}, {@code 1}, {@code false} for the second test of a rule not holding
 */
public record CoverageGoal(Kind kind, List<String> path) {
    /** Copies the path. */
    public CoverageGoal {
        path = ImmutableList.copyOf(path);
    }

    /**
     * Returns what identifies the goal.
     *
     * @return its kind and path, such as {@code condition tables/grading/rules/small/when/1/false}
     */
    public String id() {
        return kind.id() + " " + String.join("/", path);
    }

    @Override
    public String toString() {
        return id();
    }

    /** The kinds of goals. */
    public enum Kind {
        /** A rule decides: it is the first of its table that matches; in a gathering table, it matches. */
        DECIDED("rules that decided", "作出裁定的规则"),
        /** A rule of a first table matches, be it after another one. */
        MATCHED("rules that matched", "符合的规则"),
        /** An effect is decided by the table's otherwise. */
        OTHERWISE("effects by otherwise", "按否则取值的事项"),
        /** A test of a rule that is asked holds, and does not hold. */
        CONDITION("conditions true and false", "条件成立与不成立"),
        /** A rule that is asked sees the last value on either side of a threshold. */
        THRESHOLD("both sides of thresholds", "界限两侧"),
        /** The policy is asked at a trigger. */
        TRIGGER("triggers", "触发时机"),
        /** The policy is asked about a case held at a level. */
        LEVEL("levels", "层级");

        private final BilingualText title;

        Kind(String en, String zh) {
            this.title = new BilingualText(en, zh);
        }

        /**
         * Returns the name documents use.
         *
         * @return lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Returns what people call goals of this kind.
         *
         * @return in both languages
         */
        public BilingualText title() {
            return title;
        }
    }
}
