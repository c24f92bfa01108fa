package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.command;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.Fixtures;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.RulingBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CallRole;
import io.gridward.core.linkage.PartyAct;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.ChangeSet;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryChange;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases are found by area with all below it, by holder, and by party with its share. */
class SearchingTest {
    private static final LocalDate REDRAWN = LocalDate.of(2023, 5, 1);
    private static final Instant BEFORE = Fixtures.at("2023-04-30T10:00");
    private static final Instant AFTER = Fixtures.at("2023-05-02T10:00");

    private final InMemoryCaseStore store = new InMemoryCaseStore();

    @Test
    void within_anArea_isThatAreaAndAllBelow() {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();
        Territory territory = Fixtures.territory();

        for (Area area : territory.areas()) {
            assertThat(desk.within(area.code(), MORNING))
                    .as("%s", area)
                    .isEqualTo(territory.areas().stream()
                            .filter(each -> territory.contains(area, each))
                            .map(Area::code)
                            .collect(Collectors.toSet()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> desk.within(AreaCode.of("999"), MORNING));
    }

    @Test
    void find_inACommunity_findsTheCasesOfItsGridsAlone() {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();
        place(desk, "C1", Fixtures.GRID_1);
        place(desk, "C2", Fixtures.GRID_3);
        place(desk, "C3", Fixtures.GRID_2);
        place(desk, "C4", Fixtures.RIVERSIDE);

        assertThat(ids(desk, Fixtures.RIVERSIDE, MORNING)).containsExactly("C1", "C3", "C4");
        assertThat(ids(desk, Fixtures.STREET, MORNING)).containsExactly("C1", "C2", "C3", "C4");
        assertThat(ids(desk, Fixtures.GRID_1, MORNING)).containsExactly("C1");
        assertThat(desk.find(CaseQuery.open()
                        .in(desk.within(Fixtures.STREET.code(), MORNING))
                        .limit(3)))
                .hasSize(3);
    }

    /** Grid 2 ends and its households go to grid 1; its open cases still bear its code. */
    @Test
    void find_inAnAreaThatTookOver_findsTheCasesOfWhatEnded() {
        TerritoryHistory history = TerritoryHistory.startingWith(Fixtures.territory())
                .revised(ChangeSet.of(
                        REDRAWN,
                        new TerritoryChange.Merge(
                                Set.of(Fixtures.GRID_1.code(), Fixtures.GRID_2.code()), Fixtures.GRID_1)));
        GridDesk desk = desk(Fixtures.governanceWithoutPolicies()
                .policies(Fixtures.policies())
                .territory(history)
                .build());
        place(desk, "C1", Fixtures.GRID_1);
        place(desk, "C2", Fixtures.GRID_2);
        place(desk, "C3", Fixtures.GRID_3);

        assertThat(ids(desk, Fixtures.GRID_1, BEFORE)).containsExactly("C1");
        assertThat(ids(desk, Fixtures.GRID_1, AFTER)).containsExactly("C1", "C2");
        assertThat(ids(desk, Fixtures.RIVERSIDE, AFTER)).containsExactly("C1", "C2");
        assertThat(ids(desk, Fixtures.HILLSIDE, AFTER)).containsExactly("C3");
        assertThat(ids(desk, Fixtures.GRID_2, AFTER)).containsExactly("C2");
        assertThat(ids(desk, Fixtures.GRID_2, BEFORE)).containsExactly("C2");
    }

    /** What will be drawn only later has no cases and no home yet. */
    @Test
    void within_beforeAGridIsDrawn_leavesItOut() {
        Area drawn = Area.of(
                AreaCode.of("120116051005005"),
                Fixtures.GRID_LEVEL,
                new BilingualText("Quay", "码头"),
                Fixtures.RIVERSIDE.code());
        TerritoryHistory history = TerritoryHistory.startingWith(Fixtures.territory())
                .revised(ChangeSet.of(REDRAWN, new TerritoryChange.Add(drawn)));
        GridDesk desk = desk(Fixtures.governanceWithoutPolicies()
                .policies(Fixtures.policies())
                .territory(history)
                .build());

        assertThat(desk.within(Fixtures.RIVERSIDE.code(), BEFORE)).doesNotContain(drawn.code());
        assertThat(desk.within(Fixtures.RIVERSIDE.code(), AFTER)).contains(drawn.code());
        assertThat(desk.within(Fixtures.RIVERSIDE.code(), BEFORE)).doesNotContain(drawn.code());
    }

    @Test
    void find_heldBy_followsTheCaseFromHandToHand() {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();
        accepted(desk.submit(report("C1")));
        Holder worker = Holder.of(Fixtures.WORKER_OF_1, Fixtures.LI);
        Holder head = Holder.of(Fixtures.HEAD_OF_RIVERSIDE, Fixtures.SUN);
        assertThat(desk.find(CaseQuery.open().heldBy(worker))).hasSize(1);

        desk.tick(Fixtures.at("2022-09-07T12:00"));

        assertThat(desk.find(CaseQuery.open().heldBy(worker))).isEmpty();
        assertThat(desk.find(CaseQuery.open().heldBy(head))).hasSize(1);
    }

    @Test
    void casesOf_aParty_showItsShareAndHowFarItIs() {
        GridDesk desk = desk(callingTheGardeners());
        IntStream.rangeClosed(1, 3).forEach(i -> accepted(desk.submit(report("C" + i))));
        accepted(desk.submit(sign("C2")));
        accepted(desk.submit(command(
                "answer",
                "C2",
                MORNING,
                new Actor.OfParty(Fixtures.GARDENER, Fixtures.GARDEN_CENTRE),
                new LinkageAct.AnswerCall(Fixtures.GARDEN_CENTRE, PartyAct.SIGN, null))));

        List<PartyCase> all = desk.casesOf(Fixtures.GARDEN_CENTRE, CaseQuery.open());
        List<PartyCase> second = desk.casesOf(
                Fixtures.GARDEN_CENTRE,
                CaseQuery.open().limit(1).after(all.get(0).entry()));

        assertThat(all).extracting(each -> each.entry().id().value()).containsExactly("C1", "C2", "C3");
        assertThat(all)
                .flatExtracting(PartyCase::shares)
                .extracting(PartyTask::status)
                .containsExactly(PartyStatus.CALLED, PartyStatus.SIGNED, PartyStatus.CALLED);
        assertThat(second).containsExactly(all.get(1));
        assertThat(desk.casesOf(Fixtures.PROPERTY_COMPANY, CaseQuery.open())).isEmpty();
        assertThat(desk.casesOf(Fixtures.GARDEN_CENTRE, CaseQuery.due(MORNING))).isEmpty();
    }

    private static Governance callingTheGardeners() {
        return Fixtures.governanceWithoutPolicies()
                .policies(EscalationPolicies.only(Fixtures.POLICY, Fixtures.factSchema(), situation -> {
                    RulingBuilder ruling = Ruling.builder()
                            .enter(Fixtures.GRID_LEVEL.id())
                            .handler(Fixtures.GRID_WORKER.id())
                            .overall(TimeBudget.of(TimeLimit.parse("3wd")))
                            .move(Move.UP);
                    if (situation.trigger() == Trigger.REPORTED) {
                        ruling.call(new Call(
                                Fixtures.STREET_TREES.id(),
                                CallRole.LEAD,
                                TimeBudget.of(TimeLimit.parse("1h")),
                                null,
                                TimeBudget.of(TimeLimit.parse("1wd"))));
                    }
                    return ruling.build();
                }))
                .build();
    }

    private GridDesk desk(Governance governance) {
        return GridDesk.builder(governance, store).build();
    }

    private static void place(GridDesk desk, String id, Area area) {
        Facts facts = Facts.builder(Fixtures.factSchema())
                .set(Fixtures.CATEGORY, "noise")
                .build();
        IntakeAct.Report act =
                new IntakeAct.Report(Issue.builder(area.code()).facts(facts).build());
        accepted(desk.submit(command("report-" + id, id, MORNING, new Actor.Intake(), act)));
    }

    private static List<String> ids(GridDesk desk, Area area, Instant at) {
        return new ArrayList<>(desk.find(CaseQuery.open().in(desk.within(area.code(), at))))
                .stream().map(IndexEntry::id).map(CaseId::value).toList();
    }
}
