package io.gridward.core.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The participant organisations of a place, the matters there are, and who is charged with which. */
public final class PartyRegister {
    private final ImmutableMap<String, Matter> matters;
    private final ImmutableMap<PartyId, Party> parties;
    private final ImmutableList<Mandate> mandates;

    private PartyRegister(List<Matter> matters, List<Party> parties, List<Mandate> mandates) {
        this.matters = Maps.uniqueIndex(matters, Matter::id);
        this.parties = Maps.uniqueIndex(parties, Party::id);
        this.mandates = ImmutableList.copyOf(mandates);
    }

    /**
     * Makes a register.
     *
     * @param matters the matters a party can be charged with
     * @param parties the parties
     * @param mandates who is charged with what
     * @return the register
     * @throws InvalidModelException with every finding, if an id is there twice, a party or matter is
     *     unknown, a mandate ends before it begins, or superiors run in a circle
     */
    public static PartyRegister of(List<Matter> matters, List<Party> parties, List<Mandate> mandates) {
        PartyCheck.check(matters, parties, mandates);
        return new PartyRegister(matters, parties, mandates);
    }

    /**
     * Returns the register of a place where nobody but the territory takes part.
     *
     * @return no matter, party or mandate
     */
    public static PartyRegister empty() {
        return new PartyRegister(List.of(), List.of(), List.of());
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
     * Returns who is in charge of a matter at a place: the nearest mandate up the tree.
     *
     * @param matter the id of the matter
     * @param place the area asked about
     * @param territory where the area lies
     * @param date the day
     * @return one party, several at the same area, or none
     */
    public InCharge inCharge(String matter, Area place, Territory territory, LocalDate date) {
        for (Area area : Iterables.concat(List.of(place), territory.ancestors(place))) {
            List<PartyId> here = mandates.stream()
                    .filter(mandate -> mandate.matter().equals(matter)
                            && mandate.areas().contains(area.code())
                            && mandate.holdsOn(date))
                    .map(Mandate::party)
                    .distinct()
                    .sorted()
                    .toList();
            if (!here.isEmpty()) {
                return new InCharge(here);
            }
        }
        return new InCharge(List.of());
    }

    /**
     * Checks that every mandate is for areas of a territory.
     *
     * @param territory the territory
     * @return a finding for each area it lacks
     */
    public List<Finding> check(Territory territory) {
        FindingCollector findings = new FindingCollector();
        List<String> known =
                territory.areas().stream().map(area -> area.code().value()).toList();
        for (int i = 0; i < mandates.size(); i++) {
            List<String> path = List.of("mandates", Integer.toString(i), "areas");
            for (AreaCode code : ImmutableList.sortedCopyOf(mandates.get(i).areas())) {
                if (territory.find(code).isEmpty()) {
                    findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", code.value(), known);
                }
            }
        }
        return findings.findings();
    }
}
