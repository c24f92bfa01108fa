package io.gridward.core.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts a ruling may have. Each is named as the standard effect that decides it. More may come. */
public enum RulingPart {
    /** What becomes of a report. */
    INTAKE,
    /** The proper path told with a rejection. */
    PROPER_PATH,
    /** The roles that may handle it on the spot. */
    SELF_HANDLE,
    /** How big the matter is. */
    GRADE,
    /** The track the case runs on. */
    TRACK,
    /** The level the case enters at. */
    ENTER,
    /** The matter whose party is in charge. */
    IN_CHARGE,
    /** The role that handles. */
    HANDLER,
    /** The role that answers the requester. */
    ANSWERER,
    /** Until when the holder must sign. */
    SIGN,
    /** How long the case may stay at its level. */
    LEVEL,
    /** How long the whole case may take. */
    OVERALL,
    /** The stages with clocks of their own. */
    MILESTONES,
    /** Whom to call in. */
    CALL,
    /** Which levels are told. */
    NOTIFY,
    /** Which roles are told. */
    NOTIFY_ROLES,
    /** Where the case goes next. */
    MOVE,
    /** The level it is raised to. */
    RAISE_TO,
    /** Whether the case is put under supervision. */
    SUPERVISE,
    /** The lowest level that verifies. */
    VERIFY,
    /** Whether handling needs evidence. */
    EVIDENCE,
    /** When the joint task is done. */
    COMPLETE,
    /** Until when somebody asks the requester back. */
    FOLLOW_UP,
    /** Who may blow a whistle. */
    WHISTLER,
    /** Who must agree to a request. */
    APPROVER,
    /** How often a request may be granted. */
    AT_MOST,
    /** After which instant a request comes too late. */
    NOT_AFTER,
    /** How much a grant gives. */
    GRANT,
    /** What the host is to do; the only part that is no standard effect. */
    INSTRUCTION;

    /**
     * Returns the name policies use.
     *
     * @return kebab-case, such as {@code in-charge}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Finds the part a standard effect decides.
     *
     * @param effect the name of the effect
     * @return the part, or empty if it is no standard effect
     */
    public static Optional<RulingPart> ofEffect(String effect) {
        return Arrays.stream(values())
                .filter(part -> part != INSTRUCTION && part.id().equals(effect))
                .findFirst();
    }
}
