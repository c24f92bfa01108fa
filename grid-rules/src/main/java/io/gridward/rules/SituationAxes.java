package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.internal.index.Axis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The axes along which the situations of a policy differ: one for each attribute, for tags one for every few of them. */
final class SituationAxes {
    /** How many tags share an axis; a divisor of how many share a slot, so that no axis spans two. */
    static final int TAGS_AN_AXIS = 9;

    private final ImmutableMap<String, Integer> fedAt;
    private final int fed;
    private final ImmutableMap<String, ImmutableList<Axis>> axes;

    SituationAxes(Policy policy) {
        FactSchema inputs = policy.inputs();
        Map<String, Integer> places = new LinkedHashMap<>();
        int count = 0;
        for (DecisionTable table : policy.tables()) {
            for (Effect<?> effect : table.effects()) {
                String name = effect.feeds().orElse("");
                Attribute<?> attribute = inputs.find(name).orElse(null);
                if (attribute != null && !places.containsKey(name)) {
                    places.put(name, count);
                    count += attribute.slots();
                }
            }
        }
        this.fedAt = ImmutableMap.copyOf(places);
        this.fed = count;
        ImmutableMap.Builder<String, ImmutableList<Axis>> all = ImmutableMap.builder();
        for (Attribute<?> attribute : inputs.attributes()) {
            all.put(attribute.name(), axes(attribute, inputs.slot(attribute.name()), fedAt(attribute.name())));
        }
        this.axes = all.buildOrThrow();
    }

    /** The axes of an attribute whose numbers stand from a slot on. */
    static ImmutableList<Axis> axes(Attribute<?> attribute, int slot, int fedAt) {
        String name = attribute.name();
        if (attribute instanceof TagsAttribute tags) {
            ImmutableList.Builder<Axis> windows = ImmutableList.builder();
            for (int from = 0; from < tags.values().size(); from += TAGS_AN_AXIS) {
                int further = from / TagsAttribute.TAGS_A_SLOT;
                int bits = Math.min(TAGS_AN_AXIS, tags.values().size() - from);
                windows.add(Axis.ofBits(
                        name,
                        slot + further,
                        fedAt < 0 ? fedAt : fedAt + further,
                        from % TagsAttribute.TAGS_A_SLOT,
                        bits));
            }
            return windows.build();
        }
        if (attribute instanceof OneOfAttribute oneOf) {
            return ImmutableList.of(
                    Axis.ofNumber(name, slot, fedAt, 0, oneOf.values().size() - 1L));
        }
        if (attribute instanceof NumberAttribute number) {
            return ImmutableList.of(Axis.ofNumber(name, slot, fedAt, number.min(), number.max()));
        }
        if (attribute instanceof DurationAttribute duration) {
            return ImmutableList.of(Axis.ofNumber(
                    name,
                    slot,
                    fedAt,
                    duration.min().toMinutes(),
                    duration.max().toMinutes()));
        }
        return ImmutableList.of(Axis.ofNumber(name, slot, fedAt, 0, 1));
    }

    /** The axes of an attribute: one, or for tags one for every {@link #TAGS_AN_AXIS} of them in order. */
    List<Axis> of(String attribute) {
        ImmutableList<Axis> found = axes.get(attribute);
        if (found == null) {
            throw new IllegalArgumentException("unchecked test of " + attribute);
        }
        return found;
    }

    /** How many numbers tables decide that later ones see. */
    int fed() {
        return fed;
    }

    /** Where the numbers of an attribute stand among them, or -1 if no table decides it. */
    int fedAt(String attribute) {
        Integer place = fedAt.get(attribute);
        return place == null ? -1 : place;
    }
}
