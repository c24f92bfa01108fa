package io.gridward.json.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.gridward.core.casefile.CaseId;
import io.gridward.rules.Policy;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A process that appends until it is killed, and says what was acknowledged. */
final class WritingProcess {
    static final int CASES = 6;

    private WritingProcess() {}

    /** Starts a process of its own. */
    static Process start(Path folder, int threads, long seed) throws IOException {
        return start(WritingProcess.class, folder.toString(), Integer.toString(threads), Long.toString(seed));
    }

    /** Starts a process of its own that runs a class of these tests. */
    static Process start(Class<?> main, String... args) throws IOException {
        Set<String> path = new LinkedHashSet<>();
        for (Class<?> each : List.of(
                WritingProcess.class,
                JournalCaseStore.class,
                Policy.class,
                CaseId.class,
                JsonFactory.class,
                ImmutableList.class,
                InternalFutureFailureAccess.class)) {
            path.add(place(each));
        }
        // These tests do not read its module, but a desk logs.
        String logging = "org/slf4j/LoggerFactory.class";
        path.add(place(logging, WritingProcess.class.getClassLoader().getResource(logging)));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                String.join(File.pathSeparator, path),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The folder or archive a class comes from, also of a test class that is patched into a module. */
    private static String place(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        return place(file, type.getResource("/" + file));
    }

    private static String place(String file, URL found) {
        String text = String.valueOf(found);
        String root = text.substring(0, text.length() - file.length() - 1);
        return root.replaceFirst("^jar:", "").replaceFirst("!$", "").replaceFirst("^file:", "");
    }

    /**
     * Folder, threads and seed. Each thread has cases of its own and prints them with the version acknowledged, and the
     * position of its reader that was said before.
     */
    public static void main(String[] args) {
        int threads = Integer.parseInt(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JournalOptions options =
                JournalOptions.ofDefaults().withSegmentBytes(6_000).withSnapshotBytes(9_000);
        try (JournalCaseStore store = JournalCaseStore.open(Path.of(args[0]), options)) {
            out.println("opened " + store.report().isClean());
            for (int i = 0; i < threads; i++) {
                int mine = i;
                Random random = new Random(Long.parseLong(args[2]) + i);
                new Thread(() -> {
                            try {
                                append(store, mine, threads, random, out);
                            } catch (Throwable failed) {
                                failed.printStackTrace();
                                Runtime.getRuntime().halt(1);
                            }
                        })
                        .start();
            }
            // Until it is killed: whoever waits for himself waits for ever.
            Thread.currentThread().join();
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void append(JournalCaseStore store, int mine, int threads, Random random, PrintStream out) {
        String reader = "reader-" + mine;
        for (long said = store.position(reader); ; said++) {
            CaseId id = new CaseId("C" + (mine + threads * random.nextInt(CASES / threads)));
            int version = store.load(id).size();
            int next = version + 1 + random.nextInt(3);
            if (random.nextInt(8) == 0) {
                store.advance(reader, said);
            } else {
                store.advanceLazily(reader, said);
            }
            if (!store.append(id, version, Sample.events(version + 1, next), Sample.entry(id, next))) {
                throw new IllegalStateException(id + " is not at " + version);
            }
            out.println(id + " " + next + " " + reader + " " + said);
        }
    }
}
