package io.gridward.rules.testing;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does at a step of a {@link Scenario}: what kind of deed it is, and what must be said of it, such as the
 * level to which a case is raised. The verbs of {@link Acting} and {@link PartyActing} make one, documents name one, and
 * {@link Acting#does(Deed)} plays it. Immutable; two deeds of one kind that say the same are equal.
 */
public final class Deed {
    private final DeedKind kind;
    private final ImmutableMap<DeedWord, Object> words;

    private Deed(DeedKind kind, Map<DeedWord, Object> words) {
        this.kind = kind;
        this.words = ImmutableMap.copyOf(words);
    }

    /**
     * Makes a deed of which nothing is said yet.
     *
     * @param kind what is done
     * @return the deed
     */
    public static Deed of(DeedKind kind) {
        return new Deed(kind, Map.of());
    }

    /**
     * Says something of it.
     *
     * @param word what is said, one of those its kind needs or allows
     * @param value a value of the word's type
     * @return the deed with that said
     * @throws IllegalArgumentException if the kind has no such word, or the value is of another type
     */
    public Deed with(DeedWord word, Object value) {
        if (!kind.needed().contains(word) && !kind.optional().contains(word)) {
            throw new IllegalArgumentException("word must be one of " + kind.id() + ", got " + word.id());
        }
        Map<DeedWord, Object> more = new LinkedHashMap<>(words);
        more.put(word, word.checked(value));
        return new Deed(kind, more);
    }

    /**
     * Returns what is done.
     *
     * @return its kind
     */
    public DeedKind kind() {
        return kind;
    }

    /**
     * Returns what is said of it.
     *
     * @return the value of each word, in the order in which they were said
     */
    public Map<DeedWord, Object> words() {
        return words;
    }

    Act act(Actor actor, Telling time) {
        return kind.act(new Said(this, actor, time));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deed that && kind == that.kind && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + words.hashCode();
    }

    @Override
    public String toString() {
        return words.entrySet().stream()
                .map(word -> ", " + word.getKey().id() + " " + Shown.of(word.getValue()))
                .collect(Collectors.joining("", kind.id(), ""));
    }
}
