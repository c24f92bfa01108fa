package io.gridward.rules.testing;

import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/** Not thread-safe. What assertions on a case and its parts have in common: how they fail, and what they tell then. */
abstract class ToldAssert<S extends ToldAssert<S, A>, A> extends AbstractAssert<S, A> {
    final Telling time;
    private final Supplier<String> story;

    ToldAssert(A actual, Class<?> self, Telling time, Supplier<String> story) {
        super(actual, self);
        this.time = time;
        this.story = story;
    }

    /** What is looked at, told in a few lines. */
    abstract String told();

    final String context() {
        return told() + story.get();
    }

    final Supplier<String> story() {
        return story;
    }

    /** What is looked at, which must be there. */
    final A present() {
        isNotNull();
        return actual;
    }

    final S same(String expecting, String expected, String found) {
        return check(expected.equals(found), expecting, expected, found);
    }

    final S check(boolean holds, String expecting, String expected, String found) {
        if (!holds) {
            throw failure("%s", Shown.expecting(time, expecting, expected, found) + context());
        }
        return myself;
    }
}
