package io.gridward.core.linkage;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done about a party's share, from which statuses it can be, and what the party then is. */
public enum PartyAct {
    /** Signs for the call. */
    SIGN(Set.of(PartyStatus.CALLED), PartyStatus.SIGNED),
    /** Gets in touch with the caller; the status stays. */
    CONTACT(Set.of(PartyStatus.CALLED, PartyStatus.SIGNED), null),
    /** Reports in, late or not, signed before or not. */
    REPORT_IN(Set.of(PartyStatus.CALLED, PartyStatus.SIGNED, PartyStatus.NO_SHOW), PartyStatus.REPORTED_IN),
    /** Does its part. */
    DO_PART(Set.of(PartyStatus.REPORTED_IN), PartyStatus.DONE),
    /** Declines; once it has reported in it is too late. */
    DECLINE(Set.of(PartyStatus.CALLED, PartyStatus.SIGNED, PartyStatus.NO_SHOW), PartyStatus.DECLINED),
    /** Lets its limit pass. */
    MISS(Set.of(PartyStatus.CALLED, PartyStatus.SIGNED), PartyStatus.NO_SHOW),
    /** Has its call taken back, also where it declined; what it did stays done. */
    WITHDRAW_CALL(
            Set.of(
                    PartyStatus.CALLED,
                    PartyStatus.SIGNED,
                    PartyStatus.REPORTED_IN,
                    PartyStatus.DECLINED,
                    PartyStatus.NO_SHOW),
            PartyStatus.WITHDRAWN);

    private final Set<PartyStatus> from;
    private final @Nullable PartyStatus to;

    PartyAct(Set<PartyStatus> from, @Nullable PartyStatus to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Tells whether the party itself does this.
     *
     * @return false for what time does, and for what the caller does
     */
    public boolean isOfParty() {
        return this != MISS && this != WITHDRAW_CALL;
    }

    /**
     * Tells whether a party of a status may do this.
     *
     * @param status the status
     * @return true if it may
     */
    public boolean isPossible(PartyStatus status) {
        return from.contains(status);
    }

    /**
     * Returns the status after the act.
     *
     * @param status the status before
     * @return the status after
     * @throws IllegalArgumentException if the act is not possible
     */
    public PartyStatus after(PartyStatus status) {
        if (!isPossible(status)) {
            throw new IllegalArgumentException(this + " is not possible when " + status);
        }
        return to == null ? status : to;
    }

    /**
     * Returns the name documents use.
     *
     * @return kebab-case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
