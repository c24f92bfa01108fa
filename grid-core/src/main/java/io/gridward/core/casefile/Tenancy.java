package io.gridward.core.casefile;

import io.gridward.core.linkage.PartyTask;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A term that ends: of the holder, of who is in charge or answers, of a called party, or of an approver. Of several that end at once the
 * holder's is first, for others may answer with him.
 *
 * @param until when it ends
 * @param renewal what then happens
 */
record Tenancy(Instant until, UnaryOperator<Draft> renewal) {
    /** The term that ends first; empty if the case has ended or no end is known. */
    static Optional<Tenancy> next(CaseFile file) {
        if (!file.stage().isOpen()) {
            return Optional.empty();
        }
        Tenancy first = of(file.custody().until().orElse(null), Renewal::of, null);
        first = of(file.charge().flatMap(Charge::until).orElse(null), Charging::renewed, first);
        if (Recall.matters(file)) {
            PartyTask task = file.partyTerms().next(file.linkage()).orElse(null);
            if (task != null) {
                Instant until = file.partyTerms().until(task.ordinal()).orElse(null);
                first = of(until, draft -> Recall.of(draft, task), first);
            }
        }
        for (PendingRequest pending : file.requests().pending()) {
            RequestKind what = pending.what();
            first = of(
                    pending.decidableUntil().orElse(null),
                    draft -> Approving.of(
                            draft, draft.file().requests().pending(what).orElseThrow()),
                    first);
        }
        return Optional.ofNullable(first);
    }

    private static @Nullable Tenancy of(
            @Nullable Instant until, UnaryOperator<Draft> renewal, @Nullable Tenancy before) {
        return until == null || (before != null && !until.isBefore(before.until()))
                ? before
                : new Tenancy(until, renewal);
    }
}
