package io.gridward.rules;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.TagsAttribute;

/** Compares the bounds of attributes. */
final class Bounds {
    private Bounds() {}

    /** Whether an attribute can take every value that lies within the bounds of another. */
    static boolean hold(Attribute<?> attribute, Attribute<?> bounds) {
        if (bounds.kind() != attribute.kind()) {
            return false;
        }
        return switch (attribute.kind()) {
            case FLAG -> true;
            case CHOICE, SCALE ->
                attribute instanceof OneOfAttribute wide
                        && bounds instanceof OneOfAttribute narrow
                        && wide.values().containsAll(narrow.values());
            case TAGS ->
                attribute instanceof TagsAttribute wide
                        && bounds instanceof TagsAttribute narrow
                        && wide.values().containsAll(narrow.values());
            case NUMBER ->
                attribute instanceof NumberAttribute wide
                        && bounds instanceof NumberAttribute narrow
                        && wide.holds(narrow.min())
                        && wide.holds(narrow.max());
            case DURATION ->
                attribute instanceof DurationAttribute wide
                        && bounds instanceof DurationAttribute narrow
                        && wide.check(narrow.min()).isEmpty()
                        && wide.check(narrow.max()).isEmpty();
        };
    }
}
