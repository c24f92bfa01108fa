package io.gridward.core.party;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.PersonRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant organisation.
 *
 * @param id its id, unique in the register
 * @param kind what kind it is
 * @param name what people call it
 * @param superior who answers for it when it does not show up, or null
 * @param representatives who may sign, report in and decline for it
 */
public record Party(
        PartyId id,
        PartyKind kind,
        BilingualText name,
        @Nullable PartyId superior,
        Set<PersonRef> representatives) {
    /** Copies the representatives. */
    public Party {
        representatives = Set.copyOf(representatives);
    }

    @Override
    public String toString() {
        return id.value();
    }
}
