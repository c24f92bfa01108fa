package io.gridward.rules.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import io.gridward.rules.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The policies in force by area and date. A policy bound to an area holds there and below; the nearest one in
 * force decides alone, and of several at one place the one that came into force last. A book is refused when a
 * guarantee of one of its policies is refuted, vacuous or cannot be decided.
 *
 * <p>In this release policies do not compose: nothing of a policy further up holds where a nearer one does.
 */
public final class PolicyBook implements EscalationPolicies {
    private final ImmutableList<Binding> bindings;
    private final @Nullable Timeline<Territory> territory;
    private final FactSchema facts;
    private final ImmutableMap<String, BilingualText> labels;

    private PolicyBook(List<Binding> bindings, @Nullable Timeline<Territory> territory) {
        this.bindings = ImmutableList.copyOf(bindings);
        this.territory = territory;
        this.facts = bindings.isEmpty()
                ? FactSchema.empty()
                : bindings.get(0).source().attributes();
        Map<String, BilingualText> first = new LinkedHashMap<>();
        bindings.forEach(binding -> binding.source().labels().forEach(first::putIfAbsent));
        this.labels = ImmutableMap.copyOf(first);
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
     * Returns the policies.
     *
     * @return in the order they were added
     */
    public List<Policy> policies() {
        return bindings.stream().map(Binding::source).toList();
    }

    @Override
    public FactSchema facts() {
        return facts;
    }

    /**
     * Returns the policy a case reported now would be pinned to.
     *
     * @param area where the issue lies
     * @param date the day of the report
     * @return the nearest policy up the tree that is in force, or empty if there is none
     */
    @Override
    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
        List<@Nullable AreaCode> places = new ArrayList<>();
        Optional<Area> known =
                territory == null ? Optional.empty() : territory.on(date).find(area);
        if (territory != null && known.isPresent()) {
            places.add(area);
            territory.on(date).ancestors(known.get()).stream().map(Area::code).forEach(places::add);
        }
        places.add(null);
        return places.stream()
                .flatMap(place -> lastInForce(place, date).stream())
                .findFirst()
                .map(Binding::ref);
    }

    private Optional<Binding> lastInForce(@Nullable AreaCode place, LocalDate date) {
        return bindings.stream()
                .filter(binding -> binding.isAt(place) && binding.source().isEffectiveOn(date))
                .max(Comparator.comparing(
                        binding -> binding.source().effectiveFrom().orElse(LocalDate.MIN)));
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyRef ref) {
        return bindings.stream()
                .filter(binding -> binding.ref().equals(ref))
                .<EscalationPolicy>map(Binding::escalation)
                .findFirst();
    }

    /**
     * Checks that every level, role and matter the policies name exists.
     *
     * @param places the territory they are to work in
     * @param roster its roster
     * @param parties its party register
     * @return a finding for each that is unknown; each path begins with {@code policy} and, where the book holds
     *     several policies, the id and revision of the one meant
     */
    @Override
    public List<Finding> check(Territory places, Roster roster, PartyRegister parties) {
        FindingCollector findings = new FindingCollector();
        for (Binding binding : bindings) {
            List<Finding> own = new NameCheck(binding.source(), places, roster, parties).findings();
            findings.addAll(BookCheck.within(binding, bindings, own));
        }
        return findings.findings();
    }

    @Override
    public Optional<BilingualText> label(String id) {
        return Optional.ofNullable(labels.get(id));
    }

    @Override
    public String toString() {
        return "PolicyBook" + bindings;
    }

    /** Not thread-safe. Makes a book. */
    public static final class Builder {
        private final List<Binding> bindings = new ArrayList<>();
        private @Nullable Timeline<Territory> territory;

        private Builder() {}

        /**
         * Adds a policy that holds wherever no nearer one is in force.
         *
         * @param policy the policy, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder everywhere(Policy policy) {
            bindings.add(new Binding(RuleBasedEscalation.of(policy), null));
            return this;
        }

        /**
         * Adds a policy that holds in an area and below.
         *
         * @param area an area of the territory
         * @param policy the policy, written in the {@link StandardVocabulary}
         * @return this builder
         */
        public Builder in(AreaCode area, Policy policy) {
            bindings.add(new Binding(RuleBasedEscalation.of(policy), area));
            return this;
        }

        /**
         * Says which areas lie below which; needed once a policy is bound to an area.
         *
         * @param places the territory
         * @return this builder
         */
        public Builder territory(Territory places) {
            return territory(Timeline.always(places));
        }

        /**
         * Says in which territory the areas of policies lie.
         *
         * @param places the territory as it is redrawn; the policy of a day is found in the territory of that day
         * @return this builder
         */
        public Builder territory(Timeline<Territory> places) {
            this.territory = places;
            return this;
        }

        /**
         * Proves the guarantees and makes the book.
         *
         * @return the book
         * @throws InvalidModelException with every finding, if a guarantee is refuted, vacuous or undecided, two
         *     policies at one place begin on one day, two declare different attributes, one is there twice, or
         *     an area is unknown; each path begins with {@code policy}
         */
        public PolicyBook build() {
            FindingCollector findings = new FindingCollector();
            findings.addAll(BookCheck.findings(bindings, territory));
            findings.throwIfErrors("policy book");
            return new PolicyBook(bindings, territory);
        }
    }
}
