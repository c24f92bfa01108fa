package io.gridward.json;

/** Is told how far the reading of a table has come. */
@FunctionalInterface
public interface TableProgress {
    /**
     * Takes note of what has been read: after every 64 KiB or less, and at the end of each table.
     *
     * @param table what the table is called
     * @param rows the rows of this table read so far, without its heading
     * @param bytes the bytes of this table read so far
     */
    void read(String table, long rows, long bytes);
}
