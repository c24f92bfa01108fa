package io.gridward.core.escalation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a policy decides in one situation. Parts that do not concern the trigger are absent. */
public final class Ruling {
    private final Intake intake;
    private final @Nullable BilingualText properPath;
    private final @Nullable String grade;
    private final @Nullable String track;
    private final @Nullable String enter;
    private final @Nullable String inCharge;
    private final @Nullable String handler;
    private final @Nullable String answerer;
    private final @Nullable TimeBudget sign;
    private final @Nullable TimeBudget level;
    private final @Nullable TimeBudget overall;
    private final @Nullable Move move;
    private final boolean supervise;
    private final @Nullable String verify;
    private final boolean evidence;
    private final CompletionRule complete;
    private final ImmutableList<Call> calls;
    private final ImmutableSet<String> notifies;
    private final ImmutableSet<String> selfHandle;
    private final ImmutableList<Milestone> milestones;
    private final ImmutableSet<String> notifiesRoles;
    private final @Nullable String raiseTo;
    private final @Nullable TimeBudget followUp;
    private final Approval approval;
    private final ImmutableList<Instruction> instructions;
    private final ImmutableSet<RulingPart> parts;
    private final ImmutableList<Basis> basis;

    Ruling(RulingBuilder from) {
        this.intake = from.intake;
        this.properPath = from.properPath;
        this.grade = from.grade;
        this.track = from.track;
        this.enter = from.enter;
        this.inCharge = from.inCharge;
        this.handler = from.handler;
        this.answerer = from.answerer;
        this.sign = from.sign;
        this.level = from.level;
        this.overall = from.overall;
        this.move = from.move;
        this.supervise = from.supervise;
        this.verify = from.verify;
        this.evidence = from.evidence;
        this.complete = from.complete;
        this.calls = ImmutableList.copyOf(from.calls);
        this.notifies = ImmutableSet.copyOf(from.notifies);
        this.selfHandle = ImmutableSet.copyOf(from.selfHandle);
        this.milestones = ImmutableList.copyOf(from.milestones);
        this.notifiesRoles = ImmutableSet.copyOf(from.notifiesRoles);
        this.raiseTo = from.raiseTo;
        this.followUp = from.followUp;
        this.approval = new Approval(from);
        this.instructions = ImmutableList.copyOf(from.instructions);
        this.parts = Sets.immutableEnumSet(from.parts);
        this.basis = ImmutableList.copyOf(from.basis);
    }

    /**
     * Starts a ruling.
     *
     * @return a builder of a ruling that files and decides nothing else
     */
    public static RulingBuilder builder() {
        return new RulingBuilder();
    }

    /**
     * Returns what becomes of the report.
     *
     * @return file unless said otherwise
     */
    public Intake intake() {
        return intake;
    }

    /**
     * Returns the proper path told with a rejection.
     *
     * @return the path, or empty
     */
    public Optional<BilingualText> properPath() {
        return Optional.ofNullable(properPath);
    }

    /**
     * Returns how big the matter is.
     *
     * @return such as {@code small}, or empty if this ruling does not grade
     */
    public Optional<String> grade() {
        return Optional.ofNullable(grade);
    }

    /**
     * Returns the track the case runs on.
     *
     * @return such as {@code urgent}, or empty if this ruling does not grade
     */
    public Optional<String> track() {
        return Optional.ofNullable(track);
    }

    /**
     * Returns the level the case enters at.
     *
     * @return the id of a level, or empty for the level where the issue lies
     */
    public Optional<String> enter() {
        return Optional.ofNullable(enter);
    }

    /**
     * Returns the matter whose party is in charge (谁主管谁负责).
     *
     * @return the id of a matter, or empty for the territory
     */
    public Optional<String> inCharge() {
        return Optional.ofNullable(inCharge);
    }

    /**
     * Returns the role that handles it (谁办理).
     *
     * @return the id of a role, or empty for the area's centre
     */
    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    /**
     * Returns the role that answers the requester (谁答复).
     *
     * @return the id of a role, or empty for the handler
     */
    public Optional<String> answerer() {
        return Optional.ofNullable(answerer);
    }

    /**
     * Returns until when the holder must sign.
     *
     * @return the budget, or empty for no such clock
     */
    public Optional<TimeBudget> sign() {
        return Optional.ofNullable(sign);
    }

    /**
     * Returns how long the case may stay at this level.
     *
     * @return the budget, or empty for no such clock
     */
    public Optional<TimeBudget> level() {
        return Optional.ofNullable(level);
    }

    /**
     * Returns how long the whole case may take.
     *
     * @return the budget, or empty if this ruling sets none
     */
    public Optional<TimeBudget> overall() {
        return Optional.ofNullable(overall);
    }

    /**
     * Returns where the case goes next.
     *
     * @return the move, or empty if this ruling moves nothing
     */
    public Optional<Move> move() {
        return Optional.ofNullable(move);
    }

    /**
     * Returns whether the case is put under supervision (督办).
     *
     * @return true if so
     */
    public boolean supervise() {
        return supervise;
    }

    /**
     * Returns the lowest level that verifies.
     *
     * @return the id of a level, or empty for the level that handled
     */
    public Optional<String> verify() {
        return Optional.ofNullable(verify);
    }

    /**
     * Returns whether handling needs evidence.
     *
     * @return true if so
     */
    public boolean evidence() {
        return evidence;
    }

    /**
     * Returns when the joint task is done.
     *
     * @return the rule; all called parties unless said otherwise
     */
    public CompletionRule complete() {
        return complete;
    }

    /**
     * Returns whom to call in.
     *
     * @return the calls in order; empty if nobody
     */
    public List<Call> calls() {
        return calls;
    }

    /**
     * Returns which levels are told.
     *
     * @return ids of levels, in order
     */
    public Set<String> notifies() {
        return notifies;
    }

    /**
     * Returns the roles whose holders may handle the matter on the spot (自办自结), which closes it without a verifier.
     *
     * @return ids of roles; empty if nobody may
     */
    public Set<String> selfHandle() {
        return selfHandle;
    }

    /**
     * Returns the stages with clocks of their own.
     *
     * @return in order, none twice by id; empty if there are none
     */
    public List<Milestone> milestones() {
        return milestones;
    }

    /**
     * Returns which roles are told: of each, whoever is responsible at the nearest area that has a post of it,
     * from the place of the issue upward.
     *
     * @return ids of roles, in order
     */
    public Set<String> notifiesRoles() {
        return notifiesRoles;
    }

    /**
     * Returns the level the case is raised to.
     *
     * @return the id of a level, or empty if none was named; of no interest unless the move is {@link Move#RAISE}
     */
    public Optional<String> raiseTo() {
        return Optional.ofNullable(raiseTo);
    }

    /**
     * Returns until when somebody asks the requester back (回访), counted from the answer.
     *
     * @return the budget, or empty if nobody asks
     */
    public Optional<TimeBudget> followUp() {
        return Optional.ofNullable(followUp);
    }

    /**
     * Returns on what terms the request may be granted.
     *
     * @return the terms; of no interest unless the trigger is a request
     */
    public Approval approval() {
        return approval;
    }

    /**
     * Returns what the host is to do. Casework records each in an event of its own and does no more.
     *
     * @return in order; empty if nothing
     */
    public List<Instruction> instructions() {
        return instructions;
    }

    /**
     * Returns which parts the ruling says anything of.
     *
     * @return the parts, in order; what is not among them has its documented default
     */
    public Set<RulingPart> parts() {
        return parts;
    }

    /**
     * Returns what in the policy decided.
     *
     * @return one entry a table that answered, in order
     */
    public List<Basis> basis() {
        return basis;
    }

    @Override
    public String toString() {
        return "Ruling by " + basis;
    }
}
