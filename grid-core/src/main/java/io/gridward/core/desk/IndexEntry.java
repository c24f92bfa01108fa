package io.gridward.core.desk;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.linkage.PartyTask;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a case is found by.
 *
 * @param id the case
 * @param version how many events it has
 * @param stage where it stands
 * @param nextDue when its next clock acts, or null; a closed case has one while it is to be followed up
 * @param holder who is responsible, or null
 * @param area where the issue lies, or null
 * @param policy what it is pinned to, or null before it is reported
 * @param parties the parties called to it
 */
public record IndexEntry(
        CaseId id,
        int version,
        Stage stage,
        @Nullable Instant nextDue,
        @Nullable Holder holder,
        @Nullable AreaCode area,
        @Nullable PolicyRef policy,
        Set<PartyId> parties) {
    /** Copies the parties. */
    public IndexEntry {
        parties = ImmutableSet.copyOf(parties);
    }

    /**
     * Reads the entry off a case file.
     *
     * @param file the case file
     * @return its entry
     */
    public static IndexEntry of(CaseFile file) {
        return new IndexEntry(
                file.id(),
                file.version(),
                file.stage(),
                file.nextDue().orElse(null),
                file.holder().orElse(null),
                file.issue().map(issue -> issue.area()).orElse(null),
                file.policy().orElse(null),
                file.linkage().tasks().stream()
                        .map(PartyTask::call)
                        .map(call -> call.party())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * Checks that events may be appended with this entry.
     *
     * @param caseId the case they are appended to
     * @param expectedVersion the number of the last event before them
     * @param events the events
     * @throws IllegalArgumentException if there is no event, or the numbers do not follow, or the entry is of another
     *     case or version
     */
    public void requireFollowing(CaseId caseId, int expectedVersion, List<CaseEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events must not be empty, appended to " + caseId);
        }
        int number = expectedVersion;
        for (CaseEvent event : events) {
            number++;
            if (event.head().number() != number) {
                throw new IllegalArgumentException("events of " + caseId + " must go on with " + number + ", got "
                        + event.head().number());
            }
        }
        if (!id.equals(caseId) || version != number) {
            throw new IllegalArgumentException(
                    "entry must be of " + caseId + " at version " + number + ", got " + id + " at " + version);
        }
    }
}
