package io.gridward.json.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A disk that may be full, refuse to force, or not force at all so that a test need not wait for it. */
final class FaultyDisk implements Disk {
    private final Disk real = new FileDisk();
    private final boolean forcing;
    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger forcesLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final AtomicInteger forces = new AtomicInteger();
    private volatile Runnable beforeForce = () -> {};

    private FaultyDisk(boolean forcing) {
        this.forcing = forcing;
    }

    static FaultyDisk forcing() {
        return new FaultyDisk(true);
    }

    /** What is written survives the process, not a loss of power: enough for a test. */
    static FaultyDisk quick() {
        return new FaultyDisk(false);
    }

    /** Takes so many bytes more, and part of the write that goes beyond. */
    void fullAfter(long bytes) {
        room.set(bytes);
    }

    /** Forces so many times more. */
    void failAfter(int forcesMore) {
        forcesLeft.set(forcesMore);
    }

    void mend() {
        room.set(Long.MAX_VALUE);
        forcesLeft.set(Integer.MAX_VALUE);
    }

    void beforeForce(Runnable action) {
        beforeForce = action;
    }

    int forces() {
        return forces.get();
    }

    @Override
    public Output open(Path file) throws IOException {
        Output out = real.open(file);
        return new Output() {
            @Override
            public void write(long offset, byte[] bytes, int from, int length) throws IOException {
                long left = room.getAndUpdate(before -> Math.max(0, before - length));
                int some = (int) Math.min(left, length);
                out.write(offset, bytes, from, some);
                if (some < length) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void force() throws IOException {
                beforeForce.run();
                forces.incrementAndGet();
                if (forcesLeft.getAndUpdate(before -> Math.max(0, before - 1)) == 0) {
                    throw new IOException("Input/output error");
                }
                if (forcing) {
                    out.force();
                }
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

    @Override
    public void rename(Path from, Path to) throws IOException {
        if (forcing) {
            real.rename(from, to);
        } else {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }
}
