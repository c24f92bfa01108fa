package io.gridward.core.division;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides buildings into a number of grids: at best if they are few, else as well as bounded work allows. */
final class Proposer {
    private static final long WORK = 20_000_000;
    private static final long WORK_A_BUILDING = 20_000;

    private Proposer() {}

    /**
     * Divides.
     *
     * @param stock the buildings
     * @param grids how many grids, from 1 to the number of buildings
     * @return the grids, each ascending and none empty
     */
    static List<int[]> divide(HousingStock stock, int grids) {
        return stock.count() <= ExactDivision.MOST_BUILDINGS
                ? ExactDivision.of(stock, IntStream.range(0, stock.count()).toArray(), grids)
                : search(stock, grids);
    }

    /** The best of several lines, each cut at best and then improved; of equal ones the first. */
    static List<int[]> search(HousingStock stock, int grids) {
        List<int[]> lines = lines(stock, grids);
        long work = (WORK + WORK_A_BUILDING * stock.count()) / lines.size();
        List<int[]> best = List.of();
        for (int[] line : lines) {
            List<int[]> found = Exchange.improve(stock, LineDivision.of(stock, line, grids), work);
            if (best.isEmpty() || stock.misfit(found).isLessThan(stock.misfit(best))) {
                best = found;
            }
        }
        return best;
    }

    /** The quarters as given, by size, and by what is left of each when grids of mean size are taken out of it. */
    private static List<int[]> lines(HousingStock stock, int grids) {
        List<int[]> quarters = quarters(stock);
        long mean = Math.max(1, quarters.stream().mapToLong(stock::size).sum() / grids);
        List<int[]> bySize = new ArrayList<>(quarters);
        bySize.sort(Comparator.comparingLong(stock::size));
        List<int[]> byRemainder = new ArrayList<>(quarters);
        byRemainder.sort(Comparator.comparingLong(quarter -> stock.size(quarter) % mean));
        return List.of(
                line(quarters),
                line(bySize),
                line(byRemainder),
                line(fromBothEnds(bySize)),
                line(fromBothEnds(byRemainder)));
    }

    private static List<int[]> quarters(HousingStock stock) {
        List<int[]> quarters = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= stock.count(); end++) {
            if (end == stock.count() || stock.quarter(end) != stock.quarter(start)) {
                quarters.add(IntStream.range(start, end).toArray());
                start = end;
            }
        }
        return quarters;
    }

    /** The last, the first, the one before the last, the second, and so on. */
    private static List<int[]> fromBothEnds(List<int[]> quarters) {
        List<int[]> dealt = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            dealt.add(quarters.get(i % 2 == 0 ? quarters.size() - 1 - i / 2 : i / 2));
        }
        return dealt;
    }

    private static int[] line(List<int[]> quarters) {
        return quarters.stream().flatMapToInt(Arrays::stream).toArray();
    }
}
