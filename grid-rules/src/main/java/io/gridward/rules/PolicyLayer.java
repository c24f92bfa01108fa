package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one place adds to the policies of those above it: not necessarily complete, and unchecked until {@link
 * Policy#compose} makes a policy of it. Made by {@link PolicyBuilder#layer}.
 */
public final class PolicyLayer {
    /** What layers above may supply. */
    private static final ImmutableSet<ReasonCode> CURABLE = ImmutableSet.of(
            ModelCode.MISSING_PART,
            ModelCode.MISSING_OTHERWISE,
            ModelCode.UNKNOWN_ATTRIBUTE,
            ModelCode.UNKNOWN_VALUE,
            ModelCode.UNKNOWN_LEVEL,
            ModelCode.EFFECT_NOT_DECIDED,
            ModelCode.OVERRIDES_NOTHING);

    private final String id;
    private final String revision;
    private final Vocabulary vocabulary;
    private final @Nullable BilingualText title;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final boolean replaces;
    private final @Nullable AreaCode area;
    private final ImmutableList<String> levels;
    private final ImmutableList<String> channels;
    private final ImmutableList<String> causes;
    private final ImmutableList<Attribute<?>> attributes;
    private final ImmutableList<HostTable> hostTables;
    private final ImmutableList<HostEffect> hostEffects;
    private final ImmutableListMultimap<String, Rule> rules;
    private final ImmutableMap<String, ImmutableMap<String, Object>> otherwise;
    private final ImmutableList<Guarantee> guarantees;
    private final ImmutableMap<String, BilingualText> labels;

    PolicyLayer(PolicyBuilder from) {
        this.id = from.id();
        this.revision = from.revision();
        this.vocabulary = from.vocabulary();
        this.title = from.title;
        this.from = from.effectiveFrom;
        this.to = from.effectiveTo;
        this.replaces = from.replaces;
        this.area = from.area;
        this.levels = ImmutableList.copyOf(from.levels);
        this.channels = ImmutableList.copyOf(from.channels);
        this.causes = ImmutableList.copyOf(from.causes);
        this.attributes = ImmutableList.copyOf(from.attributes);
        this.hostTables = ImmutableList.copyOf(from.hostTables);
        this.hostEffects = ImmutableList.copyOf(from.hostEffects);
        this.rules = ImmutableListMultimap.copyOf(from.rules);
        ImmutableMap.Builder<String, ImmutableMap<String, Object>> tables = ImmutableMap.builder();
        from.otherwise.forEach((table, values) -> tables.put(table, ImmutableMap.copyOf(values)));
        this.otherwise = tables.buildOrThrow();
        this.guarantees = ImmutableList.copyOf(from.guarantees);
        this.labels = ImmutableMap.copyOf(from.labels);
    }

    private PolicyLayer(PolicyLayer from, boolean replaces) {
        this.id = from.id;
        this.revision = from.revision;
        this.vocabulary = from.vocabulary;
        this.title = from.title;
        this.from = from.from;
        this.to = from.to;
        this.replaces = replaces;
        this.area = from.area;
        this.levels = from.levels;
        this.channels = from.channels;
        this.causes = from.causes;
        this.attributes = from.attributes;
        this.hostTables = from.hostTables;
        this.hostEffects = from.hostEffects;
        this.rules = from.rules;
        this.otherwise = from.otherwise;
        this.guarantees = from.guarantees;
        this.labels = from.labels;
    }

    /**
     * Makes a layer of a policy: one that says all the policy says, as if it had been written in one piece.
     *
     * @param policy the policy
     * @return the layer, which does not replace what stands above
     */
    public static PolicyLayer of(Policy policy) {
        List<PolicyLayer> layers = policy.layers();
        PolicyBuilder builder = Policy.builder(
                policy.id(), policy.revision(), layers.get(layers.size() - 1).vocabulary());
        policy.title().ifPresent(builder::title);
        builder.effective(
                policy.effectiveFrom().orElse(null), policy.effectiveTo().orElse(null));
        builder.levels.addAll(policy.levels());
        builder.channels.addAll(policy.channels());
        builder.causes.addAll(policy.causes());
        builder.attributes.addAll(policy.attributes().attributes());
        layers.stream().flatMap(layer -> layer.hostTables().stream()).distinct().forEach(builder.hostTables::add);
        layers.stream()
                .flatMap(layer -> layer.hostEffects().stream())
                .distinct()
                .forEach(builder.hostEffects::add);
        for (DecisionTable table : policy.tables()) {
            builder.rules.putAll(table.name(), table.rules());
            if (!table.otherwise().isEmpty()) {
                builder.otherwise.put(table.name(), table.otherwise());
            }
        }
        builder.guarantees.addAll(policy.guarantees());
        builder.labels.putAll(policy.labels());
        return builder.layer();
    }

    /**
     * Returns the same layer with its tables replacing everything that stands above, guarantees excepted.
     *
     * @return a layer that {@linkplain #replaces replaces}
     */
    public PolicyLayer replacing() {
        return replaces ? this : new PolicyLayer(this, true);
    }

    /**
     * Returns what the layer is called across its revisions.
     *
     * @return such as {@code dagang/escalation}
     */
    public String id() {
        return id;
    }

    /**
     * Returns which revision it is.
     *
     * @return such as {@code 2022-09}
     */
    public String revision() {
        return revision;
    }

    /**
     * Returns how findings name the layer.
     *
     * @return id and revision, such as {@code dagang/escalation 2022-09}
     */
    public String name() {
        return id + " " + revision;
    }

    /**
     * Returns what the layer is written in.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns what people call the layer.
     *
     * @return the title, or empty if it has none
     */
    public Optional<BilingualText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns the first day on which the layer is in force.
     *
     * @return the day, or empty if it always was
     */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns the last day on which the layer is in force.
     *
     * @return the day, or empty if its end is open
     */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(to);
    }

    /**
     * Tells whether the layer is in force on a day.
     *
     * @param date the day
     * @return true on its first and last day too
     */
    public boolean isEffectiveOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /**
     * Tells whether the tables of the layer replace everything that stands above, guarantees excepted.
     *
     * @return false if it adds to what stands above
     */
    public boolean replaces() {
        return replaces;
    }

    /**
     * Returns where the layer says that it holds.
     *
     * @return an area, in which and below which it holds; empty if everywhere
     */
    public Optional<AreaCode> area() {
        return Optional.ofNullable(area);
    }

    /**
     * Tells what is wrong with the layer whatever stands above it, such as a rule that is there twice. That a
     * name is unknown or an otherwise missing is not: a layer above may have it.
     *
     * @return errors, with paths as {@link PolicyBuilder#build} gives them; empty if some layers above may make a
     *     whole of it
     */
    public List<Finding> findings() {
        return Composition.ofAlone(this).stream()
                .filter(finding -> !CURABLE.contains(finding.code()))
                .toList();
    }

    /**
     * Returns the levels the layer lists.
     *
     * @return ids, the highest first; empty if it leaves them to the layers above
     */
    public List<String> levels() {
        return levels;
    }

    /**
     * Returns the channels the layer lists.
     *
     * @return empty if it leaves them to the layers above
     */
    public List<String> channels() {
        return channels;
    }

    /**
     * Returns the causes of requests the layer lists.
     *
     * @return empty if it leaves them to the layers above
     */
    public List<String> causes() {
        return causes;
    }

    /**
     * Returns the attributes the layer declares.
     *
     * @return in order
     */
    public List<Attribute<?>> attributes() {
        return attributes;
    }

    /**
     * Returns the tables of the host's own the layer declares.
     *
     * @return in order
     */
    public List<HostTable> hostTables() {
        return hostTables;
    }

    /**
     * Returns the effects of the host's own the layer adds to tables of the vocabulary.
     *
     * @return in order
     */
    public List<HostEffect> hostEffects() {
        return hostEffects;
    }

    /**
     * Returns the tables the layer says something about.
     *
     * @return names, in the order in which they were first spoken of
     */
    public Set<String> tables() {
        return ImmutableSet.copyOf(Sets.union(rules.keySet(), otherwise.keySet()));
    }

    /**
     * Returns what the layer adds to a table.
     *
     * @param table the name of the table
     * @return its rules in order; empty if it adds none
     */
    public List<Rule> rules(String table) {
        return rules.get(table);
    }

    /**
     * Returns what the layer says holds for effects of a table that no matching rule names.
     *
     * @param table the name of the table
     * @return the values by the name of the effect; empty if it says none
     */
    public Map<String, Object> otherwise(String table) {
        return otherwise.getOrDefault(table, ImmutableMap.of());
    }

    /**
     * Returns what the layer promises.
     *
     * @return in order
     */
    public List<Guarantee> guarantees() {
        return guarantees;
    }

    /**
     * Returns what people call the values the layer speaks of.
     *
     * @return by value
     */
    public Map<String, BilingualText> labels() {
        return labels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyLayer that
                && id.equals(that.id)
                && revision.equals(that.revision)
                && vocabulary.equals(that.vocabulary)
                && title().equals(that.title())
                && effectiveFrom().equals(that.effectiveFrom())
                && effectiveTo().equals(that.effectiveTo())
                && replaces == that.replaces
                && area().equals(that.area())
                && levels.equals(that.levels)
                && channels.equals(that.channels)
                && causes.equals(that.causes)
                && attributes.equals(that.attributes)
                && hostTables.equals(that.hostTables)
                && hostEffects.equals(that.hostEffects)
                && rules.equals(that.rules)
                && otherwise.equals(that.otherwise)
                && guarantees.equals(that.guarantees)
                && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + revision.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
