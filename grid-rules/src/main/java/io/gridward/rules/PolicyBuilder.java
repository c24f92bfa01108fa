package io.gridward.rules;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Makes a {@link Policy}, or a {@link PolicyLayer} of one; what does not fit is refused when the
 * policy is built or its layers are composed, all at once.
 */
public final class PolicyBuilder {
    private final String id;
    private final String revision;
    private final Vocabulary vocabulary;

    @Nullable BilingualText title;

    @Nullable LocalDate effectiveFrom;

    @Nullable LocalDate effectiveTo;

    boolean replaces;

    @Nullable AreaCode area;

    final List<String> levels = new ArrayList<>();
    final List<String> channels = new ArrayList<>();
    final List<String> causes = new ArrayList<>();
    final List<Attribute<?>> attributes = new ArrayList<>();
    final List<HostTable> hostTables = new ArrayList<>();
    final List<HostEffect> hostEffects = new ArrayList<>();
    final ListMultimap<String, Rule> rules =
            MultimapBuilder.linkedHashKeys().arrayListValues().build();
    final Map<String, Map<String, Object>> otherwise = new LinkedHashMap<>();
    final List<Guarantee> guarantees = new ArrayList<>();
    final Map<String, BilingualText> labels = new LinkedHashMap<>();

    PolicyBuilder(String id, String revision, Vocabulary vocabulary) {
        if (id.isBlank() || revision.isBlank()) {
            throw new IllegalArgumentException("id and revision must not be blank, got " + id + ", " + revision);
        }
        this.id = id;
        this.revision = revision;
        this.vocabulary = vocabulary;
    }

    String id() {
        return id;
    }

    String revision() {
        return revision;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Says what people call the policy.
     *
     * @param text the title
     * @return this builder
     */
    public PolicyBuilder title(BilingualText text) {
        this.title = text;
        return this;
    }

    /**
     * Says when the policy is in force; without this, always.
     *
     * @param from its first day, or null for no beginning
     * @param to its last day, or null for an open end
     * @return this builder
     */
    public PolicyBuilder effective(@Nullable LocalDate from, @Nullable LocalDate to) {
        this.effectiveFrom = from;
        this.effectiveTo = to;
        return this;
    }

    /**
     * Says that as a layer its tables replace everything that stands above, guarantees excepted. A policy built
     * by {@link #build} has nothing above.
     *
     * @return this builder
     */
    public PolicyBuilder replacing() {
        this.replaces = true;
        return this;
    }

    /**
     * Says where a layer holds, for {@code PolicyBook} to bind it there; without this, everywhere.
     *
     * @param code an area of the territory; the layer holds there and below
     * @return this builder
     */
    public PolicyBuilder in(AreaCode code) {
        this.area = code;
        return this;
    }

    /**
     * Adds levels the policy may name.
     *
     * @param topDown their ids, the highest first
     * @return this builder
     */
    public PolicyBuilder levels(String... topDown) {
        levels.addAll(List.of(topDown));
        return this;
    }

    /**
     * Adds channels the policy tells apart.
     *
     * @param ids their ids
     * @return this builder
     */
    public PolicyBuilder channels(String... ids) {
        channels.addAll(List.of(ids));
        return this;
    }

    /**
     * Adds causes of requests the policy tells apart: of returns, extensions, suspensions and voiding; and types of
     * whistles.
     *
     * @param ids their ids
     * @return this builder
     */
    public PolicyBuilder causes(String... ids) {
        causes.addAll(List.of(ids));
        return this;
    }

    /**
     * Adds something that may be said about an issue.
     *
     * @param attribute the attribute
     * @return this builder
     */
    public PolicyBuilder attribute(Attribute<?> attribute) {
        attributes.add(attribute);
        return this;
    }

    /**
     * Adds a table of the host's own, asked after all others so far.
     *
     * @param form its form, each of whose effects names who executes it or feeds an attribute of the policy
     * @return this builder
     */
    public PolicyBuilder table(TableForm form) {
        hostTables.add(new HostTable(form, null));
        return this;
    }

    /**
     * Adds a table of the host's own, asked before another, which then sees what it feeds.
     *
     * @param before the name of a table of the vocabulary, or of one added before
     * @param form its form, each of whose effects names who executes it or feeds an attribute of the policy
     * @return this builder
     */
    public PolicyBuilder tableBefore(String before, TableForm form) {
        hostTables.add(new HostTable(form, before));
        return this;
    }

    /**
     * Adds an effect of the host's own to a table of the vocabulary.
     *
     * @param table the name of the table
     * @param effect the effect, which names who executes it or feeds an attribute of the policy
     * @return this builder
     */
    public PolicyBuilder effect(String table, Effect<?> effect) {
        hostEffects.add(new HostEffect(table, effect));
        return this;
    }

    /**
     * Adds a rule after those the table has.
     *
     * @param table the name of the table
     * @param rule the rule
     * @return this builder
     */
    public PolicyBuilder rule(String table, Rule rule) {
        rules.put(table, rule);
        return this;
    }

    /**
     * Adds rules after those the table has.
     *
     * @param table the name of the table
     * @param inOrder the rules
     * @return this builder
     */
    public PolicyBuilder rules(String table, Rule... inOrder) {
        rules.putAll(table, List.of(inOrder));
        return this;
    }

    /**
     * Says what holds for an effect that no matching rule names.
     *
     * @param table the name of a first table
     * @param effect the effect
     * @param value its value
     * @param <T> the Java type of its value
     * @return this builder
     */
    public <T> PolicyBuilder otherwise(String table, Effect<T> effect, T value) {
        return otherwiseUntyped(table, effect.name(), value);
    }

    /**
     * Says what holds for an effect that no matching rule names; effect and type are checked when the policy is
     * built.
     *
     * @param table the name of a first table
     * @param effect the name of the effect
     * @param value its value
     * @return this builder
     */
    public PolicyBuilder otherwiseUntyped(String table, String effect, Object value) {
        otherwise.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(effect, ValueDomain.frozen(value));
        return this;
    }

    /**
     * Adds a promise.
     *
     * @param guarantee the promise
     * @return this builder
     */
    public PolicyBuilder guarantee(Guarantee guarantee) {
        guarantees.add(guarantee);
        return this;
    }

    /**
     * Says what people call a value.
     *
     * @param value such as the grade {@code small}
     * @param text its name
     * @return this builder
     */
    public PolicyBuilder label(String value, BilingualText text) {
        labels.put(value, text);
        return this;
    }

    /**
     * Makes a layer, which need not be complete: what it lacks may come from the layers above it. Nothing is
     * checked before it is composed.
     *
     * @return what was added so far
     */
    public PolicyLayer layer() {
        return new PolicyLayer(this);
    }

    /**
     * Builds the policy: a composition of this one layer.
     *
     * @return the policy
     * @throws InvalidModelException with every finding, if something is unknown, there twice, of a wrong type,
     *     out of bounds or contradictory, waits for a trigger that never comes, overrides something, or leaves a
     *     case without an answer; each path begins with {@code levels}, {@code channels}, {@code causes},
     *     {@code effective}, {@code attributes}, {@code tables} or {@code guarantees}
     */
    public Policy build() {
        return Policy.compose(List.of(layer()));
    }
}
