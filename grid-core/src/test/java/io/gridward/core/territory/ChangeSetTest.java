package io.gridward.core.territory;

import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_2;
import static io.gridward.core.Fixtures.GRID_3;
import static io.gridward.core.Fixtures.HILLSIDE;
import static io.gridward.core.Fixtures.RIVERSIDE;
import static io.gridward.core.Fixtures.STREET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeSetTest {
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final LocalDate LATER = LocalDate.parse("2025-01-01");
    private static final LocalDate EARLIER = LocalDate.parse("2023-01-01");
    private static final BilingualText NAME = BilingualText.same("some name");

    /** With free codes: the rules of codes are the territory's own. */
    private final Territory territory = Territory.of(
            Fixtures.levels(), AreaCodeScheme.free(), List.of(STREET, RIVERSIDE, GRID_1, GRID_2, HILLSIDE, GRID_3));

    @Test
    void split_withoutTheOldCode_takesItsPlaceAndNamesIt() {
        Area one = grid("G1A", RIVERSIDE);
        Area two = grid("G1B", RIVERSIDE);

        Territory after =
                set(new TerritoryChange.Split(GRID_1.code(), List.of(one, two))).applyTo(territory);

        assertThat(codes(after.children(RIVERSIDE)))
                .containsExactly("G1A", "G1B", GRID_2.code().value());
        assertThat(after.area(one.code()).predecessors()).containsExactly(GRID_1.code());
        assertThat(territory.find(GRID_1.code())).isPresent();
    }

    @Test
    void split_intoVeryManyParts_listsThemInOrder() {
        List<Area> parts = IntStream.range(0, 20_000)
                .mapToObj(i -> grid("PART-" + i, RIVERSIDE))
                .toList();

        Territory after = set(new TerritoryChange.Split(GRID_1.code(), parts)).applyTo(territory);

        assertThat(codes(after.children(RIVERSIDE)).subList(0, parts.size())).isEqualTo(codes(parts));
    }

    @Test
    void apply_onATreeOfThousandsOfLevels_reachesTheLowest() {
        List<Level> levels = IntStream.range(0, 20_000)
                .mapToObj(i -> new Level("l" + i, NAME))
                .toList();
        List<Area> areas = IntStream.range(0, levels.size())
                .mapToObj(i ->
                        Area.of(AreaCode.of("A" + i), levels.get(i), NAME, i == 0 ? null : AreaCode.of("A" + (i - 1))))
                .toList();
        Territory deep = Territory.of(LevelScheme.of(levels), AreaCodeScheme.free(), areas);
        AreaCode lowest = AreaCode.of("A" + (levels.size() - 1));

        Territory after = set(new TerritoryChange.Rename(lowest, BilingualText.same("lowest")))
                .applyTo(deep);

        assertThat(after.area(lowest).name()).isEqualTo(BilingualText.same("lowest"));
        assertThat(after.ancestors(after.area(lowest))).hasSize(levels.size() - 1);
    }

    @Test
    void history_ofThousandsOfRecodes_leadsToTheLast() {
        List<ChangeSet> sets = new ArrayList<>();
        AreaCode code = GRID_1.code();
        for (int i = 0; i < 5_000; i++) {
            AreaCode next = AreaCode.of("CODE-" + i);
            sets.add(ChangeSet.of(DAY.plusDays(i), new TerritoryChange.Recode(code, next)));
            code = next;
        }

        TerritoryHistory history = TerritoryHistory.startingWith(territory).revised(sets);

        Succession succession = history.successors(GRID_1.code(), EARLIER, DAY.plusYears(50));
        assertThat(succession.areas()).extracting(Area::code).containsExactly(code);
        assertThat(succession.steps()).hasSameSizeAs(sets);
    }

    @Test
    void review_onTheFirstDayOfAll_comesTooEarly() {
        ChangeSet set = ChangeSet.of(LocalDate.MIN, new TerritoryChange.Rename(GRID_1.code(), NAME));

        assertThat(TerritoryHistory.startingWith(territory).review(List.of(set)))
                .extracting(Finding::code)
                .containsExactly(ModelCode.CHANGED_TOO_EARLY);
    }

    @Test
    void merge_ofCommunities_holdsTheGridsOfBothInOrder() {
        Area into = Area.of(AreaCode.of("BOTH"), RIVERSIDE.level(), NAME, STREET.code());

        Territory after = set(new TerritoryChange.Merge(Set.of(HILLSIDE.code(), RIVERSIDE.code()), into))
                .applyTo(territory);

        assertThat(codes(after.children(after.area(into.code()))))
                .containsExactlyElementsOf(codes(List.of(GRID_1, GRID_2, GRID_3)));
        assertThat(after.area(into.code()).predecessors()).containsExactlyInAnyOrder(HILLSIDE.code(), RIVERSIDE.code());
    }

    @Test
    void recode_exchanged_isRecodeOfBoth() {
        ChangeSet exchange = set(
                new TerritoryChange.Recode(RIVERSIDE.code(), HILLSIDE.code()),
                new TerritoryChange.Recode(HILLSIDE.code(), RIVERSIDE.code()));

        Territory after = exchange.applyTo(territory);

        assertThat(after.area(HILLSIDE.code()).name()).isEqualTo(RIVERSIDE.name());
        assertThat(codes(after.children(after.area(RIVERSIDE.code()))))
                .containsExactly(GRID_3.code().value());
        assertThat(ChangeSet.between(territory, after, DAY)).isEqualTo(exchange);
    }

    @Test
    void review_ofManyMistakes_findsAllAtTheirChanges() {
        ChangeSet wrong = set(
                new TerritoryChange.Retire(HILLSIDE.code()),
                new TerritoryChange.Rename(GRID_1.code(), NAME),
                new TerritoryChange.Rename(GRID_1.code(), BilingualText.same("another")),
                new TerritoryChange.Move(RIVERSIDE.code(), RIVERSIDE.code()),
                new TerritoryChange.Recode(AreaCode.of("unknown"), AreaCode.of("x")),
                new TerritoryChange.Add(grid("orphan", Area.of(AreaCode.of("nowhere"), STREET.level(), NAME, null))),
                new TerritoryChange.Add(grid(GRID_2.code().value(), RIVERSIDE)),
                new TerritoryChange.Reorder(null, List.of()),
                new TerritoryChange.Split(STREET.code(), List.of()));

        assertThat(wrong.review(territory))
                .extracting(finding -> finding.code() + " "
                        + String.join(
                                "/", finding.path().subList(2, finding.path().size())))
                .containsExactlyInAnyOrder(
                        "AREA_LEFT_BEHIND retire/" + HILLSIDE.code(),
                        "DUPLICATE_ID rename/" + GRID_1.code(),
                        "CYCLE move/" + RIVERSIDE.code() + "/to",
                        "UNKNOWN_AREA recode/unknown",
                        "UNKNOWN_AREA add/orphan/parent",
                        "AREA_CODE_TAKEN add/" + GRID_2.code(),
                        "TOO_FEW_TO_REDRAW split/" + STREET.code());
        assertThatThrownBy(() -> wrong.applyTo(territory)).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void review_ofIdleChanges_warns() {
        ChangeSet idle = set(
                new TerritoryChange.Rename(GRID_1.code(), GRID_1.name()),
                new TerritoryChange.Move(GRID_1.code(), RIVERSIDE.code()),
                new TerritoryChange.Recode(GRID_1.code(), GRID_1.code()),
                new TerritoryChange.Redefine(GRID_1.code(), GridKind.COMPREHENSIVE, Set.of()),
                new TerritoryChange.Reorder(null, List.of(STREET.code())));

        assertThat(idle.review(territory))
                .hasSize(5)
                .allMatch(finding -> finding.code() == ModelCode.CHANGE_IDLE && finding.severity() == Severity.WARNING);
        assertThat(idle.applyTo(territory)).isEqualTo(territory);
    }

    @Test
    void dedicatedGrid_whoseReachGoes_mustBeRedefined() {
        Area market = Area.builder(AreaCode.of("market"), GRID_1.level(), NAME)
                .parent(RIVERSIDE.code())
                .dedicated(Set.of(HILLSIDE.code()))
                .build();
        Territory with = set(new TerritoryChange.Add(market)).applyTo(territory);
        TerritoryChange retire = new TerritoryChange.Retire(HILLSIDE.code());
        TerritoryChange move = new TerritoryChange.Move(GRID_3.code(), RIVERSIDE.code());

        assertThat(set(retire, move).review(with))
                .extracting(Finding::code)
                .containsExactly(ModelCode.REACH_LEFT_BEHIND);
        Territory after = set(retire, move, new TerritoryChange.Redefine(market.code(), GridKind.DEDICATED, Set.of()))
                .applyTo(with);
        assertThat(after.area(market.code()).reach()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TerritoryChange.Redefine(market.code(), GridKind.COMPREHENSIVE, Set.of(HILLSIDE.code())));
    }

    @Test
    void between_otherLevelsOrCodes_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeSet.between(territory, Fixtures.territory(), DAY))
                .withMessageContaining("codes");
        Territory other = Territory.of(LevelScheme.of(List.of(STREET.level())), AreaCodeScheme.free(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeSet.between(territory, other, DAY))
                .withMessageContaining("levels");
    }

    @Test
    void empty_set_changesNothing() {
        assertThat(set().isEmpty()).isTrue();
        assertThat(set().applyTo(territory)).isEqualTo(territory);
        assertThat(set()).hasToString("ChangeSet of 0 changes effective 2024-01-01");
    }

    @Test
    void history_revised_answersByDate() {
        TerritoryHistory history = TerritoryHistory.startingWith(territory)
                .revised(
                        ChangeSet.of(LATER, new TerritoryChange.Retire(GRID_1.code())),
                        set(new TerritoryChange.Split(
                                GRID_2.code(), List.of(grid("A", RIVERSIDE), grid("B", HILLSIDE)))));

        assertThat(history.on(EARLIER)).isEqualTo(territory);
        assertThat(history.nextChangeAfter(EARLIER)).contains(DAY);
        assertThat(history.nextChangeAfter(LATER)).isEmpty();
        assertThat(history.changeSets()).extracting(ChangeSet::effective).containsExactly(DAY, LATER);
        assertThat(history).hasToString("TerritoryHistory of 2 change sets");
        assertThat(history)
                .isEqualTo(TerritoryHistory.startingWith(territory).revised(history.changeSets()))
                .hasSameHashCodeAs(TerritoryHistory.startingWith(territory).revised(history.changeSets()))
                .isNotEqualTo(TerritoryHistory.startingWith(territory));
        AreaHome divided = history.home(GRID_2.code(), EARLIER, LATER);
        assertThat(divided.area()).contains(STREET);
        assertThat(divided.note().orElseThrow().text(Language.EN))
                .isEqualTo(GRID_2.code() + " was divided among A, B; what is open goes to " + STREET.code()
                        + ", in which all of them lie");
        AreaHome retired = history.home(GRID_1.code(), EARLIER, LATER);
        assertThat(retired.area()).contains(RIVERSIDE);
        assertThat(retired.note().orElseThrow().code()).isEqualTo(CourseCode.HOME_ABOVE_RETIRED);
        assertThat(history.successors(GRID_2.code(), EARLIER, LATER).steps())
                .containsExactly(new SuccessionStep(
                        DAY, ChangeKind.SPLIT, GRID_2.code(), List.of(AreaCode.of("A"), AreaCode.of("B"))));
        assertThatIllegalArgumentException().isThrownBy(() -> history.successors(GRID_2.code(), LATER, LATER));
        assertThatIllegalArgumentException().isThrownBy(() -> history.successors(GRID_2.code(), LATER, DAY));
    }

    @Test
    void history_ofEverythingRetired_hasNoHome() {
        TerritoryHistory history = TerritoryHistory.startingWith(territory)
                .revised(ChangeSet.of(
                        DAY,
                        territory.areas().stream()
                                .map(area -> new TerritoryChange.Retire(area.code()))
                                .toList()));

        AreaHome home = history.home(GRID_1.code(), EARLIER, DAY);

        assertThat(home.area()).isEmpty();
        assertThat(home.note().orElseThrow().code()).isEqualTo(CourseCode.HOME_LOST);
    }

    @Test
    void history_ofSetsThatDoNotFit_isRefusedWithWhatIsNoConsequence() {
        TerritoryHistory history =
                TerritoryHistory.startingWith(territory).revised(set(new TerritoryChange.Rename(GRID_1.code(), NAME)));

        List<Finding> findings = history.review(List.of(
                set(),
                ChangeSet.of(LATER, new TerritoryChange.Recode(AreaCode.of("unknown"), AreaCode.of("new"))),
                ChangeSet.of(LATER),
                ChangeSet.of(
                        LATER.plusYears(1),
                        new TerritoryChange.Rename(AreaCode.of("new"), NAME),
                        new TerritoryChange.Retire(AreaCode.of("unheard-of")))));

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly(
                        ModelCode.CHANGED_TOO_EARLY,
                        ModelCode.UNKNOWN_AREA,
                        ModelCode.DUPLICATE_ID,
                        ModelCode.UNKNOWN_AREA);
        assertThat(findings.get(3).path()).contains("unheard-of");
        assertThatThrownBy(() -> history.revised(set())).isInstanceOf(InvalidModelException.class);
    }

    private static ChangeSet set(TerritoryChange... changes) {
        return ChangeSet.of(DAY, changes);
    }

    private static Area grid(String code, Area parent) {
        return Area.of(AreaCode.of(code), GRID_1.level(), NAME, parent.code());
    }

    private static List<String> codes(List<Area> areas) {
        return areas.stream().map(area -> area.code().value()).toList();
    }
}
