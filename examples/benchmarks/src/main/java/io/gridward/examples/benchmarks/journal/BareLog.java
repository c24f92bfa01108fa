package io.gridward.examples.benchmarks.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Thread-safe. Bytes at the end of a file, forced before they are acknowledged, and nothing else: no checksum, no case,
 * no version, nothing to find anything by. What several threads bring while one forces is forced together by the next.
 */
final class BareLog implements Closeable {
    private static final int ROOM = 1 << 22;

    private final FileChannel channel;
    private final boolean forcingEach;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition forced = lock.newCondition();
    private ByteBuffer gathering = ByteBuffer.allocateDirect(ROOM);
    private ByteBuffer spare = ByteBuffer.allocateDirect(ROOM);
    private long taken;
    private long acknowledged;
    private long forces;
    private boolean writing;

    BareLog(Path file, boolean forcingEach) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.forcingEach = forcingEach;
    }

    void append(byte[] bytes) {
        lock.lock();
        try {
            while (gathering.remaining() < bytes.length || (forcingEach && writing)) {
                forced.awaitUninterruptibly();
            }
            gathering.put(bytes);
            taken++;
            long mine = taken;
            while (acknowledged < mine) {
                if (writing) {
                    forced.awaitUninterruptibly();
                } else {
                    force();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            lock.unlock();
        }
    }

    private void force() throws IOException {
        ByteBuffer batch = gathering;
        gathering = spare;
        spare = batch;
        long last = taken;
        writing = true;
        lock.unlock();
        try {
            batch.flip();
            while (batch.hasRemaining()) {
                channel.write(batch);
            }
            channel.force(false);
            batch.clear();
        } finally {
            lock.lock();
        }
        writing = false;
        forces++;
        acknowledged = last;
        forced.signalAll();
    }

    long forces() {
        return forces;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
