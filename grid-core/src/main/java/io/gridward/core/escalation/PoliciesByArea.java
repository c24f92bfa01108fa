package io.gridward.core.escalation;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Policies of whatever making side by side: some written in Java, some as rules. At an area and a day the nearest
 * ones up the tree that have a policy in force give it, of several at one place those that began last. They do not
 * mix: nothing of what stands above a place holds there, and no guarantee of it either.
 *
 * <pre>{@code
 * EscalationPolicies both = PoliciesByArea.builder(territory)
 *         .everywhere(book)
 *         .in(market, from, null, EscalationPolicies.only(ref, facts, ownPolicy))
 *         .build();
 * }</pre>
 */
public final class PoliciesByArea implements EscalationPolicies {
    private final Timeline<Territory> territory;
    private final ImmutableList<Entry> latestFirst;
    private final FactSchema facts;

    private PoliciesByArea(Builder from, FactSchema facts) {
        this.territory = from.territory;
        this.latestFirst = from.entries.stream()
                .sorted((one, other) -> other.start().compareTo(one.start()))
                .collect(ImmutableList.toImmutableList());
        this.facts = facts;
    }

    /**
     * Starts a collection of policies in a territory that never changes.
     *
     * @param places the territory
     * @return a builder of an empty collection
     */
    public static Builder builder(Territory places) {
        return builder(Timeline.always(places));
    }

    /**
     * Starts a collection of policies.
     *
     * @param places the territory as it is redrawn; the policy of a day is found in the territory of that day
     * @return a builder of an empty collection
     */
    public static Builder builder(Timeline<Territory> places) {
        return new Builder(places);
    }

    /**
     * Returns what may be said about an issue.
     *
     * @return the attributes of all policies together
     */
    @Override
    public FactSchema facts() {
        return facts;
    }

    @Override
    public Optional<PolicyRef> inForce(AreaCode area, LocalDate date) {
        Territory places = territory.on(date);
        Optional<Area> place = places.find(area);
        while (place.isPresent()) {
            Optional<PolicyRef> here = inForceAt(place.get().code(), area, date);
            if (here.isPresent()) {
                return here;
            }
            place = places.parent(place.get());
        }
        return inForceAt(null, area, date);
    }

    private Optional<PolicyRef> inForceAt(@Nullable AreaCode place, AreaCode area, LocalDate date) {
        for (Entry entry : latestFirst) {
            if (entry.isAt(place) && entry.isInForceOn(date)) {
                Optional<PolicyRef> ref = entry.policies.inForce(area, date);
                if (ref.isPresent()) {
                    return ref;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<EscalationPolicy> find(PolicyRef ref) {
        return latestFirst.stream()
                .flatMap(entry -> entry.policies.find(ref).stream())
                .findFirst();
    }

    @Override
    public List<Finding> check(Territory places, Roster roster, PartyRegister parties) {
        Set<Finding> once = new LinkedHashSet<>();
        latestFirst.forEach(entry -> once.addAll(entry.policies.check(places, roster, parties)));
        return List.copyOf(once);
    }

    @Override
    public Optional<BilingualText> label(String id) {
        return latestFirst.stream()
                .flatMap(entry -> entry.policies.label(id).stream())
                .findFirst();
    }

    @Override
    public String toString() {
        return "PoliciesByArea" + latestFirst;
    }

    private record Entry(
            @Nullable AreaCode area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            EscalationPolicies policies) {
        boolean isAt(@Nullable AreaCode place) {
            return Objects.equals(area, place);
        }

        LocalDate start() {
            return from == null ? LocalDate.MIN : from;
        }

        boolean isInForceOn(LocalDate date) {
            return !date.isBefore(start()) && (to == null || !date.isAfter(to));
        }

        String place() {
            return area == null ? "everywhere" : area.value();
        }
    }

    /** Not thread-safe. Collects policies. */
    public static final class Builder {
        private final Timeline<Territory> territory;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(Timeline<Territory> territory) {
            this.territory = territory;
        }

        /**
         * Adds policies that hold wherever no nearer ones do.
         *
         * @param policies the policies, each with its own dates
         * @return this builder
         */
        public Builder everywhere(EscalationPolicies policies) {
            entries.add(new Entry(null, null, null, policies));
            return this;
        }

        /**
         * Adds policies that hold in an area and below.
         *
         * @param area an area of the territory
         * @param from their first day, or null for no beginning
         * @param to their last day, or null for an open end
         * @param policies the policies
         * @return this builder
         */
        public Builder in(
                AreaCode area, @Nullable LocalDate from, @Nullable LocalDate to, EscalationPolicies policies) {
            entries.add(new Entry(area, from, to, policies));
            return this;
        }

        /**
         * Makes the collection.
         *
         * @return the policies as one
         * @throws InvalidModelException with every finding, if an area is unknown, dates are reversed, two begin at
         *     one place on one day, or one attribute is declared in two ways; each path begins with {@code policy}
         */
        public PoliciesByArea build() {
            FindingCollector findings = new FindingCollector();
            Map<String, Attribute<?>> union = new LinkedHashMap<>();
            Map<String, Entry> declaredBy = new LinkedHashMap<>();
            for (Entry entry : entries) {
                checkEntry(entry, findings);
                for (Attribute<?> attribute : entry.policies.facts().attributes()) {
                    String name = attribute.name();
                    Attribute<?> known = union.putIfAbsent(name, attribute);
                    Entry first = declaredBy.computeIfAbsent(name, absent -> entry);
                    if (known != null && !known.equals(attribute)) {
                        findings.error(
                                ModelCode.SCHEMA_DIFFERS,
                                List.of("policy", entry.place(), "attributes", name),
                                "policy",
                                entry.place(),
                                "attribute",
                                name,
                                "other",
                                first.place());
                    }
                }
            }
            findings.throwIfErrors("policies");
            return new PoliciesByArea(this, FactSchema.of(union.values()));
        }

        private void checkEntry(Entry entry, FindingCollector findings) {
            List<String> path = List.of("policy", entry.place());
            AreaCode area = entry.area;
            if (area != null
                    && territory.versions().values().stream()
                            .noneMatch(version -> version.find(area).isPresent())) {
                List<String> known = territory.last().areas().stream()
                        .map(each -> each.code().value())
                        .toList();
                findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", area.value(), known);
            }
            if (entry.from != null && entry.to != null && entry.to.isBefore(entry.from)) {
                findings.error(
                        ModelCode.DATES_REVERSED, path, "from", entry.from.toString(), "to", entry.to.toString());
            }
            boolean collides = entries.subList(0, entries.indexOf(entry)).stream()
                    .anyMatch(earlier -> earlier.isAt(area) && earlier.start().equals(entry.start()));
            if (collides) {
                findings.error(ModelCode.DUPLICATE_ID, path, "kind", "policy", "id", entry.place());
            }
        }
    }
}
