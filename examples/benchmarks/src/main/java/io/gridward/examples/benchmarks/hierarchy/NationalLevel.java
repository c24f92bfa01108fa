package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The five levels of the nation that {@link Nation} makes up. Code lengths are those of the national
 * statistics codes; the counts have the size of their 2023 edition and are otherwise ours.
 */
enum NationalLevel {
    PROVINCE(0, "省", 2, 31),
    CITY(1, "市", 4, 342),
    COUNTY(2, "县", 6, 2_978),
    STREET(3, "街道", 9, 41_352),
    COMMUNITY(4, "社区", 12, 620_297);

    /** How many areas the levels have together. */
    static final int AREAS = 665_000;

    private static final List<NationalLevel> TOP_DOWN = List.of(values());
    private static final LevelScheme SCHEME =
            LevelScheme.of(TOP_DOWN.stream().map(each -> each.level).toList());

    private final int depth;
    private final String suffix;
    private final int codeLength;
    private final int count;
    private final Level level;

    NationalLevel(int depth, String suffix, int codeLength, int count) {
        this.depth = depth;
        this.suffix = suffix;
        this.codeLength = codeLength;
        this.count = count;
        String id = name().toLowerCase(Locale.ROOT);
        this.level = new Level(id, new BilingualText(id, suffix));
    }

    /** Returns 0 for the province and one more for each level below. */
    int depth() {
        return depth;
    }

    /** Returns what a name at this level ends with. */
    String suffix() {
        return suffix;
    }

    /** Returns the number of digits a code has here. */
    int codeLength() {
        return codeLength;
    }

    /** Returns how many areas a nation of {@link #AREAS} areas has here. */
    int count() {
        return count;
    }

    boolean isTop() {
        return this == PROVINCE;
    }

    /**
     * Returns the level above.
     *
     * @throws IllegalStateException at the top
     */
    NationalLevel above() {
        if (isTop()) {
            throw new IllegalStateException("nothing is above " + this);
        }
        return TOP_DOWN.get(depth - 1);
    }

    /** Returns the level as a territory knows it. */
    Level level() {
        return level;
    }

    /** Returns the level at a depth, 0 for the province. */
    static NationalLevel atDepth(int depth) {
        return TOP_DOWN.get(depth);
    }

    /** Returns the levels, the province first. */
    static LevelScheme levels() {
        return SCHEME;
    }

    /** Returns how the codes are built: 2, 4, 6, 9 and 12 digits, each beginning with its parent's. */
    static AreaCodeScheme codes() {
        return AreaCodeScheme.prefixed(
                Arrays.stream(values()).collect(Collectors.toMap(each -> each.level.id(), NationalLevel::codeLength)));
    }
}
