package io.gridward.core.casefile;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.linkage.Linkage;
import io.gridward.core.roster.Holder;
import io.gridward.core.territory.AreaCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one case: the fold of its events, made by {@link Casework#evolve} and by nothing else.
 * What belongs together is asked of its part: who holds it of {@link #custody}, time of {@link #clocks}, who
 * is in charge and who answers of {@link #charge}, what waits for approvers of {@link #requests}, who worked, who
 * checked and how often it was done again of {@link #verification}, the parties called in of {@link #linkage}, which
 * cases were merged into it and who waits for an answer of {@link #reporters}. Immutable.
 */
public final class CaseFile {
    private final CaseId id;
    private final Ledger ledger;
    private final Stage stage;
    private final @Nullable Instant reportedAt;
    private final @Nullable Instant closedAt;
    private final @Nullable Issue issue;
    private final @Nullable CaseNumber number;
    private final @Nullable PolicyRef policy;
    private final @Nullable String grade;
    private final @Nullable String track;
    private final @Nullable AreaCode supervisor;
    private final @Nullable Charge charge;
    private final Custody custody;
    private final CaseClocks clocks;
    private final Linkage linkage;
    private final PartyTerms partyTerms;
    private final CallRatings callRatings;
    private final CaseMeetings meetings;
    private final Requests requests;
    private final Verification verification;
    private final @Nullable TextRef answer;
    private final @Nullable Rating rating;
    private final ImmutableSet<String> selfHandlers;
    private final Reporters reporters;
    private final @Nullable CaseId master;
    private final Milestones milestones;
    private final FollowUp followUp;
    private final int urges;

    CaseFile(CaseFileBuilder from) {
        this.id = from.id;
        this.ledger = from.ledger;
        this.stage = from.stage;
        this.reportedAt = from.reportedAt;
        this.closedAt = from.closedAt;
        this.issue = from.issue;
        this.number = from.number;
        this.policy = from.policy;
        this.grade = from.grade;
        this.track = from.track;
        this.supervisor = from.supervisor;
        this.charge = from.charge;
        this.custody = from.custody;
        this.clocks = from.clocks;
        this.callRatings = from.callRatings;
        this.meetings = from.meetings;
        this.linkage = from.linkage;
        this.partyTerms = from.partyTerms;
        this.requests = from.requests;
        this.verification = from.verification;
        this.answer = from.answer;
        this.rating = from.rating;
        this.selfHandlers = from.selfHandlers;
        this.reporters = from.reporters;
        this.master = from.master;
        this.milestones = from.milestones;
        this.followUp = from.followUp;
        this.urges = from.urges;
    }

    /**
     * Returns a case nothing is known of yet.
     *
     * @param id the id the host chose
     * @return the empty case file
     */
    public static CaseFile unreported(CaseId id) {
        return new CaseFileBuilder(id).build();
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
        return ledger.version();
    }

    /**
     * Returns when the last event was recorded.
     *
     * @return the instant, or empty before the report
     */
    public Optional<Instant> lastAt() {
        return Optional.ofNullable(ledger.lastAt());
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
     * Returns in whose hands the case is and was.
     *
     * @return who holds it, and the handoff slips
     */
    public Custody custody() {
        return custody;
    }

    /**
     * Returns who is responsible; every open case has exactly one.
     *
     * @return the holder, or empty before the report and where the issue was rejected at once
     */
    public Optional<Holder> holder() {
        return custody.holder();
    }

    /**
     * Returns the handoff slips.
     *
     * @return in order; each one's to is the next one's from
     */
    public List<HandoffSlip> slips() {
        return custody.slips();
    }

    /**
     * Returns the clocks.
     *
     * @return all of them, running and stopped
     */
    public CaseClocks clocks() {
        return clocks;
    }

    /**
     * Returns when the host must come back at the latest: at the next rung of a running clock, or when the term of the
     * holder, of who is in charge or answers, of a called party or of an approver ends before. A closed case has an instant as long
     * as its requester is to be asked back.
     *
     * @return the instant, or empty if no clock runs
     */
    public Optional<Instant> nextDue() {
        Instant clock = clocks.nextDue().orElse(null);
        return Optional.ofNullable(
                Tenure.earlier(clock, Tenancy.next(this).map(Tenancy::until).orElse(null)));
    }

    /**
     * Returns who is in charge and who answers.
     *
     * @return the charge, or empty before filing
     */
    public Optional<Charge> charge() {
        return Optional.ofNullable(charge);
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
     * Returns the joint task.
     *
     * @return everybody called and how far each has come
     */
    public Linkage linkage() {
        return linkage;
    }

    /**
     * Returns until when called parties answer, and who acts for them.
     *
     * @return the terms of the shares
     */
    public PartyTerms partyTerms() {
        return partyTerms;
    }

    /**
     * Returns what callers and parties think of each other.
     *
     * @return the ratings given so far
     */
    public CallRatings callRatings() {
        return callRatings;
    }

    /**
     * Returns what the case has from deliberations and joint meetings.
     *
     * @return what was recorded so far
     */
    public CaseMeetings meetings() {
        return meetings;
    }

    /**
     * Returns what was asked for: returns, extensions, suspensions, voiding.
     *
     * @return what waits for approvers and what was granted
     */
    public Requests requests() {
        return requests;
    }

    /**
     * Returns who did the work and who checks it.
     *
     * @return handler, verifying area and verifier, as far as they are known
     */
    public Verification verification() {
        return verification;
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
     * @return his latest rating, or empty until rated
     */
    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    /**
     * Returns who may handle the matter on the spot.
     *
     * @return the ids of the roles the policy allowed to when the issue was reported
     */
    public Set<String> selfHandlers() {
        return selfHandlers;
    }

    /**
     * Returns who brought the matter in, also by cases merged into this one, and who waits for an answer.
     *
     * @return everybody known
     */
    public Reporters reporters() {
        return reporters;
    }

    /**
     * Returns the case that answers for this one.
     *
     * @return the case it was merged into, or empty
     */
    public Optional<CaseId> master() {
        return Optional.ofNullable(master);
    }

    /**
     * Returns the stages of the work that have clocks of their own.
     *
     * @return the milestones, open and reached
     */
    public Milestones milestones() {
        return milestones;
    }

    /**
     * Returns who asks the requester back, and what he said.
     *
     * @return the follow-up
     */
    public FollowUp followUp() {
        return followUp;
    }

    /**
     * Returns how often the holder was asked to get on with it (催办).
     *
     * @return 0 or more
     */
    public int urges() {
        return urges;
    }

    /** The next case file, as far as it is like this one. */
    CaseFileBuilder next() {
        CaseFileBuilder next = new CaseFileBuilder(id);
        next.ledger = ledger;
        next.stage = stage;
        next.reportedAt = reportedAt;
        next.closedAt = closedAt;
        next.issue = issue;
        next.number = number;
        next.policy = policy;
        next.grade = grade;
        next.track = track;
        next.supervisor = supervisor;
        next.charge = charge;
        next.custody = custody;
        next.clocks = clocks;
        next.linkage = linkage;
        next.partyTerms = partyTerms;
        next.callRatings = callRatings;
        next.meetings = meetings;
        next.requests = requests;
        next.verification = verification;
        next.answer = answer;
        next.rating = rating;
        next.selfHandlers = selfHandlers;
        next.reporters = reporters;
        next.master = master;
        next.milestones = milestones;
        next.followUp = followUp;
        next.urges = urges;
        return next;
    }

    Ledger ledger() {
        return ledger;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version());
    }

    @Override
    public String toString() {
        return id + " " + stage.id() + " v" + version()
                + holder().map(holder -> " held by " + holder).orElse("");
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(
                id,
                ledger,
                stage,
                reportedAt,
                closedAt,
                issue,
                number,
                policy,
                grade,
                track,
                supervisor,
                charge,
                custody,
                clocks,
                linkage,
                partyTerms,
                callRatings,
                meetings,
                requests,
                verification,
                answer,
                rating,
                selfHandlers,
                reporters,
                master,
                milestones,
                followUp,
                urges);
    }
}
