package io.gridward.core.party;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.AreaCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of a matter at a place: exactly one party, several (a coded ambiguity, the first in
 * order answers), or none, in which case the territory answers (属地兜底).
 */
public final class InCharge {
    private final String matter;
    private final AreaCode place;
    private final @Nullable AreaCode mandatedAt;
    private final ImmutableList<Mandate> mandates;
    private final ImmutableList<PartyId> parties;

    private InCharge(String matter, AreaCode place, @Nullable AreaCode mandatedAt, List<Mandate> mandates) {
        this.matter = matter;
        this.place = place;
        this.mandatedAt = mandatedAt;
        this.mandates = ImmutableList.copyOf(mandates);
        this.parties =
                mandates.stream().map(Mandate::party).distinct().sorted().collect(ImmutableList.toImmutableList());
    }

    static InCharge nobody(String matter, AreaCode place) {
        return new InCharge(matter, place, null, List.of());
    }

    static InCharge mandated(String matter, AreaCode place, AreaCode mandatedAt, List<Mandate> mandates) {
        return new InCharge(matter, place, mandatedAt, mandates);
    }

    /**
     * Returns what was asked about.
     *
     * @return the id of the matter
     */
    public String matter() {
        return matter;
    }

    /**
     * Returns where was asked.
     *
     * @return the code of the area
     */
    public AreaCode place() {
        return place;
    }

    /**
     * Returns the area the mandates name.
     *
     * @return the place or the nearest area above it that a mandate names; empty for the territorial backstop
     */
    public Optional<AreaCode> mandatedAt() {
        return Optional.ofNullable(mandatedAt);
    }

    /**
     * Returns the mandates that decided.
     *
     * @return those at the nearest area, in the order of the register; empty for the territorial backstop
     */
    public List<Mandate> mandates() {
        return mandates;
    }

    /**
     * Returns those whose mandate is the nearest up the tree.
     *
     * @return each party once, by id
     */
    public List<PartyId> parties() {
        return parties;
    }

    /**
     * Returns the party that answers.
     *
     * @return the only one, or the first of several; empty for the territorial backstop
     */
    public Optional<PartyId> answering() {
        return parties.stream().findFirst();
    }

    /**
     * Tells whether several parties claim the matter at the same area.
     *
     * @return true if there are two or more
     */
    public boolean isAmbiguous() {
        return parties.size() > 1;
    }

    /**
     * Tells whether nobody is charged with it, so that the territory answers.
     *
     * @return true if there is no party
     */
    public boolean isBackstop() {
        return parties.isEmpty();
    }

    /**
     * Says what is not plain about the answer.
     *
     * @return for several parties the warning {@link CourseCode#MANDATE_AMBIGUOUS} that names them, for none the
     *     note {@link CourseCode#TERRITORIAL_BACKSTOP}, for exactly one nothing
     */
    public List<Finding> findings() {
        List<String> path = List.of(place.value());
        if (isBackstop()) {
            return List.of(
                    Finding.note(CourseCode.TERRITORIAL_BACKSTOP, path, "area", place.value(), "matter", matter));
        }
        if (isAmbiguous()) {
            return List.of(Finding.warning(
                    CourseCode.MANDATE_AMBIGUOUS,
                    path,
                    "area",
                    place.value(),
                    "matter",
                    matter,
                    "parties",
                    joined(parties)));
        }
        return List.of();
    }

    static String joined(Collection<PartyId> parties) {
        return parties.stream().map(PartyId::value).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InCharge that
                && matter.equals(that.matter)
                && place.equals(that.place)
                && mandates.equals(that.mandates);
    }

    @Override
    public int hashCode() {
        return matter.hashCode() * 31 + place.hashCode();
    }

    @Override
    public String toString() {
        return matter + " at " + place + ": " + (isBackstop() ? "the territory" : joined(parties));
    }
}
