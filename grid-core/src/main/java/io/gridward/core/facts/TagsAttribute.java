package io.gridward.core.facts;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An attribute that is a set of values out of several. The empty set is a value, and is not the same as absent. */
public final class TagsAttribute extends Attribute<Set<String>> {
    private final ImmutableList<String> values;

    private TagsAttribute(String name, List<String> values, Presence<Set<String>> presence) {
        super(name, presence);
        this.values = Names.checked(name, values);
        presence.orElse()
                .ifPresent(fallback -> fallback.forEach(value -> Names.checkFallback(name, value, this.values)));
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
    Optional<Finding> problemOf(Set<String> value) {
        for (Object member : value) {
            if (!(member instanceof String text)) {
                return Optional.of(ValueProblem.wrongType(this, member));
            }
            if (!values.contains(text)) {
                return Optional.of(ValueProblem.unknown(this, text, values));
            }
        }
        return Optional.empty();
    }

    @Override
    public String expected() {
        return "a set of " + String.join(", ", values);
    }
}
