package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.division.Building;
import io.gridward.core.division.DivisionAim;
import io.gridward.core.division.GridDivision;
import io.gridward.core.division.GridProposal;
import io.gridward.core.division.ProposedGrid;
import io.gridward.core.division.SizeNorm;
import io.gridward.core.party.BranchChain;
import io.gridward.core.party.BranchId;
import io.gridward.core.party.BranchStep;
import io.gridward.core.party.BranchUnit;
import io.gridward.core.party.SecretaryInCharge;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Engagement;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.TeamNorm;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The five places beside what their sources say. The figures are counted here another way than the audit does. */
class PlaceTest {
    static final List<String> PLACES = Place.BUILT_IN;

    @ParameterizedTest
    @CsvSource({
        "dalian-road, areas community 46",
        "cangkou, ",
        "qianjin, areas street 5",
        "dagang, areas community 35",
        "zhongyuan, areas street 14"
    })
    void figures_thatDisagree_areOnlyThoseOfUnitsLeftOutOnPurpose(String name, String disagreeing) {
        Place place = Place.builtIn(name);
        Tally tally = new Tally(place);

        assertThat(place.provenance().figures().stream()
                        .filter(figure -> !figure.agrees(tally.count(figure.subject())))
                        .map(figure -> figure.subject() + " " + figure.stated()))
                .containsExactlyElementsOf(disagreeing == null ? List.of() : List.of(disagreeing));
    }

    @ParameterizedTest
    @FieldSource("PLACES")
    void norms_areAllSaidToBeGivenOrOurs(String name) {
        Place place = Place.builtIn(name);

        assertThat(place.provenance().norms().keySet())
                .isEqualTo(
                        place.roster().norms().stream().map(norm -> norm.id()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "dalian-road, {}",
        "cangkou, {PARTY_WITHOUT_MANDATE=2}",
        "qianjin, '{MATTER_UNCOVERED=13, NAME_CARRIES_PLACE=46, PARTY_WITHOUT_MANDATE=1}'",
        "dagang, '{MATTER_UNCOVERED=33, MATTER_WITHOUT_MANDATE=1, NAME_CARRIES_PLACE=68, NORM_SHORT=31}'",
        "zhongyuan, '{MATTER_UNCOVERED=92, PARTY_WITHOUT_MANDATE=1}'"
    })
    void audit_findsThisAndNothingElse(String name, String found) {
        Map<String, Integer> counts = new TreeMap<>();
        FindingGroups.of(Place.builtIn(name))
                .groups()
                .forEach(group ->
                        counts.merge(group.code().code(), group.findings().size(), Integer::sum));

        assertThat(counts).hasToString(found);
    }

    @Test
    void dalianRoad_hasFiveQuartersInTwentyFiveGridsOfOneWorkerEach() {
        Place place = Place.builtIn("dalian-road");
        Set<AreaCode> grids = codes(place, "grid");
        List<Building> buildings = place.division().orElseThrow().buildings();

        assertThat(grids).hasSize(25);
        assertThat(buildings.stream().map(building -> building.quarter().orElseThrow()))
                .containsOnly("大连花园", "安泰未来城", "中大小区", "第四生活区", "第五生活区");
        assertThat(buildings.stream().mapToInt(Building::households).sum() * 2.7)
                .as("some 23,000 residents")
                .isBetween(22_900.0, 23_100.0);
        assertThat(holding(place, "grid-worker")).hasSize(25).doesNotHaveDuplicates();
        assertThat(buildings)
                .allSatisfy(building -> assertThat(building.shares())
                        .singleElement()
                        .satisfies(share -> assertThat(share.area()).isIn(grids)));
    }

    @Test
    void dalianRoad_aProposalOfTwentyFiveGrids_staysWithinTheSameNorm() {
        Place place = Place.builtIn("dalian-road");
        List<Building> undivided = place.division().orElseThrow().buildings().stream()
                .map(building -> building.toUndividedBuilder().build())
                .toList();

        GridProposal proposal = GridProposal.of(undivided, DivisionAim.ofGrids(25, SizeNorm.of("grid", 300, 500)));

        assertThat(proposal.grids()).hasSize(25).allSatisfy(grid -> {
            assertThat(grid.households()).isBetween(300L, 500L);
            assertThat(grid.quarters()).hasSize(1);
        });
        assertThat(proposal.grids().stream()
                        .map(ProposedGrid::buildings)
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(undivided.size());
    }

    @Test
    void cangkou_hasThreeHundredWorkersIn107MicroGridsOf14Communities() {
        Place place = Place.builtIn("cangkou");

        assertThat(codes(place, "community")).hasSize(14);
        assertThat(codes(place, "micro-grid")).hasSize(107);
        assertThat(holding(place, "grid-worker", "auxiliary-grid-worker"))
                .hasSize(300)
                .doesNotHaveDuplicates();
        assertThat(place.territory().levels().ids()).containsExactly("street", "community", "micro-grid");
    }

    @Test
    void cangkou_eachUnitOfTheChain_hasASecretaryOfItsOwnInOffice() {
        Place place = Place.builtIn("cangkou");
        BranchChain chain = place.parties().branches();

        assertThat(chain.units()).hasSize(14 + 107).allSatisfy(unit -> {
            SecretaryInCharge answer = chain.secretary(unit.id(), place.roster(), place.date());
            assertThat(answer.unit()).contains(unit);
            assertThat(answer.post().orElseThrow().area()).isEqualTo(unit.area());
            assertThat(answer.holders()).hasSize(1);
            assertThat(answer.findings()).isEmpty();
        });
    }

    @Test
    void zhongyuan_secretaryOfTheCommittee_answersForEveryHousehold() {
        Place place = Place.builtIn("zhongyuan");
        BranchChain chain = place.parties().branches();

        assertThat(chain.householdsUnder(new BranchId("yangguang-huayuan"), place.date()))
                .hasSize(58)
                .allSatisfy(household -> {
                    SecretaryInCharge answer = chain.secretary(household, place.roster(), place.date());
                    assertThat(answer.holders())
                            .extracting(Holder::person)
                            .containsExactly(new PersonRef("zy-013001-secretary"));
                    assertThat(answer.passedOver())
                            .extracting(BranchUnit::step)
                            .containsExactly(BranchStep.BUILDING_GROUP, BranchStep.GRID_BRANCH);
                });
    }

    @Test
    void qianjin_hasTwoFullOnePart() {
        Place place = Place.builtIn("qianjin");
        Map<Engagement, Integer> people = place.roster().appointments().stream()
                .collect(Collectors.groupingBy(
                        each -> place.roster()
                                .findPost(each.post())
                                .orElseThrow()
                                .role()
                                .engagement(),
                        Collectors.summingInt(each -> 1)));

        assertThat(holding(place, "grid-worker")).hasSize(434).doesNotHaveDuplicates();
        assertThat(people).containsEntry(Engagement.PROFESSIONAL, 200).containsEntry(Engagement.PART_TIME, 3000);
    }

    @Test
    void dagang_hasThirtyFourCommunitiesEachSupervised() {
        Place place = Place.builtIn("dagang");

        assertThat(codes(place, "community"))
                .hasSize(34)
                .allSatisfy(code -> assertThat(place.roster().assignedTo(code, place.date()))
                        .hasSize(1));
    }

    @Test
    void zhongyuan_hasTheChainOfYangguangHuayuan() {
        Place place = Place.builtIn("zhongyuan");
        Map<BranchStep, List<BranchUnit>> units =
                place.parties().branches().units().stream().collect(Collectors.groupingBy(BranchUnit::step));

        assertThat(units.get(BranchStep.COMMITTEE)).hasSize(1);
        assertThat(units.get(BranchStep.GRID_BRANCH)).hasSize(13);
        assertThat(units.get(BranchStep.BUILDING_GROUP))
                .hasSize(58)
                .allSatisfy(group -> assertThat(place.parties().branches().above(group.id()))
                        .extracting(BranchUnit::step)
                        .containsExactly(BranchStep.GRID_BRANCH, BranchStep.COMMITTEE));
        assertThat(place.parties().branches().memberships()).hasSize(86);
    }

    @Test
    void zhongyuan_hasEightStreetsAndTheDedicatedGrids() {
        Place place = Place.builtIn("zhongyuan");
        Area fifth = place.territory()
                .findByNames(List.of("中原区", "棉纺路街道", "三棉西社区", "第五网格"))
                .get(0);

        assertThat(codes(place, "street")).hasSize(8);
        assertThat(fifth.code().value()).isEqualTo("410102003004005");
        assertThat(place.territory().areas().stream().filter(area -> area.kind() == GridKind.DEDICATED))
                .hasSize(3)
                .allSatisfy(area -> assertThat(area.level().id()).isEqualTo("grid"));
        assertThat(place.roster().appointments().stream()
                        .filter(each -> each.person().value().startsWith("rh-pioneer"))
                        .map(each -> each.post().value().substring(0, 9)))
                .hasSize(12 + 71)
                .containsOnly("410102008");
    }

    @Test
    void zhongyuan_oneGridOneWorker_holdsInXiliuhuAlone() {
        Place place = Place.builtIn("zhongyuan");
        TeamNorm norm = place.roster().norms().get(0);

        List<AreaCode> areas =
                norm.areas(place.territory()).stream().map(Area::code).toList();

        assertThat(norm.id()).isEqualTo("one-grid-one-worker");
        assertThat(areas)
                .containsExactlyInAnyOrderElementsOf(codes(place, "grid").stream()
                        .filter(code -> code.value().startsWith("410102011"))
                        .toList())
                .hasSize(holding(place, "grid-worker").size());
    }

    @Test
    void dalianRoad_householdsSayWhichSizeIsAskedOfWhichLevel() {
        GridDivision division = Place.builtIn("dalian-road").division().orElseThrow();

        assertThat(division.gridLevel()).contains("grid");
        assertThat(division.norms()).containsExactly(SizeNorm.of("grid", 300, 500));
    }

    private static Set<AreaCode> codes(Place place, String level) {
        return place.territory().areas().stream()
                .filter(area -> area.level().id().equals(level))
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    /** The persons appointed to posts of some roles, by the appointments and not by the holders. */
    private static List<String> holding(Place place, String... roles) {
        return place.roster().appointments().stream()
                .filter(each -> List.of(roles)
                        .contains(place.roster()
                                .findPost(each.post())
                                .orElseThrow()
                                .role()
                                .id()))
                .map(Appointment::person)
                .map(person -> person.value())
                .toList();
    }
}
