package io.gridward.core.linkage;

/**
 * One party's share of a joint task.
 *
 * @param ordinal its number within the case, from 1
 * @param call who was called to what
 * @param status how far it has come
 */
public record PartyTask(int ordinal, CallOut call, PartyStatus status) {
    /**
     * Returns the task after an act of the party.
     *
     * @param act what it did
     * @return the same task with the status after
     * @throws IllegalArgumentException if the act is not possible in this status
     */
    public PartyTask after(PartyAct act) {
        return new PartyTask(ordinal, call, act.after(status));
    }
}
