package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.roster.PersonRef;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who brought a matter in, by this case or by one that was merged into it, and who of them was answered. Immutable. */
public final class Reporters {
    static final Reporters NONE = new Reporters(ImmutableSet.of(), ImmutableList.of(), ImmutableSet.of());

    private final ImmutableSet<PersonRef> people;
    private final ImmutableList<CaseId> joined;
    private final ImmutableSet<PersonRef> answered;

    private Reporters(ImmutableSet<PersonRef> people, ImmutableList<CaseId> joined, ImmutableSet<PersonRef> answered) {
        this.people = people;
        this.joined = joined;
        this.answered = answered;
    }

    /**
     * Returns who brought the matter in.
     *
     * @return the requester, then those of merged cases in the order of merging; empty if nobody is known
     */
    public Set<PersonRef> people() {
        return people;
    }

    /**
     * Returns the cases that were merged into this one (并案).
     *
     * @return their ids, in the order of merging
     */
    public List<CaseId> joined() {
        return joined;
    }

    /**
     * Returns who waits for an answer still.
     *
     * @return those not answered since the case was reported, merged into this one or opened again
     */
    public List<PersonRef> waiting() {
        return people.isEmpty()
                ? List.of()
                : people.stream().filter(person -> !answered.contains(person)).toList();
    }

    Reporters reportedBy(PersonRef requester) {
        return new Reporters(ImmutableSet.of(requester), joined, answered);
    }

    /** Who reports once more waits once more. */
    Reporters joinedBy(CaseId duplicate, Collection<PersonRef> more) {
        return new Reporters(
                ImmutableSet.<PersonRef>builder().addAll(people).addAll(more).build(),
                ImmutableList.<CaseId>builder().addAll(joined).add(duplicate).build(),
                answered.stream().filter(person -> !more.contains(person)).collect(ImmutableSet.toImmutableSet()));
    }

    Reporters answered(Collection<PersonRef> now) {
        return new Reporters(
                people,
                joined,
                ImmutableSet.<PersonRef>builder().addAll(answered).addAll(now).build());
    }

    Reporters unanswered() {
        return new Reporters(people, joined, ImmutableSet.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reporters that
                && people.equals(that.people)
                && joined.equals(that.joined)
                && answered.equals(that.answered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(people, joined, answered);
    }

    @Override
    public String toString() {
        return "reported by " + people + ", joined " + joined + ", waiting " + waiting();
    }
}
