package io.gridward.core.party;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A participant organisation. A value: two that say the same are equal. */
public final class Party {
    private final PartyId id;
    private final PartyKind kind;
    private final BilingualText name;
    private final @Nullable PartyId superior;
    private final ImmutableSet<PersonRef> representatives;
    private final @Nullable AreaCode seat;

    /**
     * Makes a party that says no seat.
     *
     * @param id its id, unique in the register
     * @param kind what kind it is
     * @param name what people call it
     * @param superior who answers for it when it does not show up, or null
     * @param representatives who may sign, report in and decline for it
     */
    public Party(
            PartyId id,
            PartyKind kind,
            BilingualText name,
            @Nullable PartyId superior,
            Set<PersonRef> representatives) {
        this(builder(id, kind, name).superior(superior).representatives(representatives));
    }

    private Party(Builder from) {
        this.id = from.id;
        this.kind = from.kind;
        this.name = from.name;
        this.superior = from.superior;
        this.representatives = from.representatives;
        this.seat = from.seat;
    }

    /**
     * Starts a party.
     *
     * @param id its id, unique in the register
     * @param kind what kind it is
     * @param name what people call it
     * @return a builder of a party without superior, representatives and seat
     */
    public static Builder builder(PartyId id, PartyKind kind, BilingualText name) {
        return new Builder(id, kind, name);
    }

    /**
     * Starts a party that differs from this one in some points.
     *
     * @return a builder that holds what this party says
     */
    public Builder toBuilder() {
        return builder(id, kind, name)
                .superior(superior)
                .representatives(representatives)
                .seat(seat);
    }

    /**
     * Returns the id.
     *
     * @return unique in its register
     */
    public PartyId id() {
        return id;
    }

    /**
     * Returns what kind of organisation it is.
     *
     * @return the kind
     */
    public PartyKind kind() {
        return kind;
    }

    /**
     * Returns the name.
     *
     * @return what people call it
     */
    public BilingualText name() {
        return name;
    }

    /**
     * Returns who answers for it when it does not show up.
     *
     * @return another party, or null
     */
    public @Nullable PartyId superior() {
        return superior;
    }

    /**
     * Returns who may sign, report in and decline for it.
     *
     * @return persons, in the order given; may be empty
     */
    public Set<PersonRef> representatives() {
        return representatives;
    }

    /**
     * Returns the area it has its seat in. What it is charged with is in its mandates and does not depend on it.
     *
     * @return the area, or null if none is said
     */
    public @Nullable AreaCode seat() {
        return seat;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Party that
                        && id.equals(that.id)
                        && kind == that.kind
                        && name.equals(that.name)
                        && Objects.equals(superior, that.superior)
                        && representatives.equals(that.representatives)
                        && Objects.equals(seat, that.seat));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id.value();
    }

    /** Not thread-safe. Collects what a party says. */
    public static final class Builder {
        private final PartyId id;
        private final PartyKind kind;
        private final BilingualText name;
        private @Nullable PartyId superior;
        private ImmutableSet<PersonRef> representatives = ImmutableSet.of();
        private @Nullable AreaCode seat;

        private Builder(PartyId id, PartyKind kind, BilingualText name) {
            this.id = id;
            this.kind = kind;
            this.name = name;
        }

        /**
         * Says who answers for it when it does not show up.
         *
         * @param party another party of the register, or null
         * @return this builder
         */
        public Builder superior(@Nullable PartyId party) {
            this.superior = party;
            return this;
        }

        /**
         * Says who may sign, report in and decline for it.
         *
         * @param persons all of them
         * @return this builder
         */
        public Builder representatives(Collection<PersonRef> persons) {
            this.representatives = ImmutableSet.copyOf(persons);
            return this;
        }

        /**
         * Says where it has its seat.
         *
         * @param area an area of the territory, or null
         * @return this builder
         */
        public Builder seat(@Nullable AreaCode area) {
            this.seat = area;
            return this;
        }

        /**
         * Makes the party.
         *
         * @return the party
         */
        public Party build() {
            return new Party(this);
        }
    }
}
