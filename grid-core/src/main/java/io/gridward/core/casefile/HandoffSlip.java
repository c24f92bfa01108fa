package io.gridward.core.casefile;

import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The problem handoff slip (问题交接单): written whenever the holding area of a case changes, and when somebody
 * gives it to another within the area. The slips of a case form a chain: each goes from the area the one before it
 * went to, and from the same holder unless his term or stint ended meanwhile.
 *
 * @param ordinal its number within the case, from 1
 * @param passage how it came there
 * @param from who hands over
 * @param to who takes over
 * @param fromLevel the id of the level it comes from
 * @param toLevel the id of the level it goes to
 * @param passedOver ids of the levels between the two, from the first on the way: those this branch lacks, and
 *     those that were skipped, which only somebody with the authority or a policy may do
 * @param why the reason
 * @param tried what was tried, or null
 * @param remark why it cannot be solved here, in the words of who hands over, or null
 * @param used working time spent with who hands over, by the calendar of his area; null if that does not cover it
 * @param left working time left of the overall limit, by the calendar recorded with that; zero if it has passed,
 *     null if there is none or the calendar does not cover it
 * @param at when
 */
public record HandoffSlip(
        int ordinal,
        Passage passage,
        Holder from,
        Holder to,
        String fromLevel,
        String toLevel,
        List<String> passedOver,
        Finding why,
        @Nullable TextRef tried,
        @Nullable TextRef remark,
        @Nullable Duration used,
        @Nullable Duration left,
        Instant at) {
    /** Copies the passed-over levels. */
    public HandoffSlip {
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Returns the id of the slip.
     *
     * @param caseId the case it belongs to
     * @return such as {@code C17/slip/2}
     */
    public String id(CaseId caseId) {
        return caseId + "/slip/" + ordinal;
    }
}
