package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.PointSet;
import io.gridward.rules.internal.region.Box;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The axes of what is said in a situation, and back from a box to facts: the plainest ones that lie in it. */
final class SituationValues {
    private final FactSchema inputs;
    private final ImmutableMap<String, List<Axis>> axes;

    SituationValues(FactSchema inputs) {
        this.inputs = inputs;
        ImmutableMap.Builder<String, List<Axis>> all = ImmutableMap.builder();
        for (Attribute<?> attribute : inputs.attributes()) {
            all.put(attribute.name(), SituationAxes.axes(attribute, slot(attribute.name()), -1));
        }
        this.axes = all.buildOrThrow();
    }

    int slot(String name) {
        return inputs.slot(name);
    }

    List<Axis> axes(String name) {
        return axes.getOrDefault(name, List.of());
    }

    Facts facts(Box box) {
        Facts.Builder facts = Facts.builder(inputs);
        for (Attribute<?> attribute : inputs.attributes()) {
            value(attribute, box).ifPresent(value -> facts.setUntyped(attribute.name(), value));
        }
        return facts.build();
    }

    /** The fallback if it lies in the box, else absent, else the lowest. */
    private Optional<Object> value(Attribute<?> attribute, Box box) {
        List<Axis> along = axes(attribute.name());
        Optional<?> fallback = attribute.presence().orElse();
        if (fallback.isPresent() && isIn(attribute, fallback.get(), along, box)) {
            return Optional.of(fallback.get());
        }
        if (along.stream().allMatch(axis -> box.points(axis).hasAbsent())) {
            return Optional.empty();
        }
        return Optional.of(decoded(attribute, lowest(along, box)));
    }

    private static boolean isIn(Attribute<?> attribute, Object value, List<Axis> along, Box box) {
        long[] codes = attribute.codes(value);
        for (int i = 0; i < along.size(); i++) {
            Axis axis = along.get(i);
            if (!box.points(axis).contains(axis.pointOf(codes[slotOf(attribute, i)]))) {
                return false;
            }
        }
        return true;
    }

    /** How many slots after the first the number of an axis stands. */
    private static int slotOf(Attribute<?> attribute, int axis) {
        return attribute instanceof TagsAttribute ? axis * SituationAxes.TAGS_AN_AXIS / TagsAttribute.TAGS_A_SLOT : 0;
    }

    private static List<Long> lowest(List<Axis> along, Box box) {
        List<Long> points = new ArrayList<>();
        for (Axis axis : along) {
            PointSet there = box.points(axis);
            // Zero is what people think of first where it may be said.
            points.add(there.contains(0) ? 0 : there.low());
        }
        return points;
    }

    private static Object decoded(Attribute<?> attribute, List<Long> points) {
        long point = points.get(0);
        if (attribute instanceof OneOfAttribute oneOf) {
            return oneOf.values().get((int) point);
        }
        if (attribute instanceof TagsAttribute tags) {
            ImmutableSortedSet.Builder<String> members = ImmutableSortedSet.naturalOrder();
            for (int i = 0; i < tags.values().size(); i++) {
                long bits = points.get(i / SituationAxes.TAGS_AN_AXIS);
                if ((bits >>> i % SituationAxes.TAGS_AN_AXIS & 1) == 1) {
                    members.add(tags.values().get(i));
                }
            }
            return members.build();
        }
        return switch (attribute.kind()) {
            case FLAG -> point == 1;
            case DURATION -> Duration.ofMinutes(point);
            default -> point;
        };
    }
}
