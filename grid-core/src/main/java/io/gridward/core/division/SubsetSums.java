package io.gridward.core.division;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which sums some of several numbers can make, and of which numbers. */
final class SubsetSums {
    private final int[] members;
    private final int[] sizes;
    /** By sum, one more than the place of the number that first made it; 0 where none did. */
    private final int[] madeBy;

    private SubsetSums(int[] members, int[] sizes, int[] madeBy) {
        this.members = members;
        this.sizes = sizes;
        this.madeBy = madeBy;
    }

    /**
     * Finds all sums.
     *
     * @param members what the numbers stand for
     * @param sizes the numbers, all positive
     * @return the sums
     */
    static SubsetSums of(int[] members, int[] sizes) {
        int total = 0;
        for (int size : sizes) {
            total += size;
        }
        int[] madeBy = new int[total + 1];
        int reached = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int sum = reached; sum >= 0; sum--) {
                if ((sum == 0 || madeBy[sum] > 0) && madeBy[sum + sizes[i]] == 0) {
                    madeBy[sum + sizes[i]] = i + 1;
                }
            }
            reached += sizes[i];
        }
        return new SubsetSums(members, sizes, madeBy);
    }

    /** The members that make the nearest sum at or below, and the nearest above; all and none left out. */
    List<BitSet> nearest(long wanted) {
        List<BitSet> found = new ArrayList<>();
        for (long sum = Math.min(wanted, madeBy.length - 2L); sum > 0; sum--) {
            if (madeBy[(int) sum] > 0) {
                found.add(made((int) sum));
                break;
            }
        }
        for (long sum = Math.max(wanted + 1, 1); sum < madeBy.length - 1; sum++) {
            if (madeBy[(int) sum] > 0) {
                found.add(made((int) sum));
                break;
            }
        }
        return found;
    }

    private BitSet made(int sum) {
        BitSet made = new BitSet();
        for (int left = sum; left > 0; ) {
            int i = madeBy[left] - 1;
            made.set(members[i]);
            left -= sizes[i];
        }
        return made;
    }
}
