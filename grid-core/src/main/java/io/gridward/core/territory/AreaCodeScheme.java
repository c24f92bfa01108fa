package io.gridward.core.territory;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the codes of a territory are built: the number of characters a code has at each level, and
 * whether a code begins with its parent's. Codes of the Beijing kind (DB11/T 2157-2023: 6 + 3 + 3 + 3)
 * have 9 at the street, 12 at the community and 15 at the grid, and begin with their parent's.
 */
public final class AreaCodeScheme {
    private static final AreaCodeScheme FREE = new AreaCodeScheme(ImmutableMap.of(), false);

    private final ImmutableMap<String, Integer> lengths;
    private final boolean parentByPrefix;

    private AreaCodeScheme(ImmutableMap<String, Integer> lengths, boolean parentByPrefix) {
        this.lengths = lengths;
        this.parentByPrefix = parentByPrefix;
    }

    /**
     * Returns the scheme that asks nothing of a code.
     *
     * @return any code fits
     */
    public static AreaCodeScheme free() {
        return FREE;
    }

    /**
     * Makes a scheme in which every code begins with its parent's.
     *
     * @param lengths the length of a code in characters, by level id; a level left out may have any
     * @return the scheme
     * @throws IllegalArgumentException if a length is not from 1 to 40
     */
    public static AreaCodeScheme prefixed(Map<String, Integer> lengths) {
        return of(lengths, true);
    }

    /**
     * Makes a scheme.
     *
     * @param lengths the length of a code in characters, by level id; a level left out may have any
     * @param parentByPrefix whether a code begins with its parent's
     * @return the scheme
     * @throws IllegalArgumentException if a length is not from 1 to 40
     */
    public static AreaCodeScheme of(Map<String, Integer> lengths, boolean parentByPrefix) {
        lengths.forEach((level, length) -> {
            if (length < 1 || length > 40) {
                throw new IllegalArgumentException("length of level " + level + " must be 1 to 40, got " + length);
            }
        });
        return new AreaCodeScheme(ImmutableMap.copyOf(lengths), parentByPrefix);
    }

    /**
     * Returns the lengths.
     *
     * @return in characters, by level id
     */
    public Map<String, Integer> lengths() {
        return lengths;
    }

    /**
     * Tells whether a code begins with its parent's.
     *
     * @return true if the scheme says so
     */
    public boolean parentByPrefix() {
        return parentByPrefix;
    }

    /**
     * Tells what a code should look like where it does not fit.
     *
     * @param area the area whose code is asked about
     * @param parentKnown whether its parent exists; a code is not measured by a parent that does not
     * @return what the scheme expects, or empty if the code fits
     */
    Optional<String> misfit(Area area, boolean parentKnown) {
        Integer length = lengths.get(area.level().id());
        String code = area.code().value();
        if (length != null && code.length() != length) {
            return Optional.of("has " + length + " characters");
        }
        if (parentByPrefix
                && parentKnown
                && area.parent() != null
                && !code.startsWith(area.parent().value())) {
            return Optional.of("begins with its parent's code " + area.parent());
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AreaCodeScheme that
                && lengths.equals(that.lengths)
                && parentByPrefix == that.parentByPrefix;
    }

    @Override
    public int hashCode() {
        return lengths.hashCode() * 2 + (parentByPrefix ? 1 : 0);
    }

    @Override
    public String toString() {
        return "AreaCodeScheme" + lengths + (parentByPrefix ? " prefixed" : "");
    }
}
