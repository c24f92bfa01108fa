package io.gridward.core.escalation;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Makes a ruling. */
public final class RulingBuilder {
    Intake intake = Intake.FILE;

    @Nullable BilingualText properPath;

    @Nullable String grade;

    @Nullable String track;

    @Nullable String enter;

    @Nullable String inCharge;

    @Nullable String handler;

    @Nullable String answerer;

    @Nullable TimeBudget sign;

    @Nullable TimeBudget level;

    @Nullable TimeBudget overall;

    @Nullable Move move;

    boolean supervise;

    @Nullable String verify;

    boolean evidence;
    CompletionRule complete = CompletionRule.ALL;
    final List<Call> calls = new ArrayList<>();
    final Set<String> notifies = new LinkedHashSet<>();
    final List<Basis> basis = new ArrayList<>();
    final Set<String> selfHandle = new LinkedHashSet<>();
    final List<Milestone> milestones = new ArrayList<>();
    final Set<String> notifiesRoles = new LinkedHashSet<>();
    final List<Instruction> instructions = new ArrayList<>();
    final Set<RulingPart> parts = EnumSet.noneOf(RulingPart.class);

    @Nullable String raiseTo;

    @Nullable TimeBudget followUp;

    @Nullable List<Approver> approvers;

    @Nullable List<Approver> whistlers;

    @Nullable Integer atMost;

    @Nullable Cutoff notAfter;

    @Nullable TimeLimit grant;

    RulingBuilder() {}

    /**
     * Says what becomes of the report.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder intake(Intake value) {
        this.intake = value;
        return says(RulingPart.INTAKE);
    }

    /**
     * Says the proper path told with a rejection.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder properPath(BilingualText value) {
        this.properPath = value;
        return says(RulingPart.PROPER_PATH);
    }

    /**
     * Says how big the matter is.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder grade(String value) {
        this.grade = value;
        return says(RulingPart.GRADE);
    }

    /**
     * Says the track the case runs on.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder track(String value) {
        this.track = value;
        return says(RulingPart.TRACK);
    }

    /**
     * Says the level the case enters at.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder enter(String value) {
        this.enter = value;
        return says(RulingPart.ENTER);
    }

    /**
     * Says the matter whose party is in charge (谁主管谁负责).
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder inCharge(String value) {
        this.inCharge = value;
        return says(RulingPart.IN_CHARGE);
    }

    /**
     * Says the role that handles it (谁办理).
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder handler(String value) {
        this.handler = value;
        return says(RulingPart.HANDLER);
    }

    /**
     * Says the role that answers the requester (谁答复).
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder answerer(String value) {
        this.answerer = value;
        return says(RulingPart.ANSWERER);
    }

    /**
     * Says until when the holder must sign.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder sign(TimeBudget value) {
        this.sign = value;
        return says(RulingPart.SIGN);
    }

    /**
     * Says how long the case may stay at this level.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder level(TimeBudget value) {
        this.level = value;
        return says(RulingPart.LEVEL);
    }

    /**
     * Says how long the whole case may take.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder overall(TimeBudget value) {
        this.overall = value;
        return says(RulingPart.OVERALL);
    }

    /**
     * Says where the case goes next.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder move(Move value) {
        this.move = value;
        return says(RulingPart.MOVE);
    }

    /**
     * Says whether the case is put under supervision (督办).
     *
     * @param value true if so
     * @return this builder
     */
    public RulingBuilder supervise(boolean value) {
        this.supervise = value;
        return says(RulingPart.SUPERVISE);
    }

    /**
     * Says the lowest level that verifies.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder verify(String value) {
        this.verify = value;
        return says(RulingPart.VERIFY);
    }

    /**
     * Says whether handling needs evidence.
     *
     * @param value true if so
     * @return this builder
     */
    public RulingBuilder evidence(boolean value) {
        this.evidence = value;
        return says(RulingPart.EVIDENCE);
    }

    /**
     * Says when the joint task is done.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder complete(CompletionRule value) {
        this.complete = value;
        return says(RulingPart.COMPLETE);
    }

    /**
     * Adds whom to call in.
     *
     * @param call the call
     * @return this builder
     */
    public RulingBuilder call(Call call) {
        calls.add(call);
        return says(RulingPart.CALL);
    }

    /**
     * Adds levels to tell.
     *
     * @param levels ids of levels
     * @return this builder
     */
    public RulingBuilder notifies(Set<String> levels) {
        notifies.addAll(levels);
        return says(RulingPart.NOTIFY);
    }

    /**
     * Adds roles whose holders may handle the matter on the spot.
     *
     * @param roles ids of roles
     * @return this builder
     */
    public RulingBuilder selfHandle(Set<String> roles) {
        selfHandle.addAll(roles);
        return says(RulingPart.SELF_HANDLE);
    }

    /**
     * Adds a stage with a clock of its own.
     *
     * @param milestone the stage
     * @return this builder
     * @throws IllegalArgumentException if there is a stage of that id already
     */
    public RulingBuilder milestone(Milestone milestone) {
        if (milestones.stream().anyMatch(other -> other.id().equals(milestone.id()))) {
            throw new IllegalArgumentException("there is a milestone " + milestone.id() + " already");
        }
        milestones.add(milestone);
        return says(RulingPart.MILESTONES);
    }

    /**
     * Adds roles to tell.
     *
     * @param roles ids of roles
     * @return this builder
     */
    public RulingBuilder notifiesRoles(Set<String> roles) {
        notifiesRoles.addAll(roles);
        return says(RulingPart.NOTIFY_ROLES);
    }

    /**
     * Says the level the case is raised to, with {@link Move#RAISE}.
     *
     * @param value the id of a level
     * @return this builder
     */
    public RulingBuilder raiseTo(String value) {
        this.raiseTo = value;
        return says(RulingPart.RAISE_TO);
    }

    /**
     * Says until when somebody asks the requester back (回访).
     *
     * @param value counted from the answer to the requester
     * @return this builder
     */
    public RulingBuilder followUp(TimeBudget value) {
        this.followUp = value;
        return says(RulingPart.FOLLOW_UP);
    }

    /**
     * Says who may blow a whistle: a role, a level, or a role at a level. Approvers are each asked; of these any one
     * will do.
     *
     * @param value those of whom the actor's post must be one; an empty list lets nobody
     * @return this builder
     */
    public RulingBuilder whistlers(List<Approver> value) {
        this.whistlers = List.copyOf(value);
        return says(RulingPart.WHISTLER);
    }

    /**
     * Says who must agree to the request.
     *
     * @param value each of whom must; none if it is granted at once
     * @return this builder
     */
    public RulingBuilder approvers(List<Approver> value) {
        this.approvers = List.copyOf(value);
        return says(RulingPart.APPROVER);
    }

    /**
     * Says how often a request of this kind may be granted in one case.
     *
     * @param value 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the number is negative
     */
    public RulingBuilder atMost(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("atMost must not be negative, got " + value);
        }
        this.atMost = value;
        return says(RulingPart.AT_MOST);
    }

    /**
     * Says after which instant the request comes too late.
     *
     * @param value the cut-off
     * @return this builder
     */
    public RulingBuilder notAfter(Cutoff value) {
        this.notAfter = value;
        return says(RulingPart.NOT_AFTER);
    }

    /**
     * Says how much a grant gives.
     *
     * @param value how long an extension adds, or a suspension lasts at most
     * @return this builder
     */
    public RulingBuilder grant(TimeLimit value) {
        this.grant = value;
        return says(RulingPart.GRANT);
    }

    /**
     * Adds what the host is to do.
     *
     * @param instruction effect, executor and value
     * @return this builder
     */
    public RulingBuilder instruct(Instruction instruction) {
        instructions.add(instruction);
        return says(RulingPart.INSTRUCTION);
    }

    /**
     * Adds what in the policy decided.
     *
     * @param part the table, rule and reason
     * @return this builder
     */
    public RulingBuilder basis(Basis part) {
        basis.add(part);
        return this;
    }

    /**
     * Makes the ruling.
     *
     * @return the ruling
     */
    public Ruling build() {
        return new Ruling(this);
    }

    private RulingBuilder says(RulingPart part) {
        parts.add(part);
        return this;
    }
}
