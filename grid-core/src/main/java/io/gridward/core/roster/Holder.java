package io.gridward.core.roster;

import io.gridward.core.territory.AreaCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a case: a person in a post, or the area's <em>centre</em> (中心), which is the
 * area itself as holder. A case always has exactly one.
 *
 * @param area the area that answers
 * @param post the post, or null for the centre
 * @param person who held the post when it was resolved, or null for the centre
 */
public record Holder(
        AreaCode area, @Nullable PostId post, @Nullable PersonRef person) {
    /**
     * Checks that post and person come together.
     *
     * @throws IllegalArgumentException if one is there without the other
     */
    public Holder {
        if ((post == null) != (person == null)) {
            throw new IllegalArgumentException("post and person come together, got " + post + " and " + person);
        }
    }

    /**
     * Returns the centre of an area.
     *
     * @param area the area
     * @return the area itself as holder
     */
    public static Holder centre(AreaCode area) {
        return new Holder(area, null, null);
    }

    /**
     * Returns the holder of a post.
     *
     * @param post the post
     * @param person who holds it
     * @return that person in that post
     */
    public static Holder of(Post post, PersonRef person) {
        return new Holder(post.area(), post.id(), person);
    }

    /**
     * Tells whether the area itself holds.
     *
     * @return true for a centre
     */
    public boolean isCentre() {
        return post == null;
    }

    /**
     * Returns the person.
     *
     * @return who holds, or empty for a centre
     */
    public Optional<PersonRef> asPerson() {
        return Optional.ofNullable(person);
    }

    @Override
    public String toString() {
        return post == null ? "centre of " + area : person + " as " + post;
    }
}
