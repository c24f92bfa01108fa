package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.IntMath;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An attribute that is a set of values out of several. The empty set is a value, and is not the same as absent. */
public final class TagsAttribute extends Attribute<Set<String>> {
    /** How many possible members one number of {@link Facts#code} tells of; bit i of slot n is member 63 n + i. */
    public static final int TAGS_A_SLOT = 63;

    private final ImmutableList<String> values;
    private final ImmutableMap<String, Integer> indexes;

    private TagsAttribute(String name, List<String> values, Presence<Set<String>> presence) {
        super(name, presence);
        this.values = Names.checked(name, values);
        this.indexes = Names.indexes(this.values);
        presence.orElse().ifPresent(fallback -> fallback.forEach(value -> Names.checkFallback(name, value, indexes)));
    }

    /**
     * Makes the attribute.
     *
     * @param name kebab-case, such as {@code needs}
     * @param values the possible members, at least one and none twice
     * @param presence what holds when nobody says
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case, values is empty or repeats one, or
     *     the fallback has a member that is not among them
     */
    public static TagsAttribute of(String name, List<String> values, Presence<Set<String>> presence) {
        return new TagsAttribute(name, values, presence);
    }

    /**
     * Returns the possible members.
     *
     * @return at least one, none twice, in the order they are listed
     */
    public List<String> values() {
        return values;
    }

    @Override
    public Kind kind() {
        return Kind.TAGS;
    }

    @Override
    List<?> domain() {
        return values;
    }

    @Override
    Class<?> valueClass() {
        return Set.class;
    }

    @Override
    Optional<Finding> problemOf(Set<String> value, boolean suggesting) {
        for (Object member : value) {
            if (!(member instanceof String text)) {
                return Optional.of(ValueProblem.wrongType(this, member));
            }
            if (!indexes.containsKey(text)) {
                return Optional.of(ValueProblem.unknown(this, text, values, suggesting));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the place of a possible member in the list.
     *
     * @param value a text
     * @return 0 for the first; -1 if it is not among them
     */
    public int indexOf(String value) {
        Integer index = indexes.get(value);
        return index == null ? -1 : index;
    }

    @Override
    public int slots() {
        return IntMath.divide(values.size(), TAGS_A_SLOT, RoundingMode.CEILING);
    }

    @Override
    boolean encode(Set<String> value, long[] codes, int slot) {
        Arrays.fill(codes, slot, slot + slots(), 0);
        for (Object member : value) {
            Integer index = indexes.get(member);
            if (index == null) {
                return false;
            }
            codes[slot + index / TAGS_A_SLOT] |= 1L << index % TAGS_A_SLOT;
        }
        return true;
    }

    @Override
    Set<String> decode(long[] codes, int slot) {
        ImmutableSortedSet.Builder<String> members = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < values.size(); i++) {
            if ((codes[slot + i / TAGS_A_SLOT] >> i % TAGS_A_SLOT & 1) == 1) {
                members.add(values.get(i));
            }
        }
        return members.build();
    }

    @Override
    public String expected() {
        return "a set of " + Excerpt.of(values);
    }
}
