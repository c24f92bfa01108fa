package io.gridward.core.desk;

import com.google.common.collect.AbstractIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Entries in an order in which no two are equal, in blocks: a few bytes an entry, where a tree takes
 * forty, and an answer reads neighbours out of one array.
 */
final class SortedEntries {
    /** Small enough to be shifted at once, large enough that a million entries have few blocks. */
    private static final int FULL = 256;

    private final Comparator<IndexEntry> order;
    /** None of them empty. */
    private final List<Block> blocks = new ArrayList<>(1);

    private int size;

    SortedEntries(Comparator<IndexEntry> order) {
        this.order = order;
    }

    int size() {
        return size;
    }

    /** Adds an entry, or takes it in place of the one that stands where it would. */
    void put(IndexEntry entry) {
        if (blocks.isEmpty()) {
            blocks.add(new Block());
        }
        int at = blockOf(entry);
        Block block = blocks.get(at);
        int place = block.placeOf(entry, order);
        if (block.holds(place, entry, order)) {
            block.items[place] = entry;
            return;
        }
        block.insert(place, entry);
        size++;
        if (block.count == FULL) {
            blocks.add(at + 1, block.split());
        }
    }

    void remove(IndexEntry entry) {
        if (blocks.isEmpty()) {
            return;
        }
        int at = blockOf(entry);
        Block block = blocks.get(at);
        int place = block.placeOf(entry, order);
        if (!block.holds(place, entry, order)) {
            return;
        }
        block.delete(place);
        size--;
        // Together they are far from full, so that adding and removing in turn does not split them again.
        if (at > 0 && blocks.get(at - 1).count + block.count <= FULL / 2) {
            blocks.get(at - 1).append(block);
            blocks.remove(at);
        } else if (block.count == 0) {
            blocks.remove(at);
        }
    }

    /** Finds the entry that stands where another one would. */
    Optional<IndexEntry> find(IndexEntry alike) {
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        Block block = blocks.get(blockOf(alike));
        int place = block.placeOf(alike, order);
        return block.holds(place, alike, order) ? Optional.of(block.items[place]) : Optional.empty();
    }

    /** Counts the entries before a place. */
    int countBefore(IndexEntry entry) {
        if (blocks.isEmpty()) {
            return 0;
        }
        int at = blockOf(entry);
        int count = blocks.get(at).placeOf(entry, order);
        for (Block before : blocks.subList(0, at)) {
            count += before.count;
        }
        return count;
    }

    /** Goes through the entries from a place on, or through all. */
    Iterator<IndexEntry> from(@Nullable IndexEntry first) {
        if (first == null || blocks.isEmpty()) {
            return new Walk(0, 0);
        }
        int at = blockOf(first);
        return new Walk(at, blocks.get(at).placeOf(first, order));
    }

    /** The last block that does not begin behind the entry: it stands there, or nowhere. */
    private int blockOf(IndexEntry entry) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (order.compare(blocks.get(middle).items[0], entry) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private final class Walk extends AbstractIterator<IndexEntry> {
        private int block;
        private int place;

        private Walk(int block, int place) {
            this.block = block;
            this.place = place;
        }

        @Override
        protected @Nullable IndexEntry computeNext() {
            if (block < blocks.size() && place == blocks.get(block).count) {
                block++;
                place = 0;
            }
            return block == blocks.size() ? endOfData() : blocks.get(block).items[place++];
        }
    }

    /** Neighbours; what stands behind the count is nothing. */
    private static final class Block {
        private IndexEntry[] items = new IndexEntry[2];
        private int count;

        int placeOf(IndexEntry entry, Comparator<IndexEntry> order) {
            int found = Arrays.binarySearch(items, 0, count, entry, order);
            return found < 0 ? -found - 1 : found;
        }

        boolean holds(int place, IndexEntry entry, Comparator<IndexEntry> order) {
            return place < count && order.compare(items[place], entry) == 0;
        }

        void insert(int place, IndexEntry entry) {
            if (count == items.length) {
                items = Arrays.copyOf(items, Math.min(FULL, count + (count >> 1) + 1));
            }
            System.arraycopy(items, place, items, place + 1, count - place);
            items[place] = entry;
            count++;
        }

        @SuppressWarnings("NullAway") // Behind the count there is nothing.
        void delete(int place) {
            System.arraycopy(items, place + 1, items, place, count - place - 1);
            count--;
            items[count] = null;
        }

        /** Keeps the first half and returns the second. */
        Block split() {
            Block second = new Block();
            second.items = Arrays.copyOfRange(items, count / 2, count / 2 + FULL);
            second.count = count - count / 2;
            Arrays.fill(items, count / 2, count, null);
            count /= 2;
            return second;
        }

        void append(Block next) {
            items = Arrays.copyOf(items, Math.max(items.length, count + next.count));
            System.arraycopy(next.items, 0, items, count, next.count);
            count += next.count;
        }
    }
}
