package io.gridward.examples.benchmarks.decision.workload;

import java.util.List;

/** What a rule asks of one field. */
public sealed interface PlainTest {
    /** Returns the field asked. */
    Field field();

    /** Returns whether a value passes. */
    boolean accepts(int value);

    /** Returns how many values pass. */
    int passing();

    /** Returns one of the values that pass, by its place among them from 0. */
    int passing(int place);

    /** Calls the case of this kind of test. */
    <R> R match(Cases<R> cases);

    /** One case for each kind of test. */
    interface Cases<R> {
        R oneOf(OneOf test);

        R between(Between test);

        R holds(Holds test);
    }

    /**
     * A choice is one of some values.
     *
     * @param field a choice
     * @param values ascending, at least one
     */
    record OneOf(Field field, List<Integer> values) implements PlainTest {
        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean accepts(int value) {
            return values.contains(value);
        }

        @Override
        public int passing() {
            return values.size();
        }

        @Override
        public int passing(int place) {
            return values.get(place);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.oneOf(this);
        }
    }

    /**
     * A number lies between two others, both included; one of them may be the end of the field's range.
     *
     * @param field a number
     * @param least the least
     * @param most the greatest
     */
    record Between(Field field, int least, int most) implements PlainTest {
        /** Returns whether the least of all values passes. */
        public boolean isOpenBelow() {
            return least == 0;
        }

        /** Returns whether the greatest of all values passes. */
        public boolean isOpenAbove() {
            return most == field.size() - 1;
        }

        @Override
        public boolean accepts(int value) {
            return least <= value && value <= most;
        }

        @Override
        public int passing() {
            return most - least + 1;
        }

        @Override
        public int passing(int place) {
            return least + place;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /**
     * A flag is set or not, a tag is there or not.
     *
     * @param field a flag or tag
     * @param wanted whether it must be
     */
    record Holds(Field field, boolean wanted) implements PlainTest {
        @Override
        public boolean accepts(int value) {
            return value == (wanted ? 1 : 0);
        }

        @Override
        public int passing() {
            return 1;
        }

        @Override
        public int passing(int place) {
            return wanted ? 1 : 0;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holds(this);
        }
    }
}
