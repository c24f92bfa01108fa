package io.gridward.json.journal;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseListener;
import io.gridward.core.desk.GridDesk;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** A desk at which threads report until its process is killed; listeners write what they hear into files. */
final class ListeningProcess {
    static final int THREADS = 8;
    static final List<String> LISTENERS = List.of("screen", "letters", "统计");

    private ListeningProcess() {}

    static Process start(Path folder, int life) throws IOException {
        return WritingProcess.start(ListeningProcess.class, folder.toString(), Integer.toString(life));
    }

    /** Where a listener writes; what it wrote outlives the process, as the journal does. */
    static Path file(Path folder, String listener) {
        return folder.resolveSibling(folder.getFileName() + "-" + LISTENERS.indexOf(listener) + ".txt");
    }

    static GridDesk desk(JournalCaseStore store, Path folder, BooleanSupplier failing) throws IOException {
        GridDesk.Builder desk = GridDesk.builder(Story.GOVERNANCE, store);
        for (String name : LISTENERS) {
            desk.listener(name, new Writing(file(folder, name), failing));
        }
        return desk.build();
    }

    /** Folder and number. Each thread prints the cases whose report was acknowledged. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JournalOptions options =
                JournalOptions.ofDefaults().withSegmentBytes(30_000).withSnapshotBytes(60_000);
        JournalCaseStore store = JournalCaseStore.open(folder, options);
        Random random = new Random(Long.parseLong(args[1]));
        GridDesk desk = desk(store, folder, () -> random.nextInt(20) == 0);
        out.println("opened " + store.report());
        for (int i = 0; i < THREADS; i++) {
            String name = "L" + args[1] + "-" + i + "-";
            new Thread(() -> {
                        for (int number = 0; ; number++) {
                            Outcome outcome = desk.submit(Story.report(name + number));
                            if (!(outcome instanceof Outcome.Accepted)) {
                                System.err.println(outcome);
                                Runtime.getRuntime().halt(1);
                            }
                            out.println(name + number);
                        }
                    })
                    .start();
        }
    }

    /** Writes a line for each commit, and now and then fails instead. */
    private static final class Writing implements CaseListener {
        private final PrintStream out;
        private final BooleanSupplier failing;

        Writing(Path file, BooleanSupplier failing) throws IOException {
            this.out = new PrintStream(new FileOutputStream(file.toFile(), true), true, StandardCharsets.UTF_8);
            this.failing = failing;
        }

        @Override
        public void happened(CaseFile after, List<CaseEvent> events) {
            if (failing.getAsBoolean()) {
                throw new IllegalStateException("not now");
            }
            // One write: a process that is killed leaves the line or nothing.
            out.print(Story.line(after, events) + "\n");
            out.flush();
        }
    }
}
