package io.gridward.core.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best way to cut a line of buildings into grids. Where a cut may be the n-th is bounded to a band around
 * where it would be in even division, so that the work grows with the number of buildings, not with its product
 * with the number of grids.
 */
final class LineDivision {
    private static final int BAND = 12;

    private final HousingStock stock;
    private final int[] line;
    private final int grids;
    private final int band;
    /** Households before each position of the line. */
    private final long[] before;

    private LineDivision(HousingStock stock, int[] line, int grids, int band) {
        this.stock = stock;
        this.line = line;
        this.grids = grids;
        this.band = band;
        this.before = new long[line.length + 1];
        for (int i = 0; i < line.length; i++) {
            before[i + 1] = before[i] + stock.households(line[i]);
        }
    }

    /**
     * Cuts.
     *
     * @param stock what grids cost
     * @param line positions in which those of one quarter stand together
     * @param grids how many grids, from 1 to the number of buildings
     * @return the grids in order, each ascending and none empty
     */
    static List<int[]> of(HousingStock stock, int[] line, int grids) {
        for (int band = BAND; ; band *= 2) {
            List<int[]> divided = new LineDivision(stock, line, grids, band).divide();
            if (divided != null) {
                return divided;
            }
        }
    }

    /** Null if the band is too narrow. */
    private @Nullable List<int[]> divide() {
        int width = Math.min(2 * band, grids) + 1;
        Misfit[][] best = new Misfit[line.length + 1][width];
        int[][] cut = new int[line.length + 1][width];
        best[0][0] = Misfit.NONE;
        for (int end = 1; end <= line.length; end++) {
            extend(end, best, cut);
        }
        int from = lowest(line.length);
        if (grids - from >= width || best[line.length][grids - from] == null) {
            return null;
        }
        List<int[]> divided = new ArrayList<>();
        int end = line.length;
        for (int count = grids; count > 0; count--) {
            int start = cut[end][count - lowest(end)];
            int[] grid = Arrays.copyOfRange(line, start, end);
            Arrays.sort(grid);
            divided.add(grid);
            end = start;
        }
        Collections.reverse(divided);
        return divided;
    }

    /** Tries every last grid that ends here; the longest is twice as large as even division or the norm. */
    private void extend(int end, Misfit[][] best, int[][] cut) {
        long longest =
                2 * Math.max(before[line.length] / grids + 1, stock.norm().most());
        long piece = 0;
        int pieces = 0;
        int large = 0;
        for (int start = end - 1; start >= 0; start--) {
            boolean samePiece = start + 1 < end && stock.quarter(line[start]) == stock.quarter(line[start + 1]);
            pieces += samePiece ? 0 : 1;
            long grown = (samePiece ? piece : 0) + stock.households(line[start]);
            boolean wasLarge = samePiece && piece >= stock.norm().least();
            large += grown >= stock.norm().least() && !wasLarge ? 1 : 0;
            piece = grown;
            long size = before[end] - before[start];
            if (size > longest && start + 1 < end) {
                return;
            }
            Misfit last = new Misfit(stock.norm().beyond(size), pieces, Math.max(0, large - 1), size * size);
            join(start, end, last, best, cut);
        }
    }

    private void join(int start, int end, Misfit last, Misfit[][] best, int[][] cut) {
        int shift = lowest(start) + 1 - lowest(end);
        for (int i = 0; i < best[start].length; i++) {
            int to = i + shift;
            Misfit sofar = best[start][i];
            if (sofar == null || to < 0 || to >= best[end].length) {
                continue;
            }
            Misfit sum = sofar.plus(last);
            if (best[end][to] == null || sum.isLessThan(best[end][to])) {
                best[end][to] = sum;
                cut[end][to] = start;
            }
        }
    }

    /** The fewest grids looked at for the buildings before a position. */
    private int lowest(int end) {
        long even = before[end] * grids / before[line.length];
        return (int) Math.max(0, even - band);
    }
}
