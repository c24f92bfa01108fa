package io.gridward.core.desk;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for. Every part that is named must hold.
 *
 * <pre>{@code
 * store.find(CaseQuery.open().in(Set.of(community, grid)).of(departmentOfGreening).limit(50))
 * }</pre>
 *
 * <p>A query by due instant answers the earliest due first, then by case id; every other one by case id. Long
 * answers are read in pages: {@link #limit} and then {@link #after} the last entry.
 */
public final class CaseQuery {
    /** The earliest due first, then by case id; entries without a due instant last. */
    public static final Comparator<IndexEntry> BY_DUE = Comparator.comparing(
                    IndexEntry::nextDue, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(IndexEntry::id);

    /** By case id. */
    public static final Comparator<IndexEntry> BY_ID = Comparator.comparing(IndexEntry::id);

    private final boolean openOnly;
    private final @Nullable Instant dueUntil;
    private final ImmutableSet<AreaCode> areas;
    private final @Nullable Holder holder;
    private final @Nullable PartyId party;
    private final @Nullable IndexEntry after;
    private final int limit;

    private CaseQuery(
            boolean openOnly,
            @Nullable Instant dueUntil,
            ImmutableSet<AreaCode> areas,
            @Nullable Holder holder,
            @Nullable PartyId party,
            @Nullable IndexEntry after,
            int limit) {
        this.openOnly = openOnly;
        this.dueUntil = dueUntil;
        this.areas = areas;
        this.holder = holder;
        this.party = party;
        this.after = after;
        this.limit = limit;
    }

    /**
     * Looks for all open cases.
     *
     * @return the query
     */
    public static CaseQuery open() {
        return new CaseQuery(true, null, ImmutableSet.of(), null, null, null, Integer.MAX_VALUE);
    }

    /**
     * Looks for all cases, open or ended.
     *
     * @return the query
     */
    public static CaseQuery all() {
        return new CaseQuery(false, null, ImmutableSet.of(), null, null, null, Integer.MAX_VALUE);
    }

    /**
     * Looks for cases whose next clock has fallen due: open ones, and closed ones whose requester is to be asked
     * back.
     *
     * @param until the latest due instant
     * @return the query, answered with the earliest due first
     */
    public static CaseQuery due(Instant until) {
        return new CaseQuery(false, until, ImmutableSet.of(), null, null, null, Integer.MAX_VALUE);
    }

    /**
     * Narrows the query to issues in areas. An area stands for itself alone: whoever means its descendants names
     * them.
     *
     * @param codes the areas
     * @return the narrowed query
     * @throws IllegalArgumentException if no area is given
     */
    public CaseQuery in(Set<AreaCode> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("codes must name an area, got none");
        }
        return new CaseQuery(openOnly, dueUntil, ImmutableSet.copyOf(codes), holder, party, after, limit);
    }

    /**
     * Narrows the query to cases one holder is responsible for.
     *
     * @param by the holder
     * @return the narrowed query
     */
    public CaseQuery heldBy(Holder by) {
        return new CaseQuery(openOnly, dueUntil, areas, by, party, after, limit);
    }

    /**
     * Narrows the query to cases a party was called to.
     *
     * @param called the party
     * @return the narrowed query
     */
    public CaseQuery of(PartyId called) {
        return new CaseQuery(openOnly, dueUntil, areas, holder, called, after, limit);
    }

    /**
     * Goes on behind an entry.
     *
     * @param last the last entry of the page before
     * @return the query of what follows it in the order of the query
     */
    public CaseQuery after(IndexEntry last) {
        return new CaseQuery(openOnly, dueUntil, areas, holder, party, last, limit);
    }

    /**
     * Bounds the answer.
     *
     * @param most at most so many entries, 1 or more
     * @return the bounded query
     * @throws IllegalArgumentException if it is below 1
     */
    public CaseQuery limit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be 1 or more, got " + most);
        }
        return new CaseQuery(openOnly, dueUntil, areas, holder, party, after, most);
    }

    /**
     * Tells whether only open cases are looked for.
     *
     * @return true for those alone
     */
    public boolean openOnly() {
        return openOnly;
    }

    /**
     * Returns the latest due instant looked for.
     *
     * @return the instant, or empty if cases need not be due
     */
    public Optional<Instant> dueUntil() {
        return Optional.ofNullable(dueUntil);
    }

    /**
     * Returns the areas looked for.
     *
     * @return the areas, empty for all
     */
    public Set<AreaCode> areas() {
        return areas;
    }

    /**
     * Returns the holder looked for.
     *
     * @return the holder, or empty for all
     */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }

    /**
     * Returns the party looked for.
     *
     * @return the party, or empty for all
     */
    public Optional<PartyId> party() {
        return Optional.ofNullable(party);
    }

    /**
     * Returns the entry behind which the answer begins.
     *
     * @return the entry, or empty to begin with the first
     */
    public Optional<IndexEntry> after() {
        return Optional.ofNullable(after);
    }

    /**
     * Returns how many entries are wanted.
     *
     * @return at most so many
     */
    public int limit() {
        return limit;
    }

    /**
     * Returns the order of the answer.
     *
     * @return by due instant, or by case id
     */
    public Comparator<IndexEntry> order() {
        return dueUntil == null ? BY_ID : BY_DUE;
    }

    /**
     * Tells whether a case is one that is looked for, whatever the limit.
     *
     * @param entry what the case is found by
     * @return true if every part that is named holds, and it stands behind the page before
     */
    public boolean matches(IndexEntry entry) {
        return (!openOnly || entry.stage().isOpen())
                && (dueUntil == null
                        || (entry.nextDue() != null && !entry.nextDue().isAfter(dueUntil)))
                && (areas.isEmpty() || (entry.area() != null && areas.contains(entry.area())))
                && (holder == null || holder.equals(entry.holder()))
                && (party == null || entry.parties().contains(party))
                && (after == null || order().compare(entry, after) > 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseQuery that
                && openOnly == that.openOnly
                && limit == that.limit
                && areas.equals(that.areas)
                && Objects.equals(dueUntil, that.dueUntil)
                && Objects.equals(holder, that.holder)
                && Objects.equals(party, that.party)
                && Objects.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return Objects.hash(openOnly, dueUntil, areas, holder, party, after, limit);
    }

    /** Prints the parts that are named. */
    @Override
    public String toString() {
        return (openOnly ? "open" : "all")
                + (dueUntil == null ? "" : " due until " + dueUntil)
                + (areas.isEmpty() ? "" : " in " + areas)
                + (holder == null ? "" : " held by " + holder)
                + (party == null ? "" : " of " + party)
                + (after == null ? "" : " after " + after.id())
                + (limit == Integer.MAX_VALUE ? "" : " at most " + limit);
    }
}
