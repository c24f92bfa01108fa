package io.gridward.core.linkage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The joint task of one case: everybody called, in the order of the calls. A party whose part ended, because it did it,
 * declined or was withdrawn, may be called again and then has another share; only the latest share of a party can be
 * open, and of all open shares at most one leads.
 *
 * @param tasks the shares, numbered from 1
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
     * @return its latest, or empty if it was not called
     */
    public Optional<PartyTask> find(PartyId party) {
        for (PartyTask task : ((ImmutableList<PartyTask>) tasks).reverse()) {
            if (task.call().party().equals(party)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
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
     * Returns the shares that count when it is asked whether the joint task is done.
     *
     * @return of each party the latest that was not withdrawn, in the order of the calls
     */
    public List<PartyTask> current() {
        // Most cases call nobody.
        if (tasks.isEmpty()) {
            return tasks;
        }
        Map<PartyId, PartyTask> latest = new LinkedHashMap<>();
        for (PartyTask task : tasks) {
            if (task.status() != PartyStatus.WITHDRAWN) {
                latest.remove(task.call().party());
                latest.put(task.call().party(), task);
            }
        }
        return ImmutableList.copyOf(latest.values());
    }

    /**
     * Counts the shares of a status, of this round and earlier ones.
     *
     * @param status the status
     * @return how many, 0 or more
     */
    public int count(PartyStatus status) {
        int count = 0;
        for (PartyTask task : tasks) {
            count += task.status() == status ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the lead. One that did its part leads until another is called to lead; one that declined or was
     * withdrawn does not lead.
     *
     * @return the share of the lead, or empty if the holder of the case leads
     */
    public Optional<PartyTask> lead() {
        PartyTask lead = null;
        for (PartyTask task : current()) {
            lead = task.leads() ? task : lead;
        }
        return Optional.ofNullable(lead);
    }

    /**
     * Tells whether a party leads whose part has not ended, so that nobody else can be called to lead.
     *
     * @return true if there is such a lead
     */
    public boolean isLed() {
        return tasks.stream().anyMatch(Linkage::leadsNow);
    }

    private static boolean leadsNow(PartyTask task) {
        return task.leads() && !task.status().isSettled();
    }

    /**
     * Returns who did a part for a party, in this round or an earlier one. None of them verifies the result.
     *
     * @return each person once, in the order of the shares
     */
    public Set<PersonRef> workers() {
        if (tasks.isEmpty()) {
            return ImmutableSet.of();
        }
        return tasks.stream().flatMap(task -> task.doneBy().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the linkage with one more party called.
     *
     * @param call who is called to what
     * @return the linkage with a further share
     * @throws IllegalArgumentException if the party was called before and its part has not ended, or another leads
     *     already
     */
    public Linkage calling(CallOut call) {
        if (find(call.party()).filter(task -> !task.status().isSettled()).isPresent()) {
            throw new IllegalArgumentException(call.party() + " was called before");
        }
        if (call.as() == CallRole.LEAD && isLed()) {
            throw new IllegalArgumentException("a joint task has one lead, got a second: " + call.party());
        }
        return new Linkage(ImmutableList.<PartyTask>builder()
                .addAll(tasks)
                .add(PartyTask.called(tasks.size() + 1, call))
                .build());
    }

    /**
     * Returns the linkage after something was done about a share.
     *
     * @param ordinal the number of the share
     * @param act what was done
     * @param person who did it, or null if time did
     * @return the linkage with that share changed
     * @throws IllegalArgumentException if there is no such number or the act is not possible
     */
    public Linkage after(int ordinal, PartyAct act, @Nullable PersonRef person) {
        return with(task(ordinal).after(act, person));
    }

    /**
     * Returns the linkage that a called party leads from now on.
     *
     * @param ordinal the number of its share
     * @return the linkage with that share as the lead's
     * @throws IllegalArgumentException if there is no such number, its part has ended, or another leads already
     */
    public Linkage ledBy(int ordinal) {
        PartyTask task = task(ordinal);
        if (task.status().isSettled()) {
            throw new IllegalArgumentException(task.call().party() + " cannot lead any more");
        }
        if (isLed()) {
            throw new IllegalArgumentException(
                    "a joint task has one lead, got a second: " + task.call().party());
        }
        return with(task.leading());
    }

    private Linkage with(PartyTask changed) {
        return new Linkage(tasks.stream()
                .map(task -> task.ordinal() == changed.ordinal() ? changed : task)
                .toList());
    }
}
