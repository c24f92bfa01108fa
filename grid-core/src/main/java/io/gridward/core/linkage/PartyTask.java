package io.gridward.core.linkage;

import io.gridward.core.roster.PersonRef;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One party's share of a joint task. Immutable; two that say the same are equal. */
public final class PartyTask {
    private final int ordinal;
    private final CallOut call;
    private final PartyStatus status;
    private final @Nullable PersonRef doneBy;

    private PartyTask(int ordinal, CallOut call, PartyStatus status, @Nullable PersonRef doneBy) {
        this.ordinal = ordinal;
        this.call = call;
        this.status = status;
        this.doneBy = doneBy;
    }

    /**
     * Makes the share of a party that is called just now.
     *
     * @param ordinal its number within the case, from 1
     * @param call who is called to what
     * @return a share of which nothing is done
     */
    public static PartyTask called(int ordinal, CallOut call) {
        return new PartyTask(ordinal, call, PartyStatus.CALLED, null);
    }

    /**
     * Returns its number.
     *
     * @return the number within the case, from 1
     */
    public int ordinal() {
        return ordinal;
    }

    /**
     * Returns who was called to what.
     *
     * @return the call, as lead or support as it is now
     */
    public CallOut call() {
        return call;
    }

    /**
     * Returns how far the party has come.
     *
     * @return its status
     */
    public PartyStatus status() {
        return status;
    }

    /**
     * Returns who did the part for the party.
     *
     * @return the person, or empty until it is done
     */
    public Optional<PersonRef> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    /**
     * Tells whether the party leads or may still come to lead: it leads unless it declined or its call was taken
     * back.
     *
     * @return true if it was called as lead and neither declined nor is withdrawn
     */
    public boolean leads() {
        return call.as() == CallRole.LEAD && status != PartyStatus.DECLINED && status != PartyStatus.WITHDRAWN;
    }

    /**
     * Returns the share after something was done about it.
     *
     * @param act what was done
     * @param person who did it, or null if time did
     * @return the same share with the status after
     * @throws IllegalArgumentException if the act is not possible in this status
     */
    public PartyTask after(PartyAct act, @Nullable PersonRef person) {
        PartyStatus next = act.after(status);
        return new PartyTask(ordinal, call, next, act == PartyAct.DO_PART ? person : doneBy);
    }

    /** The same share of a party that leads from now on. */
    PartyTask leading() {
        return new PartyTask(ordinal, call.as(CallRole.LEAD), status, doneBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyTask that
                && ordinal == that.ordinal
                && call.equals(that.call)
                && status == that.status
                && Objects.equals(doneBy, that.doneBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ordinal, call, status, doneBy);
    }

    @Override
    public String toString() {
        return ordinal + " " + call.party() + " as " + call.as().id() + " for " + call.matter() + ": " + status.id();
    }
}
