package io.gridward.examples.benchmarks.decision.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkloadTest {
    @ParameterizedTest
    @CsvSource({
        "STRUCTURED, 10, 1, 8",
        "STRUCTURED, 100, 2, 70",
        "STRUCTURED, 1000, 3, 400",
        "STRUCTURED, 10000, 1, 1000",
        "RANDOM, 10, 1, 8",
        "RANDOM, 100, 2, 70",
        "RANDOM, 1000, 3, 400",
        "RANDOM, 10000, 1, 1000"
    })
    void of_anySize_meetsManyRulesWithSeventyOfAHundredReports(Shape shape, int count, long seed, int least) {
        Workload workload = Workload.of(shape, count, seed);

        assertThat(workload.rules()).hasSize(count);
        assertThat(workload.reports()).hasSize(4_096);
        List<Integer> met = workload.answers().stream()
                .filter(answer -> answer != Workload.NONE)
                .toList();
        assertThat(met.size()).as("seed %d", seed).isBetween(4_096 * 67 / 100, 4_096 * 73 / 100);
        // Few answering rules at the front would make long policies look short.
        Set<Integer> answering = new HashSet<>(met);
        assertThat(answering).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(least);
        assertThat(answering.stream().filter(number -> number >= count / 2).count())
                .as("of the second half, seed %d", seed)
                .isGreaterThan(answering.size() / 5);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void answers_areTheFirstRulesThatMatch(Shape shape) {
        Workload workload = Workload.of(shape, 50, 9);

        for (int i = 0; i < workload.reports().size(); i++) {
            int[] values = workload.reports().get(i).values();
            List<PlainRule> matching = workload.rules().stream()
                    .filter(rule -> rule.tests().stream()
                            .allMatch(test -> test.accepts(values[test.field().position()])))
                    .toList();
            assertThat(workload.answers().get(i))
                    .as("seed 9, %s", workload.reports().get(i))
                    .isEqualTo(
                            matching.isEmpty() ? Workload.NONE : matching.get(0).number());
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void rules_testEachFieldOnceAndWithinItsRange(Shape shape) {
        for (PlainRule rule : Workload.of(shape, 1_000, 4).rules()) {
            assertThat(rule.tests().stream().map(PlainTest::field))
                    .as("seed 4, %s", rule)
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            for (PlainTest test : rule.tests()) {
                if (test instanceof PlainTest.Between between) {
                    assertThat(between.least()).as("seed 4, %s", rule).isBetween(0, between.most());
                    assertThat(between.most())
                            .as("seed 4, %s", rule)
                            .isLessThan(between.field().size());
                } else if (test instanceof PlainTest.OneOf oneOf) {
                    assertThat(oneOf.values())
                            .as("seed 4, %s", rule)
                            .isNotEmpty()
                            .doesNotHaveDuplicates()
                            .allMatch(
                                    value -> value >= 0 && value < oneOf.field().size());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void passing_valuesOfEveryTest_areThoseItAccepts(Shape shape) {
        for (PlainRule rule : Workload.of(shape, 100, 5).rules()) {
            for (PlainTest test : rule.tests()) {
                List<Integer> accepted = IntStream.range(0, test.field().size())
                        .filter(test::accepts)
                        .boxed()
                        .toList();
                assertThat(IntStream.range(0, test.passing()).map(test::passing).boxed())
                        .as("seed 5, %s", test)
                        .containsExactlyElementsOf(accepted);
            }
        }
    }

    @Test
    void randomRules_askEveryField() {
        Set<Field> asked = new HashSet<>();
        Workload.of(Shape.RANDOM, 1_000, 1)
                .rules()
                .forEach(rule -> rule.tests().forEach(test -> asked.add(test.field())));

        assertThat(asked).containsExactlyInAnyOrder(Field.values());
    }

    @Test
    void of_sameSeed_givesTheSame_andOtherSeedAnother() {
        Workload one = Workload.of(Shape.STRUCTURED, 20, 7);

        assertThat(Workload.of(Shape.STRUCTURED, 20, 7)).isEqualTo(one);
        assertThat(Workload.of(Shape.STRUCTURED, 20, 8).rules()).isNotEqualTo(one.rules());
    }

    @Test
    void of_noRules_isRefused() {
        assertThatThrownBy(() -> Workload.of(Shape.RANDOM, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("count must be positive, got 0");
    }

    @Test
    void fields_areSixChoicesFourNumbersTwoFlagsEightTags() {
        assertThat(Field.of(Field.Kind.CHOICE)).hasSize(6);
        assertThat(Field.of(Field.Kind.NUMBER)).hasSize(4);
        assertThat(Field.of(Field.Kind.FLAG)).hasSize(2);
        assertThat(Field.of(Field.Kind.TAG)).hasSize(8);
    }
}
