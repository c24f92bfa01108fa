package io.gridward.core.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.Finding;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Law: faults planted in a sound division are found, every one, and nothing else is. */
class PlantedFaultsTest {
    private static final List<SizeNorm> NORMS = List.of(SizeNorm.of("grid", 100, 500), SizeNorm.of("micro", 30, 70));

    @Test
    void households_withPlantedFaults_areFoundAndNothingElse() {
        TreeSet<String> codes = new TreeSet<>();
        for (long seed = 0; seed < 400; seed++) {
            Planted planted = new Planted(seed);

            List<Finding> findings = planted.audit();

            assertThat(findings)
                    .as("seed %s", seed)
                    .extracting(PlantedFaultsTest::key)
                    .containsExactlyInAnyOrderElementsOf(planted.expected);
            assertThat(planted.audit()).as("seed %s, again", seed).isEqualTo(findings);
            findings.forEach(finding -> codes.add(finding.code().code()));
        }
        assertThat(codes)
                .containsExactly(
                        "GRID_EMPTY",
                        "GRID_TOO_LARGE",
                        "GRID_TOO_SMALL",
                        "HOUSEHOLDS_OVERLAP",
                        "HOUSEHOLDS_UNCOVERED",
                        "OUTSIDE_COMMUNITY",
                        "PARTS_FALL_SHORT",
                        "TAKES_NO_HOUSEHOLDS",
                        "UNKNOWN_AREA");
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.path().get(1);
    }

    /** Grids of six buildings with 50 households each, far from the bounds of the norm; at most one fault a grid. */
    private static final class Planted {
        private final Ward ward = new Ward();
        private final List<String> grids = new ArrayList<>();
        private final Map<String, Building.Builder> buildings = new LinkedHashMap<>();
        private final Map<String, Integer> faults = new LinkedHashMap<>();
        private final List<String> expected = new ArrayList<>();

        Planted(long seed) {
            Random random = new Random(seed);
            int communities = 2 + random.nextInt(3);
            for (int community = 1; community <= communities; community++) {
                ward.add("1-" + community, "社区" + community);
                int count = 2 + random.nextInt(4);
                for (int grid = 1; grid <= count; grid++) {
                    String code = "1-" + community + "-" + grid;
                    ward.add(code, "网格" + grid);
                    grids.add(code);
                    faults.put(code, random.nextBoolean() ? 0 : 1 + random.nextInt(11));
                }
            }
            for (String grid : grids) {
                if (faults.getOrDefault(grid, 0) > 8) {
                    fillByMicroGrids(grid);
                    plantBelow(grid, faults.get(grid));
                } else {
                    fill(grid);
                    plant(grid, faults.get(grid), random);
                }
            }
        }

        List<Finding> audit() {
            List<Building> all =
                    buildings.values().stream().map(Building.Builder::build).toList();
            return DivisionAudit.of(ward.territory(), "grid", NORMS).households(GridDivision.of(all));
        }

        private void fill(String grid) {
            for (int i = 1; i <= 6; i++) {
                put(grid, i, 50).takenInBy(AreaCode.of(grid), 1, 20).takenInBy(AreaCode.of(grid), 21, 50);
            }
        }

        private void fillByMicroGrids(String grid) {
            for (int i = 1; i <= 6; i++) {
                put(grid, i, 50).takenInBy(ward.add(grid + "-" + i, "微网格" + i));
            }
        }

        private Building.Builder put(String grid, int number, int households) {
            AreaCode community = AreaCode.of(grid.substring(0, grid.lastIndexOf('-')));
            Building.Builder building = Building.builder(new BuildingId(grid + "/" + number), community, households);
            buildings.put(grid + "/" + number, building);
            return building;
        }

        private void plant(String grid, int fault, Random random) {
            AreaCode code = AreaCode.of(grid);
            switch (fault) {
                case 1 -> {
                    put(grid, 3, 50);
                    expect("HOUSEHOLDS_UNCOVERED", grid + "/3");
                }
                case 2 -> {
                    put(grid, 2, 50).takenInBy(code, 1, 19).takenInBy(code, 30, 45);
                    expect("HOUSEHOLDS_UNCOVERED", grid + "/2");
                    expect("HOUSEHOLDS_UNCOVERED", grid + "/2");
                }
                case 3 ->
                    sound(random).ifPresent(other -> {
                        boolean sameCommunity = other.startsWith(grid.substring(0, grid.lastIndexOf('-') + 1));
                        put(grid, 4, 50).takenInBy(code).takenInBy(AreaCode.of(other), 11, 20);
                        expect("HOUSEHOLDS_OVERLAP", grid + "/4");
                        if (!sameCommunity) {
                            expect("OUTSIDE_COMMUNITY", grid + "/4");
                        }
                    });
                case 4 -> {
                    put(grid, 5, 50).takenInBy(AreaCode.of(grid + "-x"));
                    expect("UNKNOWN_AREA", grid + "/5");
                }
                case 5 -> {
                    put(grid, 6, 50).takenInBy(AreaCode.of("1"));
                    expect("TAKES_NO_HOUSEHOLDS", grid + "/6");
                }
                case 6 -> {
                    put(grid, 7, 201).takenInBy(code);
                    expect("GRID_TOO_LARGE", grid);
                }
                case 7 -> {
                    List.of(2, 3, 4, 5, 6).forEach(i -> buildings.remove(grid + "/" + i));
                    expect("GRID_TOO_SMALL", grid);
                }
                case 8 -> {
                    List.of(1, 2, 3, 4, 5, 6).forEach(i -> buildings.remove(grid + "/" + i));
                    // Without it, the community might have no building at all, which is another finding.
                    put(grid, 1, 1).takenInBy(AreaCode.of(grid + "-x"));
                    expect("UNKNOWN_AREA", grid + "/1");
                    expect("GRID_EMPTY", grid);
                }
                default -> {}
            }
        }

        private void plantBelow(String grid, int fault) {
            switch (fault) {
                case 9 -> {
                    put(grid, 2, 50).takenInBy(AreaCode.of(grid + "-2"), 6, 45).takenInBy(AreaCode.of(grid));
                    expect("PARTS_FALL_SHORT", grid);
                }
                case 10 -> {
                    put(grid, 7, 21).takenInBy(AreaCode.of(grid + "-3"));
                    expect("GRID_TOO_LARGE", grid + "-3");
                }
                default -> {
                    put(grid, 1, 50).takenInBy(AreaCode.of(grid + "-1")).takenInBy(AreaCode.of(grid + "-2"), 50, 50);
                    expect("HOUSEHOLDS_OVERLAP", grid + "/1");
                }
            }
        }

        /** A grid without a fault of its own; it has room for ten more buildings' stretches. */
        private Optional<String> sound(Random random) {
            List<String> sound = grids.stream()
                    .filter(grid -> faults.getOrDefault(grid, 0) == 0)
                    .toList();
            return sound.isEmpty() ? Optional.empty() : Optional.of(sound.get(random.nextInt(sound.size())));
        }

        private void expect(String code, String subject) {
            expected.add(code + " " + subject);
        }
    }
}
