package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up nation: 31 provinces down to its communities, uneven as real ones are, level by level as the
 * national files come. One seed and size give one nation on every machine.
 */
final class Nation {
    /** The least and the most areas a nation may have: below, a province lacks a street; above, codes run out. */
    static final int LEAST = 1_000;

    static final int MOST = 1_000_000;

    private static final String SYLLABLES = "东西南北中上下大小新长安平和兴隆永宁福寿康乐文武青白红金银玉" + "山河湖海江川林石田园桥门塔寺泉井岭岗坡湾柳杨松梅兰竹桃李丰泰顺昌明光华清";
    private static final int FIRST_PROVINCE = 11;

    private final List<Row> rows;

    private Nation(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * Makes a nation.
     *
     * @param areas how many areas it has, exactly
     * @param seed what decides names and fan-out
     * @throws IllegalArgumentException if {@code areas} is not from {@link #LEAST} to {@link #MOST}
     */
    static Nation of(int areas, long seed) {
        if (areas < LEAST || areas > MOST) {
            throw new IllegalArgumentException("areas must be " + LEAST + " to " + MOST + ", got " + areas);
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = new ArrayList<>(areas);
        List<Row> above = List.of();
        for (NationalLevel level : NationalLevel.values()) {
            List<Row> here = level.isTop() ? provinces(random) : below(above, level, areas, rows.size(), random);
            rows.addAll(here);
            above = here;
        }
        return new Nation(List.copyOf(rows));
    }

    /** Returns the lines, all of one level before those of the next, each level by code. */
    List<Row> rows() {
        return rows;
    }

    /** Returns the areas as a reader makes them line by line: no two share a code, a name or a text. */
    List<Area> areas() {
        List<Area> areas = new ArrayList<>(rows.size());
        for (Row row : rows) {
            AreaCode parent = row.parent() == null ? null : AreaCode.of(row.parent());
            areas.add(Area.of(AreaCode.of(row.code()), row.level().level(), BilingualText.same(row.name()), parent));
        }
        return areas;
    }

    private static List<Row> provinces(SplittableRandom random) {
        List<Row> provinces = new ArrayList<>();
        for (int i = 0; i < NationalLevel.PROVINCE.count(); i++) {
            String code = Integer.toString(FIRST_PROVINCE + i);
            provinces.add(new Row(code, name(NationalLevel.PROVINCE, random), NationalLevel.PROVINCE, null));
        }
        return provinces;
    }

    private static List<Row> below(
            List<Row> parents, NationalLevel level, int areas, int used, SplittableRandom random) {
        int count = level == NationalLevel.COMMUNITY
                ? areas - used
                : Math.max(parents.size(), (int) ((long) areas * level.count() / NationalLevel.AREAS));
        int digits = level.codeLength() - level.above().codeLength();
        int[] fanOut = fanOut(count, parents.size(), digits == 2 ? 99 : 999, random);
        List<Row> rows = new ArrayList<>(count);
        for (int i = 0; i < fanOut.length; i++) {
            Row parent = parents.get(i);
            for (int ordinal = 1; ordinal <= fanOut[i]; ordinal++) {
                String number = Integer.toString(ordinal);
                String code = parent.code() + "0".repeat(digits - number.length()) + number;
                String above = code.substring(0, parent.code().length());
                rows.add(new Row(code, name(level, random), level, above));
            }
        }
        return rows;
    }

    /** Shares out children among parents: everyone has one, few have many. */
    private static int[] fanOut(int children, int parents, int most, SplittableRandom random) {
        double[] upTo = new double[parents];
        double sum = 0;
        for (int i = 0; i < parents; i++) {
            double draw = random.nextDouble();
            sum += 0.3 + 2 * draw * draw;
            upTo[i] = sum;
        }
        int[] fanOut = new int[parents];
        Arrays.fill(fanOut, 1);
        for (int left = children - parents; left > 0; ) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * sum);
            int parent = found >= 0 ? found : -found - 1;
            if (fanOut[parent] < most) {
                fanOut[parent]++;
                left--;
            }
        }
        return fanOut;
    }

    private static String name(NationalLevel level, SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name.append(level.suffix()).toString();
    }
}
