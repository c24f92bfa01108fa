package io.gridward.json.journal;

/** How a journal is kept. Whatever is chosen, what was acknowledged has reached the disk. */
public final class JournalOptions {
    private static final int LEAST_SEGMENT = 1 << 10;
    private static final int LARGEST_SEGMENT = 1 << 30;
    private static final JournalOptions DEFAULTS = new JournalOptions(128 << 20, 256L << 20, false, false);

    private final int segmentBytes;
    private final long snapshotBytes;
    private final boolean forcingEach;
    private final boolean checkingAll;

    private JournalOptions(int segmentBytes, long snapshotBytes, boolean forcingEach, boolean checkingAll) {
        this.segmentBytes = segmentBytes;
        this.snapshotBytes = snapshotBytes;
        this.forcingEach = forcingEach;
        this.checkingAll = checkingAll;
    }

    /**
     * Returns the defaults: files of 128 MB, a snapshot every 256 MB and when the store is closed, appends of many
     * threads forced to disk together.
     *
     * @return the options
     */
    public static JournalOptions ofDefaults() {
        return DEFAULTS;
    }

    /**
     * Sets how long a file grows before the next one is begun. It is exceeded by what is written at once.
     *
     * @param bytes 1,024 to 1,073,741,824
     * @return the changed options
     * @throws IllegalArgumentException if it is outside
     */
    public JournalOptions withSegmentBytes(int bytes) {
        if (bytes < LEAST_SEGMENT || bytes > LARGEST_SEGMENT) {
            throw new IllegalArgumentException(
                    "bytes must be " + LEAST_SEGMENT + " to " + LARGEST_SEGMENT + ", got " + bytes);
        }
        return new JournalOptions(bytes, snapshotBytes, forcingEach, checkingAll);
    }

    /**
     * Sets after how many bytes a snapshot is written. The thread whose append exceeds it writes the snapshot after
     * its append; others go on meanwhile. The fewer, the sooner the store opens again after a crash.
     *
     * @param bytes 1 or more; {@link Long#MAX_VALUE} for none but those asked for and the one at the end
     * @return the changed options
     * @throws IllegalArgumentException if it is below 1
     */
    public JournalOptions withSnapshotBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("bytes must be 1 or more, got " + bytes);
        }
        return new JournalOptions(segmentBytes, bytes, forcingEach, checkingAll);
    }

    /**
     * Forces each append to disk by itself, also where several threads append at once. It costs throughput and
     * makes nothing safer; it shows what a disk can do.
     *
     * @return the changed options
     */
    public JournalOptions forcingEach() {
        return new JournalOptions(segmentBytes, snapshotBytes, true, checkingAll);
    }

    /**
     * Reads and checks every record when the store is opened, not only those behind the newest snapshot. Without it a
     * damaged record before the snapshot is found when it is read.
     *
     * @return the changed options
     */
    public JournalOptions checkingAll() {
        return new JournalOptions(segmentBytes, snapshotBytes, forcingEach, true);
    }

    int segmentBytes() {
        return segmentBytes;
    }

    long snapshotBytes() {
        return snapshotBytes;
    }

    boolean isForcingEach() {
        return forcingEach;
    }

    boolean isCheckingAll() {
        return checkingAll;
    }

    /** Prints the options. */
    @Override
    public String toString() {
        return "segments of " + segmentBytes + " bytes, a snapshot every " + snapshotBytes + " bytes"
                + (forcingEach ? ", each append forced" : "")
                + (checkingAll ? ", all records checked" : "");
    }
}
