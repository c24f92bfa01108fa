package io.gridward.rules.escalation;

import static io.gridward.rules.Condition.is;
import static io.gridward.rules.escalation.StandardVocabulary.ENTER;
import static io.gridward.rules.escalation.StandardVocabulary.OVERALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.Dagang;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random books against asking, for each area and day, every layer whether it holds there. */
class RandomBookTest {
    private static final int SEEDS = 120;
    private static final int DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final List<String> IDS = List.of("city", "district", "street", "community");
    private static final LevelScheme LEVELS = LevelScheme.of(
            IDS.stream().map(id -> new Level(id, BilingualText.same(id))).toList());

    @Test
    void inForce_ofARandomBook_isTheCompositionOfWhatHoldsThere() {
        int composedOfSeveral = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Random random = new Random(seed);
            Timeline<Territory> territory = Timeline.always(territory(random))
                    .then(FIRST.plusDays(1 + random.nextInt(DAYS)), territory(random));
            List<Bound> bound = layers(random);
            PolicyBook.Builder builder = PolicyBook.builder().territory(territory);
            for (Bound each : bound) {
                if (each.area == null) {
                    builder.everywhere(each.layer);
                } else {
                    builder.in(each.area, each.layer);
                }
            }
            PolicyBook book = builder.build();
            Map<List<PolicyLayer>, Optional<PolicyRef>> needed = new HashMap<>();
            for (int day = -1; day <= DAYS; day++) {
                LocalDate date = FIRST.plusDays(day);
                Territory places = territory.on(date);
                List<AreaCode> areas =
                        new ArrayList<>(places.areas().stream().map(Area::code).toList());
                areas.add(AreaCode.of("nowhere"));
                for (AreaCode area : areas) {
                    List<PolicyLayer> layers = inForce(bound, places, area, date);
                    Optional<PolicyRef> expected = needed.computeIfAbsent(layers, RandomBookTest::ref);
                    assertThat(book.inForce(area, date))
                            .as("seed %d, %s on %s", seed, area, date)
                            .isEqualTo(expected);
                    composedOfSeveral += layers.size() > 1 ? 1 : 0;
                }
            }
            needed.remove(List.of());
            Set<List<PolicyLayer>> made = new HashSet<>();
            book.policies().forEach(policy -> made.add(policy.layers()));
            assertThat(made).as("seed %d", seed).containsAll(needed.keySet()).hasSameSizeAs(book.policies());
        }
        assertThat(composedOfSeveral).isGreaterThan(SEEDS * DAYS);
    }

    private record Bound(PolicyLayer layer, @Nullable AreaCode area) {}

    private static Optional<PolicyRef> ref(List<PolicyLayer> layers) {
        if (layers.isEmpty()) {
            return Optional.empty();
        }
        Policy policy = Policy.compose(layers);
        return Optional.of(new PolicyRef(policy.id(), policy.revision(), policy.contentId()));
    }

    private static List<PolicyLayer> inForce(List<Bound> bound, Territory places, AreaCode area, LocalDate date) {
        List<PolicyLayer> layers = new ArrayList<>();
        last(bound, null, date).ifPresent(layers::add);
        places.find(area)
                .ifPresent(known -> places.path(known)
                        .forEach(place -> last(bound, place.code(), date).ifPresent(layers::add)));
        return layers;
    }

    private static Optional<PolicyLayer> last(List<Bound> bound, @Nullable AreaCode area, LocalDate date) {
        PolicyLayer last = null;
        for (Bound each : bound) {
            boolean here = area == null ? each.area == null : area.equals(each.area);
            if (here
                    && each.layer.isEffectiveOn(date)
                    && (last == null || from(each.layer).isAfter(from(last)))) {
                last = each.layer;
            }
        }
        return Optional.ofNullable(last);
    }

    private static LocalDate from(PolicyLayer layer) {
        return layer.effectiveFrom().orElse(LocalDate.MIN);
    }

    /** Every layer is complete, so that it may stand alone; each adds a rule of its own. */
    private static List<Bound> layers(Random random) {
        List<Bound> layers = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            AreaCode area = random.nextInt(4) == 0 ? null : AreaCode.of(code(random));
            LocalDate from = random.nextInt(3) == 0 ? null : FIRST.plusDays(random.nextInt(DAYS));
            LocalDate to = random.nextInt(3) > 0 ? null : (from == null ? FIRST : from).plusDays(random.nextInt(12));
            if (taken.add(area + " " + from)) {
                PolicyBuilder layer = StandardVocabulary.policy("l", Integer.toString(i))
                        .levels(IDS.toArray(String[]::new))
                        .effective(from, to)
                        .rule(
                                "grading",
                                Rule.builder("r" + i)
                                        .when(is("hour", i))
                                        .then(ENTER, "street")
                                        .build())
                        .otherwise("grading", ENTER, "city")
                        .otherwise("limits", OVERALL, Dagang.budget("1wd"));
                layers.add(new Bound(random.nextInt(6) == 0 ? layer.layer().replacing() : layer.layer(), area));
            }
        }
        return layers;
    }

    /** A code of one of the areas of {@link #territory}. */
    private static String code(Random random) {
        String all = "1";
        int depth = random.nextInt(IDS.size());
        for (int i = 0; i < depth; i++) {
            all += 1 + random.nextInt(2);
        }
        return all;
    }

    /** A binary tree; now and then an area lies with the sibling of its parent instead. */
    private static Territory territory(Random random) {
        List<Area> areas = new ArrayList<>();
        areas.add(area("1", 0, null));
        List<String> above = List.of("1");
        for (int level = 1; level < IDS.size(); level++) {
            List<String> here = new ArrayList<>();
            for (String parent : above) {
                for (String code : List.of(parent + "1", parent + "2")) {
                    String moved = random.nextInt(5) == 0 ? above.get(random.nextInt(above.size())) : parent;
                    areas.add(area(code, level, AreaCode.of(moved)));
                    here.add(code);
                }
            }
            above = here;
        }
        return Territory.of(LEVELS, AreaCodeScheme.free(), areas);
    }

    private static Area area(String code, int level, @Nullable AreaCode parent) {
        return Area.of(AreaCode.of(code), LEVELS.levels().get(level), BilingualText.same(code), parent);
    }
}
