package io.gridward.json.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * A disk that knows what it was forced to keep. When the power fails, that is there; of what was written since, any part
 * from the front.
 */
final class PowerCuts implements Disk {
    private final Map<Path, byte[]> forced = new HashMap<>();

    @Override
    public synchronized Output open(Path file) throws IOException {
        Output out = new FileDisk().open(file);
        // What an earlier process left is on the disk: this one begins with what was found after its end.
        forced.putIfAbsent(file, Files.readAllBytes(file));
        return new Output() {
            @Override
            public void write(long offset, byte[] bytes, int from, int length) throws IOException {
                out.write(offset, bytes, from, length);
            }

            @Override
            public void force() throws IOException {
                keep(file);
            }

            @Override
            public void truncate(long offset) throws IOException {
                out.truncate(offset);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    private synchronized void keep(Path file) throws IOException {
        forced.put(file, Files.readAllBytes(file));
    }

    @Override
    public synchronized void rename(Path from, Path to) throws IOException {
        Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        forced.put(to, forced.remove(from));
    }

    @Override
    public void forceFolder(Path folder) {
        // Names are kept at once.
    }

    /** Writes into another folder what is left of one after the power failed. */
    synchronized void cut(Path folder, Path to, Random random) {
        try {
            Sample.copy(folder, to);
            for (Map.Entry<Path, byte[]> each : forced.entrySet()) {
                Path left = to.resolve(each.getKey().getFileName());
                byte[] kept = each.getValue();
                byte[] written = Files.exists(left) ? Files.readAllBytes(left) : kept;
                if (random.nextBoolean() && written.length > kept.length) {
                    int some = kept.length + random.nextInt(written.length - kept.length + 1);
                    kept = Arrays.copyOf(written, some);
                }
                Files.write(left, kept);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
