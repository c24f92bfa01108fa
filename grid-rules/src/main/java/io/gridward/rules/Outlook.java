package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.rules.internal.index.Axis;
import io.gridward.rules.internal.index.Formula;
import io.gridward.rules.internal.index.PointSet;
import io.gridward.rules.internal.region.NodeBudget;
import io.gridward.rules.internal.region.RegionSearch;
import io.gridward.rules.internal.region.Search;
import io.gridward.rules.internal.region.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a table can see at one trigger, in one of the ways in which that can come about: of each attribute that earlier
 * tables may decide it is settled which of them did. Possible situations are those that meet the constraints of the
 * policy and in which the earlier tables decide just that.
 */
final class Outlook {
    private final Trigger trigger;
    private final SituationValues values;
    private final Space space;
    private final ImmutableList<Formula> possible;
    private final ImmutableList<List<Formula>> feeding;
    private final ConditionEncoding encoding;
    private final ImmutableList<Formula> rules;
    private final ImmutableList<Formula> negations;

    private Outlook(Builder from, DecisionTable table) {
        this.trigger = from.trigger;
        this.values = from.values;
        this.space = new Space(from.points);
        this.possible = ImmutableList.copyOf(from.possible);
        // What decides last narrows most: the attributes it feeds are those the table asks for.
        this.feeding = ImmutableList.copyOf(from.feeding).reverse();
        this.encoding = from.encoding();
        this.rules = table.rules().stream()
                .map(rule -> rule.when().match(encoding))
                .collect(ImmutableList.toImmutableList());
        this.negations = rules.stream().map(Formula::negated).collect(ImmutableList.toImmutableList());
    }

    /** All ways in which a table comes to see something at a trigger; none if they are too many. */
    static List<Outlook> of(Policy policy, DecisionTable table, Trigger trigger) {
        ImmutableMap<String, Attribute<?>> attributes = policy.attributesByName();
        return Feeders.before(policy, table, trigger).ways().stream()
                .map(way -> new Builder(policy, attributes, trigger).fed(way).build(table))
                .toList();
    }

    Trigger trigger() {
        return trigger;
    }

    /** The condition as the table reads it. */
    Formula formula(Condition condition) {
        return condition.match(encoding);
    }

    /** When each rule of the table matches. */
    ImmutableList<Formula> rules() {
        return rules;
    }

    /** When each rule of the table does not match. */
    ImmutableList<Formula> negations() {
        return negations;
    }

    /** Looks for possible situations in which all formulas hold, and one of each choice. */
    Search find(List<Formula> together, List<List<Formula>> choices, NodeBudget budget) {
        List<Formula> all = new ArrayList<>(together);
        all.addAll(possible);
        List<List<Formula>> open = new ArrayList<>(choices);
        open.addAll(feeding);
        return new RegionSearch(space, budget).find(all, open);
    }

    /** A situation of what was found. */
    Facts facts(Search found) {
        return values.facts(found.box().orElseThrow());
    }

    /** Not thread-safe. Follows the tables in order, so that each sees what those before it decided. */
    private static final class Builder {
        private final ImmutableMap<String, Attribute<?>> attributes;
        private final Trigger trigger;
        private final SituationValues values;
        private final Map<Axis, PointSet> points = new LinkedHashMap<>();
        private final Map<String, List<Axis>> seen = new HashMap<>();
        private final Map<FactPredicate, Axis> answers = new LinkedHashMap<>();
        private final List<Formula> possible = new ArrayList<>();
        private final List<List<Formula>> feeding = new ArrayList<>();

        Builder(Policy policy, ImmutableMap<String, Attribute<?>> attributes, Trigger trigger) {
            this.attributes = attributes;
            this.trigger = trigger;
            this.values = new SituationValues(policy.inputs());
            for (Attribute<?> attribute : policy.inputs().attributes()) {
                List<Axis> axes = values.axes(attribute.name());
                boolean optional = attribute.presence().kind() == Presence.Kind.OPTIONAL;
                add(attribute.name(), axes, optional);
                if (optional && axes.size() > 1) {
                    possible.add(together(axes));
                }
            }
            for (FactPredicate predicate : policy.predicates()) {
                Axis axis = Axis.ofNumber(predicate.name(), -1, -1, 0, 1);
                answers.put(predicate, axis);
                points.put(axis, PointSet.range(0, 1));
            }
            ConditionEncoding facts = encoding();
            policy.constraints().forEach(constraint -> possible.add(constraint.match(facts)));
        }

        /** Tags are absent on all their axes or on none. */
        private static Formula together(List<Axis> axes) {
            List<Formula> absent = axes.stream()
                    .map(axis -> Formula.in(axis, PointSet.absent()))
                    .toList();
            return Formula.any(List.of(
                    Formula.all(absent),
                    Formula.all(absent.stream().map(Formula::negated).toList())));
        }

        private void add(String name, List<Axis> axes, boolean optional) {
            for (Axis axis : axes) {
                PointSet said = PointSet.range(axis.least(), axis.greatest());
                points.put(axis, optional ? said.or(PointSet.absent(), axis) : said);
            }
            seen.put(name, axes);
        }

        private ConditionEncoding encoding() {
            ImmutableMap<String, List<Axis>> now = ImmutableMap.copyOf(seen);
            ImmutableMap<FactPredicate, Axis> asked = ImmutableMap.copyOf(answers);
            return new ConditionEncoding(
                    attributes,
                    name -> known(now, name),
                    predicate -> Formula.in(known(asked, predicate), PointSet.range(1, 1)),
                    trigger);
        }

        private static <K, V> V known(Map<K, V> map, K key) {
            V value = map.get(key);
            if (value == null) {
                throw new IllegalArgumentException("unchecked condition on " + key);
            }
            return value;
        }

        Builder fed(List<Feeders.Feeder> way) {
            way.forEach(this::fed);
            return this;
        }

        /** One of the rules of an earlier table, or none, matched first and decided what is to be decided. */
        private void fed(Feeders.Feeder feeder) {
            ConditionEncoding before = encoding();
            for (String name : feeder.decided().values()) {
                Attribute<?> attribute = known(attributes, name);
                add(name, SituationAxes.axes(attribute, values.slot(name), -1), false);
            }
            List<Formula> ways = new ArrayList<>();
            List<Formula> notBefore = new ArrayList<>();
            List<Rule> rules = feeder.table().rules();
            for (int i = 0; i <= rules.size(); i++) {
                Formula matches = i < rules.size() ? rules.get(i).when().match(before) : Formula.TRUE;
                if (feeder.isDecidedBy(i)) {
                    List<Formula> all = new ArrayList<>();
                    for (Map.Entry<Effect<?>, String> fed : feeder.decided().entrySet()) {
                        all.addAll(is(fed.getValue(), feeder.value(fed.getKey(), i)));
                    }
                    all.add(matches);
                    all.addAll(notBefore);
                    ways.add(Formula.all(all));
                }
                notBefore.add(matches.negated());
            }
            feeding.add(ways);
        }

        private List<Formula> is(String name, Object value) {
            Attribute<?> attribute = known(attributes, name);
            long[] codes = attribute.codes(value);
            List<Axis> axes = known(seen, name);
            return IntStream.range(0, axes.size())
                    .mapToObj(i -> {
                        int further = attribute instanceof TagsAttribute
                                ? i * SituationAxes.TAGS_AN_AXIS / TagsAttribute.TAGS_A_SLOT
                                : 0;
                        return Formula.in(axes.get(i), PointSet.of(axes.get(i).pointOf(codes[further])));
                    })
                    .toList();
        }

        Outlook build(DecisionTable table) {
            return new Outlook(this, table);
        }
    }
}
