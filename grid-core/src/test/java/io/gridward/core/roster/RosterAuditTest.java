package io.gridward.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterAuditTest {
    private static final LocalDate DAY = Fixtures.ORDINARY_DAY;
    private static final int ROUNDS = 300;

    @Test
    void audit_plantedFaults_areFoundAndNothingElse() {
        int planted = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            PlantedTeam team = new PlantedTeam(new Random(seed));

            List<String> found =
                    team.roster().audit(team.territory(), Fixtures.calendar(), DAY, DAY.plusDays(3)).stream()
                            .map(finding -> finding.code() + " " + String.join("/", finding.path()))
                            .toList();

            assertThat(found).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(team.expected());
            planted += team.expected().size();
        }
        assertThat(planted).isGreaterThan(ROUNDS * 3);
    }

    @Test
    void audit_normLimitedToAnAreaAndAKind_findsWhatTheUnlimitedOneFindsThere() {
        int kept = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            PlantedTeam team = new PlantedTeam(random);
            List<Area> areas = team.territory().areas();
            AreaCode limit = areas.get(random.nextInt(areas.size())).code();
            GridKind kind = GridKind.values()[random.nextInt(2)];
            String level = random.nextBoolean() ? "grid" : "community";
            TeamNorm.Builder norm = TeamNorm.builder("n", BilingualText.same("n"));
            norm = random.nextBoolean() ? norm.at(level) : norm.within(level);
            norm.roles(random.nextBoolean() ? List.of("worker") : List.of()).exactly(1 + random.nextInt(4));
            // Codes of this street begin with the code of the area they lie in.
            List<Finding> expected = normFindings(team, norm.build()).stream()
                    .filter(finding -> finding.path().get(2).startsWith(limit.value()))
                    .filter(finding -> areas.stream()
                            .anyMatch(area ->
                                    area.code().value().equals(finding.path().get(2)) && area.kind() == kind))
                    .toList();

            List<Finding> found = normFindings(team, norm.in(limit).kind(kind).build());

            assertThat(found).as("seed %s", seed).isEqualTo(expected);
            kept += found.size();
        }
        assertThat(kept).isGreaterThan(ROUNDS / 4);
    }

    @Test
    void audit_normOfAnAreaWithoutALevel_countsAllSeatsInIt() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            PlantedTeam team = new PlantedTeam(random);
            List<Area> areas = team.territory().areas();
            AreaCode limit = areas.get(random.nextInt(areas.size())).code();
            Roster roster = team.roster(List.of());
            int held = roster.posts().stream()
                    .filter(post -> post.area().value().startsWith(limit.value()))
                    .mapToInt(post -> roster.holders(post, DAY).size())
                    .sum();
            TeamNorm.Builder norm =
                    TeamNorm.builder("n", BilingualText.same("n")).in(limit);

            assertThat(normFindings(team, norm.exactly(held).build()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(normFindings(team, norm.exactly(held + 1).build()))
                    .as("seed %s", seed)
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path()).containsExactly("norms", "n", limit.value());
                        assertThat(finding.details())
                                .containsEntry("got", Integer.toString(held))
                                .containsEntry("area", limit.value());
                    });
        }
    }

    @Test
    void areas_ofANorm_areThoseInEachOfWhichItHolds() {
        Territory territory = Fixtures.territory();
        TeamNorm.Builder norm = TeamNorm.builder("n", BilingualText.same("n"));

        assertThat(norm.build().areas(territory)).isEmpty();
        assertThat(norm.in(Fixtures.RIVERSIDE.code()).build().areas(territory)).containsExactly(Fixtures.RIVERSIDE);
        assertThat(norm.at("grid").build().areas(territory)).containsExactly(Fixtures.GRID_1, Fixtures.GRID_2);
        assertThat(norm.at("community").build().areas(territory)).containsExactly(Fixtures.RIVERSIDE);
        assertThat(norm.at("street").build().areas(territory)).isEmpty();
        assertThat(norm.at("gird").build().areas(territory)).isEmpty();
        assertThat(norm.at("grid").in(AreaCode.of("9")).build().areas(territory))
                .isEmpty();
        assertThat(norm.in(Fixtures.RIVERSIDE.code())
                        .kind(GridKind.DEDICATED)
                        .build()
                        .areas(territory))
                .isEmpty();
        assertThat(norm.build().kind()).contains(GridKind.DEDICATED);
        assertThat(norm.build().area()).contains(Fixtures.RIVERSIDE.code());
    }

    @Test
    void check_normLimitedToAnAreaThatIsNotThereOrTooLow_isFound() {
        Roster roster = Roster.builder()
                .norms(List.of(
                        limited("nowhere", AreaCode.of("9")).at("grid").build(),
                        limited("too-low", Fixtures.GRID_1.code())
                                .within("community")
                                .build(),
                        limited("itself", Fixtures.GRID_1.code()).at("grid").build(),
                        limited("together", Fixtures.GRID_1.code()).build(),
                        limited("both", AreaCode.of("9")).at("gird").build()))
                .build();

        assertThat(roster.check(Fixtures.territory()))
                .extracting(Finding::toString)
                .containsExactly(
                        "UNKNOWN_AREA norms/nowhere/area: unknown area 9",
                        "NORM_ABOVE_AREA norms/too-low/area: the norm too-low holds in areas of level community, but is"
                                + " limited to 120116051005001 of level grid, below it",
                        "UNKNOWN_LEVEL norms/both/level: unknown level gird; did you mean grid?",
                        "UNKNOWN_AREA norms/both/area: unknown area 9");
        assertThat(roster.audit(Fixtures.territory(), Fixtures.calendar(), DAY, DAY))
                .extracting(finding -> String.join("/", finding.path()))
                .containsExactly("norms/itself/120116051005001", "norms/together/120116051005001");
    }

    @Test
    void audit_twice_isInTheSameOrder() {
        PlantedTeam team = new PlantedTeam(new Random(7));

        assertThat(team.roster().audit(team.territory(), Fixtures.calendar(), DAY, DAY))
                .isEqualTo(team.roster().audit(team.territory(), Fixtures.calendar(), DAY, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.roster().audit(team.territory(), Fixtures.calendar(), DAY, DAY.minusDays(1)));
    }

    @Test
    void audit_twoFullOnePart_isCountedByEngagement() {
        // The figures of one district: 434 full-time, 200 professional, 3,000 part-time.
        Role worker = Terms.role("worker");
        Role officer = Terms.role("officer").withEngagement(Engagement.PROFESSIONAL);
        Role volunteer = Terms.role("volunteer").withEngagement(Engagement.PART_TIME);
        List<Post> posts = List.of(
                Terms.post(worker, Fixtures.GRID_1, 434),
                Terms.post(officer, Fixtures.RIVERSIDE, 200),
                Terms.post(volunteer, Fixtures.STREET, 3001));
        List<Appointment> terms = new ArrayList<>();
        fill(terms, posts.get(0), "w", 433);
        fill(terms, posts.get(1), "o", 200);
        fill(terms, posts.get(2), "v", 3001);
        Roster roster = Roster.builder()
                .roles(List.of(worker, officer, volunteer))
                .posts(posts)
                .appointments(terms)
                .norms(List.of(
                        norm("full", Engagement.FULL_TIME, 434),
                        norm("professional", Engagement.PROFESSIONAL, 200),
                        norm("part", Engagement.PART_TIME, 3000)))
                .build();

        assertThat(roster.audit(Fixtures.territory(), Fixtures.calendar(), DAY, DAY))
                .extracting(Finding::toString)
                .containsExactly(
                        "SEATS_VACANT posts/120116051005001/worker: 433 of the 434 seats of worker at 120116051005001 are held",
                        "NORM_SHORT norms/full: full: at least 434 seats engaged full-time must be held; 433 are, and 1 stand vacant",
                        "NORM_EXCESS norms/part: part: at most 3000 seats engaged part-time may be held; 3001 are");
    }

    @Test
    void supervisors_nearestUpTheTree_answer() {
        Post leader = Terms.post(Terms.role("leader"), Fixtures.STREET, 1);
        Post secretary = Terms.post(Terms.role("secretary"), Fixtures.RIVERSIDE, 1);
        Roster roster = Roster.builder()
                .roles(List.of(leader.role(), secretary.role()))
                .posts(List.of(leader, secretary))
                .appointments(List.of(Terms.term(leader, "boss"), Terms.deputy(secretary, "vice")))
                .supervision(List.of(
                        assigned(leader, DAY.minusDays(9), Fixtures.RIVERSIDE.code(), Fixtures.HILLSIDE.code()),
                        assigned(secretary, DAY, Fixtures.GRID_1.code())))
                .build();

        assertThat(roster.supervisors(Fixtures.GRID_1, Fixtures.territory(), DAY))
                .extracting(found -> found.assigned() + " " + found.holders())
                .containsExactly("120116051005001 [vice as 120116051005/secretary]");
        assertThat(roster.supervisors(Fixtures.GRID_1, Fixtures.territory(), DAY.minusDays(1)))
                .extracting(found -> found.assigned() + " " + found.post())
                .containsExactly("120116051005 120116051/leader");
        assertThat(roster.supervisors(Fixtures.STREET, Fixtures.territory(), DAY))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> assigned(leader, DAY));
    }

    @Test
    void build_teamWithMistakes_reportsAllAtOnce() {
        Post leader = Terms.post(Terms.role("leader"), Fixtures.STREET, 1);
        Supervision once = assigned(leader, DAY, Fixtures.GRID_1.code());
        Post unknown = Terms.post(Terms.role("ladder"), Fixtures.STREET, 1);

        InvalidModelException refused = catchThrowableOfType(
                InvalidModelException.class,
                () -> Roster.builder()
                        .roles(List.of(leader.role()))
                        .posts(List.of(leader))
                        .supervision(List.of(
                                once,
                                once,
                                assigned(unknown, DAY, Fixtures.GRID_1.code()),
                                new Supervision(leader.id(), Set.of(Fixtures.GRID_2.code()), DAY, DAY.minusDays(1))))
                        .supervisedLevels(List.of(new SupervisedLevel("grid", Set.of("ladder"))))
                        .norms(List.of(
                                TeamNorm.builder("none", BilingualText.same("none"))
                                        .build(),
                                TeamNorm.builder("none", BilingualText.same("none"))
                                        .atLeast(2)
                                        .atMost(1)
                                        .build(),
                                TeamNorm.builder("kind", BilingualText.same("kind"))
                                        .kind(GridKind.DEDICATED)
                                        .in(Fixtures.GRID_1.code())
                                        .atLeast(1)
                                        .build()))
                        .limits(List.of(
                                new PostLimit("posts", 1, Set.of("ladder"), Set.of()),
                                new PostLimit("posts", 1, Set.of(), Set.of())))
                        .build());

        assertThat(refused.findings())
                .extracting(finding -> finding.code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "SUPERVISED_TWICE supervision/assigned/1",
                        "UNKNOWN_POST supervision/assigned/2",
                        "DATES_REVERSED supervision/assigned/3",
                        "UNKNOWN_ROLE supervision/levels/0/by/ladder",
                        "NORM_EMPTY norms/none",
                        "DUPLICATE_ID norms/none",
                        "EMPTY_RANGE norms/none",
                        "NORM_KIND_WITHOUT_LEVEL norms/kind",
                        "UNKNOWN_ROLE limits/posts/roles/ladder",
                        "DUPLICATE_ID limits/posts");
        assertThatIllegalArgumentException().isThrownBy(() -> new PostLimit("x", 0, Set.of(), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PostLimit("X", 1, Set.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamNorm.builder("x", BilingualText.same("x")).atLeast(-1));
    }

    @Test
    void check_areasAndLevelsOutsideTheTerritory_areEachFound() {
        Post clerk = Terms.post(Terms.role("clerk"), Fixtures.STREET, 1);
        AreaCode nowhere = AreaCode.of("9");
        Roster roster = Roster.builder()
                .roles(List.of(clerk.role()))
                .posts(List.of(clerk))
                .rotas(List.of(Rota.builder("nights", "clerk", nowhere, DAY)
                        .shifts(List.of(Shift.parse("18:00-08:30")))
                        .persons(Terms.persons("a"))
                        .build()))
                .supervision(List.of(assigned(clerk, DAY, nowhere, Fixtures.GRID_1.code())))
                .supervisedLevels(List.of(new SupervisedLevel("gird", Set.of())))
                .norms(List.of(TeamNorm.builder("workers", BilingualText.same("workers"))
                        .at("gird")
                        .exactly(1)
                        .build()))
                .limits(List.of(new PostLimit("posts", 1, Set.of(), Set.of("gird"))))
                .build();

        assertThat(roster.check(Fixtures.territory()))
                .extracting(finding -> finding.code() + " " + String.join("/", finding.path()))
                .containsExactly(
                        "UNKNOWN_AREA rotas/nights/area",
                        "UNKNOWN_AREA supervision/assigned/0/areas/9",
                        "UNKNOWN_LEVEL supervision/levels/0/level",
                        "UNKNOWN_LEVEL norms/workers/level",
                        "UNKNOWN_LEVEL limits/posts/levels/gird");
        assertThat(roster.audit(Fixtures.territory(), Fixtures.calendar(), DAY, DAY))
                .extracting(Finding::code)
                .doesNotContainNull()
                .isNotEmpty();
    }

    @Test
    void roster_ofManyPosts_isBuiltAndAnswers() {
        Role leader = Terms.role("leader");
        List<Post> posts = new ArrayList<>();
        List<Appointment> terms = new ArrayList<>();
        for (int i = 0; i < 150_000; i++) {
            posts.add(new Post(new PostId("post-" + i), leader, AreaCode.of("A" + i / 2), 2));
            terms.add(Terms.term(posts.get(i), "p" + i));
            terms.add(Terms.term(posts.get(i), "q" + i % 50));
        }

        Roster roster = Roster.of(List.of(leader), posts, terms);

        assertThat(roster.postsAt(AreaCode.of("A70000"))).hasSize(2);
        assertThat(roster.termsOf(new PersonRef("q7"))).hasSize(3000);
        assertThat(roster.holders(posts.get(140_000), DAY))
                .extracting(Holder::person)
                .containsExactlyElementsOf(Terms.persons("p140000", "q0"));
    }

    private static TeamNorm.Builder limited(String id, AreaCode area) {
        return TeamNorm.builder(id, BilingualText.same(id)).in(area).atLeast(1);
    }

    private static List<Finding> normFindings(PlantedTeam team, TeamNorm norm) {
        return team.roster(List.of(norm)).audit(team.territory(), Fixtures.calendar(), DAY, DAY).stream()
                .filter(finding -> finding.path().get(0).equals("norms"))
                .toList();
    }

    private static TeamNorm norm(String id, Engagement engagement, int number) {
        return TeamNorm.builder(id, BilingualText.same(id))
                .engagement(engagement)
                .exactly(number)
                .build();
    }

    private static void fill(List<Appointment> terms, Post post, String prefix, int number) {
        for (int i = 0; i < number; i++) {
            terms.add(Terms.term(post, prefix + i));
        }
    }

    private static Supervision assigned(Post post, LocalDate from, AreaCode... areas) {
        return new Supervision(post.id(), Set.of(areas), from, null);
    }
}
