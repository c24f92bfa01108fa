package io.gridward.core.casefile;

import io.gridward.core.escalation.Approval;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.CalendarEndsException;
import io.gridward.core.time.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request (申请) until it waits for its approvers: within the number and the time the policy
 * allows, and on a date that can be measured. Where nobody must agree it is granted at once.
 *
 * @param what what is asked for
 * @param by who asks
 * @param reason why, or null for a whistle
 * @param cause as a word of the policy, or null; of a whistle its type
 * @param basis on what it rests, or null
 * @param until the date asked for, or null
 */
record Applying(
        RequestKind what,
        PersonRef by,
        @Nullable TextRef reason,
        @Nullable String cause,
        @Nullable TextRef basis,
        @Nullable Instant until) {
    static Applying whistle(PersonRef by, @Nullable String type) {
        return new Applying(RequestKind.WHISTLE, by, null, type, null, null);
    }

    /** Why it may not be made on these terms, whoever would have to agree. */
    Optional<Refusal> objection(Draft draft, Approval terms) {
        int granted = draft.file().requests().granted(what);
        OptionalInt most = terms.atMost();
        if (what == RequestKind.WHISTLE && most.isPresent() && most.getAsInt() == 0) {
            return Optional.of(
                    cause == null
                            ? draft.refusal(RefusalCode.WHISTLE_NOT_PERMITTED)
                            : draft.refusal(RefusalCode.WHISTLE_NOT_PERMITTED, "type", cause));
        }
        if (most.isPresent() && granted >= most.getAsInt()) {
            return Optional.of(draft.refusal(
                    RefusalCode.REQUEST_USED_UP,
                    "request",
                    what.id(),
                    "granted",
                    Integer.toString(granted),
                    "most",
                    Integer.toString(most.getAsInt())));
        }
        Optional<Instant> last = terms.notAfter().flatMap(cutoff -> last(draft, cutoff));
        if (last.filter(instant -> draft.at().isAfter(instant)).isPresent()) {
            return Optional.of(draft.refusal(
                    RefusalCode.REQUEST_TOO_LATE,
                    "request",
                    what.id(),
                    "last",
                    last.get().toString()));
        }
        return until == null ? Optional.empty() : new Term(what, terms.grant().orElse(null)).objection(draft, until);
    }

    /** Lets it wait for those who must agree; the parties a whistle calls come only when it is granted. */
    Draft wait(Draft draft, Approval terms, Consent consent) {
        Draft asked = draft.then(head -> new RequestEvent.Requested(
                head,
                what,
                by,
                draft.holder(),
                reason,
                cause,
                basis,
                until,
                consent.approvers(),
                terms.grant().orElse(null),
                consent.reasons()));
        List<AreaCode> audience =
                consent.approvers().stream().map(Holder::area).distinct().toList();
        if (audience.isEmpty()) {
            return asked;
        }
        Draft told = asked.then(head -> new RulingEvent.Notified(head, audience));
        return Approving.of(told, told.file().requests().pending(what).orElseThrow());
    }

    /** The last instant at which it is in time; none if no calendar can tell. */
    private static Optional<Instant> last(Draft draft, Cutoff cutoff) {
        return switch (cutoff.from()) {
            case AFTER_DISPATCH ->
                draft.file()
                        .custody()
                        .since()
                        .map(since -> draft.calendar().deadline(since, cutoff.limit()))
                        .filter(Deadline::measured)
                        .map(Deadline::at);
            case BEFORE_DUE ->
                Extension.due(draft).flatMap(due -> {
                    try {
                        return Optional.of(Extension.calendar(draft).before(due, cutoff.limit()));
                    } catch (CalendarEndsException e) {
                        return Optional.empty();
                    }
                });
        };
    }
}
