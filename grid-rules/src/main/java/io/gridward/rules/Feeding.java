package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a table tells later tables: which of its effects are seen by them as attributes, and as which numbers. */
final class Feeding {
    private final ImmutableList<Fed> effects;

    private Feeding(List<Fed> effects) {
        this.effects = ImmutableList.copyOf(effects);
    }

    static Feeding of(DecisionTable table, ImmutableMap<String, Attribute<?>> attributes, SituationAxes axes) {
        List<Fed> effects = new ArrayList<>();
        for (Effect<?> effect : table.effects()) {
            String name = effect.feeds().orElse("");
            Attribute<?> attribute = attributes.get(name);
            if (attribute != null && axes.fedAt(name) >= 0) {
                effects.add(new Fed(effect, attribute, axes.fedAt(name)));
            }
        }
        return new Feeding(effects);
    }

    /** Where the numbers stand among all that tables tell each other. */
    int[] places() {
        return effects.stream().flatMapToInt(Fed::places).toArray();
    }

    /** The numbers an answer tells, {@link Facts#ABSENT} where it tells nothing; in the order of the places. */
    long[] numbers(Decision.Answer answer) {
        long[] numbers = new long[places().length];
        Arrays.fill(numbers, Facts.ABSENT);
        int at = 0;
        for (Fed fed : effects) {
            Object value = answer.firstValue(fed.effect().name());
            if (value != null) {
                long[] codes = fed.attribute().codes(value);
                System.arraycopy(codes, 0, numbers, at, codes.length);
            }
            at += fed.attribute().slots();
        }
        return numbers;
    }

    private record Fed(Effect<?> effect, Attribute<?> attribute, int at) {
        IntStream places() {
            return IntStream.range(at, at + attribute.slots());
        }
    }
}
