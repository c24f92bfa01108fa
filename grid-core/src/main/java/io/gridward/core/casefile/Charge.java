package io.gridward.core.casefile;

import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of a filed case and who answers for it, which need not be its holder
 * (谁主管谁负责，谁办理谁答复). Immutable.
 */
public final class Charge {
    private final @Nullable String matter;
    private final @Nullable PartyId party;
    private final Holder answerer;

    Charge(@Nullable String matter, @Nullable PartyId party, Holder answerer) {
        this.matter = matter;
        this.party = party;
        this.answerer = answerer;
    }

    /**
     * Returns the matter that decides who is in charge.
     *
     * @return the id of the matter, or empty if the policy named none
     */
    public Optional<String> matter() {
        return Optional.ofNullable(matter);
    }

    /**
     * Returns the party in charge (谁主管).
     *
     * @return the party, or empty if the territory is in charge
     */
    public Optional<PartyId> party() {
        return Optional.ofNullable(party);
    }

    /**
     * Returns who answers the requester (谁答复).
     *
     * @return the answerer
     */
    public Holder answerer() {
        return answerer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Charge that
                && Objects.equals(matter, that.matter)
                && Objects.equals(party, that.party)
                && answerer.equals(that.answerer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(matter, party, answerer);
    }

    @Override
    public String toString() {
        return (party == null ? "territory" : party) + " in charge" + (matter == null ? "" : " of " + matter)
                + ", answered by " + answerer;
    }
}
