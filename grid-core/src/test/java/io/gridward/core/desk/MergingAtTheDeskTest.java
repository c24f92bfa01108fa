package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.HEAD;
import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.command;
import static io.gridward.core.desk.DeskFixtures.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.Stage;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two cases and what the desk sees to between them: no reporter is lost, whatever is merged into what. */
class MergingAtTheDeskTest {
    private final InMemoryCaseStore store = new InMemoryCaseStore();
    private final GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();

    @Test
    void merge_intoAnOpenCase_tellsTheMasterInTheSameCall() {
        report("C1", "r1", MORNING);
        report("C2", "r2", MORNING.plusSeconds(60));

        Outcome.Accepted merged = accepted(desk.submit(merge("m", "C2", "C1", MORNING.plusSeconds(120))));

        assertThat(merged.after().stage()).isEqualTo(Stage.MERGED);
        CaseFile master = file("C1");
        assertThat(master.reporters().joined()).containsExactly(new CaseId("C2"));
        assertThat(master.reporters().waiting()).containsExactly(new PersonRef("r1"), new PersonRef("r2"));
        assertThat(master.lastAt()).contains(MORNING.plusSeconds(120));
        assertThat(desk.open()).extracting(IndexEntry::id).containsExactly(new CaseId("C1"));
    }

    @Test
    void merge_intoWhatCannotAnswer_isRefusedAndChangesNothing() {
        report("C1", "r1", MORNING);
        report("C2", "r2", MORNING.plusSeconds(60));
        report("C3", "r3", MORNING.plusSeconds(61));
        Instant later = MORNING.plusSeconds(120);

        assertThat(refusals(desk.submit(merge("m1", "C2", "C9", later)))).containsExactly(RefusalCode.UNKNOWN_CASE);
        assertThat(refusals(desk.submit(merge("m2", "C1", "C2", later)))).containsExactly(RefusalCode.MASTER_IS_LATER);
        assertThat(refusals(desk.submit(merge("m3", "C2", "C2", later))))
                .containsExactly(RefusalCode.MERGED_INTO_ITSELF);
        accepted(desk.submit(merge("m4", "C2", "C1", later)));
        Outcome intoMerged = desk.submit(merge("m5", "C3", "C2", later));
        assertThat(((Outcome.Refused) intoMerged).reasons().get(0).details()).containsEntry("master", "C1");
        assertThat(file("C3").stage().isOpen()).isTrue();
        assertThat(file("C3").version()).isEqualTo(store.load(new CaseId("C3")).size());
    }

    @Test
    void merge_toldTwice_happensOnceAndTellsTheMasterOnce() {
        report("C1", "r1", MORNING);
        report("C2", "r2", MORNING.plusSeconds(60));
        CaseCommand merge = merge("m", "C2", "C1", MORNING.plusSeconds(120));
        Outcome.Accepted first = accepted(desk.submit(merge));
        int version = file("C1").version();

        assertThat(accepted(desk.submit(merge)).events()).isEqualTo(first.events());
        assertThat(file("C1").version()).isEqualTo(version);
    }

    @Test
    void merge_whoseMasterWasNotTold_isMendedWhenItIsToldAgain() {
        report("C1", "r1", MORNING);
        report("C2", "r2", MORNING.plusSeconds(60));
        CaseCommand merge = merge("m", "C2", "C1", MORNING.plusSeconds(120));
        // As if the process had ended between the two: the merged case is kept, the master knows nothing.
        Outcome.Accepted kept = accepted(Casework.decide(Fixtures.governance(), file("C2"), merge));
        store.append(new CaseId("C2"), file("C2").version(), kept.events(), IndexEntry.of(kept.after()));
        assertThat(file("C1").reporters().joined()).isEmpty();

        accepted(desk.submit(merge));

        assertThat(file("C1").reporters().joined()).containsExactly(new CaseId("C2"));
    }

    @Test
    void merge_toldAgainAfterTheMasterWasMerged_addsNothing() {
        report("C1", "r1", MORNING);
        report("C2", "r2", MORNING.plusSeconds(60));
        report("C3", "r3", MORNING.plusSeconds(61));
        CaseCommand first = merge("m1", "C3", "C2", MORNING.plusSeconds(120));
        accepted(desk.submit(first));
        accepted(desk.submit(merge("m2", "C2", "C1", MORNING.plusSeconds(130))));
        assertThat(file("C1").reporters().waiting())
                .containsExactly(new PersonRef("r1"), new PersonRef("r2"), new PersonRef("r3"));
        int version = file("C1").version();

        accepted(desk.submit(first));

        assertThat(file("C1").version()).isEqualTo(version);
    }

    @Test
    void tick_ofAClosedCaseToBeFollowedUp_isFoundByTheDesk() {
        report("C1", "r1", MORNING);
        CaseFile file = file("C1");
        IndexEntry closed =
                new IndexEntry(new CaseId("C9"), 1, Stage.CLOSED, MORNING.minusSeconds(5), null, null, null, Set.of());
        store.append(new CaseId("C9"), 0, List.of(store.load(file.id()).get(0)), closed);

        assertThat(desk.open()).extracting(IndexEntry::id).containsExactly(file.id());
        assertThat(desk.nextDue()).contains(MORNING.minusSeconds(5));
        assertThat(store.find(CaseQuery.due(MORNING)))
                .extracting(IndexEntry::id)
                .contains(new CaseId("C9"));
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /** Ten reports and random merges, told in any order and sometimes twice: everybody waits in exactly one open case. */
    @ParameterizedTest
    @MethodSource("seeds")
    void randomMerges_loseNobody(int seed) {
        Random random = new Random(seed);
        List<CaseCommand> told = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            report("C" + i, "r" + i, MORNING.plusSeconds(random.nextInt(3)).plusSeconds(3L * i));
        }
        for (int step = 0; step < 40; step++) {
            CaseCommand merge = !told.isEmpty() && random.nextInt(5) == 0
                    ? told.get(random.nextInt(told.size()))
                    : merge(
                            "m" + step,
                            "C" + random.nextInt(10),
                            "C" + random.nextInt(10),
                            MORNING.plusSeconds(100 + step));
            told.add(merge);
            desk.submit(merge);

            List<PersonRef> waiting = desk.open().stream()
                    .map(entry -> desk.find(entry.id()).orElseThrow())
                    .flatMap(file -> file.reporters().waiting().stream())
                    .toList();
            assertThat(waiting)
                    .as("seed " + seed + ", step " + step)
                    .hasSize(10)
                    .doesNotHaveDuplicates();
        }
        assertThat(desk.open()).as("seed " + seed).hasSizeLessThan(10);
    }

    private CaseFile file(String id) {
        Optional<CaseFile> found = desk.find(new CaseId(id));
        return found.orElseThrow();
    }

    private void report(String id, String requester, Instant at) {
        Facts facts = Facts.builder(Fixtures.factSchema())
                .set(Fixtures.CATEGORY, "noise")
                .build();
        Issue issue = Issue.builder(Fixtures.GRID_1.code())
                .facts(facts)
                .requester(new PersonRef(requester))
                .build();
        accepted(desk.submit(command("report-" + id, id, at, new Actor.Intake(), new IntakeAct.Report(issue))));
    }

    private static CaseCommand merge(String command, String duplicate, String master, Instant at) {
        return command(command, duplicate, at, HEAD, new IntakeAct.Merge(new CaseId(master), new TextRef("t/same")));
    }
}
