package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.HEAD;
import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.WORKER;
import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.command;
import static io.gridward.core.desk.DeskFixtures.refusals;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.Fixtures;
import io.gridward.core.Governance;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.ClockEvent;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.IntakeEvent;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Stage;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.DeskFixtures.RecordingStore;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GridDeskTest {
    private static final CaseId C1 = new CaseId("C1");

    private final RecordingStore store = new RecordingStore();
    private final GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();

    @Test
    void submit_report_keepsItsEventsAndTheCaseIsFound() {
        Outcome.Accepted outcome = accepted(desk.submit(report("C1")));

        assertThat(desk.events(C1)).isEqualTo(outcome.events()).isNotEmpty();
        assertThat(desk.find(C1)).contains(outcome.after());
        assertThat(outcome.after().stage()).isEqualTo(Stage.DISPATCHED);
        assertThat(outcome.after().holder()).contains(Holder.of(Fixtures.WORKER_OF_1, Fixtures.LI));
    }

    @Test
    void tick_whereOneCaseCannotBeLoaded_reachesAllOthersAndThrowsThen() {
        InMemoryCaseStore kept = new InMemoryCaseStore();
        GridDesk whole = GridDesk.builder(Fixtures.governance(), kept).build();
        whole.submit(report("C1"));
        whole.submit(report("C2"));
        whole.submit(report("C3"));
        GridDesk broken = GridDesk.builder(Fixtures.governance(), new PassingStore(kept) {
                    @Override
                    public List<CaseEvent> load(CaseId id) {
                        if (!id.value().equals("C2")) {
                            throw new IllegalStateException("cannot read " + id);
                        }
                        return super.load(id);
                    }
                })
                .build();
        Instant due = whole.nextDue().orElseThrow();
        int before = whole.events(new CaseId("C2")).size();

        assertThatThrownBy(() -> broken.tick(due))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));

        assertThat(whole.events(new CaseId("C2"))).hasSizeGreaterThan(before);
        assertThat(whole.tick(due)).containsExactlyInAnyOrder(new CaseId("C1"), new CaseId("C3"));
    }

    /** A host whose clock is centuries ahead is not kept busy with every one of their days. */
    @Test
    void tick_centuriesAhead_firesABoundedNumberOfRungsAndTheNextGoesOn() {
        desk.submit(report("C1"));
        Instant ahead = DeskFixtures.MORNING.plus(Duration.ofDays(200 * 365));

        assertThat(desk.tick(ahead)).containsExactly(C1);

        Instant due = desk.nextDue().orElseThrow();
        int events = desk.events(C1).size();
        assertThat(rungs(desk.events(C1))).isLessThanOrEqualTo(10_000);
        assertThat(due).isBefore(ahead);
        assertThat(desk.tick(ahead)).containsExactly(C1);
        assertThat(desk.events(C1)).hasSizeGreaterThan(events);
        assertThat(desk.nextDue().orElseThrow()).isAfter(due);
    }

    private static long rungs(List<CaseEvent> events) {
        return events.stream().filter(ClockEvent.RungReached.class::isInstance).count();
    }

    /** A process ended while cases adopted other reference data, and one of them cannot be read any more. */
    @Test
    void tick_whereAnInterruptedAdoptionCannotEnd_stillLetsTimePassForTheOthers() {
        InMemoryCaseStore kept = new InMemoryCaseStore();
        GridDesk whole = GridDesk.builder(Fixtures.governance(), kept).build();
        whole.submit(report("C1"));
        whole.submit(report("C2"));
        kept.advance("gridward:adopting", 1);
        GridDesk next = GridDesk.builder(Fixtures.governance(), new PassingStore(kept) {
                    @Override
                    public List<CaseEvent> load(CaseId id) {
                        if (id.value().equals("C1")) {
                            throw new IllegalStateException("cannot read " + id);
                        }
                        return super.load(id);
                    }
                })
                .build();
        Instant due = whole.nextDue().orElseThrow();
        int before = whole.events(new CaseId("C2")).size();

        assertThatThrownBy(() -> next.tick(due)).isInstanceOf(IllegalStateException.class);

        assertThat(whole.events(new CaseId("C2"))).hasSizeGreaterThan(before);
    }

    @Test
    void find_nothingReported_isEmpty() {
        assertThat(desk.find(C1)).isEmpty();
        assertThat(desk.events(C1)).isEmpty();
        assertThat(desk.open()).isEmpty();
        assertThat(desk.nextDue()).isEmpty();
    }

    @Test
    void submit_oneAfterTheOther_numbersEventsConsecutively() {
        desk.submit(report("C1"));
        desk.submit(sign("C1"));

        List<CaseEvent> events = desk.events(C1);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).head().number()).isEqualTo(i + 1);
        }
        assertThat(store.appends()).hasSize(2);
        assertThat(desk.find(C1).map(CaseFile::stage)).contains(Stage.HANDLING);
    }

    @Test
    void submit_refused_keepsNothing() {
        Outcome outcome = desk.submit(sign("C1"));

        assertThat(refusals(outcome)).containsExactly(RefusalCode.WRONG_STAGE);
        assertThat(store.appends()).isEmpty();
    }

    @Test
    void submit_sameCommandAgain_happensOnceAndAnswersWithTheFirstEvents() {
        Outcome.Accepted first = accepted(desk.submit(report("C1")));
        desk.submit(sign("C1"));

        Outcome.Accepted again = accepted(desk.submit(report("C1")));

        assertThat(again.events()).isEqualTo(first.events());
        assertThat(again.after().stage()).isEqualTo(Stage.HANDLING);
        assertThat(store.appends()).hasSize(2);
    }

    @Test
    void submit_sameCommandAgainWithNumbering_answersWithTheNumberToo() {
        GridDesk numbering = numberingDesk(new AtomicInteger());
        Outcome.Accepted first = accepted(numbering.submit(report("C1")));
        numbering.submit(sign("C1"));

        Outcome.Accepted again = accepted(numbering.submit(report("C1")));

        assertThat(again.events()).isEqualTo(first.events());
        assertThat(store.appends()).hasSize(2);
    }

    @Test
    void submit_sameCommandIdOtherContent_isRefused() {
        desk.submit(report("C1"));

        Outcome outcome = desk.submit(report("C1", "waste"));

        assertThat(refusals(outcome)).containsExactly(RefusalCode.COMMAND_REUSED);
        assertThat(store.appends()).hasSize(1);
    }

    @Test
    void submit_filedWithNumbering_isNumberedInTheSameAppend() {
        AtomicInteger asked = new AtomicInteger();
        GridDesk numbering = numberingDesk(asked);

        Outcome.Accepted outcome = accepted(numbering.submit(report("C1")));
        numbering.submit(sign("C1"));

        assertThat(outcome.after().number()).contains(new CaseNumber("2022-1"));
        assertThat(store.appends().get(0)).isEqualTo(outcome.events());
        assertThat(store.appends().get(0))
                .filteredOn(IntakeEvent.Filed.class::isInstance)
                .hasSize(1);
        assertThat(store.appends().get(0)).last().isInstanceOf(IntakeEvent.Numbered.class);
        assertThat(numbering.find(C1).flatMap(CaseFile::number)).contains(new CaseNumber("2022-1"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void submit_heldAtIntake_isNumberedOnlyWhenFiled() {
        AtomicInteger asked = new AtomicInteger();
        GridDesk numbering = GridDesk.builder(governanceHoldingAll(), store)
                .numbering(filed -> new CaseNumber("2022-" + asked.incrementAndGet()))
                .build();

        Outcome.Accepted held = accepted(numbering.submit(report("C1")));
        Outcome.Accepted filed = accepted(numbering.submit(command("file", "C1", MORNING, HEAD, new IntakeAct.File())));

        assertThat(held.after().stage()).isEqualTo(Stage.AT_INTAKE);
        assertThat(held.after().number()).isEmpty();
        assertThat(filed.after().number()).contains(new CaseNumber("2022-1"));
        assertThat(store.appends()).hasSize(2);
        assertThat(store.appends().get(1)).isEqualTo(filed.events());
    }

    @Test
    void submit_withoutNumbering_givesNoNumber() {
        assertThat(accepted(desk.submit(report("C1"))).after().number()).isEmpty();
    }

    @Test
    void submit_numberingFails_keepsNothingAndTheReportMayBeToldAgain() {
        AtomicInteger asked = new AtomicInteger();
        GridDesk numbering = GridDesk.builder(Fixtures.governance(), store)
                .numbering(filed -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("no numbers today");
                    }
                    return new CaseNumber("2022-7");
                })
                .build();

        assertThatIllegalStateException().isThrownBy(() -> numbering.submit(report("C1")));
        assertThat(store.appends()).isEmpty();

        assertThat(accepted(numbering.submit(report("C1"))).after().number()).contains(new CaseNumber("2022-7"));
    }

    @Test
    void submit_accepted_tellsListenersWhatIsKeptAlready() {
        List<String> told = new ArrayList<>();
        GridDesk listened = GridDesk.builder(Fixtures.governance(), store)
                .listener(
                        "listener-1",
                        (after, events) -> told.add("first " + after.id() + " "
                                + store.load(after.id()).equals(events) + " "
                                + after.equals(replayed(after))))
                .listener("listener-2", (after, events) -> told.add("second " + events.size()))
                .build();

        Outcome.Accepted outcome = accepted(listened.submit(report("C1")));

        assertThat(told)
                .containsExactly(
                        "first C1 true true", "second " + outcome.events().size());
    }

    @Test
    void submit_refusedOrRepeated_tellsNobody() {
        List<CaseId> told = new ArrayList<>();
        GridDesk listened = GridDesk.builder(Fixtures.governance(), store)
                .listener("listener-3", (after, events) -> told.add(after.id()))
                .build();

        listened.submit(sign("C1"));
        listened.submit(report("C1"));
        listened.submit(report("C1"));

        assertThat(told).containsExactly(C1);
    }

    @Test
    void submit_listenerFails_losesNoEventAndTellsTheOthers() {
        List<CaseEvent> told = new ArrayList<>();
        GridDesk listened = GridDesk.builder(Fixtures.governance(), store)
                .listener("listener-4", (after, events) -> {
                    throw new IllegalStateException("the screen is dark");
                })
                .listener("listener-5", (after, events) -> told.addAll(events))
                .build();

        Outcome.Accepted outcome = accepted(listened.submit(report("C1")));
        accepted(listened.submit(sign("C1")));

        assertThat(listened.events(C1))
                .isEqualTo(told)
                .startsWith(outcome.events().toArray(CaseEvent[]::new));
        assertThat(listened.find(C1).map(CaseFile::stage)).contains(Stage.HANDLING);
    }

    @Test
    void submit_overtakenFourTimes_isDecidedAnew() {
        store.overtakenTimes(4);

        Outcome.Accepted outcome = accepted(desk.submit(report("C1")));

        assertThat(desk.events(C1)).isEqualTo(outcome.events());
    }

    @Test
    void submit_overtakenEveryTime_isRefusedWithTheVersion() {
        desk.submit(report("C1"));
        store.overtakenTimes(5);

        Outcome outcome = desk.submit(sign("C1"));

        assertThat(refusals(outcome)).containsExactly(RefusalCode.VERSION_CONFLICT);
        Finding conflict = ((Outcome.Refused) outcome).reasons().get(0);
        assertThat(conflict.path()).containsExactly("C1");
        assertThat(conflict.details())
                .containsEntry("version", Integer.toString(desk.events(C1).size()));
    }

    @Test
    void tick_beforeAnyClockIsDue_doesNothing() {
        desk.submit(report("C1"));

        assertThat(desk.tick(MORNING.plusSeconds(7199))).isEmpty();
        assertThat(store.appends()).hasSize(1);
    }

    @Test
    void tick_signClockDue_handsUpOnce() {
        desk.submit(report("C1"));
        assertThat(desk.nextDue()).contains(Fixtures.at("2022-09-07T12:00"));

        assertThat(desk.tick(Fixtures.at("2022-09-07T12:00"))).containsExactly(C1);
        assertThat(desk.tick(Fixtures.at("2022-09-07T12:00"))).isEmpty();

        CaseFile after = desk.find(C1).orElseThrow();
        assertThat(after.holder()).contains(Holder.of(Fixtures.HEAD_OF_RIVERSIDE, Fixtures.SUN));
        assertThat(after.custody().handUps()).isEqualTo(1);
        assertThat(desk.open()).containsExactly(IndexEntry.of(after));
        assertThat(desk.nextDue()).isEqualTo(after.nextDue()).contains(Fixtures.at("2022-09-07T14:00"));
    }

    @Test
    void tick_severalCasesDue_takesTheEarliestFirst() {
        desk.submit(report("C2"));
        desk.submit(sign("C2"));
        desk.submit(report("C1"));

        List<CaseId> touched = desk.tick(Fixtures.at("2022-09-13T08:00"));

        assertThat(touched).containsExactly(C1, new CaseId("C2"));
    }

    @Test
    void tick_earlierThanTheLastEvent_leavesTheCaseForTheNextTick() {
        desk.submit(report("C1"));
        desk.submit(sign("C1"));
        Act handUp = new HoldingAct.HandUp(null, new TextRef("t-1"));
        accepted(desk.submit(command("up", "C1", Fixtures.at("2022-09-12T19:00"), WORKER, handUp)));

        assertThat(desk.tick(Fixtures.at("2022-09-12T18:30"))).isEmpty();
        assertThat(desk.tick(Fixtures.at("2022-09-12T19:00"))).containsExactly(C1);
    }

    @Test
    void nextDue_severalCases_isTheEarliest() {
        desk.submit(report("C1"));
        desk.submit(report("C2"));
        desk.submit(sign("C2"));

        assertThat(desk.nextDue()).contains(Fixtures.at("2022-09-07T12:00"));
        assertThat(desk.open()).extracting(IndexEntry::id).containsExactly(C1, new CaseId("C2"));
    }

    private GridDesk numberingDesk(AtomicInteger asked) {
        return GridDesk.builder(Fixtures.governance(), store)
                .numbering(filed -> new CaseNumber("2022-" + asked.incrementAndGet()))
                .build();
    }

    private CaseFile replayed(CaseFile file) {
        return desk.find(file.id()).orElseThrow();
    }

    private static Governance governanceHoldingAll() {
        return Fixtures.governanceWithoutPolicies()
                .policies(EscalationPolicies.only(
                        Fixtures.POLICY,
                        Fixtures.factSchema(),
                        situation -> Ruling.builder()
                                .intake(Intake.HOLD)
                                .handler(Fixtures.GRID_WORKER.id())
                                .overall(TimeBudget.of(TimeLimit.parse("3wd")))
                                .build()))
                .build();
    }
}
