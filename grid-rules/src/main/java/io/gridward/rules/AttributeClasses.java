package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.LongMath;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of one attribute in classes that a set of tests cannot tell apart, absent being a class of its
 * own. What holds for the representative of a class holds for all its values.
 */
final class AttributeClasses {
    private final boolean absent;
    private final ImmutableList<Object> plain;
    private final ImmutableList<String> tags;

    private AttributeClasses(boolean absent, List<?> plain, List<String> tags) {
        this.absent = absent;
        this.plain = ImmutableList.copyOf(plain);
        this.tags = ImmutableList.copyOf(tags);
    }

    static AttributeClasses of(Attribute<?> attribute, Collection<Condition.Test> tests) {
        boolean absent = attribute.presence().kind() == Presence.Kind.OPTIONAL;
        List<Condition.Test> own = tests.stream()
                .filter(test -> test.attribute().equals(attribute.name()))
                .toList();
        if (attribute instanceof ChoiceAttribute choice) {
            return new AttributeClasses(absent, mentionedAndOneMore(choice.values(), choice::indexOf, own), List.of());
        }
        if (attribute instanceof TagsAttribute tags) {
            return new AttributeClasses(absent, List.of(), mentionedAndOneMore(tags.values(), tags::indexOf, own));
        }
        if (attribute instanceof ScaleAttribute scale) {
            List<String> lowest = cuts(scale, 0, scale.values().size() - 1L, own).stream()
                    .map(rank -> scale.values().get(rank.intValue()))
                    .toList();
            return new AttributeClasses(absent, lowest, List.of());
        }
        if (attribute instanceof NumberAttribute number) {
            SortedSet<Long> lowest = cuts(number, number.min(), number.max(), own);
            return new AttributeClasses(absent, ImmutableList.copyOf(lowest), List.of());
        }
        if (attribute instanceof DurationAttribute duration) {
            List<Duration> shortest =
                    cuts(duration, duration.min().toMinutes(), duration.max().toMinutes(), own).stream()
                            .map(Duration::ofMinutes)
                            .toList();
            return new AttributeClasses(absent, shortest, List.of());
        }
        return new AttributeClasses(absent, List.of(false, true), List.of());
    }

    /** The answers of a predicate, about which nothing else is known. */
    static AttributeClasses eitherWay() {
        return new AttributeClasses(false, List.of(false, true), List.of());
    }

    /** One value that no test mentions stands for all of them. Takes no longer for having many values. */
    private static List<String> mentionedAndOneMore(
            List<String> values, ToIntFunction<String> indexOf, List<Condition.Test> tests) {
        NavigableSet<Integer> kept = tests.stream()
                .flatMap(test -> test.operands().stream())
                .filter(String.class::isInstance)
                .map(operand -> indexOf.applyAsInt((String) operand))
                .filter(index -> index >= 0)
                .collect(Collectors.toCollection(TreeSet::new));
        IntStream.range(0, values.size())
                .filter(index -> !kept.contains(index))
                .findFirst()
                .ifPresent(kept::add);
        return kept.stream().map(values::get).toList();
    }

    /** The lowest position of each class. */
    private static SortedSet<Long> cuts(Attribute<?> attribute, long min, long max, List<Condition.Test> tests) {
        SortedSet<Long> cuts = new TreeSet<>();
        cuts.add(min);
        for (Condition.Test test : tests) {
            for (Object operand : test.operands()) {
                // A cut before and one after each mentioned value serve every operator.
                long position = Matching.position(attribute, operand);
                cuts.add(position);
                cuts.add(LongMath.saturatedAdd(position, 1));
            }
        }
        cuts.removeIf(cut -> cut < min || cut > max);
        return cuts;
    }

    /** How many classes there are, at most {@link Long#MAX_VALUE}. */
    long count() {
        long values = tags.isEmpty() ? plain.size() : LongMath.saturatedPow(2, tags.size());
        return LongMath.saturatedAdd(values, absent ? 1 : 0);
    }

    /** The representatives; only for a bounded {@link #count}. Absent, the lowest and the smallest come first. */
    List<Optional<Object>> representatives() {
        List<Optional<Object>> all = new ArrayList<>();
        if (absent) {
            all.add(Optional.empty());
        }
        plain.forEach(value -> all.add(Optional.of(value)));
        if (!tags.isEmpty()) {
            for (long members = 0; members < LongMath.saturatedPow(2, tags.size()); members++) {
                ImmutableSortedSet.Builder<String> subset = ImmutableSortedSet.naturalOrder();
                for (int tag = 0; tag < tags.size(); tag++) {
                    if ((members >> tag & 1) == 1) {
                        subset.add(tags.get(tag));
                    }
                }
                all.add(Optional.of(subset.build()));
            }
        }
        return all;
    }
}
