package io.gridward.core.casefile;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when called parties answer, as the register said, and who acts for them: by the ordinals of their shares.
 * Immutable.
 */
public final class PartyTerms {
    static final PartyTerms NONE = new PartyTerms(ImmutableMap.of());

    private final ImmutableMap<Integer, Term> terms;

    private PartyTerms(ImmutableMap<Integer, Term> terms) {
        this.terms = terms;
    }

    /**
     * Returns until when a called party answers.
     *
     * @param ordinal the number of its share
     * @return when its mandate ends or who acts for it does not represent it any more; empty if no end is known
     */
    public Optional<Instant> until(int ordinal) {
        return Optional.ofNullable(terms.get(ordinal)).map(Term::until);
    }

    /**
     * Returns who acts for a called party.
     *
     * @param ordinal the number of its share
     * @return the person who last did something for it, or empty if nobody did or he does not represent it any more
     */
    public Optional<PersonRef> representative(int ordinal) {
        return Optional.ofNullable(terms.get(ordinal)).map(Term::representative);
    }

    PartyTerms until(int ordinal, @Nullable Instant until) {
        return with(ordinal, new Term(until, representative(ordinal).orElse(null)));
    }

    PartyTerms representedBy(int ordinal, @Nullable PersonRef person) {
        return with(ordinal, new Term(until(ordinal).orElse(null), person));
    }

    /** The share whose term ends first, of two the first. */
    Optional<PartyTask> next(Linkage linkage) {
        PartyTask first = null;
        Instant ends = null;
        for (PartyTask task : linkage.tasks()) {
            Instant until =
                    task.status().isSettled() ? null : until(task.ordinal()).orElse(null);
            if (until != null && (ends == null || until.isBefore(ends))) {
                first = task;
                ends = until;
            }
        }
        return Optional.ofNullable(first);
    }

    private PartyTerms with(int ordinal, Term term) {
        return new PartyTerms(ImmutableMap.<Integer, Term>builder()
                .putAll(terms)
                .put(ordinal, term)
                .buildKeepingLast());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartyTerms that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }

    private record Term(@Nullable Instant until, @Nullable PersonRef representative) {
        @Override
        public String toString() {
            return Objects.toString(representative, "nobody yet") + " until "
                    + Objects.toString(until, "further notice");
        }
    }
}
