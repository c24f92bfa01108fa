package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.territory.AreaCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents a governance is read from. Made by a builder; {@link GridJson#governance} reads them. */
public final class GovernanceDocuments {
    private final JsonSource territory;
    private final @Nullable JsonSource territoryChanges;
    private final JsonSource roster;
    private final @Nullable JsonSource parties;
    private final @Nullable JsonSource catalog;
    private final List<JsonSource> calendars;
    private final List<BoundPolicy> policies;
    private final ImmutableMap<String, BilingualText> accepted;
    private final List<EscalationPolicies> earlier;
    private final List<String> executors;

    private GovernanceDocuments(Builder from, JsonSource territory, JsonSource roster) {
        this.territory = territory;
        this.territoryChanges = from.territoryChanges;
        this.roster = roster;
        this.parties = from.parties;
        this.catalog = from.catalog;
        this.calendars = List.copyOf(from.calendars);
        this.policies = List.copyOf(from.policies);
        this.accepted = ImmutableMap.copyOf(from.accepted);
        this.earlier = List.copyOf(from.earlier);
        this.executors = List.copyOf(from.executors);
    }

    /**
     * Starts a set of documents.
     *
     * @return a builder without any
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Takes the documents of a folder under their usual names: {@code territory.json}, {@code roster.json},
     * {@code parties.json}, {@code calendar.json} and {@code policy.json}, and where they are there
     * {@code territory-changes.json}, {@code catalog.json}, further calendars whose names end in {@code
     * -calendar.json}, and further policies whose names end in {@code -policy.json}. One of the first five that is missing is a problem when the documents are read, not before.
     *
     * @param folder the folder
     * @return the set
     */
    public static GovernanceDocuments inFolder(Path folder) {
        Builder documents = builder();
        JsonSource.fileIfThere(folder.resolve("territory-changes.json")).ifPresent(documents::territoryChanges);
        JsonSource.fileIfThere(folder.resolve("catalog.json")).ifPresent(documents::catalog);
        documents.policy(JsonSource.file(folder.resolve("policy.json")));
        JsonSource.filesEndingWith(folder, "-policy.json").forEach(documents::policy);
        documents.calendar(JsonSource.file(folder.resolve("calendar.json")));
        JsonSource.filesEndingWith(folder, "-calendar.json").forEach(documents::calendar);
        return documents
                .territory(JsonSource.file(folder.resolve("territory.json")))
                .roster(JsonSource.file(folder.resolve("roster.json")))
                .parties(JsonSource.file(folder.resolve("parties.json")))
                .build();
    }

    JsonSource territory() {
        return territory;
    }

    Optional<JsonSource> territoryChanges() {
        return Optional.ofNullable(territoryChanges);
    }

    JsonSource roster() {
        return roster;
    }

    Optional<JsonSource> parties() {
        return Optional.ofNullable(parties);
    }

    Optional<JsonSource> catalog() {
        return Optional.ofNullable(catalog);
    }

    List<JsonSource> calendars() {
        return calendars;
    }

    List<BoundPolicy> policies() {
        return policies;
    }

    ImmutableMap<String, BilingualText> accepted() {
        return accepted;
    }

    List<EscalationPolicies> earlier() {
        return earlier;
    }

    List<String> executors() {
        return executors;
    }

    /** A policy document and where it holds; null is where it says itself. */
    record BoundPolicy(JsonSource source, @Nullable AreaCode area) {}

    /** Not thread-safe. Collects documents. */
    public static final class Builder {
        private @Nullable JsonSource territory;
        private @Nullable JsonSource territoryChanges;
        private @Nullable JsonSource roster;
        private @Nullable JsonSource parties;
        private @Nullable JsonSource catalog;
        private final List<JsonSource> calendars = new ArrayList<>();
        private final List<BoundPolicy> policies = new ArrayList<>();
        private final Map<String, BilingualText> accepted = new LinkedHashMap<>();
        private final List<EscalationPolicies> earlier = new ArrayList<>();
        private final List<String> executors = new ArrayList<>();

        private Builder() {}

        /**
         * Says which document holds the places. Required.
         *
         * @param document a territory
         * @return this builder
         */
        public Builder territory(JsonSource document) {
            this.territory = document;
            return this;
        }

        /**
         * Says which document holds how the places are redrawn and when; without one they never are.
         *
         * @param document the dated changes of the territory
         * @return this builder
         */
        public Builder territoryChanges(JsonSource document) {
            this.territoryChanges = document;
            return this;
        }

        /**
         * Says which document holds the classes of issues; without one nothing is sorted.
         *
         * @param document a catalog
         * @return this builder
         */
        public Builder catalog(JsonSource document) {
            this.catalog = document;
            return this;
        }

        /**
         * Says which document holds the posts and who is in them. Required.
         *
         * @param document a roster
         * @return this builder
         */
        public Builder roster(JsonSource document) {
            this.roster = document;
            return this;
        }

        /**
         * Says which document holds the participant organisations; without one nobody else takes part.
         *
         * @param document a party register
         * @return this builder
         */
        public Builder parties(JsonSource document) {
            this.parties = document;
            return this;
        }

        /**
         * Adds a work calendar, which holds for the {@code areas} and {@code parties} it names, or else for all who
         * have none of their own. One that holds for all others is required.
         *
         * @param document a calendar
         * @return this builder
         */
        public Builder calendar(JsonSource document) {
            calendars.add(document);
            return this;
        }

        /**
         * Adds a policy or a layer of one, which holds in the area it names under {@code in}, or else everywhere.
         * At least one policy is required.
         *
         * @param document a policy
         * @return this builder
         */
        public Builder policy(JsonSource document) {
            policies.add(new BoundPolicy(document, null));
            return this;
        }

        /**
         * Adds a policy or a layer of one that holds in an area and below.
         *
         * @param area an area of the territory
         * @param document a policy that names no other area
         * @return this builder
         */
        public Builder policyIn(AreaCode area, JsonSource document) {
            policies.add(new BoundPolicy(document, area));
            return this;
        }

        /**
         * Accepts a guarantee of the policies where it cannot be decided.
         *
         * @param guarantee its id
         * @param reason why, for those who read {@code PolicyBook.accepted} later
         * @return this builder
         */
        public Builder accepting(String guarantee, BilingualText reason) {
            accepted.put(guarantee, reason);
            return this;
        }

        /**
         * Says which executors the host has for effects that policies declare.
         *
         * @param names as documents name them under {@code executedBy}
         * @return this builder
         */
        public Builder executing(String... names) {
            executors.addAll(List.of(names));
            return this;
        }

        /**
         * Keeps earlier policies, so that open cases find what they are pinned to.
         *
         * @param policies those of an earlier governance
         * @return this builder
         */
        public Builder keeping(EscalationPolicies policies) {
            earlier.add(policies);
            return this;
        }

        /**
         * Makes the set.
         *
         * @return the documents, none of them read yet
         * @throws IllegalStateException if territory, roster, every calendar or every policy is missing
         */
        public GovernanceDocuments build() {
            if (territory == null || roster == null || calendars.isEmpty() || policies.isEmpty()) {
                throw new IllegalStateException("a governance needs a territory, a roster, a calendar and a policy");
            }
            return new GovernanceDocuments(this, territory, roster);
        }
    }
}
