package io.gridward.core.casefile;

import java.util.Locale;

/** How a case came from one area to another: what its slip was written for. */
public enum Passage {
    /** One level up, because it could not be solved below or time ran out (逐级上报). */
    HANDED_UP,
    /** One level down, toward the place of the issue (下派). */
    SENT_DOWN,
    /** To the area that somebody above chose, or the policy when it was filed after waiting at intake (派遣). */
    DISPATCHED,
    /** Past levels between, up to one that was named (提级). */
    RAISED,
    /** Back to whoever decides where it belongs (退回). */
    RETURNED,
    /** To whom it belongs after it was disputed (裁定). */
    ADJUDICATED,
    /** To where the area's work went when the territory was redrawn. */
    RE_HOMED;

    /**
     * Tells whether the ladder took it up.
     *
     * @return true when handed up or raised
     */
    public boolean isUp() {
        return this == HANDED_UP || this == RAISED;
    }

    /**
     * Returns the name documents use.
     *
     * @return kebab-case, such as {@code handed-up}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
