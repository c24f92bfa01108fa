package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Reach;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyLayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The policies in force by area and date. A layer bound to an area holds there and below. At an area and a day,
 * the layers from the root down are composed ({@link Policy#compose}); of several at one place the one that came
 * into force last counts. A whole {@link Policy} is a layer that replaces what stands above it; the guarantees
 * above hold all the same.
 *
 * <p>Every composition that can ever be in force is made, checked and proved when the book is made, and never
 * again; a book is refused when one is unsound, or a guarantee of it is refuted, vacuous or cannot be decided.
 */
public final class PolicyBook implements EscalationPolicies {
    private final ImmutableList<Binding> bindings;
    private final ImmutableList<Policy> policies;
    private final ImmutableList<Acceptance> accepted;
    private final FactSchema facts;
    private final ImmutableMap<String, BilingualText> labels;
    private final ImmutableMap<PolicyRef, RuleBasedEscalation> byRef;
    /** Earlier policies that are no books; those of books are in the map. */
    private final ImmutableList<EscalationPolicies> kept;

    private final ImmutableList<LocalDate> days;
    private final ImmutableList<DayPlan<Optional<PolicyRef>>> plans;

    private PolicyBook(
            Builder from, BookProof proof, FactSchema facts, ImmutableSortedMap<LocalDate, DayPlan<Stack>> plan) {
        this.bindings = ImmutableList.copyOf(from.bindings);
        this.policies = proof.policies().stream()
                .map(escalation -> escalation.policy().policy())
                .collect(ImmutableList.toImmutableList());
        this.accepted = ImmutableList.copyOf(proof.acceptances());
        this.facts = facts;
        Map<String, BilingualText> named = new LinkedHashMap<>();
        bindings.forEach(binding -> binding.layer().labels().forEach(named::putIfAbsent));
        Map<PolicyRef, RuleBasedEscalation> found = new LinkedHashMap<>();
        proof.policies().forEach(escalation -> found.putIfAbsent(escalation.ref(), escalation));
        Set<EscalationPolicies> others = new LinkedHashSet<>();
        for (EscalationPolicies earlier : from.earlier) {
            if (earlier instanceof PolicyBook book) {
                book.labels.forEach(named::putIfAbsent);
                book.byRef.forEach(found::putIfAbsent);
                others.addAll(book.kept);
            } else {
                others.add(earlier);
            }
        }
        this.kept = ImmutableList.copyOf(others);
        this.labels = ImmutableMap.copyOf(named);
        this.byRef = ImmutableMap.copyOf(found);
        this.days = plan.keySet().asList();
        Function<Stack, Optional<PolicyRef>> ref = stack -> proof.compose(stack).map(RuleBasedEscalation::ref);
        this.plans = plan.values().stream().map(day -> day.map(ref)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Makes a book of policies that hold everywhere, each from its own first day on.
     *
     * @param policies the policies, written in the {@link StandardVocabulary}
     * @return the book
     * @throws InvalidModelException as {@link Builder#build} does
     */
    public static PolicyBook of(Policy... policies) {
        Builder builder = builder();
        for (Policy policy : policies) {
            builder.everywhere(policy);
        }
        return builder.build();
    }

    /**
     * Starts a book.
     *
     * @return a builder of an empty book
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the policies that are in force somewhere at some time, each composed of its layers.
     *
     * @return those that begin first come first; without those of an earlier book
     */
    public List<Policy> policies() {
        return policies;
    }

    /**
     * Finds the policy a case is pinned to, to see what decided.
     *
     * @param ref the reference
     * @return the policy with its layers, also if it is of an earlier book that this one keeps; empty if unknown or not made of tables
     */
    public Optional<Policy> policy(PolicyRef ref) {
        return Optional.ofNullable(byRef.get(ref))
                .map(escalation -> escalation.policy().policy());
    }

    /**
     * Returns the guarantees somebody answers for where they cannot be decided.
     *
     * @return in the order they were accepted
     */
    public List<Acceptance> accepted() {
        return accepted;
    }

    /**
     * Returns what may be said about an issue.
     *
     * @return the attributes of all layers; each policy sees those its own layers declare
     */
    @Override
    public FactSchema facts() {
        return facts;
    }

    /**
     * Returns the policy a case reported now would be pinned to. Costs a step for each area up to the next one to
     * which a layer is bound.
     *
     * @param area where the issue lies
     * @param date the day of the report
     * @return the composition of all layers in force from the root down, or empty if there is none
     */
    @Override
    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
        int low = 0;
        int high = days.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (days.get(middle).isAfter(date)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return plans.get(low).at(area);
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyRef ref) {
        EscalationPolicy own = byRef.get(ref);
        if (own != null) {
            return Optional.of(own);
        }
        return kept.stream().flatMap(earlier -> earlier.find(ref).stream()).findFirst();
    }

    /**
     * Checks that every level, role and matter the policies name exists.
     *
     * @param places the territory they are to work in
     * @param roster its roster
     * @param parties its party register
     * @return a finding for each that is unknown; each path begins with {@code policy} and, where the book holds
     *     several layers, the id and revision of the one meant
     */
    @Override
    public List<Finding> check(Territory places, Roster roster, PartyRegister parties) {
        BookCheck check = new BookCheck(bindings);
        Set<Finding> once = new LinkedHashSet<>();
        for (Policy policy : policies) {
            once.addAll(check.placed(policy, new NameCheck(policy, places, roster, parties).findings()));
        }
        return List.copyOf(once);
    }

    @Override
    public List<Finding> audit(Reach reach) {
        BookCheck check = new BookCheck(bindings);
        Set<Finding> once = new LinkedHashSet<>();
        for (Policy policy : policies) {
            once.addAll(check.placed(policy, ReachCheck.findings(policy, reach)));
        }
        return List.copyOf(once);
    }

    @Override
    public Optional<BilingualText> label(String id) {
        BilingualText own = labels.get(id);
        if (own != null) {
            return Optional.of(own);
        }
        return kept.stream().flatMap(earlier -> earlier.label(id).stream()).findFirst();
    }

    @Override
    public String toString() {
        return "PolicyBook" + bindings;
    }

    /** Not thread-safe. Makes a book. */
    public static final class Builder {
        private final List<Binding> bindings = new ArrayList<>();
        private final List<EscalationPolicies> earlier = new ArrayList<>();
        private final Map<String, BilingualText> accepted = new LinkedHashMap<>();
        private final Set<String> executors = new LinkedHashSet<>();
        private @Nullable Timeline<Territory> territory;

        private Builder() {}

        /**
         * Adds a policy that holds everywhere but where a nearer one says otherwise.
         *
         * @param policy the policy, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder everywhere(Policy policy) {
            return everywhere(PolicyLayer.of(policy).replacing());
        }

        /**
         * Adds a layer that stands above all others.
         *
         * @param layer the layer, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder everywhere(PolicyLayer layer) {
            bindings.add(new Binding(layer, null));
            return this;
        }

        /**
         * Adds a layer where it says itself that it holds.
         *
         * @param layer the layer, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder layer(PolicyLayer layer) {
            bindings.add(new Binding(layer, layer.area().orElse(null)));
            return this;
        }

        /**
         * Adds a policy that holds in an area and below. Its tables replace those of the layers above, whose
         * guarantees hold all the same.
         *
         * @param area an area of the territory
         * @param policy the policy, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder in(AreaCode area, Policy policy) {
            return replacing(area, PolicyLayer.of(policy));
        }

        /**
         * Adds a layer that holds in an area and below, over the layers of the areas this one lies in.
         *
         * @param area an area of the territory
         * @param layer the layer, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder in(AreaCode area, PolicyLayer layer) {
            bindings.add(new Binding(layer, area));
            return this;
        }

        /**
         * Adds a layer that holds in an area and below, and whose tables replace those of the layers above. The
         * guarantees above hold all the same.
         *
         * @param area an area of the territory
         * @param layer the layer, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder replacing(AreaCode area, PolicyLayer layer) {
            return in(area, layer.replacing());
        }

        /**
         * Says which areas lie below which; needed once a layer is bound to an area.
         *
         * @param places the territory
         * @return this builder
         */
        public Builder territory(Territory places) {
            return territory(Timeline.always(places));
        }

        /**
         * Says in which territory the areas of layers lie.
         *
         * @param places the territory as it is redrawn; the policy of a day is found in the territory of that day
         * @return this builder
         */
        public Builder territory(Timeline<Territory> places) {
            this.territory = places;
            return this;
        }

        /**
         * Accepts a guarantee where it cannot be decided. One that is refuted or vacuous refuses the book all the
         * same.
         *
         * @param guarantee its id
         * @param reason why, for those who read {@link PolicyBook#accepted} later
         * @return this builder
         */
        public Builder accepting(String guarantee, BilingualText reason) {
            accepted.put(guarantee, reason);
            return this;
        }

        /**
         * Says which executors the host has for effects of its own.
         *
         * @param names as effects name them ({@code Effect.executedBy})
         * @return this builder
         */
        public Builder executing(String... names) {
            executors.addAll(List.of(names));
            return this;
        }

        /**
         * Keeps earlier policies, such as those of an earlier book and what that one kept itself, so that open
         * cases find what they are pinned to. They come into force no more.
         *
         * @param policies the earlier policies
         * @return this builder
         */
        public Builder keeping(EscalationPolicies policies) {
            earlier.add(policies);
            return this;
        }

        /**
         * Composes all layers that are ever in force together, proves the guarantees and makes the book.
         *
         * @return the book
         * @throws InvalidModelException with every finding, if layers do not fit each other, a composition is no
         *     sound policy, a guarantee is refuted, vacuous or undecided, two layers at one place begin on one day,
         *     one is there twice, one attribute is declared in two ways, nothing executes an effect, or an area is unknown; each path begins
         *     with {@code policy} and, where there are several layers, the id and revision of the one meant
         */
        public PolicyBook build() {
            BookCheck check = new BookCheck(bindings);
            List<Finding> found = new ArrayList<>(check.ofBindings(territory));
            Collection<Attribute<?>> attributes = check.attributes(found).values();
            ImmutableSortedMap<LocalDate, DayPlan<Stack>> plan = BookPlan.of(bindings, territory);
            BookProof proof = new BookProof(check, accepted);
            for (DayPlan<Stack> day : plan.values()) {
                proof.compose(day.everywhere());
                day.byPlace().values().forEach(proof::compose);
            }
            found.addAll(proof.findings());
            found.addAll(check.required(proof.policies().stream()
                    .map(each -> each.policy().policy())
                    .toList()));
            proof.policies()
                    .forEach(each -> found.addAll(check.executed(each.policy().policy(), executors)));
            found.addAll(check.accepted(accepted.keySet()));
            FindingCollector findings = new FindingCollector();
            findings.addAll(List.copyOf(new LinkedHashSet<>(found)));
            findings.throwIfErrors("policy book");
            return new PolicyBook(this, proof, FactSchema.of(attributes), plan);
        }
    }
}
