package io.gridward.core.party;

import java.util.List;
import java.util.Optional;

/**
 * Who is in charge of a matter at a place: exactly one party, several (a coded ambiguity, the first in
 * order answers), or none, in which case the territory answers (属地兜底).
 *
 * @param parties those whose mandate is the nearest up the tree, by id
 */
public record InCharge(List<PartyId> parties) {
    /** Copies the parties. */
    public InCharge {
        parties = List.copyOf(parties);
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
}
