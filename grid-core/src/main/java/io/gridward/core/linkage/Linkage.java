package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import io.gridward.core.party.PartyId;
import java.util.List;
import java.util.Optional;

/**
 * The joint task of one case: everybody called, in the order of the calls.
 *
 * @param tasks the shares, numbered from 1; a party is called once and at most one leads
 */
public record Linkage(List<PartyTask> tasks) {
    /** Nobody is called. */
    public static final Linkage NONE = new Linkage(List.of());

    /** Copies the tasks. */
    public Linkage {
        tasks = ImmutableList.copyOf(tasks);
    }

    /**
     * Returns the share of a party.
     *
     * @param party the party
     * @return its task, or empty if it was not called
     */
    public Optional<PartyTask> find(PartyId party) {
        return tasks.stream().filter(task -> task.call().party().equals(party)).findFirst();
    }

    /**
     * Returns the share with a number.
     *
     * @param ordinal the number, from 1
     * @return the task
     * @throws IllegalArgumentException if there is no such number
     */
    public PartyTask task(int ordinal) {
        if (ordinal < 1 || ordinal > tasks.size()) {
            throw new IllegalArgumentException("ordinal must be 1 to " + tasks.size() + ", got " + ordinal);
        }
        return tasks.get(ordinal - 1);
    }

    /**
     * Returns the lead.
     *
     * @return the share of the lead, or empty if the holder of the case leads
     */
    public Optional<PartyTask> lead() {
        return tasks.stream().filter(task -> task.call().as() == CallRole.LEAD).findFirst();
    }

    /**
     * Returns the linkage with one more party called.
     *
     * @param call who is called to what
     * @return the linkage with a further share
     * @throws IllegalArgumentException if the party was called before, or there is a lead already
     */
    public Linkage calling(CallOut call) {
        if (find(call.party()).isPresent()) {
            throw new IllegalArgumentException(call.party() + " was called before");
        }
        if (call.as() == CallRole.LEAD && lead().isPresent()) {
            throw new IllegalArgumentException("a joint task has one lead, got a second: " + call.party());
        }
        return new Linkage(ImmutableList.<PartyTask>builder()
                .addAll(tasks)
                .add(new PartyTask(tasks.size() + 1, call, PartyStatus.CALLED))
                .build());
    }

    /**
     * Returns the linkage after an act of a party.
     *
     * @param ordinal the number of its share
     * @param act what it did
     * @return the linkage with that share changed
     * @throws IllegalArgumentException if there is no such number or the act is not possible
     */
    public Linkage after(int ordinal, PartyAct act) {
        PartyTask changed = task(ordinal).after(act);
        return new Linkage(tasks.stream()
                .map(task -> task.ordinal() == ordinal ? changed : task)
                .toList());
    }
}
