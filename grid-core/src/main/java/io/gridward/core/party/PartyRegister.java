package io.gridward.core.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The participant organisations of a place, the matters there are, and who is charged with which; and the chain
 * of the community's branches.
 */
public final class PartyRegister {
    private final ImmutableMap<String, Matter> matters;
    private final ImmutableMap<PartyId, Party> parties;
    private final ImmutableList<Mandate> mandates;
    private final MandateIndex index;
    private final BranchChain branches;

    private PartyRegister(Builder from) {
        this.matters = Maps.uniqueIndex(from.matters, Matter::id);
        this.parties = Maps.uniqueIndex(from.parties, Party::id);
        this.mandates = from.mandates;
        this.index = new MandateIndex(mandates);
        this.branches = new BranchChain(from.units, from.memberships, from.households);
    }

    /**
     * Starts a register.
     *
     * @return a builder without anything
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Makes a register without a chain of branches.
     *
     * @param matters the matters a party can be charged with
     * @param parties the parties
     * @param mandates who is charged with what
     * @return the register
     * @throws InvalidModelException with every finding, as {@link Builder#build} says
     */
    public static PartyRegister of(List<Matter> matters, List<Party> parties, List<Mandate> mandates) {
        return builder().matters(matters).parties(parties).mandates(mandates).build();
    }

    /**
     * Returns the register of a place where nobody but the territory takes part.
     *
     * @return no matter, party or mandate
     */
    public static PartyRegister empty() {
        return builder().build();
    }

    /**
     * Returns the matters.
     *
     * @return in the order they were given
     */
    public List<Matter> matters() {
        return matters.values().asList();
    }

    /**
     * Returns the parties.
     *
     * @return in the order they were given
     */
    public List<Party> parties() {
        return parties.values().asList();
    }

    /**
     * Returns the mandates.
     *
     * @return in the order they were given
     */
    public List<Mandate> mandates() {
        return mandates;
    }

    /**
     * Returns the chain from the community committee down to the households.
     *
     * @return the chain; without units if none were given
     */
    public BranchChain branches() {
        return branches;
    }

    /**
     * Finds a matter.
     *
     * @param id its id
     * @return the matter, or empty if the register lacks it
     */
    public Optional<Matter> findMatter(String id) {
        return Optional.ofNullable(matters.get(id));
    }

    /**
     * Finds a party.
     *
     * @param id its id
     * @return the party, or empty if the register lacks it
     */
    public Optional<Party> find(PartyId id) {
        return Optional.ofNullable(parties.get(id));
    }

    /**
     * Returns who stands above a party.
     *
     * @param id its id
     * @return its superior first, the highest last; empty if it has none
     * @throws IllegalArgumentException if the register lacks the party
     */
    public List<Party> superiors(PartyId id) {
        Party party = find(id).orElseThrow(() -> new IllegalArgumentException("no party has the id " + id));
        ImmutableList.Builder<Party> chain = ImmutableList.builder();
        for (Optional<Party> above = superior(party); above.isPresent(); above = superior(above.get())) {
            chain.add(above.get());
        }
        return chain.build();
    }

    private Optional<Party> superior(Party party) {
        return Optional.ofNullable(party.superior()).flatMap(this::find);
    }

    /**
     * Returns who is in charge of a matter at a place: the nearest mandate up the tree. It costs the depth of
     * the place, however many mandates there are.
     *
     * @param matter the id of the matter
     * @param place the area asked about
     * @param territory where the area lies
     * @param date the day
     * @return one party, several at the same area, or none
     */
    public InCharge inCharge(String matter, Area place, Territory territory, LocalDate date) {
        return index.inCharge(matter, place, territory, date);
    }

    /**
     * Returns when another may be in charge of a matter at a place. It costs the depth of the place.
     *
     * @param matter the id of the matter
     * @param place the area asked about
     * @param territory where the area lies
     * @param date the day
     * @return the first day after it on which a mandate for the matter begins or has ended, at the place or above it;
     *     empty if none does
     */
    public Optional<LocalDate> nextChangeAfter(String matter, Area place, Territory territory, LocalDate date) {
        return index.nextChange(matter, place, territory, date);
    }

    /**
     * Checks that everything is in areas of a territory: mandates, seats and branches, and each branch inside
     * the area of its superior.
     *
     * @param territory the territory
     * @return a finding for each area it lacks and each branch that lies elsewhere
     */
    public List<Finding> check(Territory territory) {
        FindingCollector findings = new FindingCollector();
        Iterable<String> known =
                Iterables.transform(territory.areas(), area -> area.code().value());
        for (Party party : parties.values()) {
            AreaCode seat = party.seat();
            if (seat != null && territory.find(seat).isEmpty()) {
                List<String> path = List.of("parties", party.id().value(), "seat");
                findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", seat.value(), known);
            }
        }
        for (int i = 0; i < mandates.size(); i++) {
            List<String> path = List.of("mandates", Integer.toString(i), "areas");
            for (AreaCode code : ImmutableList.sortedCopyOf(mandates.get(i).areas())) {
                if (territory.find(code).isEmpty()) {
                    findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", code.value(), known);
                }
            }
        }
        BranchCheck.check(branches, territory, known, findings);
        return findings.findings();
    }

    /**
     * Checks that the posts named here are in a roster: those of the secretaries of branches.
     *
     * @param roster the roster
     * @return a finding for each post it lacks
     */
    public List<Finding> check(Roster roster) {
        FindingCollector findings = new FindingCollector();
        BranchCheck.check(branches, roster, findings);
        return findings.findings();
    }

    /**
     * Looks for what works and yet should be looked at: matters nobody is charged with anywhere, or at some
     * areas of a level; places where several parties are charged with the same; mandates that change nothing;
     * parties that are charged with nothing, or for whom nobody may act; branch units that name no secretary
     * where others of their step do. Areas the territory lacks are for
     * {@link #check}.
     *
     * @param territory the territory
     * @param level the level at each of whose areas somebody should be in charge of each matter
     * @param date the day
     * @return warnings and notes: those about matters, then mandates, then parties, then branch units, each in the order of the
     *     register, and areas by code
     */
    public List<Finding> audit(Territory territory, Level level, LocalDate date) {
        return new PartyAudit(this, territory, level, date).findings();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyRegister that
                && matters().equals(that.matters())
                && parties().equals(that.parties())
                && mandates.equals(that.mandates)
                && branches.equals(that.branches);
    }

    @Override
    public int hashCode() {
        return parties.hashCode();
    }

    @Override
    public String toString() {
        return "PartyRegister of " + parties.size() + " parties, " + mandates.size() + " mandates";
    }

    /** Not thread-safe. Collects what a register says. */
    public static final class Builder {
        private ImmutableList<Matter> matters = ImmutableList.of();
        private ImmutableList<Party> parties = ImmutableList.of();
        private ImmutableList<Mandate> mandates = ImmutableList.of();
        private ImmutableList<BranchUnit> units = ImmutableList.of();
        private ImmutableList<Membership> memberships = ImmutableList.of();
        private ImmutableList<HouseholdLink> households = ImmutableList.of();

        private Builder() {}

        /**
         * Says the matters a party can be charged with.
         *
         * @param all the matters
         * @return this builder
         */
        public Builder matters(List<Matter> all) {
            this.matters = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says the parties.
         *
         * @param all the parties
         * @return this builder
         */
        public Builder parties(List<Party> all) {
            this.parties = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says who is charged with what.
         *
         * @param all the mandates
         * @return this builder
         */
        public Builder mandates(List<Mandate> all) {
            this.mandates = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says the units of the chain of branches.
         *
         * @param all the units; superiors may come after those under them
         * @return this builder
         */
        public Builder branches(List<BranchUnit> all) {
            this.units = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says whom the units lead.
         *
         * @param all the memberships
         * @return this builder
         */
        public Builder memberships(List<Membership> all) {
            this.memberships = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says which building group answers for which household.
         *
         * @param all the links
         * @return this builder
         */
        public Builder households(List<HouseholdLink> all) {
            this.households = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Makes the register.
         *
         * @return the register
         * @throws InvalidModelException with every finding: an id that is there twice; an unknown party, matter
         *     or branch unit; a mandate without areas; a term that ends before it begins; superiors in a circle;
         *     a unit or household that is not exactly one step under its superior; a member directly managed by
         *     two units, or a household under two, at once
         */
        public PartyRegister build() {
            FindingCollector findings = new FindingCollector();
            PartyCheck.check(matters, parties, mandates, findings);
            BranchCheck.check(units, memberships, households, findings);
            findings.throwIfErrors("party register");
            return new PartyRegister(this);
        }
    }
}
