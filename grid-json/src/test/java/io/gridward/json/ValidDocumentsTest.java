package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.Assignment;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.ClosingAct;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.catalog.Catalog;
import io.gridward.core.catalog.ClassCode;
import io.gridward.core.catalog.ClassCodeScheme;
import io.gridward.core.division.Building;
import io.gridward.core.division.BuildingId;
import io.gridward.core.division.DivisionAudit;
import io.gridward.core.division.GridDivision;
import io.gridward.core.division.Share;
import io.gridward.core.division.SizeNorm;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.party.BranchChain;
import io.gridward.core.party.BranchId;
import io.gridward.core.party.BranchStep;
import io.gridward.core.party.BranchUnit;
import io.gridward.core.party.HouseholdRef;
import io.gridward.core.party.MembershipKind;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.party.PartyKind;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.DutyCover;
import io.gridward.core.roster.DutyDay;
import io.gridward.core.roster.Engagement;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.Roster;
import io.gridward.core.roster.Rota;
import io.gridward.core.roster.Shift;
import io.gridward.core.roster.Turn;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.ParentRule;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.core.time.DayCount;
import io.gridward.core.time.RollRule;
import io.gridward.core.time.TimeLimit;
import io.gridward.core.time.WorkCalendar;
import io.gridward.rules.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidDocumentsTest {
    private static final String[] AUDIT = {
        "第一网格 的楼栋长共 4 席,在岗 3 席",
        "一格一员(第二网格):网格员至少应在岗 1 席,实际 0 席",
        "一格一员(大港市场):网格员至少应在岗 1 席,实际 0 席",
        "兼职队伍(重阳里社区):(兼职)至少应在岗 4 席,实际 3 席,空缺 1 席",
        "兼职队伍(开元里社区):(兼职)至少应在岗 4 席,实际 0 席",
        "综合网格员(第二网格):网格员至少应在岗 1 席,实际 0 席",
        "第二网格(网格)没有包联责任人",
        "大港市场(网格)没有包联责任人",
        "secretary-2 于 2022-09-07 列入值班表 community-night-duty(共 7 天),但当时并不在 重阳里社区 任社区书记",
        "重阳里社区 的社区书记自 2022-09-07 00:00 起至 2022-09-07 08:30 无人值班",
        "重阳里社区 的社区书记自 2022-09-07 18:00 起至 2022-09-08 08:30 无人值班"
    };

    private final GridJson json = GridJson.reader();

    @Test
    void territory_valid_isRead() {
        Territory territory = json.territory(Dagang.source("territory"));

        assertThat(territory.levels().ids()).containsExactly("street", "community", "grid");
        assertThat(territory.codes().length("grid")).hasValue(15);
        assertThat(territory.codes().split(AreaCode.of("120116051005"), "community"))
                .containsEntry("subdistrict", "051");
        Area market = territory.area(AreaCode.of("120116051006003"));
        assertThat(market.kind()).isEqualTo(GridKind.DEDICATED);
        assertThat(market.reach()).containsExactly(AreaCode.of("120116051005"));
        assertThat(territory.area(AreaCode.of("120116051005002")).predecessors())
                .containsExactly(AreaCode.of("120116051005009"));
        assertThat(territory.codes().parent()).isEqualTo(ParentRule.PREFIX);
        assertThat(territory.areas()).hasSize(6);
        assertThat(territory.area(AreaCode.of("120116051005")).name())
                .isEqualTo(new BilingualText("Chongyangli", "重阳里社区"));
        assertThat(territory.area(AreaCode.of("120116051")).name()).isEqualTo(BilingualText.same("大港街道"));
    }

    @Test
    void households_valid_areRead() {
        GridDivision division = json.households(Dagang.source("households"));

        assertThat(division.households()).isEqualTo(96 + 120 + 180 + 1);
        Building first = division.buildings().get(0);
        assertThat(first.id()).isEqualTo(new BuildingId("重阳里-1"));
        assertThat(first.quarter()).contains("重阳里");
        assertThat(first.shares()).containsExactly(new Share(AreaCode.of("120116051005001"), 1, 96));
        Building divided = division.find(new BuildingId("00003")).orElseThrow();
        assertThat(divided.quarter()).isEmpty();
        assertThat(divided.shares())
                .containsExactly(
                        new Share(AreaCode.of("120116051005001"), 1, 60),
                        new Share(AreaCode.of("120116051005002"), 61, 180));
        assertThat(division.gridLevel()).contains("grid");
        assertThat(division.norms()).containsExactly(SizeNorm.of("grid", 150, 500));
        DivisionAudit audit = DivisionAudit.of(json.territory(Dagang.source("territory")), division);
        assertThat(audit.households(division))
                .extracting(finding -> finding.text(Language.EN))
                .containsExactly("households 1 to 1 of building 00004 are taken in by no area of level grid");
    }

    @Test
    void territoryChanges_valid_areApplied() {
        Territory before = json.territory(Dagang.source("territory"));

        TerritoryHistory history = json.territoryHistory(Dagang.source("territory-changes"), before);

        assertThat(history.changeSets()).hasSize(3);
        assertThat(history.on(LocalDate.parse("2023-12-31"))).isEqualTo(before);
        assertThat(history.on(LocalDate.parse("2024-01-01")).children(before.area(AreaCode.of("120116051"))))
                .extracting(area -> area.name().zh())
                .containsExactly("新社区", "重阳里社区", "开元里");
        assertThat(history.successors(AreaCode.of("120116051005001"), LocalDate.MIN, LocalDate.parse("2025-01-01"))
                        .areas())
                .extracting(area -> area.code().value())
                .containsExactly("120116051005013");
        assertThat(history.on(LocalDate.MAX)
                        .area(AreaCode.of("120116051007001"))
                        .parent())
                .isEqualTo(AreaCode.of("120116051007"));
    }

    @Test
    void roster_valid_isRead() {
        Roster roster = json.roster(Dagang.source("roster"));

        assertThat(roster.roles()).hasSize(3);
        assertThat(roster.posts()).hasSize(3);
        assertThat(roster.appointments()).hasSize(6);
        PostId worker = new PostId("120116051005001/grid-worker");
        assertThat(roster.holds(new PersonRef("p-1"), worker, LocalDate.parse("2023-12-31")))
                .isTrue();
        assertThat(roster.holds(new PersonRef("p-1"), worker, LocalDate.parse("2024-01-01")))
                .isFalse();
        assertThat(roster.deputy("grid-worker", AreaCode.of("120116051005001"), LocalDate.parse("2024-01-01")))
                .hasValueSatisfying(holder -> assertThat(holder.toString()).contains("p-2"));
    }

    @Test
    void roster_validTeam_isRead() {
        Roster roster = json.roster(Dagang.source("roster"));

        assertThat(roster.roles())
                .extracting(Role::engagement)
                .containsExactly(Engagement.FULL_TIME, Engagement.FULL_TIME, Engagement.PART_TIME);
        Post leaders =
                roster.findPost(new PostId("120116051005001/building-leader")).orElseThrow();
        assertThat(leaders.seats()).isEqualTo(4);
        assertThat(roster.holders(leaders, LocalDate.parse("2022-03-01")))
                .extracting(Holder::person)
                .containsExactly(new PersonRef("leader-1"), new PersonRef("leader-2"), new PersonRef("leader-3"));
        Rota nights = roster.rotas().get(0);
        assertThat(nights.turn()).isEqualTo(Turn.WEEKLY);
        assertThat(nights.cover()).isEqualTo(DutyCover.OUTSIDE_WORKING_HOURS);
        assertThat(nights.shifts())
                .containsExactly(
                        Shift.parse("18:00-08:30").on(Set.of(DutyDay.WORKING_DAY)),
                        Shift.parse("08:30-08:30").on(Set.of(DutyDay.DAY_OFF, DutyDay.HOLIDAY)));
        assertThat(nights.person(LocalDate.parse("2022-01-10"))).contains(new PersonRef("p-3"));
        assertThat(nights.person(LocalDate.parse("2022-01-11"))).contains(new PersonRef("secretary-2"));
        assertThat(roster.supervision().get(0).areas()).containsExactly(AreaCode.of("120116051005001"));
        assertThat(roster.supervisedLevels().get(0).by()).containsExactly("community-secretary");
        assertThat(roster.norms().get(0).max()).hasValue(1);
        assertThat(roster.norms().get(1).countsBelow()).isTrue();
        assertThat(roster.norms().get(1).engagement()).contains(Engagement.PART_TIME);
        assertThat(roster.norms().get(1).area()).isEmpty();
        assertThat(roster.norms().get(1).kind()).isEmpty();
        assertThat(roster.norms().get(2).area()).contains(AreaCode.of("120116051005"));
        assertThat(roster.norms().get(2).kind()).contains(GridKind.COMPREHENSIVE);
        assertThat(roster.norms().get(2).countsBelow()).isFalse();
        assertThat(roster.norms().get(3).level()).isEmpty();
        assertThat(roster.norms().get(3).area()).contains(AreaCode.of("120116051005"));
        assertThat(roster.limits().get(0).atMost()).isEqualTo(10);
    }

    @Test
    void roster_ofDagang_auditNamesEachLackInItsPlace() {
        Governance governance = Dagang.governance();
        LocalDate day = LocalDate.parse("2022-09-07");
        Edition edition = governance.on(day);

        List<Finding> findings = edition.roster()
                .audit(edition.territory(), edition.calendarOf(AreaCode.of("120116051")), day, day.plusDays(13));

        assertThat(findings.stream()
                        .map(finding -> finding.text(Language.ZH, governance.naming()))
                        .toList())
                .startsWith(AUDIT);
    }

    @Test
    void parties_valid_areRead() {
        PartyRegister parties = json.parties(Dagang.source("parties"));

        assertThat(parties.matters()).hasSize(2);
        assertThat(parties.find(new PartyId("enforcement-team")).orElseThrow().superior())
                .isEqualTo(new PartyId("city-garden-centre"));
        assertThat(parties.mandates().get(1).areas())
                .containsExactlyInAnyOrder(AreaCode.of("120116051005"), AreaCode.of("120116051005001"));
        assertThat(parties.mandates().get(1).to()).isEqualTo(LocalDate.parse("2026-12-31"));
    }

    @Test
    void parties_withBranches_areRead() {
        PartyRegister parties = json.parties(Dagang.source("parties"));

        Party shop = parties.find(new PartyId("noodle-shop")).orElseThrow();
        assertThat(shop.kind()).isEqualTo(PartyKind.GOVERNANCE_PARTNER);
        assertThat(shop.name().zh()).isEqualTo("𠮷面馆");
        assertThat(shop.seat()).isEqualTo(AreaCode.of("120116051005001"));
        BranchChain chain = parties.branches();
        assertThat(chain.unit(new BranchId("chongyangli")).secretary()).isEqualTo(new PostId("120116051005/secretary"));
        assertThat(chain.unit(new BranchId("grid-1-branch")).secretary()).isNull();
        assertThat(chain.secretary(
                                new HouseholdRef("h-701"),
                                json.roster(Dagang.source("roster")),
                                LocalDate.parse("2023-06-30"))
                        .holders())
                .extracting(Holder::person)
                .containsExactly(new PersonRef("p-3"));
        LocalDate day = LocalDate.parse("2023-06-30");
        assertThat(chain.chainAbove(new PersonRef("m-1"), day))
                .extracting(BranchUnit::toString)
                .containsExactly("building-7-group", "grid-1-branch", "chongyangli");
        assertThat(chain.chainAbove(new PersonRef("m-1"), day.plusDays(1)))
                .extracting(BranchUnit::step)
                .containsExactly(BranchStep.GRID_BRANCH, BranchStep.COMMITTEE);
        assertThat(chain.members(new BranchId("grid-1-branch"), MembershipKind.TAKEN_OVER, day))
                .hasSize(1);
        assertThat(chain.answering(new HouseholdRef("h-702"), day)).isEmpty();
        assertThat(chain.answering(new HouseholdRef("h-701"), day)).isPresent();
    }

    @Test
    void catalog_valid_isRead() {
        Catalog catalog = json.catalog(Dagang.source("catalog"));

        assertThat(catalog.codes()).isEqualTo(ClassCodeScheme.of(2, 2));
        assertThat(catalog.classes()).hasSize(4);
        ClassCode building = ClassCode.event("0101");
        assertThat(catalog.find(building).orElseThrow().filing())
                .contains(new BilingualText("somebody builds without a permit", "未经许可搭建"));
        assertThat(catalog.limit(building)).contains(TimeLimit.parse("3wd"));
        assertThat(catalog.matter(ClassCode.event("0102"))).contains("enforcement");
        assertThat(catalog.check(json.parties(Dagang.source("parties")))).isEmpty();
        assertThat(catalog.admissions().entries()).hasSize(3);
        assertThat(catalog.admissions().admits(building, LocalDate.parse("2022-12-31")))
                .isTrue();
        assertThat(catalog.admissions().admits(building, LocalDate.parse("2023-01-01")))
                .isFalse();
        assertThat(catalog.admissions().admits("household-visit", LocalDate.parse("2022-07-01")))
                .isTrue();
    }

    @Test
    void calendar_valid_isRead() {
        WorkCalendar calendar = json.calendar(Dagang.source("calendar"));

        assertThat(calendar.id()).isEqualTo("china");
        assertThat(calendar.zone().getId()).isEqualTo("Asia/Shanghai");
        assertThat(calendar.dayCount()).isEqualTo(DayCount.NEXT_DAY_CLOSE);
        assertThat(calendar.rollRule()).isEqualTo(RollRule.KEEP_TIME);
        assertThat(calendar.slots()).hasSize(2);
        assertThat(calendar.workingWeekdays())
                .doesNotContain(DayOfWeek.SATURDAY)
                .hasSize(5);
        assertThat(calendar.isWorkingDay(LocalDate.parse("2022-10-08"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2022-10-03"))).isFalse();
    }

    @Test
    void policy_valid_isRead() {
        Policy policy = json.policy(Dagang.source("policy"));

        assertThat(policy.id()).isEqualTo("dagang/escalation");
        assertThat(policy.attributes().names()).containsExactly("category", "households", "danger", "needs", "blocked");
        assertThat(policy.guarantees()).hasSize(1);
    }

    @Test
    void incidents_valid_becomeCommandsWithTextsApart() {
        Incidents incidents = json.incidents(Dagang.source("incidents"), Dagang.governance());

        assertThat(incidents.incidents()).hasSize(5);
        Incident tree = incidents.find(new CaseId("DG-1")).orElseThrow();
        assertThat(tree.commands()).hasSize(12);
        CaseCommand report = tree.commands().get(0);
        assertThat(report.id().value()).isEqualTo("DG-1/step/1");
        assertThat(report.at()).isEqualTo(Instant.parse("2022-08-30T22:30:00Z"));
        assertThat(report.happenedAt()).isEqualTo(Instant.parse("2022-08-30T22:10:00Z"));
        IntakeAct.Report reported = (IntakeAct.Report) report.act();
        assertThat(reported.issue().requester()).hasValue(new PersonRef("r-1"));
        assertThat(reported.issue().place()).hasValue("addr-7");
        assertThat(reported.issue().summary()).hasValue(new TextRef("DG-1/text/1"));
        assertThat(reported.issue().facts().values())
                .containsEntry("category", "tree")
                .containsEntry("households", 60L)
                .containsEntry("needs", Set.of("department"))
                .containsEntry("blocked", true)
                .containsEntry("danger", "none");
        assertThat(tree.commands().get(5).actor())
                .isEqualTo(new Actor.OfParty(new PersonRef("p-9"), new PartyId("city-garden-centre")));
        assertThat(tree.commands().get(7).act())
                .isInstanceOfSatisfying(
                        ClosingAct.Handle.class,
                        handle -> assertThat(handle.evidence()).hasSize(2));
        assertThat(tree.texts())
                .hasSize(6)
                .containsEntry(new TextRef("DG-1/text/3"), new BilingualText("Too heavy", "太重"));
        assertThat(tree.toString()).doesNotContain("tree", "heavy");
    }

    @Test
    void incidents_requestsAndWhatEndsACase_becomeTheirActs() {
        Incident asked = json.incidents(Dagang.source("incidents"), Dagang.governance())
                .find(new CaseId("DG-4"))
                .orElseThrow();

        List<Act> acts = asked.commands().stream().map(CaseCommand::act).toList();
        assertThat(acts.subList(1, acts.size()))
                .containsExactly(
                        new IntakeAct.Merge(new CaseId("DG-1"), text(1)),
                        new IntakeAct.SelfHandle(List.of(new Evidence("photo", "img-3", null)), null),
                        new ClosingAct.ReachMilestone("fence", List.of(new Evidence("photo", "img-4", null))),
                        RequestAct.Request.forReturn(text(2)).because("works").resting(text(3)),
                        RequestAct.Decide.adjudicate(text(4)),
                        new RequestAct.Adjudicate(
                                new Assignment(AreaCode.of("120116051005002"), "grid-worker"),
                                List.of("street-trees", "enforcement"),
                                text(5)),
                        RequestAct.Decide.grantReturn(Assignment.to(AreaCode.of("120116051006"))),
                        RequestAct.Request.forExtension(text(6), Instant.parse("2022-09-30T10:00:00Z")),
                        new RequestAct.Withdraw(RequestKind.EXTENSION),
                        RequestAct.Request.forSuspension(text(7), Instant.parse("2022-10-31T10:00:00Z"))
                                .because("season"),
                        RequestAct.Decide.grant(RequestKind.SUSPENSION, TimeLimit.parse("30d")),
                        new RequestAct.Resume(),
                        RequestAct.Decide.grant(RequestKind.EXTENSION, Instant.parse("2022-09-29T10:00:00Z")),
                        RequestAct.Request.forVoid(text(8)),
                        RequestAct.Decide.refuse(RequestKind.WHISTLE, text(9)),
                        new ClosingAct.FollowUp(Satisfaction.DISSATISFIED, false, true, text(10)),
                        new ClosingAct.Reopen(text(11)));
        assertThat(asked.texts()).containsEntry(text(11), new BilingualText("The stump", "树桩未清"));
    }

    @Test
    void incidents_movesByHand_becomeTheirActs() {
        Incident moved = json.incidents(Dagang.source("incidents"), Dagang.governance())
                .find(new CaseId("DG-5"))
                .orElseThrow();

        List<Act> acts = moved.commands().stream().map(CaseCommand::act).toList();
        assertThat(acts.get(1))
                .isInstanceOfSatisfying(
                        IntakeAct.CorrectFacts.class,
                        corrected -> assertThat(corrected.facts().values()).containsEntry("danger", "property"));
        assertThat(acts.subList(2, acts.size()))
                .containsExactly(
                        new HoldingAct.Dispatch(AreaCode.of("120116051005001"), "grid-worker", text(5, 1)),
                        new HoldingAct.Dispatch(AreaCode.of("120116051005002"), null, text(5, 2)),
                        new HoldingAct.SendDown(null),
                        new HoldingAct.Raise("street", text(5, 3)),
                        new HoldingAct.Supervise(text(5, 4)),
                        new HoldingAct.Urge(text(5, 5)));
    }

    private static TextRef text(int ordinal) {
        return text(4, ordinal);
    }

    private static TextRef text(int incident, int ordinal) {
        return new TextRef("DG-" + incident + "/text/" + ordinal);
    }

    @Test
    void governance_validDocuments_isRead() {
        Governance governance = Dagang.governance();

        assertThat(governance.editions().first().territory().areas()).hasSize(6);
        assertThat(governance.calendarOf(AreaCode.of("120116051")).id()).isEqualTo("china");
        assertThat(governance.policies().facts().names()).contains("category", "households");
    }

    @Test
    void governance_withChangesAndCatalog_knowsBothByDate() {
        Governance governance = Dagang.governance(Dagang.documentsWith(documents ->
                documents.territoryChanges(Dagang.source("territory-changes")).catalog(Dagang.source("catalog"))));

        TerritoryHistory history = GridJson.reader()
                .territoryHistory(
                        Dagang.source("territory-changes"), GridJson.reader().territory(Dagang.source("territory")));
        assertThat(governance.editions().versions().keySet())
                .isEqualTo(history.territories().versions().keySet());
        assertThat(governance.editions().last().territory())
                .isEqualTo(history.territories().last());
        assertThat(governance.editions().last().catalog())
                .isEqualTo(GridJson.reader().catalog(Dagang.source("catalog")));
    }

    @Test
    void governance_withBrokenChangesAndCatalog_tellsTheProblemsOfBoth() {
        GovernanceDocuments documents = Dagang.documentsWith(broken -> broken.territoryChanges(
                        JsonSource.of("changes.json", "{\"territory\": \"dagang\"}"))
                .catalog(JsonSource.of(
                        "catalog.json", Dagang.text("catalog").replace("\"enforcement\"", "\"enforcment\""))));

        assertThatThrownBy(() -> Dagang.governance(documents))
                .isInstanceOf(GridJsonException.class)
                .hasMessageContaining("changes.json:1:1 MISSING_FIELD")
                .hasMessageContaining("UNKNOWN_MATTER unknown matter enforcment; did you mean enforcement?");
    }

    @Test
    void governance_withChangesOfABrokenTerritory_tellsTheProblemsOfTheTerritory() {
        GovernanceDocuments documents =
                Dagang.documentsWith(broken -> broken.territory(JsonSource.of("territory.json", "{}"))
                        .territoryChanges(Dagang.source("territory-changes")));

        assertThatThrownBy(() -> Dagang.governance(documents))
                .isInstanceOf(GridJsonException.class)
                .hasMessageContaining("territory.json:1:1 MISSING_FIELD");
    }

    @Test
    void governance_withoutParties_hasAnEmptyRegister() {
        GovernanceDocuments documents = GovernanceDocuments.builder()
                .territory(Dagang.source("territory"))
                .roster(Dagang.source("roster"))
                .calendar(Dagang.source("calendar"))
                .policyIn(AreaCode.of("120116051005"), Dagang.source("policy"))
                .build();

        assertThat(Dagang.governance(documents).editions().first().parties().parties())
                .isEmpty();
    }

    @Test
    void governance_policyBoundToAnUnknownArea_isAProblemOfThePolicy() {
        GovernanceDocuments documents = GovernanceDocuments.builder()
                .territory(Dagang.source("territory"))
                .roster(Dagang.source("roster"))
                .calendar(Dagang.source("calendar"))
                .policyIn(AreaCode.of("120116051007"), Dagang.source("policy"))
                .build();

        assertThatThrownBy(() -> Dagang.governance(documents))
                .isInstanceOf(GridJsonException.class)
                .hasMessage("policy.json:1:1 UNKNOWN_AREA unknown area 120116051007; did you mean 120116051005?");
    }

    @Test
    void documents_requiredOneMissing_areRefused() {
        assertThatThrownBy(() -> GovernanceDocuments.builder()
                        .territory(Dagang.source("territory"))
                        .build())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void file_thatExists_isRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("calendar.json"), "\uFEFF" + Dagang.text("calendar"));

        assertThat(json.calendar(JsonSource.file(file)).id()).isEqualTo("china");
    }

    @Test
    void file_thatIsMissing_isAProblem(@TempDir Path folder) {
        assertThatThrownBy(() -> json.calendar(JsonSource.file(folder.resolve("calendar.json"))))
                .isInstanceOfSatisfying(
                        GridJsonException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.toString())
                                        .startsWith("calendar.json:1:1 UNREADABLE cannot be read: there is no file ")));
    }
}
