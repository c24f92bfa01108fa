package io.gridward.rules;

import com.google.common.collect.Lists;

/** A set of tags about to be compared. */
public final class TagsSubject extends Subject {
    TagsSubject(String attribute) {
        super(attribute);
    }

    /**
     * Returns the condition that at least one of some tags is there.
     *
     * @param first a tag
     * @param more further tags
     * @return the condition
     */
    public Condition anyOf(String first, String... more) {
        return testSet(Operator.ANY_OF, Lists.asList(first, more));
    }

    /**
     * Returns the condition that all of some tags are there.
     *
     * @param first a tag
     * @param more further tags
     * @return the condition
     */
    public Condition allOf(String first, String... more) {
        return testSet(Operator.ALL_OF, Lists.asList(first, more));
    }

    /**
     * Returns the condition that there are tags, and none of some tags among them.
     *
     * @param first a tag
     * @param more further tags
     * @return the condition
     */
    public Condition noneOf(String first, String... more) {
        return testSet(Operator.NONE_OF, Lists.asList(first, more));
    }

    /**
     * Returns the condition that the tags are there and are the empty set.
     *
     * @return the condition
     */
    public Condition empty() {
        return test(Operator.EMPTY);
    }
}
