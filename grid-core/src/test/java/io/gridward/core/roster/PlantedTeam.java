package io.gridward.core.roster;

import io.gridward.core.Fixtures;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A street in which all is as it should be, but for the faults planted: each in a grid or community of its own,
 * with the findings that must come of it.
 */
final class PlantedTeam {
    private static final Role WORKER = Terms.role("worker");
    private static final Role BUILDING = Terms.role("building-leader").withEngagement(Engagement.PART_TIME);
    private static final Role SECRETARY = Terms.role("secretary");
    private static final Role GUARD = Terms.role("guard").withEngagement(Engagement.PROFESSIONAL);
    private static final int GRIDS = 4;
    private static final int LEADERS = 3;
    private static final int MOST = 2;

    private final Random random;
    private final List<Area> areas = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final List<Appointment> terms = new ArrayList<>();
    private final List<Rota> rotas = new ArrayList<>();
    private final List<Supervision> supervision = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final Area street = area(AreaCode.of("100"), 0, null);

    PlantedTeam(Random random) {
        this.random = random;
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            community(area(AreaCode.of("100" + (100 + i)), 1, street));
        }
    }

    Territory territory() {
        return Territory.of(Fixtures.levels(), AreaCodeScheme.free(), areas);
    }

    List<String> expected() {
        return expected;
    }

    Roster roster() {
        return roster(norms());
    }

    /** The same team, with other norms. */
    Roster roster(List<TeamNorm> norms) {
        return Roster.builder()
                .roles(List.of(WORKER, BUILDING, SECRETARY, GUARD))
                .posts(posts)
                .appointments(terms)
                .rotas(rotas)
                .supervision(supervision)
                .supervisedLevels(List.of(new SupervisedLevel("grid", Set.of("secretary"))))
                .norms(norms)
                .limits(List.of(new PostLimit("workers-posts", MOST, Set.of("worker"), Set.of("grid"))))
                .build();
    }

    private static List<TeamNorm> norms() {
        return List.of(
                TeamNorm.builder("one-grid-one-worker", BilingualText.same("one grid one worker"))
                        .roles(List.of("worker"))
                        .at("grid")
                        .exactly(1)
                        .build(),
                TeamNorm.builder("leaders", BilingualText.same("leaders"))
                        .engagement(Engagement.PART_TIME)
                        .within("community")
                        .atLeast(GRIDS * LEADERS)
                        .build());
    }

    private void community(Area community) {
        Post secretary = add(SECRETARY, community, 1);
        String code = community.code().value();
        int fault = random.nextInt(4);
        if (fault == 0) {
            expected.add("POST_VACANT posts/" + secretary.id());
            expected.add("SUPERVISOR_VACANT supervision/assigned/" + secretary.id());
        } else {
            terms.add(Terms.term(secretary, "secretary-" + code));
        }
        guards(community, fault == 1);
        List<AreaCode> supervised = new ArrayList<>();
        int leadersLacking = 0;
        for (int i = 0; i < GRIDS; i++) {
            Area grid = area(AreaCode.of(code + (200 + i)), 2, community);
            supervised.add(grid.code());
            leadersLacking += grid(grid, random.nextInt(9));
        }
        if (leadersLacking > 0) {
            expected.add("NORM_SHORT norms/leaders/" + code);
        }
        if (random.nextInt(3) == 0) {
            AreaCode left = supervised.remove(random.nextInt(GRIDS));
            expected.add("UNSUPERVISED supervision/levels/grid/" + left);
        }
        supervision.add(new Supervision(secretary.id(), Set.copyOf(supervised), Terms.START, null));
    }

    /** Three guards in daily turns, of whom one may not be in office. */
    private void guards(Area community, boolean oneIsNone) {
        String code = community.code().value();
        Post guard = add(GUARD, community, LEADERS);
        List<PersonRef> turns = Terms.persons("g0-" + code, "g1-" + code, "g2-" + code);
        for (PersonRef person : turns) {
            terms.add(Terms.term(guard, person.value()));
        }
        int place = random.nextInt(turns.size());
        if (oneIsNone) {
            turns.set(place, new PersonRef("stranger"));
            expected.add("NOT_IN_POST rotas/r" + code + "/persons/stranger");
            for (int day = 0; day < 4; day++) {
                if (day % turns.size() == place) {
                    expected.add("DUTY_GAP rotas/r" + code);
                }
            }
        }
        rotas.add(Rota.builder("r" + code, "guard", community.code(), Fixtures.ORDINARY_DAY)
                .cover(DutyCover.ALWAYS)
                .shifts(List.of(Shift.parse("00:00-24:00")))
                .persons(turns)
                .build());
    }

    /** Plants one of several faults or none; returns how many building leaders are lacking. */
    private int grid(Area grid, int fault) {
        String code = grid.code().value();
        Post worker = add(WORKER, grid, 1);
        Post leaders = add(BUILDING, grid, LEADERS);
        int held = fault == 3 ? LEADERS - 1 : LEADERS;
        for (int i = 0; i < held; i++) {
            terms.add(Terms.term(leaders, "leader" + i + "-" + code));
        }
        switch (fault) {
            case 0 -> {
                expected.add("POST_VACANT posts/" + worker.id());
                expected.add("NORM_SHORT norms/one-grid-one-worker/" + code);
            }
            case 1 -> {
                terms.add(Terms.deputy(worker, "deputy-" + code));
                expected.add("DEPUTY_HOLDS posts/" + worker.id());
                expected.add("NORM_SHORT norms/one-grid-one-worker/" + code);
            }
            case 2 -> {
                Post second = new Post(new PostId(code + "/second"), WORKER, grid.code());
                posts.add(second);
                terms.add(Terms.term(worker, "worker-" + code));
                terms.add(Terms.term(second, "second-" + code));
                expected.add("NORM_EXCESS norms/one-grid-one-worker/" + code);
            }
            case 3 -> {
                terms.add(Terms.term(worker, "worker-" + code));
                expected.add("SEATS_VACANT posts/" + leaders.id());
            }
            case 4 -> {
                for (int i = 0; i < MOST; i++) {
                    Post more = new Post(new PostId(code + "/more-" + i), WORKER, grid.code());
                    posts.add(more);
                    terms.add(Terms.term(more, "busy-" + code));
                }
                terms.add(Terms.term(worker, "busy-" + code));
                expected.add("NORM_EXCESS norms/one-grid-one-worker/" + code);
                expected.add("TOO_MANY_POSTS limits/workers-posts/busy-" + code);
            }
            default -> terms.add(Terms.term(worker, "worker-" + code));
        }
        return LEADERS - held;
    }

    private Post add(Role role, Area area, int seats) {
        Post post = Terms.post(role, area, seats);
        posts.add(post);
        return post;
    }

    private Area area(AreaCode code, int depth, @Nullable Area parent) {
        Area.Builder builder = Area.builder(
                        code, Fixtures.levels().levels().get(depth), BilingualText.same(code.value()))
                .parent(parent == null ? null : parent.code());
        boolean isDedicated = depth == 2 && random.nextInt(4) == 0;
        Area area = isDedicated ? builder.dedicated(List.of()).build() : builder.build();
        areas.add(area);
        return area;
    }
}
