package io.gridward.examples.cityreplay.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.examples.cityreplay.Golden;
import io.gridward.examples.cityreplay.city.City;
import io.gridward.examples.cityreplay.city.Survey;
import io.gridward.examples.cityreplay.source.Leftovers;
import io.gridward.examples.cityreplay.source.MappingReader;
import io.gridward.examples.cityreplay.source.Request;
import io.gridward.examples.cityreplay.source.RequestFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The store of the replay beside the one that forgets nothing. */
class OpenCasesTest {
    private final RequestFile file = RequestFile.with(
            Golden.file("lakeside.csv"),
            MappingReader.find(Golden.file("lakeside.mapping").toString()));
    private final City city = new City(Survey.of(file));

    @Test
    void openCases_areFoundAsInAStoreThatForgetsNothing() {
        OpenCases store = new OpenCases();
        CaseStore all = new InMemoryCaseStore();
        List<CaseStore> both = List.of(store, all);
        List<GridDesk> desks = both.stream()
                .map(each -> GridDesk.builder(city.governance(), each).build())
                .toList();
        List<Request> requests = requests();
        Random random = new Random(7);
        for (Request request : requests) {
            for (GridDesk desk : desks) {
                desk.submit(report(request));
                desk.tick(request.opened());
            }
            CaseQuery query = random.nextBoolean()
                    ? CaseQuery.open()
                    : CaseQuery.due(request.opened().plusSeconds(random.nextInt(1_000_000)));
            CaseQuery bounded = query.limit(1 + random.nextInt(20));
            assertThat(store.find(bounded)).as("seed 7, %s", bounded).isEqualTo(all.find(bounded));
            assertThat(store.nextDue()).isEqualTo(all.nextDue());
            CaseId id = new CaseId(request.id());
            assertThat(store.load(id)).isEqualTo(all.load(id));
        }
        assertThat(store.size()).isEqualTo(requests.size());
    }

    @Test
    void file_onceItIsPlayed_leavesOpenCasesAlone() {
        Figures figures = Replay.play(file, Survey.of(file), done -> {});

        assertThat(figures.course().refused())
                .as("%s", figures.course().refusals())
                .isZero();
        assertThat(figures.course().open() + figures.course().closed())
                .isEqualTo(figures.rows().played());
        assertThat(figures.rows().played()
                        + figures.rows().unusable().stream()
                                .mapToLong(Leftovers.Count::rows)
                                .sum())
                .isEqualTo(figures.rows().rows());
        assertThat(figures.backlog().get(figures.backlog().lastKey()))
                .isEqualTo(figures.course().open());
    }

    @Test
    void commits_areKeptUntilEveryReaderIsPastThem() {
        OpenCases store = new OpenCases();
        GridDesk desk = GridDesk.builder(city.governance(), store).build();
        List<Request> requests = requests();
        desk.submit(report(requests.get(0)));
        store.advance("late", 0);
        store.advance("later", 0);
        for (Request request : requests.subList(1, 6)) {
            desk.submit(report(request));
        }

        List<Commit> feed = store.feed(0, 100);
        store.advance("late", feed.get(4).position());
        assertThat(store.feed(0, 100)).isEqualTo(feed);
        store.advance("later", feed.get(1).position());

        assertThat(store.feed(0, 100)).isEqualTo(feed.subList(2, feed.size()));
        assertThat(store.feed(feed.get(2).position(), 1)).isEqualTo(feed.subList(3, 4));
    }

    @Test
    void wrongVersion_changesNothing() {
        OpenCases store = new OpenCases();
        GridDesk desk = GridDesk.builder(city.governance(), store).build();
        Request request = requests().get(0);
        desk.submit(report(request));
        CaseId id = new CaseId(request.id());
        CaseStore other = new InMemoryCaseStore();
        GridDesk.builder(city.governance(), other).build().submit(report(request));

        boolean added =
                store.append(id, 0, other.load(id), other.find(CaseQuery.open()).get(0));

        assertThat(added).isFalse();
        assertThat(store.load(id)).isEqualTo(other.load(id));
    }

    private CaseCommand report(Request request) {
        return CaseCommand.of(
                new CommandId("report"),
                new CaseId(request.id()),
                request.opened(),
                new Actor.Intake(),
                new IntakeAct.Report(city.issue(request)));
    }

    private List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        file.read(new Leftovers(), requests::add);
        // The last row bears a number that is still open.
        return requests.subList(0, requests.size() - 1);
    }
}
