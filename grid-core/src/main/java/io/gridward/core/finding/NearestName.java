package io.gridward.core.finding;

import java.util.Optional;

/** Finds the known name a writer probably meant. */
public final class NearestName {
    /** Longer names are not compared: the cost is the product of the lengths. */
    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * Returns the known name with the fewest single-character edits, if they are at most a third of the
     * written name's length plus one. Ties go to the first in alphabetical order.
     *
     * @param written the unknown name; {@code househlods} finds {@code households}
     * @param known the names there are
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> of(String written, Iterable<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        int best = written.length() / 3 + 1;
        String nearest = null;
        for (String name : known) {
            int edits = name.length() > LONGEST ? best + 1 : edits(written, name, best);
            if (edits < best || (edits == best && (nearest == null || name.compareTo(nearest) < 0))) {
                best = edits;
                nearest = name;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Levenshtein distance in two rows, or more than {@code atMost} as soon as it must be. */
    private static int edits(String a, String b, int atMost) {
        if (Math.abs(a.length() - b.length()) > atMost) {
            return atMost + 1;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > atMost) {
                return atMost + 1;
            }
            above = row;
        }
        return above[b.length()];
    }
}
