package io.gridward.examples.benchmarks.decision.workload;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Rules over any three or four fields, a number of many values among them. The numbers are asked so closely that rules of
 * any count match about as many reports: else the first few rules of many would answer everything.
 */
final class RandomRules implements RuleSource {
    private static final List<Field> ALL = List.of(Field.values());
    private static final List<Field> FINE =
            ALL.stream().filter(each -> each.size() > 1_000).toList();

    private final int count;
    private final SplittableRandom random;

    RandomRules(int count, SplittableRandom random) {
        this.count = count;
        this.random = random;
    }

    @Override
    public List<List<PlainTest>> all() {
        return IntStream.range(0, count).mapToObj(i -> rule()).toList();
    }

    private List<PlainTest> rule() {
        List<PlainTest> tests = new ArrayList<>();
        List<Field> numbers = new ArrayList<>();
        double share = 1;
        for (Field field : fields()) {
            if (field.kind() == Field.Kind.NUMBER) {
                numbers.add(field);
            } else if (field.kind() == Field.Kind.CHOICE) {
                PlainTest.OneOf test = oneOf(field);
                share *= (double) test.values().size() / field.size();
                tests.add(test);
            } else {
                share /= 2;
                tests.add(new PlainTest.Holds(field, random.nextBoolean()));
            }
        }
        double left = Math.pow(MATCHES_A_REPORT / count / share, 1.0 / numbers.size());
        numbers.forEach(field -> tests.add(between(field, Math.min(left, 0.9))));
        return tests;
    }

    private Set<Field> fields() {
        Set<Field> fields = EnumSet.of(FINE.get(random.nextInt(FINE.size())));
        int wanted = random.nextInt(3, 5);
        while (fields.size() < wanted) {
            fields.add(ALL.get(random.nextInt(ALL.size())));
        }
        return fields;
    }

    private PlainTest.OneOf oneOf(Field field) {
        Set<Integer> values = new TreeSet<>();
        int wanted = random.nextInt(1, field.size() / 2 + 1);
        while (values.size() < wanted) {
            values.add(random.nextInt(field.size()));
        }
        return new PlainTest.OneOf(field, List.copyOf(values));
    }

    private PlainTest between(Field field, double share) {
        int width = (int) Math.max(1, Math.round(share * field.size()));
        int least = random.nextInt(field.size() - width + 1);
        // Thresholds mostly have one side: where there is room, a band at an end becomes one.
        return switch (random.nextInt(3)) {
            case 0 -> new PlainTest.Between(field, 0, width - 1);
            case 1 -> new PlainTest.Between(field, field.size() - width, field.size() - 1);
            default -> new PlainTest.Between(field, least, least + width - 1);
        };
    }
}
