package io.gridward.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.Rung;
import io.gridward.core.time.Stopwatch;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Everything known of one case: the fold of its events. Made by {@link Casework#evolve} and by nothing else. */
public final class CaseFile {
    private final CaseId id;
    private final Stage stage;
    private final int version;
    private final @Nullable Instant lastAt;
    private final @Nullable Instant reportedAt;
    private final @Nullable Instant closedAt;
    private final @Nullable Issue issue;
    private final @Nullable CaseNumber number;
    private final @Nullable PolicyRef policy;
    private final @Nullable String grade;
    private final @Nullable String track;
    private final @Nullable Holder holder;
    private final @Nullable String level;
    private final @Nullable Instant heldSince;
    private final @Nullable String matter;
    private final @Nullable PartyId inCharge;
    private final @Nullable Holder answerer;
    private final @Nullable AreaCode supervisor;
    private final @Nullable PersonRef handler;
    private final @Nullable AreaCode verifyingArea;
    private final @Nullable PersonRef verifier;
    private final @Nullable TextRef answer;
    private final @Nullable Satisfaction satisfaction;
    private final @Nullable Boolean resolved;
    private final int handUps;
    private final int reworks;
    private final Linkage linkage;
    private final SortedMap<ClockId, Stopwatch> clocks;
    private final List<HandoffSlip> slips;
    private final Map<CommandId, Told> commands;

    private CaseFile(Builder from) {
        this.id = from.id;
        this.stage = from.stage;
        this.version = from.version;
        this.lastAt = from.lastAt;
        this.reportedAt = from.reportedAt;
        this.closedAt = from.closedAt;
        this.issue = from.issue;
        this.number = from.number;
        this.policy = from.policy;
        this.grade = from.grade;
        this.track = from.track;
        this.holder = from.holder;
        this.level = from.level;
        this.heldSince = from.heldSince;
        this.matter = from.matter;
        this.inCharge = from.inCharge;
        this.answerer = from.answerer;
        this.supervisor = from.supervisor;
        this.handler = from.handler;
        this.verifyingArea = from.verifyingArea;
        this.verifier = from.verifier;
        this.answer = from.answer;
        this.satisfaction = from.satisfaction;
        this.resolved = from.resolved;
        this.handUps = from.handUps;
        this.reworks = from.reworks;
        this.linkage = from.linkage;
        this.clocks = from.clocks;
        this.slips = from.slips;
        this.commands = from.commands;
    }

    /**
     * Returns a case nothing is known of yet.
     *
     * @param id the id the host chose
     * @return the empty case file
     */
    public static CaseFile unreported(CaseId id) {
        return new Builder(id).build();
    }

    Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Returns the id the host chose.
     *
     * @return the id
     */
    public CaseId id() {
        return id;
    }

    /**
     * Returns where the case stands.
     *
     * @return the stage
     */
    public Stage stage() {
        return stage;
    }

    /**
     * Returns how many events made this state.
     *
     * @return 0 before the report
     */
    public int version() {
        return version;
    }

    /**
     * Returns when the last event was recorded.
     *
     * @return the instant, or empty before the report
     */
    public Optional<Instant> lastAt() {
        return Optional.ofNullable(lastAt);
    }

    /**
     * Returns when the issue came in.
     *
     * @return the instant, or empty before the report
     */
    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    /**
     * Returns when the case ended.
     *
     * @return the instant, or empty while it is open
     */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /**
     * Returns what was handed in.
     *
     * @return the issue, or empty before the report
     */
    public Optional<Issue> issue() {
        return Optional.ofNullable(issue);
    }

    /**
     * Returns the number people know it by.
     *
     * @return the number, or empty before filing
     */
    public Optional<CaseNumber> number() {
        return Optional.ofNullable(number);
    }

    /**
     * Returns the policy the case is pinned to.
     *
     * @return the policy, or empty before the report
     */
    public Optional<PolicyRef> policy() {
        return Optional.ofNullable(policy);
    }

    /**
     * Returns how big the matter is.
     *
     * @return the grade, or empty if the policy gave none
     */
    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    /**
     * Returns the track it runs on.
     *
     * @return the track, or empty if the policy gave none
     */
    public Optional<String> track() {
        return Optional.ofNullable(track);
    }

    /**
     * Returns who is responsible; every open case has exactly one.
     *
     * @return the holder, or empty before the report and where the issue was rejected at once
     */
    public Optional<Holder> holder() {
        return Optional.ofNullable(holder);
    }

    /**
     * Returns the level of the holding area.
     *
     * @return the id of the level, or empty without a holder
     */
    public Optional<String> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns since when the holder holds.
     *
     * @return the instant, or empty without a holder
     */
    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    /**
     * Returns the matter that decides who is in charge.
     *
     * @return the id of the matter, or empty if the territory is in charge
     */
    public Optional<String> matter() {
        return Optional.ofNullable(matter);
    }

    /**
     * Returns the party in charge (谁主管).
     *
     * @return the party, or empty if the territory is in charge
     */
    public Optional<PartyId> inCharge() {
        return Optional.ofNullable(inCharge);
    }

    /**
     * Returns who answers the requester (谁答复).
     *
     * @return the answerer, or empty before filing
     */
    public Optional<Holder> answerer() {
        return Optional.ofNullable(answerer);
    }

    /**
     * Returns who supervises.
     *
     * @return the area, or empty if nobody does
     */
    public Optional<AreaCode> supervisor() {
        return Optional.ofNullable(supervisor);
    }

    /**
     * Returns who handled the matter (谁办理).
     *
     * @return the person, or empty until handled
     */
    public Optional<PersonRef> handler() {
        return Optional.ofNullable(handler);
    }

    /**
     * Returns which area verifies.
     *
     * @return the area, or empty until handled
     */
    public Optional<AreaCode> verifyingArea() {
        return Optional.ofNullable(verifyingArea);
    }

    /**
     * Returns who confirmed the result.
     *
     * @return the person, or empty until verified
     */
    public Optional<PersonRef> verifier() {
        return Optional.ofNullable(verifier);
    }

    /**
     * Returns what the requester was answered.
     *
     * @return a reference, or empty until answered
     */
    public Optional<TextRef> answer() {
        return Optional.ofNullable(answer);
    }

    /**
     * Returns how the requester rated.
     *
     * @return the rating, or empty until rated
     */
    public Optional<Satisfaction> satisfaction() {
        return Optional.ofNullable(satisfaction);
    }

    /**
     * Returns whether the requester finds the matter resolved.
     *
     * @return the flag, or empty until rated
     */
    public Optional<Boolean> resolved() {
        return Optional.ofNullable(resolved);
    }

    /**
     * Returns how often it was handed up.
     *
     * @return 0 or more
     */
    public int handUps() {
        return handUps;
    }

    /**
     * Returns how often verification sent it back.
     *
     * @return 0 or more
     */
    public int reworks() {
        return reworks;
    }

    /**
     * Returns the joint task.
     *
     * @return everybody called and how far each has come
     */
    public Linkage linkage() {
        return linkage;
    }

    /**
     * Returns all clocks, running and stopped.
     *
     * @return by id
     */
    public SortedMap<ClockId, Stopwatch> clocks() {
        return clocks;
    }

    /**
     * Returns the handoff slips.
     *
     * @return in order; each one's to is the next one's from
     */
    public List<HandoffSlip> slips() {
        return slips;
    }

    /**
     * Returns the commands that made events.
     *
     * @return by id
     */
    public Map<CommandId, Told> commands() {
        return commands;
    }

    /**
     * Returns when the host must come back at the latest: the next rung of a running clock.
     *
     * @return the instant, or empty if no clock runs
     */
    public Optional<Instant> nextDue() {
        return clocks.values().stream()
                .filter(Stopwatch::isRunning)
                .flatMap(stopwatch -> stopwatch.next().stream())
                .map(Rung::at)
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns the newest clock of a kind.
     *
     * @param kind the kind
     * @return the clock with the highest ordinal, running or stopped; empty if none was started
     */
    public Optional<ClockId> newestClock(ClockKind kind) {
        return clocks.keySet().stream().filter(id -> id.kind() == kind).max(Comparator.naturalOrder());
    }

    /**
     * Returns the stopwatch of a clock.
     *
     * @param clock the clock
     * @return its stopwatch
     * @throws IllegalArgumentException if the case has no such clock
     */
    public Stopwatch stopwatch(ClockId clock) {
        Stopwatch stopwatch = clocks.get(clock);
        if (stopwatch == null) {
            throw new IllegalArgumentException(id + " has no clock " + clock);
        }
        return stopwatch;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    @Override
    public String toString() {
        return id + " " + stage.id() + " v" + version + (holder == null ? "" : " held by " + holder);
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(
                id,
                stage,
                version,
                lastAt,
                reportedAt,
                closedAt,
                issue,
                number,
                policy,
                grade,
                track,
                holder,
                level,
                heldSince,
                matter,
                inCharge,
                answerer,
                supervisor,
                handler,
                verifyingArea,
                verifier,
                answer,
                satisfaction,
                resolved,
                handUps,
                reworks,
                linkage,
                clocks,
                slips,
                commands);
    }

    /**
     * A command the case has seen.
     *
     * @param digest what it said
     * @param first the number of its first event
     * @param last the number of its last event
     */
    public record Told(String digest, int first, int last) {}

    /** Not thread-safe. Makes the next case file out of one; for evolving only. */
    static final class Builder {
        private final CaseId id;
        private Stage stage = Stage.UNREPORTED;
        private int version;
        private @Nullable Instant lastAt;
        private @Nullable Instant reportedAt;
        private @Nullable Instant closedAt;
        private @Nullable Issue issue;
        private @Nullable CaseNumber number;
        private @Nullable PolicyRef policy;
        private @Nullable String grade;
        private @Nullable String track;
        private @Nullable Holder holder;
        private @Nullable String level;
        private @Nullable Instant heldSince;
        private @Nullable String matter;
        private @Nullable PartyId inCharge;
        private @Nullable Holder answerer;
        private @Nullable AreaCode supervisor;
        private @Nullable PersonRef handler;
        private @Nullable AreaCode verifyingArea;
        private @Nullable PersonRef verifier;
        private @Nullable TextRef answer;
        private @Nullable Satisfaction satisfaction;
        private @Nullable Boolean resolved;
        private int handUps;
        private int reworks;
        private Linkage linkage = Linkage.NONE;
        private SortedMap<ClockId, Stopwatch> clocks = ImmutableSortedMap.of();
        private List<HandoffSlip> slips = ImmutableList.of();
        private Map<CommandId, Told> commands = ImmutableMap.of();

        private Builder(CaseId id) {
            this.id = id;
        }

        private Builder(CaseFile from) {
            this.id = from.id;
            this.stage = from.stage;
            this.version = from.version;
            this.lastAt = from.lastAt;
            this.reportedAt = from.reportedAt;
            this.closedAt = from.closedAt;
            this.issue = from.issue;
            this.number = from.number;
            this.policy = from.policy;
            this.grade = from.grade;
            this.track = from.track;
            this.holder = from.holder;
            this.level = from.level;
            this.heldSince = from.heldSince;
            this.matter = from.matter;
            this.inCharge = from.inCharge;
            this.answerer = from.answerer;
            this.supervisor = from.supervisor;
            this.handler = from.handler;
            this.verifyingArea = from.verifyingArea;
            this.verifier = from.verifier;
            this.answer = from.answer;
            this.satisfaction = from.satisfaction;
            this.resolved = from.resolved;
            this.handUps = from.handUps;
            this.reworks = from.reworks;
            this.linkage = from.linkage;
            this.clocks = from.clocks;
            this.slips = from.slips;
            this.commands = from.commands;
        }

        Builder stage(Stage value) {
            this.stage = value;
            return this;
        }

        Builder version(int value) {
            this.version = value;
            return this;
        }

        Builder lastAt(@Nullable Instant value) {
            this.lastAt = value;
            return this;
        }

        Builder reportedAt(@Nullable Instant value) {
            this.reportedAt = value;
            return this;
        }

        Builder closedAt(@Nullable Instant value) {
            this.closedAt = value;
            return this;
        }

        Builder issue(@Nullable Issue value) {
            this.issue = value;
            return this;
        }

        Builder number(@Nullable CaseNumber value) {
            this.number = value;
            return this;
        }

        Builder policy(@Nullable PolicyRef value) {
            this.policy = value;
            return this;
        }

        Builder grade(@Nullable String value) {
            this.grade = value;
            return this;
        }

        Builder track(@Nullable String value) {
            this.track = value;
            return this;
        }

        Builder holder(@Nullable Holder value) {
            this.holder = value;
            return this;
        }

        Builder level(@Nullable String value) {
            this.level = value;
            return this;
        }

        Builder heldSince(@Nullable Instant value) {
            this.heldSince = value;
            return this;
        }

        Builder matter(@Nullable String value) {
            this.matter = value;
            return this;
        }

        Builder inCharge(@Nullable PartyId value) {
            this.inCharge = value;
            return this;
        }

        Builder answerer(@Nullable Holder value) {
            this.answerer = value;
            return this;
        }

        Builder supervisor(@Nullable AreaCode value) {
            this.supervisor = value;
            return this;
        }

        Builder handler(@Nullable PersonRef value) {
            this.handler = value;
            return this;
        }

        Builder verifyingArea(@Nullable AreaCode value) {
            this.verifyingArea = value;
            return this;
        }

        Builder verifier(@Nullable PersonRef value) {
            this.verifier = value;
            return this;
        }

        Builder answer(@Nullable TextRef value) {
            this.answer = value;
            return this;
        }

        Builder satisfaction(@Nullable Satisfaction value) {
            this.satisfaction = value;
            return this;
        }

        Builder resolved(@Nullable Boolean value) {
            this.resolved = value;
            return this;
        }

        Builder handUps(int value) {
            this.handUps = value;
            return this;
        }

        Builder reworks(int value) {
            this.reworks = value;
            return this;
        }

        Builder linkage(Linkage value) {
            this.linkage = value;
            return this;
        }

        Builder clocks(SortedMap<ClockId, Stopwatch> value) {
            this.clocks = value;
            return this;
        }

        Builder slips(List<HandoffSlip> value) {
            this.slips = value;
            return this;
        }

        Builder commands(Map<CommandId, Told> value) {
            this.commands = value;
            return this;
        }

        CaseFile build() {
            return new CaseFile(this);
        }
    }
}
