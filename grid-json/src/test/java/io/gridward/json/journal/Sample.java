package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.CommandMark;
import io.gridward.core.casefile.EventHead;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.CaseStore;
import io.gridward.core.desk.Commit;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events and entries to store, and folders to break. */
final class Sample {
    static final CaseId C1 = new CaseId("C1");
    static final CaseId C2 = new CaseId("C2");
    static final Instant TEN = Instant.parse("2022-09-07T02:00:00Z");

    private Sample() {}

    /** An event that names its number as the command it came of. */
    static CaseEvent event(int number) {
        EventHead head = new EventHead(
                number, TEN.plusSeconds(number), null, new CommandMark(new CommandId("c-" + number), "00ff"));
        return new HoldingEvent.Signed(head, new PersonRef("p-1"));
    }

    static List<CaseEvent> events(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Sample::event).toList();
    }

    static IndexEntry entry(CaseId id, int version) {
        return new IndexEntry(
                id,
                version,
                version % 7 == 0 ? Stage.CLOSED : Stage.HANDLING,
                version % 5 == 0 ? null : TEN.plusSeconds(version * 60L).plusNanos(version),
                version % 3 == 0
                        ? Holder.centre(AreaCode.of("120116"))
                        : new Holder(
                                AreaCode.of("120116051"), new PostId("g1/worker"), new PersonRef("李-" + version % 4)),
                version % 11 == 0 ? null : AreaCode.of("120116051005"),
                version % 13 == 0 ? null : new PolicyRef("dagang/escalation", "2022-09", "0123456789abcdef"),
                version % 2 == 0 ? Set.of() : Set.of(new PartyId("garden-centre"), new PartyId("police")));
    }

    /** Appends the next events to a case, which must be at a version. */
    static void append(CaseStore store, CaseId id, int expected, int count) {
        assertThat(store.append(id, expected, events(expected + 1, expected + count), entry(id, expected + count)))
                .isTrue();
    }

    static List<Commit> everything(CaseStore store) {
        return store.feed(0, Integer.MAX_VALUE);
    }

    static Path copy(Path folder, Path to) {
        try {
            Files.createDirectories(to);
            try (Stream<Path> files = Files.list(to)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            for (Path each : files(folder)) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
            return to;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The files of a folder, but for its lock. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> !each.endsWith("lock")).sorted().toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static Path segment(Path folder) {
        return files(folder).stream()
                .filter(each -> Segment.base(each) >= 0)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    static void flip(Path file, long offset) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) offset] ^= 0x10;
        Files.write(file, bytes);
    }

    static void cut(Path file, long length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, (int) length));
    }
}
