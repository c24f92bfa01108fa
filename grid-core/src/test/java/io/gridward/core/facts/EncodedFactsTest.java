package io.gridward.core.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What facts keep is numbers; whoever asks gets values. */
class EncodedFactsTest {
    private static final List<String> MANY =
            IntStream.range(0, 130).mapToObj(i -> "tag-" + i).toList();
    private static final FlagAttribute NIGHT = FlagAttribute.of("night", Presence.optional());
    private static final ChoiceAttribute KIND = ChoiceAttribute.of("kind", List.of("a", "b", "c"), Presence.optional());
    private static final ScaleAttribute DANGER =
            ScaleAttribute.of("danger", List.of("none", "property", "life"), Presence.defaulted("property"));
    private static final NumberAttribute COUNT = NumberAttribute.of("count", -5, 100, Presence.optional());
    private static final DurationAttribute WAITING =
            DurationAttribute.of("waiting", Duration.ZERO, Duration.ofDays(2), Presence.optional());
    private static final TagsAttribute NEEDS = TagsAttribute.of("needs", MANY, Presence.optional());
    private static final NumberAttribute LAST = NumberAttribute.of("last", 0, 9, Presence.required());
    private static final FactSchema SCHEMA = FactSchema.of(List.of(NIGHT, KIND, DANGER, COUNT, WAITING, NEEDS, LAST));

    @Test
    void code_ofEachKind_isItsNumber() {
        Facts facts = Facts.builder(SCHEMA)
                .set(NIGHT, true)
                .set(KIND, "c")
                .set(COUNT, -5)
                .set(WAITING, Duration.ofHours(2))
                .set(NEEDS, Set.of("tag-0", "tag-62", "tag-63", "tag-129"))
                .set(LAST, 9)
                .build();

        assertThat(facts.code(SCHEMA.slot("night"))).isEqualTo(1);
        assertThat(facts.code(SCHEMA.slot("kind"))).isEqualTo(2);
        assertThat(facts.code(SCHEMA.slot("danger"))).isEqualTo(1);
        assertThat(facts.code(SCHEMA.slot("count"))).isEqualTo(-5);
        assertThat(facts.code(SCHEMA.slot("waiting"))).isEqualTo(120);
        int needs = SCHEMA.slot("needs");
        assertThat(facts.code(needs)).isEqualTo(1L << 62 | 1);
        assertThat(facts.code(needs + 1)).isEqualTo(1);
        assertThat(facts.code(needs + 2)).isEqualTo(1L << 3);
        assertThat(SCHEMA.slot("last")).isEqualTo(needs + 3);
        assertThat(facts.code(SCHEMA.slot("last"))).isEqualTo(9);
    }

    @Test
    void code_ofAnAbsentValue_isAbsent() {
        Facts facts = Facts.builder(SCHEMA).set(LAST, 0).build();

        assertThat(List.of("night", "kind", "count", "waiting", "needs"))
                .allSatisfy(name -> assertThat(facts.code(SCHEMA.slot(name))).isEqualTo(Facts.ABSENT));
        assertThat(facts.values()).containsOnlyKeys("danger", "last");
    }

    @Test
    void slot_ofAnUnknownAttribute_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.slot("size"))
                .withMessageStartingWith("schema lacks size, it has [night, kind,");
    }

    @Test
    void builder_goesOnAfterFactsWereMade_doesNotChangeThem() {
        Facts.Builder builder = Facts.builder(SCHEMA).set(LAST, 1).set(COUNT, 7);
        Facts first = builder.build();

        Facts second = builder.set(COUNT, 8).set(NIGHT, false).build();

        assertThat(first.get(COUNT)).contains(7L);
        assertThat(first.get(NIGHT)).isEmpty();
        assertThat(second.get(COUNT)).contains(8L);
        assertThat(second.get(NIGHT)).contains(false);
    }

    @Test
    void builder_misfitSaidAgainAsItFits_isForgotten() {
        Facts facts = Facts.builder(SCHEMA)
                .set(LAST, 10)
                .setUntyped("night", "yes")
                .set(COUNT, 101)
                .set(LAST, 3)
                .set(NIGHT, true)
                .set(COUNT, 100)
                .build();

        assertThat(facts.values())
                .containsEntry("last", 3L)
                .containsEntry("night", true)
                .containsEntry("count", 100L);
    }

    @Test
    void builder_manyMisfits_areToldTogether() {
        Facts.Builder builder = Facts.builder(SCHEMA)
                .set(COUNT, 101)
                .set(KIND, "d")
                .set(WAITING, Duration.ofSeconds(1))
                .set(NEEDS, Set.of("tag-1", "tag-130"))
                .set(NumberAttribute.of("night", 0, 1, Presence.optional()), 1)
                .set(FlagAttribute.of("size", Presence.optional()), true);

        assertThatExceptionOfType(InvalidModelException.class)
                .isThrownBy(builder::build)
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(Finding::code, finding -> finding.path().get(0))
                        .containsExactlyInAnyOrder(
                                tuple(ModelCode.VALUE_OUT_OF_RANGE, "count"),
                                tuple(ModelCode.UNKNOWN_VALUE, "kind"),
                                tuple(ModelCode.WRONG_VALUE_TYPE, "waiting"),
                                tuple(ModelCode.UNKNOWN_VALUE, "needs"),
                                tuple(ModelCode.WRONG_VALUE_TYPE, "night"),
                                tuple(ModelCode.UNKNOWN_ATTRIBUTE, "size"),
                                tuple(ModelCode.MISSING_FACT, "last")));
    }

    @Test
    void numberAttribute_fromTheLeastLong_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberAttribute.of("count", Long.MIN_VALUE, 0, Presence.optional()))
                .withMessageStartingWith("least value of count must be above");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void facts_ofRandomValuesInRandomOrder_giveThemBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            // given
            Map<String, Object> said = new HashMap<>(Map.of("last", (long) random.nextInt(10)));
            Map<String, Object> maybe = Map.of(
                    "night", random.nextBoolean(),
                    "kind", KIND.values().get(random.nextInt(3)),
                    "danger", DANGER.values().get(random.nextInt(3)),
                    "count", -5L + random.nextInt(106),
                    "waiting", Duration.ofMinutes(random.nextInt(2881)),
                    "needs", new TreeSet<>(MANY.subList(random.nextInt(65), 65 + random.nextInt(65))));
            maybe.forEach((name, value) -> {
                if (random.nextBoolean()) {
                    said.put(name, value);
                }
            });

            // when
            List<String> order = new ArrayList<>(said.keySet());
            Collections.shuffle(order, random);
            Facts.Builder builder = Facts.builder(SCHEMA);
            order.forEach(name -> builder.setUntyped(name, said.get(name)));
            Facts facts = builder.build();

            // then
            said.putIfAbsent("danger", "property");
            assertThat(facts.values()).as("seed %d", seed).isEqualTo(said);
            assertThat(facts.schema()).isEqualTo(SCHEMA);
        }
    }
}
