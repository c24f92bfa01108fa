package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.ChangeSet;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryChange;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The harbour street in two versions: on 1 May 2023 grid 2 is given up and grid 5 is drawn, both in Riverside. */
class GovernanceTimelinesTest {
    private static final LocalDate REDRAWN = LocalDate.of(2023, 5, 1);
    private static final Area GRID_5 = Area.of(
            AreaCode.of("120116051005005"),
            Fixtures.GRID_LEVEL,
            new BilingualText("Riverside Quay", "临河里码头"),
            Fixtures.RIVERSIDE.code());
    private static final Post WORKER_OF_5 =
            new Post(new PostId("120116051005005/grid-worker"), Fixtures.GRID_WORKER, GRID_5.code());

    private final Territory before = Fixtures.territory();
    private final Territory after = redrawn();

    @Test
    void on_eachDay_givesTheTerritoryOfThatDay() {
        Governance governance = builder().build();

        assertThat(governance.on(REDRAWN.minusDays(1)).territory()).isEqualTo(before);
        assertThat(governance.on(REDRAWN).territory()).isEqualTo(after);
        assertThat(governance
                        .at(REDRAWN.atStartOfDay(Fixtures.ZONE).toInstant())
                        .from())
                .isEqualTo(REDRAWN);
        assertThat(governance.editions().versions()).hasSize(2);
        assertThat(governance.editions().nextChangeAfter(LocalDate.of(2022, 1, 1)))
                .contains(REDRAWN);
    }

    @Test
    void build_postOfAGridYetToBeDrawn_fits() {
        Governance governance = builder().roster(rosterWith(WORKER_OF_5)).build();

        assertThat(governance.on(REDRAWN).roster().postsAt(GRID_5.code())).containsExactly(WORKER_OF_5);
    }

    @Test
    void build_versionThatFitsNothingItMeets_isRefusedByItsDay() {
        Timeline<Roster> rosters =
                Timeline.always(rosterWith(WORKER_OF_5)).then(LocalDate.of(2023, 6, 1), rosterWith(WORKER_OF_5));
        GovernanceBuilder early = builder()
                .territory(Timeline.always(after).then(REDRAWN, before))
                .roster(rosters);

        InvalidModelException thrown = catchThrowableOfType(InvalidModelException.class, early::build);

        assertThat(thrown.findings())
                .extracting(Finding::path)
                .containsExactly(List.of(
                        "roster", "2023-06-01", "posts", WORKER_OF_5.id().value(), "area"));
    }

    @Test
    void home_ofAGridThatIsGone_isTheNearestThatStillExists() {
        Governance governance = builder().build();
        AreaCode gone = Fixtures.GRID_2.code();

        assertThat(governance.on(REDRAWN.minusDays(1)).home(gone)).isEqualTo(Fixtures.GRID_2);
        assertThat(governance.on(REDRAWN).home(gone)).isEqualTo(Fixtures.RIVERSIDE);
        assertThat(governance.on(REDRAWN).calendarOf(gone)).isEqualTo(Fixtures.calendar());
        assertThat(governance.calendarOf(GRID_5.code())).isEqualTo(Fixtures.calendar());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> governance.on(REDRAWN).home(AreaCode.of("999")))
                .withMessage("no area has or had the code 999");
    }

    @Test
    void home_ofAMergedGrid_isTheGridThatTookOver() {
        TerritoryHistory history = TerritoryHistory.startingWith(before)
                .revised(ChangeSet.of(
                        REDRAWN,
                        new TerritoryChange.Merge(
                                Set.of(Fixtures.GRID_1.code(), Fixtures.GRID_2.code()), Fixtures.GRID_1)));
        Governance governance = builder().territory(history).build();

        assertThat(governance.on(REDRAWN.minusDays(1)).home(Fixtures.GRID_2.code()))
                .isEqualTo(Fixtures.GRID_2);
        assertThat(governance.on(REDRAWN).home(Fixtures.GRID_2.code()).code()).isEqualTo(Fixtures.GRID_1.code());
    }

    @Test
    void toBuilder_ofGovernanceWithHistory_saysEverythingAgain() {
        TerritoryHistory history = TerritoryHistory.startingWith(before)
                .revised(ChangeSet.of(
                        REDRAWN,
                        new TerritoryChange.Merge(
                                Set.of(Fixtures.GRID_1.code(), Fixtures.GRID_2.code()), Fixtures.GRID_1)));
        Governance governance = builder().territory(history).build();

        Governance again = governance.toBuilder().build();

        Edition edition = governance.on(REDRAWN);
        assertThat(again.editions().versions().keySet())
                .isEqualTo(governance.editions().versions().keySet());
        assertThat(again.on(REDRAWN).home(Fixtures.GRID_2.code()).code()).isEqualTo(Fixtures.GRID_1.code());
        assertThat(again.on(REDRAWN).roster()).isSameAs(edition.roster());
        assertThat(again.on(REDRAWN).parties()).isSameAs(edition.parties());
        assertThat(again.on(REDRAWN).catalog()).isSameAs(edition.catalog());
        assertThat(again.on(REDRAWN).authority()).isSameAs(edition.authority());
        assertThat(again.policies()).isSameAs(governance.policies());
        assertThat(again.calendarOf(Fixtures.GRID_1.code())).isEqualTo(Fixtures.calendar());
    }

    @Test
    void naming_areaThatIsGoneOrNew_hasTheNewestNameItEverHad() {
        Governance governance = builder().build();

        assertThat(governance.naming().name("area", GRID_5.code().value(), Language.ZH))
                .isEqualTo("临河里码头");
        assertThat(governance.naming().name("area", Fixtures.GRID_2.code().value(), Language.EN))
                .isEqualTo(Fixtures.GRID_2.name().en());
    }

    @Test
    void authority_fromADay_holdsFromThatDay() {
        Authority nobody = new Authority(List.of());
        Governance governance = builder()
                .authority(Timeline.always(Authority.standard()).then(REDRAWN, nobody))
                .build();

        assertThat(governance.on(REDRAWN.minusDays(1)).authority()).isEqualTo(Authority.standard());
        assertThat(governance.on(REDRAWN).authority()).isEqualTo(nobody);
    }

    private GovernanceBuilder builder() {
        return Fixtures.governanceWithoutPolicies()
                .policies(new NoPolicies())
                .territory(Timeline.always(before).then(REDRAWN, after));
    }

    private static Territory redrawn() {
        List<Area> areas = new ArrayList<>(Fixtures.territory().areas());
        areas.remove(Fixtures.GRID_2);
        areas.add(GRID_5);
        return Territory.of(Fixtures.levels(), Fixtures.codes(), areas);
    }

    private static Roster rosterWith(Post more) {
        List<Post> posts = new ArrayList<>(Fixtures.posts());
        posts.add(more);
        return Roster.of(Fixtures.roster().roles(), posts, Fixtures.roster().appointments());
    }
}
