package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the codes of a territory are built: of which segments a code consists at each level, whether of digits
 * alone, and what it says about its parent's. Nothing is assumed that the scheme does not say.
 *
 * <pre>{@code
 * AreaCodeScheme scheme = AreaCodeScheme.builder()
 *         .segment("district", 6)
 *         .segment("subdistrict", 3)
 *         .segment("community", 3)
 *         .segment("grid", 3)
 *         .level("street", "district", "subdistrict")
 *         .level("community", "district", "subdistrict", "community")
 *         .level("grid", "district", "subdistrict", "community", "grid")
 *         .parent(ParentRule.PREFIX)
 *         .build();
 * AreaCode grid = AreaCode.of("370102011201016");
 * assertThat(scheme.parentCode(grid, "grid", "community")).contains(AreaCode.of("370102011201"));
 * assertThat(scheme.split(grid, "grid")).containsEntry("subdistrict", "011");
 * }</pre>
 *
 * <p>The form of the example is that of DB11/T 2157-2023; the national codes of 2, 4, 6, 9 and 12 digits are
 * {@code prefixed(Map.of("province", 2, "city", 4, "county", 6, "street", 9, "community", 12))}.
 */
public final class AreaCodeScheme {
    private static final AreaCodeScheme FREE = builder().build();

    private final ImmutableMap<String, ImmutableList<CodeSegment>> segments;
    private final ImmutableMap<String, Integer> lengths;
    private final ParentRule parent;
    private final boolean digitsOnly;

    AreaCodeScheme(ImmutableMap<String, ImmutableList<CodeSegment>> segments, ParentRule parent, boolean digitsOnly) {
        this.segments = segments;
        this.lengths = ImmutableMap.copyOf(Maps.transformValues(
                segments, parts -> parts.stream().mapToInt(CodeSegment::width).sum()));
        this.parent = parent;
        this.digitsOnly = digitsOnly;
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
        return of(lengths, ParentRule.PREFIX);
    }

    /**
     * Makes a scheme of codes that have one segment each.
     *
     * @param lengths the length of a code in characters, by level id; a level left out may have any
     * @param parent what a code says about its parent's
     * @return the scheme
     * @throws IllegalArgumentException if a length is not from 1 to 40
     */
    public static AreaCodeScheme of(Map<String, Integer> lengths, ParentRule parent) {
        AreaCodeSchemeBuilder scheme = builder().parent(parent);
        lengths.forEach(scheme::length);
        return scheme.build();
    }

    /**
     * Starts a scheme.
     *
     * @return a builder of the scheme that asks nothing of a code
     */
    public static AreaCodeSchemeBuilder builder() {
        return new AreaCodeSchemeBuilder();
    }

    /**
     * Returns the levels the scheme says something about.
     *
     * @return their ids, in the order they were given
     */
    public Set<String> levels() {
        return segments.keySet();
    }

    /**
     * Returns the segments of a code.
     *
     * @param level the id of a level
     * @return from left to right; empty if a code of that level may have any length
     */
    public List<CodeSegment> segments(String level) {
        return segments.getOrDefault(level, ImmutableList.of());
    }

    /**
     * Returns how long a code is.
     *
     * @param level the id of a level
     * @return in characters, or empty if a code of that level may have any length
     */
    public OptionalInt length(String level) {
        Integer length = lengths.get(level);
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /**
     * Returns what a code says about its parent's.
     *
     * @return nothing, unless the scheme says so
     */
    public ParentRule parent() {
        return parent;
    }

    /**
     * Tells whether codes consist of digits.
     *
     * @return false if letters and hyphens may stand in them
     */
    public boolean digitsOnly() {
        return digitsOnly;
    }

    /**
     * Takes a code apart.
     *
     * @param code a code that fits the level
     * @param level the id of its level
     * @return what stands in each segment, by segment id from left to right; empty if the scheme says nothing
     *     about the level
     * @throws IllegalArgumentException if the code has another length than the level's
     */
    public Map<String, String> split(AreaCode code, String level) {
        OptionalInt length = length(level);
        if (length.isEmpty()) {
            return ImmutableMap.of();
        }
        if (code.value().length() != length.getAsInt()) {
            throw new IllegalArgumentException(
                    "code of level " + level + " must have " + length.getAsInt() + " characters, got " + code.value());
        }
        ImmutableMap.Builder<String, String> parts = ImmutableMap.builder();
        int at = 0;
        for (CodeSegment segment : segments(level)) {
            parts.put(segment.id(), code.value().substring(at, at + segment.width()));
            at += segment.width();
        }
        return parts.buildOrThrow();
    }

    /**
     * Reads the code of the area above from a code, where the scheme lets it.
     *
     * @param code a code that fits its level
     * @param level the id of its level
     * @param above the id of a level above
     * @return the code of the area it lies in at the level above; empty if codes say nothing about it, or what
     *     stands there is no code
     * @throws IllegalArgumentException if the code has another length than the level's
     */
    public Optional<AreaCode> parentCode(AreaCode code, String level, String above) {
        Map<String, String> parts = split(code, level);
        return switch (parent) {
            case NONE -> Optional.empty();
            case PREFIX -> prefix(code, length(above));
            case SEGMENTS ->
                repeated(parts, segments(above)).filter(AreaCode::isCode).map(AreaCode::of);
        };
    }

    private static Optional<AreaCode> prefix(AreaCode code, OptionalInt length) {
        return length.isPresent() && length.getAsInt() < code.value().length()
                ? Optional.of(AreaCode.of(code.value().substring(0, length.getAsInt())))
                : Optional.empty();
    }

    private static Optional<String> repeated(Map<String, String> parts, List<CodeSegment> above) {
        StringBuilder joined = new StringBuilder();
        for (CodeSegment segment : above) {
            String part = parts.get(segment.id());
            if (part == null) {
                return Optional.empty();
            }
            joined.append(part);
        }
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined.toString());
    }

    /**
     * Tells what a code should look like where it does not fit.
     *
     * @param area the area whose code is asked about
     * @param above the area it lies in, or empty if it has none that is known; a code is not measured by a
     *     parent that does not exist
     * @return what the scheme expects, or empty if the code fits
     */
    Optional<String> misfit(Area area, Optional<Area> above) {
        String code = area.code().value();
        String level = area.level().id();
        OptionalInt length = length(level);
        if (length.isPresent() && code.length() != length.getAsInt()) {
            return Optional.of("has " + length.getAsInt() + " characters");
        }
        if (digitsOnly && !code.chars().allMatch(each -> '0' <= each && each <= '9')) {
            return Optional.of("consists of digits");
        }
        return above.flatMap(outer -> parentMisfit(area, outer));
    }

    private Optional<String> parentMisfit(Area area, Area outer) {
        String parentCode = outer.code().value();
        return switch (parent) {
            case NONE -> Optional.empty();
            case PREFIX ->
                area.code().value().startsWith(parentCode)
                        ? Optional.empty()
                        : Optional.of("begins with its parent's code " + parentCode);
            case SEGMENTS ->
                repeated(
                                split(area.code(), area.level().id()),
                                segments(outer.level().id()))
                        .filter(read -> !read.equals(parentCode))
                        .map(read -> "repeats its parent's code " + parentCode);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AreaCodeScheme that
                && segments.equals(that.segments)
                && parent == that.parent
                && digitsOnly == that.digitsOnly;
    }

    @Override
    public int hashCode() {
        return Objects.hash(segments, parent, digitsOnly);
    }

    @Override
    public String toString() {
        return "AreaCodeScheme" + Maps.transformValues(segments, Object::toString) + " " + parent
                + (digitsOnly ? " digits" : "");
    }
}
