package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The levels of a territory from the top down, of any number and naming. */
public final class LevelScheme {
    static final int ABSENT = -1;

    private final ImmutableList<Level> levels;
    private final ImmutableMap<String, Integer> depths;

    private LevelScheme(ImmutableList<Level> levels) {
        this.levels = levels;
        this.depths = Maps.toMap(levels.stream().map(Level::id).toList(), id -> depthIn(levels, id));
    }

    /**
     * Makes a scheme.
     *
     * @param topDown the levels, the highest first
     * @return the scheme
     * @throws InvalidModelException if there is no level, or two have one id
     */
    public static LevelScheme of(List<Level> topDown) {
        FindingCollector findings = new FindingCollector();
        if (topDown.isEmpty()) {
            findings.error(ModelCode.MISSING_PART, List.of("levels"), "part", "levels");
        }
        Set<String> ids = new HashSet<>();
        for (Level level : topDown) {
            if (!ids.add(level.id())) {
                findings.error(
                        ModelCode.DUPLICATE_ID, List.of("levels", level.id()), "kind", "level", "id", level.id());
            }
        }
        findings.throwIfErrors("level scheme");
        return new LevelScheme(ImmutableList.copyOf(topDown));
    }

    /**
     * Returns the levels, the highest first.
     *
     * @return at least one
     */
    public List<Level> levels() {
        return levels;
    }

    /**
     * Returns the ids of the levels, the highest first.
     *
     * @return at least one
     */
    public List<String> ids() {
        return depths.keySet().asList();
    }

    /**
     * Returns the highest level.
     *
     * @return the first
     */
    public Level top() {
        return levels.get(0);
    }

    /**
     * Finds a level.
     *
     * @param id its id
     * @return the level, or empty if the scheme lacks it
     */
    public Optional<Level> find(String id) {
        Integer depth = depths.get(id);
        return depth == null ? Optional.empty() : Optional.of(levels.get(depth));
    }

    /**
     * Tells how deep a level lies.
     *
     * @param level a level of this scheme
     * @return 0 for the top
     * @throws IllegalArgumentException if the level is not of this scheme
     */
    public int depth(Level level) {
        int depth = depthOrAbsent(level);
        if (depth == ABSENT) {
            throw new IllegalArgumentException("level " + level + " is not of the scheme " + ids());
        }
        return depth;
    }

    int depthOrAbsent(Level level) {
        return depths.getOrDefault(level.id(), ABSENT);
    }

    /** Whether a level is one of the scheme's own objects. */
    @SuppressWarnings("ReferenceEquality")
    boolean has(Level level) {
        for (Level each : levels) {
            if (each == level) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether one level lies above another.
     *
     * @param upper a level
     * @param lower a level
     * @return true if {@code upper} is nearer to the top
     * @throws IllegalArgumentException if a level is not of this scheme
     */
    public boolean isAbove(Level upper, Level lower) {
        return depth(upper) < depth(lower);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevelScheme that && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return levels.hashCode();
    }

    @Override
    public String toString() {
        return "LevelScheme" + levels;
    }

    private static int depthIn(List<Level> levels, String id) {
        for (int depth = 0; depth < levels.size(); depth++) {
            if (levels.get(depth).id().equals(id)) {
                return depth;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
