package io.gridward.rules.testing;

/**
 * Where a test stands, for reports and for editors that jump there.
 *
 * @param document what the document is called, such as {@code policy-tests.json}
 * @param line its first line, from 1
 * @param column the column there, from 1, in characters
 */
public record WrittenPlace(String document, int line, int column) {
    /**
     * Checks that lines and columns count from 1.
     *
     * @throws IllegalArgumentException if not
     */
    public WrittenPlace {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column must be at least 1, got " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
