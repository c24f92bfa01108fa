package io.gridward.core.desk;

import static io.gridward.core.desk.DeskFixtures.MORNING;
import static io.gridward.core.desk.DeskFixtures.accepted;
import static io.gridward.core.desk.DeskFixtures.report;
import static io.gridward.core.desk.DeskFixtures.sign;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridward.core.Fixtures;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.DeskFixtures.RecordingStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a desk lets its host watch, and the texts it erases. */
class DeskObserverTest {
    private final RecordingStore store = new RecordingStore();

    @Test
    void observer_seesDecisionsConflictsDeliveriesAndFailures() {
        List<String> seen = new ArrayList<>();
        boolean[] failing = {true};
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store)
                .observer(new Watching(seen))
                .listener("screen", (after, events) -> {
                    if (failing[0]) {
                        throw new IllegalStateException("dark");
                    }
                })
                .build();

        store.overtakenTimes(1);
        accepted(desk.submit(report("C1")));
        failing[0] = false;
        desk.submit(sign("C1"));
        desk.submit(sign("C9"));
        desk.submit(report("C1"));

        assertThat(seen)
                .containsExactly(
                        "overtaken report-C1",
                        "failed screen 1 dark",
                        "decided report-C1",
                        "delivered screen 1",
                        "delivered screen 2",
                        "decided sign-C1",
                        "refused sign-C9 WRONG_STAGE",
                        "decided report-C1");
    }

    @Test
    void observer_seesTheDesksOwnCommandsToo() {
        List<String> seen = new ArrayList<>();
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store)
                .observer(new Watching(seen))
                .build();
        desk.submit(report("C1"));

        desk.tick(Fixtures.at("2022-09-07T12:00"));

        int version = store.appends().get(0).size();
        assertThat(seen).containsExactly("decided report-C1", "decided gridward:tick/" + version);
    }

    @Test
    void observer_thatThrows_changesNothing() {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store)
                .observer(new DeskObserver() {
                    @Override
                    public void decided(CaseCommand command, Outcome outcome) {
                        throw new IllegalStateException("no figures today");
                    }

                    @Override
                    public void delivered(String listener, Commit commit) {
                        throw new IllegalStateException("no figures today");
                    }
                })
                .listener("screen", (after, events) -> {})
                .build();

        accepted(desk.submit(report("C1")));

        assertThat(desk.listeners().get(0).failure()).isEmpty();
        assertThat(desk.listeners().get(0).position()).isEqualTo(1);
    }

    @Test
    void erase_takesTheTextAndLeavesTheEvents() {
        InMemoryTextStore texts = new InMemoryTextStore();
        TextRef ref = new TextRef("t/1");
        texts.keep(ref, "third floor, boxes");
        GridDesk desk =
                GridDesk.builder(Fixtures.governance(), store).texts(texts).build();
        desk.submit(report("C1"));
        List<?> before = desk.events(accepted(desk.submit(report("C1"))).after().id());

        assertThat(desk.erase(ref)).isTrue();
        assertThat(desk.erase(ref)).isFalse();

        assertThat(texts.find(ref)).isEmpty();
        assertThat(texts.keep(ref, "third floor, boxes")).isFalse();
        assertThat(desk.events(accepted(desk.submit(report("C1"))).after().id()))
                .isEqualTo(before);
    }

    @Test
    void erase_withoutAStoreOfTexts_isTheHostsMistake() {
        GridDesk desk = GridDesk.builder(Fixtures.governance(), store).build();

        assertThatIllegalStateException().isThrownBy(() -> desk.erase(new TextRef("t/1")));
    }

    /** More cases than one page holds fall due at once. */
    @Test
    void tick_ofMoreCasesThanAPage_reachesEveryOne() {
        InMemoryCaseStore many = new InMemoryCaseStore();
        List<Integer> asked = new ArrayList<>();
        GridDesk desk = GridDesk.builder(Fixtures.governance(), new PassingStore(many) {
                    @Override
                    public List<IndexEntry> find(CaseQuery query) {
                        List<IndexEntry> found = super.find(query);
                        asked.add(found.size());
                        return found;
                    }
                })
                .build();
        for (int i = 0; i < 1203; i++) {
            accepted(desk.submit(report("C" + i)));
        }

        assertThat(desk.tick(MORNING)).isEmpty();
        assertThat(desk.tick(Fixtures.at("2022-09-07T12:00"))).hasSize(1203).doesNotHaveDuplicates();

        assertThat(asked).allMatch(size -> size <= 500);
        assertThat(desk.find(CaseQuery.due(Fixtures.at("2022-09-07T12:00")))).isEmpty();
        assertThat(desk.adopt(Fixtures.at("2022-09-07T12:00"))).isEmpty();
    }

    private record Watching(List<String> seen) implements DeskObserver {
        @Override
        public void decided(CaseCommand command, Outcome outcome) {
            seen.add(
                    outcome instanceof Outcome.Refused refused
                            ? "refused " + command.id() + " "
                                    + refused.reasons().get(0).code()
                            : "decided " + command.id());
        }

        @Override
        public void overtaken(CaseCommand command) {
            seen.add("overtaken " + command.id());
        }

        @Override
        public void delivered(String listener, Commit commit) {
            seen.add("delivered " + listener + " " + commit.position());
        }

        @Override
        public void failed(String listener, Commit commit, Throwable failure) {
            seen.add("failed " + listener + " " + commit.position() + " " + failure.getMessage());
        }
    }
}
