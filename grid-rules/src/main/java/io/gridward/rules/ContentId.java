package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.ScaleAttribute;
import io.gridward.core.facts.TagsAttribute;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The canonical encoding of a policy. Every part is written as its length and itself, and every list with its
 * number of parts, so that no two contents share an encoding. A change here changes the content id of every
 * policy there is.
 */
final class ContentId implements Condition.Cases<String> {
    private static final String FORM = "gridward-policy-content@1";
    private static final String CAUSES = "causes";

    private ContentId() {}

    static String of(Policy policy) {
        ContentId id = new ContentId();
        ImmutableList.Builder<String> encoded = ImmutableList.builder();
        encoded.add(
                FORM,
                parts(ImmutableSortedSet.copyOf(policy.levels())),
                parts(ImmutableSortedSet.copyOf(policy.channels())),
                parts(policy.attributes().attributes().stream()
                        .sorted(Comparator.comparing(Attribute::name))
                        .map(ContentId::attribute)
                        .toList()),
                parts(policy.tables().stream().map(id::table).toList()),
                parts(policy.guarantees().stream()
                        .sorted(Comparator.comparing(Guarantee::id))
                        .map(guarantee -> id.guarantee(policy, guarantee))
                        .toList()));
        // A policy without causes, or without tables and effects of its own, is encoded without that part; no
        // declaration is written like this one word, so that the two cannot be mistaken for each other.
        if (!policy.causes().isEmpty()) {
            encoded.add(CAUSES, parts(ImmutableSortedSet.copyOf(policy.causes())));
        }
        if (!policy.declarations().isEmpty()) {
            encoded.add(parts(policy.declarations()));
        }
        String encoding = parts(encoded.build());
        return Hashing.sha256().hashString(encoding, StandardCharsets.UTF_8).toString();
    }

    /** What identifies a table a host declares. */
    static String declaration(TableForm form) {
        return declaration(form, form.effects());
    }

    /** What identifies the part of a table that a host declares. */
    static String declaration(TableForm form, List<Effect<?>> effects) {
        return parts(List.of(
                form.name(),
                form.mode().name(),
                parts(form.triggers().stream()
                        .map(Trigger::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))),
                parts(effects.stream().map(ContentId::declaration).sorted().toList())));
    }

    /** What identifies an effect a host declares. */
    static String declaration(Effect<?> effect) {
        Stream<String> always = Stream.of(
                effect.name(),
                effect.domain().kind().name(),
                effect.domain().bounds().map(ContentId::bounds).orElse(""),
                effect.feeds().orElse(""),
                effect.executedBy().orElse(""));
        Set<Trigger> all = EnumSet.allOf(Trigger.class);
        Set<Trigger> decidedAt = effect.triggers(all);
        Stream<String> bound = decidedAt.equals(all)
                ? Stream.of()
                : Stream.of(parts(decidedAt.stream().map(Trigger::id).sorted().toList()));
        return parts(Stream.concat(always, bound).toList());
    }

    /** Whether two conditions are written the same once nested lists are one list and order in them is none. */
    static boolean isSame(Condition one, Condition other) {
        ContentId id = new ContentId();
        return one.equals(other) || one.match(id).equals(other.match(id));
    }

    private static String parts(Collection<String> parts) {
        return parts.stream()
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining("", parts.size() + "[", "]"));
    }

    private static String attribute(Attribute<?> attribute) {
        return parts(List.of(
                attribute.name(),
                attribute.kind().name(),
                bounds(attribute),
                attribute.presence().kind().name(),
                attribute.presence().orElse().map(ContentId::value).orElse("")));
    }

    private static String bounds(Attribute<?> attribute) {
        if (attribute instanceof ChoiceAttribute choice) {
            return parts(ImmutableSortedSet.copyOf(choice.values()));
        }
        if (attribute instanceof TagsAttribute tags) {
            return parts(ImmutableSortedSet.copyOf(tags.values()));
        }
        if (attribute instanceof ScaleAttribute scale) {
            return parts(scale.values());
        }
        if (attribute instanceof NumberAttribute number) {
            return parts(List.of(Long.toString(number.min()), Long.toString(number.max())));
        }
        if (attribute instanceof DurationAttribute duration) {
            return parts(List.of(DurationAttribute.text(duration.min()), DurationAttribute.text(duration.max())));
        }
        return parts(List.of());
    }

    private static String value(Object value) {
        if (value instanceof Duration duration) {
            return "duration:" + DurationAttribute.text(duration);
        }
        if (value instanceof Set<?> members) {
            return "set" + parts(members.stream().map(String::valueOf).sorted().toList());
        }
        String type = value instanceof Boolean ? "flag" : value instanceof Long ? "number" : "text";
        return type + ":" + value;
    }

    private String table(DecisionTable table) {
        return parts(List.of(
                table.name(),
                parts(table.rules().stream()
                        .map(rule -> parts(
                                List.of(rule.id(), rule.when().match(this), effects(table.effects(), rule.then()))))
                        .toList()),
                effects(table.effects(), table.otherwise())));
    }

    private String guarantee(Policy policy, Guarantee guarantee) {
        List<Effect<?>> effects = policy.tables().stream()
                .flatMap(table -> table.effects().stream())
                .collect(Collectors.toList());
        return parts(List.of(guarantee.id(), guarantee.forAll().match(this), effects(effects, guarantee.then())));
    }

    private static String effects(List<Effect<?>> known, Map<String, Object> values) {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        for (Effect<?> effect : known) {
            Object value = values.get(effect.name());
            if (value != null) {
                texts.put(effect.name(), effect.domain().text(value));
            }
        }
        return parts(texts.buildOrThrow().entrySet().stream()
                .map(entry -> parts(List.of(entry.getKey(), entry.getValue())))
                .toList());
    }

    @Override
    public String test(Condition.Test test) {
        List<String> operands = test.operands().stream().map(ContentId::value).toList();
        // The operands of between have an order, those of a set have none.
        Collection<String> canonical = test.operator().takesSet() ? ImmutableSortedSet.copyOf(operands) : operands;
        return parts(List.of("test", test.attribute(), test.operator().id(), parts(canonical)));
    }

    @Override
    public String all(Condition.All all) {
        return together("all", flat(all));
    }

    @Override
    public String any(Condition.Any any) {
        return together("any", flat(any));
    }

    @Override
    public String not(Condition.Not not) {
        return parts(List.of("not", not.negated().match(this)));
    }

    @Override
    public String opaque(Condition.Opaque opaque) {
        return parts(List.of("predicate", opaque.predicate().name()));
    }

    @Override
    public String always() {
        return parts(List.of("always"));
    }

    /** Order and repetition have no meaning among the members, and one alone is what it is by itself. */
    private String together(String combinator, Stream<Condition> members) {
        Set<String> encoded = members.map(member -> member.match(this))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return encoded.size() == 1 ? encoded.iterator().next() : parts(List.of(combinator, parts(encoded)));
    }

    private static Stream<Condition> flat(Condition.All all) {
        return all.members().stream()
                .map(ContentId::unwrapped)
                .flatMap(member -> member instanceof Condition.All inner ? flat(inner) : Stream.of(member));
    }

    private static Stream<Condition> flat(Condition.Any any) {
        return any.members().stream()
                .map(ContentId::unwrapped)
                .flatMap(member -> member instanceof Condition.Any inner ? flat(inner) : Stream.of(member));
    }

    /** A list of one is its member. */
    private static Condition unwrapped(Condition condition) {
        if (condition instanceof Condition.All all && all.members().size() == 1) {
            return unwrapped(all.members().get(0));
        }
        if (condition instanceof Condition.Any any && any.members().size() == 1) {
            return unwrapped(any.members().get(0));
        }
        return condition;
    }
}
