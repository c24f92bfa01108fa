package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.ChoiceAttribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a policy author writes: attributes, decision tables and guarantees, checked as a whole when built. A
 * document and a builder make the same policy. {@link #compile} gives what decides.
 *
 * <p>A policy may be composed of several {@link PolicyLayer}s. It is flat all the same: rules in one order, each
 * with its layer known ({@link #layerOf}). Its id and revision are those of the nearest layer, the last; which
 * layers stand above is told by {@link #layers} and, as far as they decide, by the content id.
 *
 * <p>Whether the guarantees hold is not checked here but by {@link CompiledPolicy#verdicts}, as it may take
 * seconds.
 */
public final class Policy {
    /** The attribute every policy has: why it is asked. */
    public static final String TRIGGER = "trigger";

    private final String id;
    private final String revision;
    private final @Nullable BilingualText title;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final Vocabulary.Names names;
    private final FactSchema attributes;
    private final FactSchema inputs;
    private final ImmutableList<DecisionTable> tables;
    private final ImmutableList<Guarantee> guarantees;
    private final ImmutableMap<String, BilingualText> labels;
    private final ImmutableList<FactPredicate> predicates;
    private final ImmutableList<String> declarations;
    private final ImmutableMap<String, String> executors;
    private final ImmutableList<Condition> constraints;
    private final Provenance provenance;
    private final String contentId;

    private Policy(PolicyBuilder from, PolicyCheck checked, Provenance provenance) {
        this.id = from.id();
        this.revision = from.revision();
        this.title = from.title;
        this.from = from.effectiveFrom;
        this.to = from.effectiveTo;
        this.names = checked.names();
        this.attributes = FactSchema.of(from.attributes);
        this.inputs = FactSchema.of(Stream.concat(checked.situation().stream(), from.attributes.stream())
                .toList());
        this.tables = checked.tables();
        this.guarantees = ImmutableList.copyOf(from.guarantees);
        this.labels = ImmutableMap.copyOf(from.labels);
        this.predicates = checked.predicates();
        this.declarations = checked.declarations();
        this.executors = HostTables.executors(tables);
        this.constraints = checked.constraints();
        this.provenance = provenance;
        this.contentId = ContentId.of(this);
    }

    /**
     * Composes layers into one policy.
     *
     * <ul>
     *   <li>A rule that overrides one of a layer above takes its place. The other rules of a layer stand, in
     *       their order, before those of the layers above, and so win.
     *   <li>Of {@code otherwise}, each effect has the value of the nearest layer that says one.
     *   <li>A layer that {@linkplain PolicyBuilder#replacing replaces} drops all rules and otherwise above it.
     *   <li>The first layer that lists levels, channels or causes binds the others, which list the same or none.
     *   <li>Attributes add up. One that is declared again must be the same; a layer below another adds only
     *       optional and defaulted ones.
     *   <li>The guarantees of all layers hold, those above a layer that replaces too. One id means one promise.
     *   <li>Title and labels are those of the nearest layer that has them. The policy is in force while all
     *       layers are.
     * </ul>
     *
     * @param rootFirst the layers, the one that stands above all others first
     * @return the policy, with id and revision of the last layer
     * @throws InvalidModelException with every finding, as {@link PolicyBuilder#build} does, and if layers do not
     *     fit each other; with several layers each path begins with the {@linkplain PolicyLayer#name name} of the
     *     one the finding is about
     * @throws IllegalArgumentException if there is no layer, or two are written in different vocabularies
     */
    public static Policy compose(List<PolicyLayer> rootFirst) {
        Composition composition = new Composition(rootFirst);
        PolicyCheck checked = PolicyCheck.of(composition.flat());
        FindingCollector findings = new FindingCollector();
        findings.addAll(composition.findings());
        Provenance provenance = composition.provenance();
        checked.findings().findings().stream().map(provenance::placed).forEach(findings::add);
        findings.throwIfErrors("policy " + composition.flat().id());
        return new Policy(composition.flat(), checked, provenance);
    }

    /**
     * Starts a policy.
     *
     * @param id what it is called across its revisions, such as {@code dagang/escalation}
     * @param revision which revision it is, such as {@code 2022-09}
     * @param vocabulary which tables and attributes of the situation there are
     * @return a builder of an empty policy
     * @throws IllegalArgumentException if id or revision is blank
     */
    public static PolicyBuilder builder(String id, String revision, Vocabulary vocabulary) {
        return new PolicyBuilder(id, revision, vocabulary);
    }

    /**
     * Returns what the policy is called across its revisions.
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
     * Returns what people call the policy.
     *
     * @return the title, or empty if it has none
     */
    public Optional<BilingualText> title() {
        return Optional.ofNullable(title);
    }

    /**
     * Returns the first day on which the policy is in force.
     *
     * @return the day, or empty if it always was
     */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(from);
    }

    /**
     * Returns the last day on which the policy is in force.
     *
     * @return the day, or empty if its end is open
     */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(to);
    }

    /**
     * Tells whether the policy is in force on a day.
     *
     * @param date the day
     * @return true on its first and last day too
     */
    public boolean isEffectiveOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /**
     * Returns the levels the policy may name.
     *
     * @return ids, the highest first
     */
    public List<String> levels() {
        return names.levels();
    }

    /**
     * Returns the channels the policy tells apart.
     *
     * @return empty if it asks for none
     */
    public List<String> channels() {
        return names.channels();
    }

    /**
     * Returns the causes of requests the policy tells apart.
     *
     * @return empty if it asks for none
     */
    public List<String> causes() {
        return names.causes();
    }

    /**
     * Returns what may be said about an issue.
     *
     * @return the attributes the policy declares
     */
    public FactSchema attributes() {
        return attributes;
    }

    /**
     * Returns everything {@link CompiledPolicy#decide} wants to know beside the trigger: the attributes of the
     * situation and those the policy declares.
     *
     * @return all attributes but {@link #TRIGGER}
     */
    public FactSchema inputs() {
        return inputs;
    }

    /**
     * Returns the tables the policy has.
     *
     * @return in the order in which they are asked
     */
    public List<DecisionTable> tables() {
        return tables;
    }

    /**
     * Finds a table.
     *
     * @param name its name
     * @return the table, or empty if the policy has none of that name
     */
    public Optional<DecisionTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /**
     * Tells whether a value could be decided for an effect, as far as its type and the names this policy lists go.
     *
     * @param effect an effect of one of its tables
     * @param value the value
     * @return what is wrong with it, or empty if it fits
     */
    public Optional<Finding> misfit(Effect<?> effect, Object value) {
        return effect.domain().check(effect.name(), ValueDomain.frozen(value), names);
    }

    /**
     * Returns what the policy promises.
     *
     * @return in order
     */
    public List<Guarantee> guarantees() {
        return guarantees;
    }

    /**
     * Returns the predicates written in Java that conditions of the policy name.
     *
     * @return each once, in the order in which they are first named
     */
    public List<FactPredicate> predicates() {
        return predicates;
    }

    /**
     * Returns what people call the values of the policy, such as the grade {@code small} (小事).
     *
     * @return by value
     */
    public Map<String, BilingualText> labels() {
        return labels;
    }

    /**
     * Returns what the policy was composed of.
     *
     * @return the layers, the one above all others first; one for a policy that was built alone
     */
    public List<PolicyLayer> layers() {
        return provenance.layers();
    }

    /**
     * Tells which layer a rule comes from.
     *
     * @param table the name of a table
     * @param rule the id of a rule of it
     * @return the layer that wrote it
     * @throws IllegalArgumentException if the policy has no such rule
     */
    public PolicyLayer layerOf(String table, String rule) {
        return provenance
                .layerOfRule(table, rule)
                .orElseThrow(() -> new IllegalArgumentException(id + " has no rule " + rule + " in table " + table));
    }

    /**
     * Tells which layer the subject of a finding comes from.
     *
     * @param path the path of a finding about this policy, such as {@code guarantees}, {@code small-stays-small}
     * @return the layer that wrote it; of what no layer wrote, such as a missing otherwise, the nearest one
     */
    public PolicyLayer layerAt(List<String> path) {
        return provenance.layerAt(path);
    }

    /**
     * Returns what identifies the content: SHA-256 over attributes, tables, rules in order, effects and
     * guarantees. Id, revision, dates, titles, reasons, sources and labels do not count, nor does the order of
     * what has none, such as the members of a conjunction.
     *
     * @return 64 hexadecimal digits; two policies with one content id decide alike
     */
    public String contentId() {
        return contentId;
    }

    /**
     * Compiles the policy.
     *
     * @return what decides
     */
    public CompiledPolicy compile() {
        return new CompiledPolicy(this);
    }

    /**
     * Returns which part of the host executes what: the effects that a host added to those of the vocabulary.
     *
     * @return the name of the executor by that of the effect
     */
    public Map<String, String> executors() {
        return executors;
    }

    /** What identifies the tables and effects of the host's own. */
    ImmutableList<String> declarations() {
        return declarations;
    }

    /** What holds in every possible situation, as far as this policy has the attributes. */
    ImmutableList<Condition> constraints() {
        return constraints;
    }

    /** All attributes by name, the trigger among them. */
    ImmutableMap<String, Attribute<?>> attributesByName() {
        ImmutableMap.Builder<String, Attribute<?>> byName = ImmutableMap.builder();
        byName.put(TRIGGER, triggerAttribute());
        inputs.attributes().forEach(attribute -> byName.put(attribute.name(), attribute));
        return byName.buildOrThrow();
    }

    static Attribute<String> triggerAttribute() {
        return ChoiceAttribute.of(
                TRIGGER, Arrays.stream(Trigger.values()).map(Trigger::id).toList(), Presence.required());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy that
                && id.equals(that.id)
                && revision.equals(that.revision)
                && title().equals(that.title())
                && effectiveFrom().equals(that.effectiveFrom())
                && effectiveTo().equals(that.effectiveTo())
                && names.equals(that.names)
                && inputs.equals(that.inputs)
                && tables.equals(that.tables)
                && declarations.equals(that.declarations)
                && guarantees.equals(that.guarantees)
                && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return contentId.hashCode();
    }

    @Override
    public String toString() {
        return id + " " + revision + " (" + contentId.substring(0, 8) + ")";
    }
}
