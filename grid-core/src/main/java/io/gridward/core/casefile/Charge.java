package io.gridward.core.casefile;

import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import java.time.Instant;
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
    private final @Nullable Instant until;

    Charge(@Nullable String matter, @Nullable PartyId party, Holder answerer, @Nullable Instant until) {
        this.matter = matter;
        this.party = party;
        this.answerer = answerer;
        this.until = until;
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

    /**
     * Returns until when this stands.
     *
     * @return when the answerer's term or the mandate of the party in charge ends, so that it is looked up anew; empty
     *     if no end is known. An answerer who also holds the case has the end of its {@link Custody}
     */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Charge that
                && Objects.equals(matter, that.matter)
                && Objects.equals(party, that.party)
                && answerer.equals(that.answerer)
                && Objects.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(matter, party, answerer, until);
    }

    @Override
    public String toString() {
        return (party == null ? "territory" : party) + " in charge" + (matter == null ? "" : " of " + matter)
                + ", answered by " + answerer;
    }
}
