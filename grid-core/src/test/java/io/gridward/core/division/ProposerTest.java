package io.gridward.core.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Proposals beside the best division there is, which is found by trying every one. */
class ProposerTest {
    private static final SizeNorm NORM = SizeNorm.of("grid", 300, 500);

    @Test
    void divide_upToTenBuildings_isTheBestThereIs() {
        for (long seed = 0; seed < 300; seed++) {
            Case random = Case.random(seed, 1 + (int) (seed % 10));

            assertThat(random.reckon(Proposer.divide(random.stock(), random.grids())))
                    .as("seed %s: %s", seed, random)
                    .isEqualTo(EveryDivision.best(random.buildings(), random.grids(), NORM));
        }
    }

    @Test
    void divide_twelveBuildings_isTheBestThereIs() {
        for (long seed = 1000; seed < 1004; seed++) {
            Case random = Case.random(seed, 12);

            assertThat(random.reckon(Proposer.divide(random.stock(), random.grids())))
                    .as("seed %s: %s", seed, random)
                    .isEqualTo(EveryDivision.best(random.buildings(), random.grids(), NORM));
        }
    }

    /** What is used beyond 12 buildings, tried where the best is known. */
    @Test
    void search_upToTwelveBuildings_isNearlyAlwaysTheBest() {
        int cases = 400;
        int best = 0;
        double worstSquares = 1;
        for (long seed = 0; seed < cases; seed++) {
            Case random = Case.random(seed, 4 + (int) (seed % 9));
            int[] all = IntStream.range(0, random.buildings().size()).toArray();
            long[] least = random.reckon(ExactDivision.of(random.stock(), all, random.grids()));
            long[] found = random.reckon(Proposer.search(random.stock(), random.grids()));

            assertThat(Arrays.copyOf(found, 3))
                    .as("seed %s: beyond the norm, splits, needless sharing", seed)
                    .isEqualTo(Arrays.copyOf(least, 3));
            assertThat(found[3]).as("seed %s: squares", seed).isGreaterThanOrEqualTo(least[3]);
            best += found[3] == least[3] ? 1 : 0;
            worstSquares = Math.max(worstSquares, (double) found[3] / least[3]);
        }

        String figures = String.format(
                Locale.ROOT,
                "%d of %d at best, the squares of the others at worst %.4f times the least",
                best,
                cases,
                worstSquares);
        assertThat(best).as(figures).isGreaterThanOrEqualTo(cases * 99 / 100);
        assertThat(worstSquares).as(figures).isLessThan(1.021);
    }

    /** Bounds that no division can beat: households beyond the norm in all, cuts that the number of grids forces. */
    @Test
    void search_thousandsOfBuildings_comesNearWhatAnyDivisionCosts() {
        Case large = Case.random(2000, 2000);
        long households =
                large.buildings().stream().mapToLong(Building::households).sum();

        long[] found = large.reckon(Proposer.search(large.stock(), large.grids()));

        long least = Math.max(
                Math.max(0, households - (long) NORM.most() * large.grids()),
                Math.max(0, (long) NORM.least() * large.grids() - households));
        double mean = (double) households / large.grids();
        double deviation = Math.sqrt((double) found[3] / large.grids() - mean * mean);
        String figures = String.format(
                Locale.ROOT,
                "%d grids of %.0f in the mean, standard deviation %.1f; %d beyond the norm, %d at least; %d splits",
                large.grids(),
                mean,
                deviation,
                found[0],
                least,
                found[1]);
        assertThat(found[0] - least).as(figures).isZero();
        assertThat(deviation / mean).as(figures).isLessThan(0.02);
    }

    /** Single-family houses: grids of hundreds of buildings, where trying every exchange would be too much. */
    @Test
    void search_manyTinyBuildings_isEven() {
        List<Building> houses = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            houses.add(Building.builder(new BuildingId("b" + i), AreaCode.of("1"), 5)
                    .quarter("q" + i / 210)
                    .build());
        }
        Case villas = new Case(houses, 11);

        long[] found = villas.reckon(Proposer.search(villas.stock(), 11));

        assertThat(found[0]).isZero();
        // Four quarters of 1,050 households, three grids each, and one of 300 would be 13 grids. So quarters must be
        // taken together; in three groups at most, and a group of n grids has n - 1 splits.
        assertThat(found[1]).isEqualTo(8);
        assertThat(found[2]).isZero();
    }

    @Test
    void divide_sameBuildings_isAlwaysTheSame() {
        Case random = Case.random(77, 60);

        List<int[]> once = Proposer.divide(random.stock(), random.grids());
        List<int[]> again = Proposer.divide(random.stock(), random.grids());

        assertThat(again).usingElementComparator(Arrays::compare).containsExactlyElementsOf(once);
    }

    @Test
    void search_sizesFarApart_stillFillsEveryGrid() {
        List<Building> buildings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            buildings.add(Building.builder(new BuildingId("b" + i), AreaCode.of("1"), i == 0 ? 500 : 1)
                    .quarter("q")
                    .build());
        }
        Case uneven = new Case(buildings, 59);

        long[] found = uneven.reckon(Proposer.search(uneven.stock(), 59));

        // One grid has the large building, one two of the others or the large one another: 58 splits either way.
        assertThat(found[1]).isEqualTo(58);
        assertThat(found[3]).isEqualTo(500 * 500 + 2 * 2 + 57);
    }

    private record Case(List<Building> buildings, int grids) {
        static Case random(long seed, int count) {
            Random random = new Random(seed);
            int quarters = 1 + random.nextInt(Math.max(2, count / 3));
            int largest = 40 + random.nextInt(260);
            List<Building> buildings = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int quarter = random.nextInt(quarters + 1);
                buildings.add(Building.builder(new BuildingId("b" + i), AreaCode.of("1"), 1 + random.nextInt(largest))
                        .quarter(quarter == 0 ? null : "q" + quarter)
                        .build());
            }
            long households = buildings.stream().mapToLong(Building::households).sum();
            long grids = Math.max(1, Math.round(households / (250.0 + random.nextInt(300))));
            return new Case(List.copyOf(buildings), (int) Math.min(count, grids + random.nextInt(2)));
        }

        HousingStock stock() {
            return HousingStock.of(buildings, NORM);
        }

        long[] reckon(List<int[]> divided) {
            int[] gridOf = new int[buildings.size()];
            HousingStock stock = stock();
            Map<BuildingId, Integer> places = new HashMap<>();
            buildings.forEach(building -> places.put(building.id(), places.size()));
            for (int grid = 0; grid < divided.size(); grid++) {
                for (int at : divided.get(grid)) {
                    gridOf[places.getOrDefault(stock.building(at).id(), -1)] = grid;
                }
            }
            assertThat(divided).hasSize(grids).noneMatch(grid -> grid.length == 0);
            assertThat(divided.stream().flatMapToInt(Arrays::stream).sorted().toArray())
                    .isEqualTo(IntStream.range(0, buildings.size()).toArray());
            return EveryDivision.reckon(buildings, gridOf, grids, NORM);
        }
    }
}
