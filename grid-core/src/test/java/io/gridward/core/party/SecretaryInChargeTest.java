package io.gridward.core.party;

import static io.gridward.core.Fixtures.CHEN;
import static io.gridward.core.Fixtures.FIRST_DAY;
import static io.gridward.core.Fixtures.GRID_1;
import static io.gridward.core.Fixtures.GRID_2;
import static io.gridward.core.Fixtures.LI;
import static io.gridward.core.Fixtures.ORDINARY_DAY;
import static io.gridward.core.Fixtures.RIVERSIDE;
import static io.gridward.core.Fixtures.SUN;
import static io.gridward.core.Fixtures.WANG;
import static io.gridward.core.Fixtures.ZHAO_DEPUTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import io.gridward.core.Governance;
import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.Severity;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Households 7 and 8 belong to a building group of the branch of grid 1, under the committee of Riverside. */
class SecretaryInChargeTest {
    private static final Role SECRETARY = new Role("secretary", new BilingualText("secretary", "书记"));
    private static final Post OF_COMMITTEE = post("005/secretary", RIVERSIDE);
    private static final Post OF_BRANCH = post("005001/secretary", GRID_1);
    private static final Post OF_GROUP = post("005001/group", GRID_1);
    private static final BranchUnit COMMITTEE = unit("riverside", BranchStep.COMMITTEE, RIVERSIDE, null, OF_COMMITTEE);
    private static final BranchUnit BRANCH = unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, COMMITTEE, OF_BRANCH);
    private static final BranchUnit BRANCH_2 = unit("grid-2", BranchStep.GRID_BRANCH, GRID_2, COMMITTEE, null);
    private static final BranchUnit GROUP = unit("building-a", BranchStep.BUILDING_GROUP, GRID_1, BRANCH, null);
    private static final HouseholdRef HOUSE_7 = new HouseholdRef("h-7");
    private static final HouseholdRef HOUSE_8 = new HouseholdRef("h-8");
    private static final LocalDate LEAVES = LocalDate.of(2023, 3, 31);
    private static final LocalDate DEPUTY_LEAVES = LocalDate.of(2023, 6, 30);
    private static final LocalDate COMMITTEE_EMPTY = LocalDate.of(2023, 9, 30);
    private static final LocalDate MOVES_AWAY = LocalDate.of(2024, 5, 31);

    private final PartyRegister register = register(GROUP, BRANCH, COMMITTEE, BRANCH_2);
    private final BranchChain chain = register.branches();

    @Test
    void secretary_overTheYears_isTheHolderThenTheDeputyThenTheUnitAbove() {
        Roster roster = roster(
                new Appointment(OF_BRANCH.id(), LI, false, FIRST_DAY, LEAVES),
                new Appointment(OF_BRANCH.id(), ZHAO_DEPUTY, true, FIRST_DAY, DEPUTY_LEAVES),
                new Appointment(OF_COMMITTEE.id(), SUN, false, FIRST_DAY, COMMITTEE_EMPTY));

        SecretaryInCharge held = chain.secretary(HOUSE_7, roster, LEAVES);
        SecretaryInCharge stoodIn = chain.secretary(HOUSE_7, roster, LEAVES.plusDays(1));
        SecretaryInCharge above = chain.secretary(HOUSE_7, roster, DEPUTY_LEAVES.plusDays(1));
        SecretaryInCharge nobody = chain.secretary(HOUSE_7, roster, COMMITTEE_EMPTY.plusDays(1));
        SecretaryInCharge gone = chain.secretary(HOUSE_7, roster, MOVES_AWAY.plusDays(1));

        assertThat(held.unit()).contains(BRANCH);
        assertThat(held.post()).contains(OF_BRANCH);
        assertThat(held.holders()).containsExactly(Holder.of(OF_BRANCH, LI));
        assertThat(held.isDeputy()).isFalse();
        assertThat(held.passedOver()).containsExactly(GROUP);
        assertThat(held.findings()).isEmpty();

        assertThat(stoodIn.unit()).contains(BRANCH);
        assertThat(stoodIn.holders()).containsExactly(Holder.of(OF_BRANCH, ZHAO_DEPUTY));
        assertThat(stoodIn.isDeputy()).isTrue();
        assertThat(texts(stoodIn))
                .containsExactly(
                        "[grid-1] nobody holds secretary at 120116051005001",
                        "[grid-1] the deputy stands in for secretary at 120116051005001");

        assertThat(above.unit()).contains(COMMITTEE);
        assertThat(above.post()).contains(OF_COMMITTEE);
        assertThat(above.holders()).containsExactly(Holder.of(OF_COMMITTEE, SUN));
        assertThat(above.isDeputy()).isFalse();
        assertThat(above.passedOver()).containsExactly(GROUP, BRANCH);
        assertThat(texts(above))
                .containsExactly(
                        "[grid-1] nobody holds secretary at 120116051005001",
                        "[building-a] the secretary of riverside answers for building-a");

        assertThat(nobody.unit()).isEmpty();
        assertThat(nobody.post()).isEmpty();
        assertThat(nobody.holders()).isEmpty();
        assertThat(nobody.passedOver()).containsExactly(GROUP, BRANCH, COMMITTEE);
        assertThat(texts(nobody))
                .containsExactly(
                        "[grid-1] nobody holds secretary at 120116051005001",
                        "[riverside] nobody holds secretary at 120116051005",
                        "[building-a] no secretary is in office from building-a up to the top of its chain");

        assertThat(gone.unit()).isEmpty();
        assertThat(gone.passedOver()).isEmpty();
        assertThat(texts(gone)).containsExactly("[h-7] no branch unit answers for the household h-7");
    }

    @Test
    void secretary_ofAUnit_isItsOwnOrTheOneAbove() {
        Roster roster = roster(
                new Appointment(OF_BRANCH.id(), LI, false, FIRST_DAY, null),
                new Appointment(OF_COMMITTEE.id(), SUN, false, FIRST_DAY, null));

        SecretaryInCharge own = chain.secretary(BRANCH.id(), roster, ORDINARY_DAY);
        SecretaryInCharge lent = chain.secretary(BRANCH_2.id(), roster, ORDINARY_DAY);

        assertThat(own.holders()).containsExactly(Holder.of(OF_BRANCH, LI));
        assertThat(own.passedOver()).isEmpty();
        assertThat(lent.holders()).containsExactly(Holder.of(OF_COMMITTEE, SUN));
        assertThat(lent.passedOver()).containsExactly(BRANCH_2);
        assertThat(lent.findings()).isEmpty();
        assertThat(own)
                .isEqualTo(chain.secretary(BRANCH.id(), roster, FIRST_DAY))
                .hasSameHashCodeAs(chain.secretary(BRANCH.id(), roster, FIRST_DAY))
                .isNotEqualTo(chain.secretary(HOUSE_7, roster, ORDINARY_DAY))
                .isNotEqualTo(lent)
                .isNotEqualTo("secretary")
                .hasToString("[p-li as 005001/secretary] for grid-1");
        assertThat(chain.secretary(BRANCH_2.id(), roster(), ORDINARY_DAY)).hasToString("nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.secretary(new BranchId("navy"), roster, ORDINARY_DAY))
                .withMessageContaining("navy");
    }

    /** Each unit names no post, one nobody holds, one with a deputy alone, or one that is held. */
    @ParameterizedTest
    @MethodSource("allWays")
    void secretary_inEveryWayOfFillingAChain_isTheFirstInOffice(String ways) {
        List<Post> posts = List.of(OF_GROUP, OF_BRANCH, OF_COMMITTEE);
        List<Appointment> terms = new ArrayList<>();
        List<@Nullable Post> named = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            char way = ways.charAt(i);
            named.add(way == '-' ? null : posts.get(i));
            if (way == 'd' || way == 'h') {
                terms.add(new Appointment(posts.get(i).id(), way == 'h' ? WANG : CHEN, way == 'd', FIRST_DAY, null));
            }
        }
        BranchUnit committee = unit("riverside", BranchStep.COMMITTEE, RIVERSIDE, null, named.get(2));
        BranchUnit branch = unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, committee, named.get(1));
        BranchUnit group = unit("building-a", BranchStep.BUILDING_GROUP, GRID_1, branch, named.get(0));
        List<BranchUnit> units = List.of(group, branch, committee);

        SecretaryInCharge answer = register(group, branch, committee)
                .branches()
                .secretary(HOUSE_7, roster(terms.toArray(Appointment[]::new)), ORDINARY_DAY);

        String asked = ways.replaceFirst("([dh]).*", "$1");
        boolean found = asked.endsWith("d") || asked.endsWith("h");
        int last = asked.length() - 1;
        assertThat(answer.unit().isPresent()).isEqualTo(found);
        assertThat(answer.passedOver()).isEqualTo(found ? units.subList(0, last) : units);
        assertThat(answer.isDeputy()).isEqualTo(asked.endsWith("d"));
        if (found) {
            assertThat(answer.unit()).contains(units.get(last));
            assertThat(answer.post()).contains(posts.get(last));
            assertThat(answer.holders()).containsExactly(Holder.of(posts.get(last), asked.endsWith("h") ? WANG : CHEN));
        }
        assertThat(answer.findings())
                .allMatch(finding -> finding.severity() == Severity.WARNING)
                .filteredOn(finding -> finding.code() == CourseCode.POST_VACANT)
                .hasSize((int)
                        asked.chars().filter(way -> way == 'v' || way == 'd').count());
        assertThat(codes(answer).contains(CourseCode.NO_SECRETARY.code())).isEqualTo(!found);
        assertThat(codes(answer).contains(CourseCode.SECRETARY_ABOVE_ANSWERS.code()))
                .isEqualTo(found && asked.contains("v"));
    }

    static List<String> allWays() {
        return IntStream.range(0, 64)
                .mapToObj(way -> IntStream.of(way % 4, way / 4 % 4, way / 16)
                        .mapToObj(each -> "-vdh".substring(each, each + 1))
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void secretary_inARosterThatLacksThePost_isLookedForAbove() {
        Roster before = Roster.of(
                List.of(SECRETARY),
                List.of(OF_COMMITTEE),
                List.of(new Appointment(OF_COMMITTEE.id(), SUN, false, FIRST_DAY, null)));

        SecretaryInCharge answer = chain.secretary(HOUSE_7, before, ORDINARY_DAY);

        assertThat(answer.unit()).contains(COMMITTEE);
        assertThat(texts(answer))
                .containsExactly(
                        "[grid-1] unknown post 005001/secretary",
                        "[building-a] the secretary of riverside answers for building-a");
    }

    @Test
    void secretary_ofAPostWithSeveralSeats_areAllWhoHoldIt() {
        Post shared = new Post(new PostId("shared"), SECRETARY, GRID_1.code(), 2);
        BranchUnit committee = unit("riverside", BranchStep.COMMITTEE, RIVERSIDE, null, shared);
        BranchUnit branch = unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, committee, shared);
        Roster roster = Roster.of(
                List.of(SECRETARY),
                List.of(shared),
                List.of(
                        new Appointment(shared.id(), LI, false, FIRST_DAY, null),
                        new Appointment(shared.id(), WANG, false, FIRST_DAY, null)));
        BranchChain both = PartyRegister.builder()
                .branches(List.of(committee, branch))
                .build()
                .branches();

        assertThat(both.secretary(branch.id(), roster, ORDINARY_DAY).holders())
                .containsExactly(Holder.of(shared, LI), Holder.of(shared, WANG));
        assertThat(both.secretary(committee.id(), roster, ORDINARY_DAY).holders())
                .hasSize(2);
    }

    @Test
    void householdsUnder_unit_areThoseOfItsGroupsToo() {
        assertThat(chain.householdsUnder(GROUP.id(), ORDINARY_DAY)).containsExactly(HOUSE_7, HOUSE_8);
        assertThat(chain.householdsUnder(COMMITTEE.id(), ORDINARY_DAY)).containsExactly(HOUSE_7, HOUSE_8);
        assertThat(chain.householdsUnder(BRANCH.id(), MOVES_AWAY.plusDays(1))).containsExactly(HOUSE_8);
        assertThat(chain.householdsUnder(BRANCH_2.id(), ORDINARY_DAY)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chain.householdsUnder(new BranchId("navy"), ORDINARY_DAY))
                .withMessageContaining("navy");
    }

    @Test
    void check_postsTheRosterLacks_areFoundAtTheirUnits() {
        Roster lacking = Roster.of(List.of(SECRETARY), List.of(OF_COMMITTEE), List.of());

        assertThat(register.check(lacking))
                .extracting(finding -> finding.path() + " " + finding.text(Language.EN))
                .containsExactly("[branches, grid-1, secretary] unknown post 005001/secretary;"
                        + " did you mean 005/secretary?");
        assertThat(register.check(roster())).isEmpty();
        assertThat(PartyRegister.empty().check(lacking)).isEmpty();
    }

    @Test
    void governance_postOfALaterRoster_fitsAndIsNamed() {
        LocalDate later = LocalDate.of(2023, 1, 1);
        Roster first = Fixtures.roster();
        Roster second = Roster.builder()
                .roles(plus(first.roles(), SECRETARY))
                .posts(plus(plus(first.posts(), OF_BRANCH), OF_COMMITTEE))
                .appointments(first.appointments())
                .build();

        Governance governance = Fixtures.governanceWithoutPolicies()
                .policies(Fixtures.policies())
                .roster(Timeline.always(first).then(later, second))
                .parties(register)
                .build();

        assertThat(governance.naming().name("unit", "grid-1", Language.ZH)).isEqualTo("grid-1支部");
        assertThat(governance.naming().name("unit", "grid-9", Language.ZH)).isEqualTo("grid-9");
        Roster onFirstDay = governance.on(FIRST_DAY).roster();
        assertThat(codes(chain.secretary(HOUSE_7, onFirstDay, FIRST_DAY)))
                .containsExactly(
                        ModelCode.UNKNOWN_POST.code(), ModelCode.UNKNOWN_POST.code(), CourseCode.NO_SECRETARY.code());
    }

    @Test
    void audit_unitWithoutASecretaryWhereOthersOfItsStepHaveOne_isNoted() {
        List<Finding> findings = register.audit(Fixtures.territory(), Fixtures.GRID_LEVEL, ORDINARY_DAY);

        assertThat(findings)
                .extracting(finding -> finding.severity() + " " + finding.path() + " " + finding.code())
                .containsExactly("NOTE [branches, grid-2] " + AuditCode.BRANCH_WITHOUT_SECRETARY);
        assertThat(findings.get(0).text(Language.ZH)).isEqualTo("党组织 grid-2 未写明书记,而同级(网格党支部)其他党组织已写明");
    }

    @Test
    void units_thatNameAnotherSecretary_differ() {
        assertThat(unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, COMMITTEE, OF_BRANCH))
                .isEqualTo(BRANCH);
        assertThat(unit("grid-1", BranchStep.GRID_BRANCH, GRID_1, COMMITTEE, OF_COMMITTEE))
                .isNotEqualTo(BRANCH);
        assertThat(BRANCH.secretary()).isEqualTo(OF_BRANCH.id());
        assertThat(GROUP.secretary()).isNull();
    }

    private static List<String> texts(SecretaryInCharge answer) {
        return answer.findings().stream()
                .map(finding -> finding.path() + " " + finding.text(Language.EN))
                .toList();
    }

    private static List<String> codes(SecretaryInCharge answer) {
        return answer.findings().stream().map(finding -> finding.code().code()).toList();
    }

    private static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }

    private static PartyRegister register(BranchUnit... units) {
        return PartyRegister.builder()
                .branches(List.of(units))
                .households(List.of(
                        new HouseholdLink(HOUSE_7, new BranchId("building-a"), FIRST_DAY, MOVES_AWAY),
                        new HouseholdLink(HOUSE_8, new BranchId("building-a"), FIRST_DAY, null)))
                .build();
    }

    private static Roster roster(Appointment... terms) {
        return Roster.of(List.of(SECRETARY), List.of(OF_COMMITTEE, OF_BRANCH, OF_GROUP), List.of(terms));
    }

    private static Post post(String id, Area area) {
        return new Post(new PostId(id), SECRETARY, area.code());
    }

    private static BranchUnit unit(
            String id, BranchStep step, Area area, @Nullable BranchUnit superior, @Nullable Post secretary) {
        return BranchUnit.builder(new BranchId(id), step, new BilingualText(id, id + "支部"), area.code())
                .superior(superior == null ? null : superior.id())
                .secretary(secretary == null ? null : secretary.id())
                .build();
    }
}
