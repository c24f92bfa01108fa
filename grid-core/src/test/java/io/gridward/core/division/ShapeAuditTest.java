package io.gridward.core.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Severity;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShapeAuditTest {
    @Test
    void shape_sound_findsNothing() {
        assertThat(shape(Ward.ofTwoCommunities().territory().areas())).isEmpty();
    }

    @Test
    void shape_gridRightUnderTheStreet_passesOverALevel() {
        Level grid = Ward.LEVELS.levels().get(2);
        Area dock = Area.of(AreaCode.of("9"), grid, BilingualText.same("码头"), AreaCode.of("1"));

        assertThat(shape(List.of(Ward.area("1", "港口"), dock)))
                .containsExactly("area 9 of level grid belongs to 1 of level street, not to one of level community");
    }

    @Test
    void shape_communityWithoutGrid_isReportedAndSoIsALoneStreet() {
        assertThat(shape(List.of(Ward.area("1", "港口"), Ward.area("1-1", "临河里"), Ward.area("2", "山前"))))
                .containsExactly(
                        "area 1-1 of level community has no area of level grid",
                        "area 2 of level street has no area of level grid");
    }

    @Test
    void shape_siblingsOfOneName_areReportedInEitherLanguage() {
        Area east = Ward.area("1-1-1", "东").toBuilder()
                .name(new BilingualText("East", "东"))
                .build();
        Area again = Ward.area("1-1-2", "西").toBuilder()
                .name(new BilingualText("EAST", "西"))
                .build();
        Area third = Ward.area("1-1-3", "东");
        List<Area> areas = List.of(Ward.area("1", "港口"), Ward.area("1-1", "临河里"), east, again, third);

        assertThat(shape(areas))
                .containsExactly(
                        "1-1-2 has the name EAST of its sibling 1-1-1", "1-1-3 has the name 东 of its sibling 1-1-1");
    }

    @Test
    void shape_namesThatCarryCodesOrPlaces_getNotes() {
        List<Area> areas = List.of(
                Ward.area("1", "港口"),
                Ward.area("1-1", "临河里"),
                Ward.area("1-1-1", "网格1-1-1"),
                Ward.area("1-1-2", "第二网格(专属),临河里,港口"),
                Ward.area("1-1-3", "网格11-1-3"),
                Ward.area("1-1-3-1", "临河里甲"));

        List<Finding> findings =
                DivisionAudit.of(Ward.territory(areas), "grid", List.of()).shape();

        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.NOTE);
        assertThat(findings)
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly(
                        "the name 网格1-1-1 of 1-1-1 carries its code",
                        "the name 第二网格(专属),临河里,港口 of 1-1-2 carries the name of 1-1",
                        "the name 第二网格(专属),临河里,港口 of 1-1-2 carries the name of 1",
                        "the name 临河里甲 of 1-1-3-1 carries the name of 1-1");
    }

    @Test
    void shape_nameWithinAnEnglishWord_isNotCarried() {
        List<Area> areas = List.of(
                Ward.area("1", "Harbour"),
                Ward.area("1-1", "East"),
                Ward.area("1-1-1", "Eastgate"),
                Ward.area("1-1-2", "Northeast"),
                Ward.area("1-1-3", "North East"),
                Ward.area("1-1-4", "Beast, East"));

        assertThat(shape(areas))
                .containsExactly(
                        "the name North East of 1-1-3 carries the name of 1-1",
                        "the name Beast, East of 1-1-4 carries the name of 1-1");
    }

    /** Law: faults planted in a sound territory are found, every one, and nothing else is. */
    @Test
    void shape_withPlantedFaults_findsThemAndNothingElse() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Area> areas = new ArrayList<>(List.of(Ward.area("1", "港口")));
            List<String> expected = new ArrayList<>();
            for (int community = 1; community <= 4; community++) {
                String code = "1-" + community;
                areas.add(Ward.area(code, "甲乙丙丁".charAt(community - 1) + "里"));
                if (random.nextInt(4) == 0) {
                    expected.add("AREA_WITHOUT_GRID " + code);
                    continue;
                }
                for (int grid = 1; grid <= 5; grid++) {
                    plant(areas, code + "-" + grid, random.nextInt(12), expected);
                }
            }

            List<Finding> findings =
                    DivisionAudit.of(Ward.territory(areas), "grid", List.of()).shape();

            assertThat(findings)
                    .as("seed %s", seed)
                    .extracting(finding -> finding.code() + " " + finding.path().get(1))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void plant(List<Area> areas, String code, int fault, List<String> expected) {
        String parent = code.substring(0, code.lastIndexOf('-'));
        switch (fault) {
            case 0 -> {
                areas.add(Ward.area(code, "网格" + code));
                expected.add("NAME_CARRIES_CODE " + code);
            }
            case 1 -> {
                areas.add(Ward.area(
                        code, "甲乙丙丁".charAt(Integer.parseInt(parent.substring(2)) - 1) + "里的" + areas.size()));
                expected.add("NAME_CARRIES_PLACE " + code);
            }
            case 2 -> {
                areas.add(Ward.area(code, "第" + areas.size()));
                areas.add(Ward.area(code + "0", "第" + (areas.size() - 1)));
                expected.add("SIBLINGS_OF_ONE_NAME " + code + "0");
            }
            case 3 -> {
                areas.add(Ward.area(code, "第" + areas.size()));
                areas.add(Ward.area(code + "-1", "微" + areas.size()).toBuilder()
                        .parent(AreaCode.of(parent))
                        .build());
                expected.add("LEVEL_LEFT_OUT " + code + "-1");
            }
            default -> areas.add(Ward.area(code, "第" + areas.size()));
        }
    }

    private static List<String> shape(List<Area> areas) {
        return DivisionAudit.of(Ward.territory(areas), "grid", List.of()).shape().stream()
                .map(finding -> finding.text(Language.EN))
                .toList();
    }
}
