package io.gridward.examples.benchmarks.decision.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Rules as people write them. */
final class StructuredRules implements RuleSource {
    private static final List<Field> EXTRA_CHOICES = List.of(Field.DISTRICT, Field.CHANNEL, Field.PLACE, Field.SEASON);

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 500;

    private final int count;
    private final SplittableRandom random;
    private final int lines;

    StructuredRules(int count, SplittableRandom random) {
        this.count = count;
        this.random = random;
        this.lines = IntStream.range(FEWEST_LINES, MOST_LINES)
                .filter(each -> count * shareOfReports(each) <= MATCHES_A_REPORT)
                .findFirst()
                .orElse(MOST_LINES);
    }

    /** About how many of all reports a rule matches on a grid of so many lines, never less than 1 in 20,000. */
    private static double shareOfReports(int lines) {
        double category = 1.0 / Field.CATEGORY.size();
        double severity = 5 / 6.0 / Field.SEVERITY.size() + 1 / 6.0 * 0.625;
        double band = 7 / 8.0 / lines + 1 / 8.0 * (lines + 1) / (2.0 * lines);
        double extras = 0.8 * 0.9 * 0.9;
        return category * severity * band * band * extras;
    }

    @Override
    public List<List<PlainTest>> all() {
        return IntStream.range(0, count)
                .mapToObj(i -> rule())
                .sorted(Comparator.comparing((List<PlainTest> tests) -> tests.size())
                        .reversed())
                .toList();
    }

    private List<PlainTest> rule() {
        List<PlainTest> tests = new ArrayList<>();
        tests.add(one(Field.CATEGORY));
        tests.add(severity());
        // With few rules the category mostly says enough.
        if (lines > FEWEST_LINES || random.nextInt(4) > 0) {
            tests.add(band(Field.OPEN_MINUTES));
        }
        if (lines > FEWEST_LINES || random.nextInt(4) > 0) {
            tests.add(band(Field.WAITED_MINUTES));
        }
        if (random.nextInt(4) == 0) {
            tests.add(one(EXTRA_CHOICES.get(random.nextInt(EXTRA_CHOICES.size()))));
        }
        if (random.nextInt(5) == 0) {
            tests.add(new PlainTest.Holds(random.nextBoolean() ? Field.AT_NIGHT : Field.REPEATED, true));
        }
        if (random.nextInt(5) == 0) {
            List<Field> tags = Field.of(Field.Kind.TAG);
            tests.add(new PlainTest.Holds(tags.get(random.nextInt(tags.size())), random.nextInt(4) > 0));
        }
        if (random.nextInt(8) == 0) {
            tests.add(new PlainTest.Between(Field.HOUSEHOLDS, 100 * random.nextInt(1, 10), 1_000));
        }
        return tests;
    }

    private PlainTest one(Field field) {
        return new PlainTest.OneOf(field, List.of(random.nextInt(field.size())));
    }

    /** One severity, or it and all above. */
    private PlainTest severity() {
        int least = random.nextInt(Field.SEVERITY.size());
        int most = random.nextInt(6) == 0 ? Field.SEVERITY.size() - 1 : least;
        return new PlainTest.OneOf(
                Field.SEVERITY, IntStream.rangeClosed(least, most).boxed().toList());
    }

    /** From one line of the grid to the next, or from there on. */
    private PlainTest band(Field field) {
        int step = (field.size() - 1) / lines;
        int line = random.nextInt(lines);
        boolean open = line == lines - 1 || random.nextInt(8) == 0;
        return new PlainTest.Between(field, line * step, open ? field.size() - 1 : (line + 1) * step - 1);
    }
}
