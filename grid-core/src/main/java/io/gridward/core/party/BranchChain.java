package io.gridward.core.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Roster;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The chain of a community's organisations of the Communist Party (社区党委 - 网格党支部 - 楼栋党小组 - 党员户):
 * its units, whom they lead, and for which households they answer. Part of a {@link PartyRegister}, which
 * checks it.
 */
public final class BranchChain {
    private final ImmutableMap<BranchId, BranchUnit> units;
    private final ImmutableListMultimap<AreaCode, BranchUnit> byArea;
    private final ImmutableListMultimap<BranchId, BranchUnit> bySuperior;
    private final ImmutableList<Membership> memberships;
    private final ImmutableListMultimap<BranchId, Membership> byUnit;
    private final ImmutableListMultimap<PersonRef, Membership> byPerson;
    private final ImmutableList<HouseholdLink> households;
    private final ImmutableListMultimap<HouseholdRef, HouseholdLink> byHousehold;

    /** Takes what {@link BranchCheck} has found sound. */
    BranchChain(List<BranchUnit> units, List<Membership> memberships, List<HouseholdLink> households) {
        this.units = Maps.uniqueIndex(units, BranchUnit::id);
        this.byArea = Multimaps.index(units, BranchUnit::area);
        ImmutableListMultimap.Builder<BranchId, BranchUnit> under = ImmutableListMultimap.builder();
        for (BranchUnit unit : units) {
            if (unit.superior() != null) {
                under.put(unit.superior(), unit);
            }
        }
        this.bySuperior = under.build();
        this.memberships = ImmutableList.copyOf(memberships);
        this.byUnit = Multimaps.index(memberships, Membership::unit);
        this.byPerson = Multimaps.index(memberships, Membership::person);
        this.households = ImmutableList.copyOf(households);
        this.byHousehold = Multimaps.index(households, HouseholdLink::household);
    }

    /**
     * Returns the units.
     *
     * @return in the order they were given
     */
    public List<BranchUnit> units() {
        return units.values().asList();
    }

    /**
     * Returns the memberships.
     *
     * @return in the order they were given
     */
    public List<Membership> memberships() {
        return memberships;
    }

    /**
     * Returns which building group answers for which household.
     *
     * @return in the order they were given
     */
    public List<HouseholdLink> households() {
        return households;
    }

    /**
     * Finds a unit.
     *
     * @param id its id
     * @return the unit, or empty if there is none
     */
    public Optional<BranchUnit> find(BranchId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * Returns a unit that must exist.
     *
     * @param id its id
     * @return the unit
     * @throws IllegalArgumentException if there is none
     */
    public BranchUnit unit(BranchId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no branch unit has the id " + id));
    }

    /**
     * Returns the units that work in exactly an area.
     *
     * @param area its code
     * @return in the order they were given
     */
    public List<BranchUnit> unitsAt(AreaCode area) {
        return byArea.get(area);
    }

    /**
     * Returns the units that work in an area or the areas below it.
     *
     * @param area the area asked about
     * @param territory where it lies
     * @return in the order they were given
     */
    public List<BranchUnit> unitsIn(Area area, Territory territory) {
        return units.values().stream()
                .filter(unit -> territory
                        .find(unit.area())
                        .filter(inner -> territory.contains(area, inner))
                        .isPresent())
                .toList();
    }

    /**
     * Returns the units nearest to a place: those of the lowest step at the place or the nearest area above it
     * where there are any.
     *
     * @param place the area asked about
     * @param territory where it lies
     * @return in the order they were given; empty if there is none up to the top
     */
    public List<BranchUnit> nearest(Area place, Territory territory) {
        for (Optional<Area> area = Optional.of(place); area.isPresent(); area = territory.parent(area.get())) {
            List<BranchUnit> here = byArea.get(area.get().code());
            Optional<BranchStep> lowest = here.stream().map(BranchUnit::step).max(Comparator.naturalOrder());
            if (lowest.isPresent()) {
                return here.stream().filter(unit -> unit.step() == lowest.get()).toList();
            }
        }
        return List.of();
    }

    /**
     * Returns the units directly under a unit.
     *
     * @param unit its id
     * @return in the order they were given
     */
    public List<BranchUnit> under(BranchId unit) {
        return bySuperior.get(unit);
    }

    /**
     * Returns the chain above a unit.
     *
     * @param unit its id
     * @return the unit one step above first, the committee last; empty for a committee
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<BranchUnit> above(BranchId unit) {
        List<BranchUnit> chain = chain(unit(unit));
        return chain.subList(1, chain.size());
    }

    /**
     * Returns the members of a unit, without those of the units under it.
     *
     * @param unit its id
     * @param date the day
     * @return the memberships that hold, in the order they were given
     */
    public List<Membership> members(BranchId unit, LocalDate date) {
        return byUnit.get(unit).stream().filter(each -> each.holdsOn(date)).toList();
    }

    /**
     * Returns the members of a unit of one kind, without those of the units under it.
     *
     * @param unit its id
     * @param kind the kind
     * @param date the day
     * @return the memberships that hold, in the order they were given
     */
    public List<Membership> members(BranchId unit, MembershipKind kind, LocalDate date) {
        return members(unit, date).stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * Returns where a person is a member.
     *
     * @param person the person
     * @param date the day
     * @return the memberships that hold: the direct one first, then by kind and in the order they were given
     */
    public List<Membership> membershipsOf(PersonRef person, LocalDate date) {
        return byPerson.get(person).stream()
                .filter(each -> each.holdsOn(date))
                .sorted(Comparator.comparing(Membership::kind))
                .toList();
    }

    /**
     * Returns the chain above a member: from the unit that manages him directly, or failing that from the first
     * of {@link #membershipsOf}, up to the committee.
     *
     * @param person the person
     * @param date the day
     * @return the nearest unit first; empty if the person is a member of none
     */
    public List<BranchUnit> chainAbove(PersonRef person, LocalDate date) {
        return membershipsOf(person, date).stream()
                .findFirst()
                .map(membership -> chain(unit(membership.unit())))
                .orElse(ImmutableList.of());
    }

    /**
     * Returns which unit answers for a household.
     *
     * @param household the household
     * @param date the day
     * @return the building group it is linked to, or empty if to none
     */
    public Optional<BranchUnit> answering(HouseholdRef household, LocalDate date) {
        return byHousehold.get(household).stream()
                .filter(each -> each.holdsOn(date))
                .findFirst()
                .map(link -> unit(link.unit()));
    }

    /**
     * Returns the chain above a household: from the building group that answers for it up to the committee.
     *
     * @param household the household
     * @param date the day
     * @return the building group first; empty if none answers
     */
    public List<BranchUnit> chainAbove(HouseholdRef household, LocalDate date) {
        return answering(household, date).map(this::chain).orElse(ImmutableList.of());
    }

    /**
     * Returns which secretary answers for a household: that of the nearest unit up its chain whose post of
     * secretary is held, be it by a deputy.
     *
     * @param household the household
     * @param roster the roster of the day, which has the posts
     * @param date the day
     * @return who, and what was passed over on the way; nobody, with the finding that says why, if no unit
     *     answers for the household or none up the chain has a secretary in office
     */
    public SecretaryInCharge secretary(HouseholdRef household, Roster roster, LocalDate date) {
        List<BranchUnit> chain = chainAbove(household, date);
        return chain.isEmpty()
                ? SecretaryInCharge.withoutUnit(household)
                : SecretaryInCharge.upwards(chain, roster, date);
    }

    /**
     * Returns which secretary answers for a unit: its own, or that of the nearest unit above whose post of
     * secretary is held, be it by a deputy.
     *
     * @param unit its id
     * @param roster the roster of the day, which has the posts
     * @param date the day
     * @return who, and what was passed over on the way; nobody if none up the chain has a secretary in office
     * @throws IllegalArgumentException if there is no such unit
     */
    public SecretaryInCharge secretary(BranchId unit, Roster roster, LocalDate date) {
        return SecretaryInCharge.upwards(chain(unit(unit)), roster, date);
    }

    /**
     * Returns the households under a unit: those linked to it or to units under it.
     *
     * @param unit its id
     * @param date the day
     * @return in the order they were given
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<HouseholdRef> householdsUnder(BranchId unit, LocalDate date) {
        BranchUnit head = unit(unit);
        return households.stream()
                .filter(link -> link.holdsOn(date) && chain(unit(link.unit())).contains(head))
                .map(HouseholdLink::household)
                .toList();
    }

    private ImmutableList<BranchUnit> chain(BranchUnit from) {
        ImmutableList.Builder<BranchUnit> chain = ImmutableList.builder();
        for (BranchUnit unit = from; ; unit = unit(unit.superior())) {
            chain.add(unit);
            if (unit.superior() == null) {
                return chain.build();
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BranchChain that
                && units().equals(that.units())
                && memberships.equals(that.memberships)
                && households.equals(that.households);
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    @Override
    public String toString() {
        return "BranchChain of " + units.size() + " units, " + memberships.size() + " memberships";
    }
}
