package io.gridward.rules;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.Finding;
import io.gridward.rules.internal.index.ClauseIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy ready to decide. Rules are not tried one by one: questions about a few thresholds leave two or three of them
 * to be tested, or bit rows leave the first, so that a decision among a thousand rules takes about twice as long as among
 * ten. The questions are code made when the policy is compiled; a table of some thousand rules, and a virtual machine
 * that takes no code at run time, have an index instead. Nothing is allocated but the decision, and what tables feed
 * each other meanwhile; facts of a schema that is not equal to {@link Policy#inputs} are copied first.
 *
 * <p>What is decided is what reading the rules in order would decide. A condition that would need more than 64 boxes
 * (combinations of plain ranges) is tested as a whole once the rest lets it through, and an attribute with more than
 * some thousand thresholds gets coarser classes: both cost time only.
 *
 * <p>A policy is swapped by compiling another one aside and using that from then on; nothing here changes.
 */
public final class CompiledPolicy {
    private final Policy policy;
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final Asked[] asked;
    private final FactSchema inputs;
    private final long[] nothingFed;

    CompiledPolicy(Policy policy) {
        this(policy, true);
    }

    /** Whether tables are decided by code where that pays, or by their index alone: faster or not, the same. */
    CompiledPolicy(Policy policy, boolean coded) {
        this.policy = policy;
        this.attributes = policy.attributesByName();
        SituationAxes axes = new SituationAxes(policy);
        this.nothingFed = new long[axes.fed()];
        Arrays.fill(nothingFed, Facts.ABSENT);
        List<ImmutableMap<Trigger, CompiledTable>> tables = policy.tables().stream()
                .map(table -> CompiledTable.of(policy, table, attributes, axes, coded))
                .toList();
        this.asked = Arrays.stream(Trigger.values())
                .map(trigger -> new Asked(trigger, tables))
                .toArray(Asked[]::new);
        this.inputs = policy.inputs();
    }

    /**
     * Returns the policy this was compiled from.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * Decides in one situation: asks every table that is asked at the trigger, in order; each sees what the
     * ones before it decided. The same arguments always give the same decision. What a {@link FactPredicate} throws
     * comes through: there is then no decision, and whoever asked has to go on without one.
     *
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link Policy#inputs}
     * @return what every table asked decided
     * @throws IllegalArgumentException if the facts are not of that schema
     */
    @SuppressWarnings("EnumOrdinal") // a look-up in a map would cost as much as a search
    public Decision decide(Trigger trigger, Facts facts) {
        Facts fitting = fitting(facts);
        Asked now = asked[trigger.ordinal()];
        if (now.alone != null) {
            return now.decisions[now.alone.first(fitting, nothingFed) + 1];
        }
        CompiledTable[] tables = now.tables;
        long[] fed = now.feeding ? nothingFed.clone() : nothingFed;
        Decision.Answer[] answers = new Decision.Answer[tables.length];
        for (int i = 0; i < tables.length; i++) {
            answers[i] = tables[i].ask(fitting, fed);
        }
        return new Decision(policy, trigger, answers);
    }

    /** Facts whose numbers stand where the index looks for them. */
    Facts fitting(Facts facts) {
        return facts.schema().equals(inputs) ? facts : copied(facts);
    }

    private Facts copied(Facts facts) {
        Facts.Builder builder = Facts.builder(inputs);
        for (Attribute<?> attribute : inputs.attributes()) {
            Optional<Object> value = facts.value(attribute.name());
            check(attribute, value);
            value.ifPresent(known -> builder.setUntyped(attribute.name(), known));
        }
        return builder.build();
    }

    /**
     * Decides in one situation and explains it. Slower than {@link #decide}; what is decided is the same. Asks every
     * {@link FactPredicate} of the policy, and lets through what one throws.
     *
     * @param trigger why the policy is asked
     * @param facts what is known, of the schema {@link Policy#inputs}
     * @return the decision, why it is what it is, and why not otherwise
     * @throws IllegalArgumentException if the facts are not of that schema
     */
    public Explanation explain(Trigger trigger, Facts facts) {
        Facts fitting = fitting(facts);
        return new Explanation(policy, attributes, decide(trigger, fitting), fitting);
    }

    private static void check(Attribute<?> attribute, Optional<Object> value) {
        if (value.isEmpty() && attribute.presence().kind() != Presence.Kind.OPTIONAL) {
            throw new IllegalArgumentException("facts must be of the policy's inputs, but lack " + attribute.name());
        }
        Optional<Finding> problem = value.flatMap(attribute::check);
        if (problem.isPresent()) {
            throw new IllegalArgumentException("facts must be of the policy's inputs: " + problem.get());
        }
    }

    /**
     * Tries to prove every guarantee, by asking the policy in every class of possible situations: values that
     * no condition can tell apart are one class, and an absent value is one of its own. Takes up to some
     * seconds for a guarantee that has about {@link Verdict#BOUND} classes.
     *
     * @return one verdict a guarantee, in order
     */
    public List<Verdict> verdicts() {
        return policy.guarantees().stream()
                .map(guarantee -> new GuaranteeProof(policy, attributes, guarantee).verdict())
                .toList();
    }

    @Override
    public String toString() {
        return policy.toString();
    }

    /** The tables asked at one trigger. */
    private static final class Asked {
        private final CompiledTable[] tables;
        private final boolean feeding;
        /** If only one table in which the first rule decides is asked, and feeds nothing. */
        private final @Nullable ClauseIndex alone;

        private final Decision[] decisions;

        Asked(Trigger trigger, List<ImmutableMap<Trigger, CompiledTable>> all) {
            this.tables = all.stream()
                    .flatMap(table -> Stream.ofNullable(table.get(trigger)))
                    .toArray(CompiledTable[]::new);
            this.feeding = Arrays.stream(tables).anyMatch(CompiledTable::isFeeding);
            boolean one = tables.length == 1 && tables[0].isDecidedByFirst() && !feeding;
            this.alone = one ? tables[0].index() : null;
            this.decisions = one ? tables[0].decisions() : new Decision[0];
        }
    }
}
