package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.SituationBuilder;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FlagAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.Policy;
import io.gridward.rules.Verdict;
import io.gridward.rules.escalation.PolicyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document of rules of practice. */
class PracticeDocumentsTest {
    private static final long SEED = 52;
    private static final int SITUATIONS = 20_000;
    private static final List<ClockKind> OF_CASE = List.of(ClockKind.LEVEL, ClockKind.OVERALL);

    static List<String> names() {
        return Practice.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void guarantees_areProved(String name) {
        List<Verdict> verdicts = Practice.of(name).policy().compile().verdicts();

        assertThat(verdicts).isNotEmpty().extracting(Verdict::outcome).containsOnly(Verdict.Outcome.PROVED);
    }

    @ParameterizedTest
    @MethodSource("names")
    void policy_inABookThatKnowsItsExecutors_isInForce(String name) {
        Policy policy = Practice.of(name).policy();
        String[] executors = policy.executors().values().toArray(String[]::new);

        PolicyBook book =
                PolicyBook.builder().everywhere(policy).executing(executors).build();

        assertThat(book.policies()).extracting(Policy::contentId).containsExactly(policy.contentId());
    }

    @ParameterizedTest
    @MethodSource("names")
    void policy_writtenAndReadAgain_isTheSame(String name) {
        Policy policy = Practice.of(name).policy();

        Policy again =
                GridJson.reader().policy(JsonSource.of(name, GridJson.writer().policy(policy)));

        assertThat(again).isEqualTo(policy);
        assertThat(again.contentId()).isEqualTo(policy.contentId());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRule_decidesInSomeSituation(String name) {
        // given
        Practice practice = Practice.of(name);
        Set<String> idle = practice.policy().tables().stream()
                .flatMap(table -> table.rules().stream().map(rule -> table.name() + " " + rule.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        Random random = new Random(SEED);

        // when
        for (int i = 0; i < SITUATIONS; i++) {
            Ruling ruling = practice.rule(situation(practice, random));
            ruling.basis().forEach(basis -> idle.remove(basis.table() + " " + basis.rule()));
        }

        // then
        assertThat(idle).as("rules that never decided, seed " + SEED).isEmpty();
    }

    private static SituationBuilder situation(Practice practice, Random random) {
        Policy policy = practice.policy();
        Trigger trigger = oneOf(List.of(Trigger.values()), random);
        String level = oneOf(policy.levels(), random);
        SituationBuilder situation = practice.at(trigger, level, facts(policy, random))
                .day(oneOf(List.of(DayKind.values()), random), random.nextInt(24))
                .month(1 + random.nextInt(12))
                .channel(oneOf(withNull(policy.channels()), random));
        if (trigger != Trigger.REPORTED) {
            situation
                    .counts(random.nextInt(3), random.nextInt(5), random.nextInt(5), random.nextInt(5))
                    .granted(random.nextInt(3), random.nextInt(2));
        }
        return switch (trigger) {
            case OVERDUE -> situation.clock(oneOf(OF_CASE, random), random.nextInt(4));
            case UNSIGNED -> situation.clock(ClockKind.SIGN, random.nextInt(4));
            case NO_SHOW ->
                situation.clock(ClockKind.PARTY_REPORT_IN, random.nextInt(4)).noShows(1 + random.nextInt(3));
            case WHISTLED, RETURN_REQUESTED, EXTENSION_REQUESTED, SUSPENSION_REQUESTED, VOID_REQUESTED ->
                situation.cause(oneOf(withNull(policy.causes()), random));
            default -> situation;
        };
    }

    private static Object[] facts(Policy policy, Random random) {
        List<Object> facts = new ArrayList<>();
        for (Attribute<?> attribute : policy.attributes().attributes()) {
            boolean maySayNothing = attribute.presence().kind() != Presence.Kind.REQUIRED;
            if (!maySayNothing || random.nextBoolean()) {
                facts.add(attribute.name());
                facts.add(value(attribute, random));
            }
        }
        return facts.toArray();
    }

    private static Object value(Attribute<?> attribute, Random random) {
        if (attribute instanceof OneOfAttribute choices) {
            return oneOf(choices.values(), random);
        }
        if (attribute instanceof TagsAttribute tags) {
            return tags.values().stream().filter(tag -> random.nextBoolean()).collect(Collectors.toSet());
        }
        assertThat(attribute).isInstanceOf(FlagAttribute.class);
        return random.nextBoolean();
    }

    private static <T> List<T> withNull(List<T> values) {
        List<T> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
