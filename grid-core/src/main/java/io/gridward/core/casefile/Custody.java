package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In whose hands a case is, since when, and by which slips it came there. Immutable. */
public final class Custody {
    static final Custody NONE = new Custody(null, null, null, null, null, ImmutableList.of());

    private final @Nullable Holder holder;
    private final @Nullable String level;
    private final @Nullable Instant since;
    private final @Nullable PersonRef firstHandler;
    private final @Nullable Instant until;
    private final ImmutableList<HandoffSlip> slips;

    private Custody(
            @Nullable Holder holder,
            @Nullable String level,
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable PersonRef firstHandler,
            ImmutableList<HandoffSlip> slips) {
        this.holder = holder;
        this.level = level;
        this.since = since;
        this.firstHandler = firstHandler;
        this.until = until;
        this.slips = slips;
    }

    /**
     * Returns who is responsible; every open case has exactly one.
     *
     * @return the holder, or empty before the report and where the issue was rejected at once
     */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }

    /**
     * Returns the level of the holding area.
     *
     * @return the id of the level, or empty without a holder
     */
    public Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns since when the holder holds.
     *
     * @return the instant, or empty without a holder
     */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Returns who signed first (首办人). He answers for the case to the end: when one he gave away closes, he is told.
     *
     * @return the person, or empty until somebody signs
     */
    public Optional<PersonRef> firstHandler() {
        return Optional.ofNullable(firstHandler);
    }

    /**
     * Returns until when the holder holds.
     *
     * @return when his term or stint ends or his area changes, so that a holder is looked up anew; empty if no end
     *     is known
     */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns the handoff slips.
     *
     * @return in order; each goes from the area the one before it went to. Another person may hand over than the
     *     one who took over, if his term ended meanwhile
     */
    public List<HandoffSlip> slips() {
        return slips;
    }

    /**
     * Returns how often the ladder took the case up.
     *
     * @return 0 or more; each time by a slip, but not every slip leads up
     */
    public int handUps() {
        int handUps = 0;
        for (HandoffSlip slip : slips) {
            handUps += slip.passage().isUp() ? 1 : 0;
        }
        return handUps;
    }

    /** Who holds on holds since he began to. */
    Custody heldBy(Holder next, String itsLevel, Instant at, @Nullable Instant itsUntil) {
        Instant from = since != null && next.equals(holder) ? since : at;
        return new Custody(next, itsLevel, from, itsUntil, firstHandler, slips);
    }

    Custody signedBy(PersonRef person) {
        return firstHandler == null ? new Custody(holder, level, since, until, person, slips) : this;
    }

    /** The slip says who takes over; who does holds only from {@link #heldBy} on. */
    Custody handedOver(HandoffSlip slip) {
        return new Custody(
                holder,
                level,
                since,
                until,
                firstHandler,
                ImmutableList.<HandoffSlip>builder().addAll(slips).add(slip).build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Custody that
                && Objects.equals(holder, that.holder)
                && Objects.equals(level, that.level)
                && Objects.equals(since, that.since)
                && Objects.equals(firstHandler, that.firstHandler)
                && Objects.equals(until, that.until)
                && slips.equals(that.slips);
    }

    @Override
    public int hashCode() {
        return Objects.hash(holder, level, since, until, firstHandler, slips);
    }

    @Override
    public String toString() {
        return holder == null ? "held by nobody" : "held by " + holder + " since " + since + ", slips " + slips.size();
    }
}
