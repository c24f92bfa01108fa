package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A promise of a policy: in every possible situation that meets {@code forAll}, these effects have these
 * values. It speaks of the triggers at which the effect is decided, unless {@code forAll} names some.
 *
 * <p>{@code forAll} is read as the table of the effect would read it in a rule: an attribute that an earlier
 * table feeds has the value decided there. For an effect of a gathering table the promise is that the value is
 * among those gathered; for a set, that every member is.
 *
 * @param id kebab-case, unique in its policy
 * @param forAll what a situation must meet
 * @param then the expected values by the name of the effect; effects of different tables are promised
 *     separately
 */
public record Guarantee(String id, Condition forAll, Map<String, Object> then) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    /**
     * Copies the effects.
     *
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public Guarantee {
        if (!isId(id)) {
            throw new IllegalArgumentException("guarantee id must be kebab-case, got " + id);
        }
        ImmutableMap.Builder<String, Object> copy = ImmutableMap.builder();
        then.forEach((effect, value) -> copy.put(effect, ValueDomain.frozen(value)));
        then = copy.buildOrThrow();
    }

    /**
     * Makes a guarantee of one effect.
     *
     * @param id kebab-case
     * @param forAll what a situation must meet
     * @param effect the effect
     * @param value its expected value
     * @param <T> the Java type of its value
     * @return the guarantee
     * @throws IllegalArgumentException if the id is not kebab-case
     */
    public static <T> Guarantee of(String id, Condition forAll, Effect<T> effect, T value) {
        return new Guarantee(id, forAll, ImmutableMap.of(effect.name(), value));
    }

    /**
     * Tells whether a text may be the id of a guarantee.
     *
     * @param text the text
     * @return true for kebab-case
     */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guarantee that
                && id.equals(that.id)
                && ContentId.isSame(forAll, that.forAll)
                && then.equals(that.then);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
