package io.gridward.core.escalation;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.linkage.CompletionRule;
import io.gridward.core.time.TimeBudget;
import java.util.ArrayList;
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

    RulingBuilder() {}

    /**
     * Says what becomes of the report.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder intake(Intake value) {
        this.intake = value;
        return this;
    }

    /**
     * Says the proper path told with a rejection.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder properPath(BilingualText value) {
        this.properPath = value;
        return this;
    }

    /**
     * Says how big the matter is.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder grade(String value) {
        this.grade = value;
        return this;
    }

    /**
     * Says the track the case runs on.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder track(String value) {
        this.track = value;
        return this;
    }

    /**
     * Says the level the case enters at.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder enter(String value) {
        this.enter = value;
        return this;
    }

    /**
     * Says the matter whose party is in charge (谁主管谁负责).
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder inCharge(String value) {
        this.inCharge = value;
        return this;
    }

    /**
     * Says the role that handles it (谁办理).
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder handler(String value) {
        this.handler = value;
        return this;
    }

    /**
     * Says the role that answers the requester (谁答复).
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder answerer(String value) {
        this.answerer = value;
        return this;
    }

    /**
     * Says until when the holder must sign.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder sign(TimeBudget value) {
        this.sign = value;
        return this;
    }

    /**
     * Says how long the case may stay at this level.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder level(TimeBudget value) {
        this.level = value;
        return this;
    }

    /**
     * Says how long the whole case may take.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder overall(TimeBudget value) {
        this.overall = value;
        return this;
    }

    /**
     * Says where the case goes next.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder move(Move value) {
        this.move = value;
        return this;
    }

    /**
     * Says whether the case is put under supervision (督办).
     *
     * @param value true if so
     * @return this builder
     */
    public RulingBuilder supervise(boolean value) {
        this.supervise = value;
        return this;
    }

    /**
     * Says the lowest level that verifies.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder verify(String value) {
        this.verify = value;
        return this;
    }

    /**
     * Says whether handling needs evidence.
     *
     * @param value true if so
     * @return this builder
     */
    public RulingBuilder evidence(boolean value) {
        this.evidence = value;
        return this;
    }

    /**
     * Says when the joint task is done.
     *
     * @param value the value
     * @return this builder
     */
    public RulingBuilder complete(CompletionRule value) {
        this.complete = value;
        return this;
    }

    /**
     * Adds whom to call in.
     *
     * @param call the call
     * @return this builder
     */
    public RulingBuilder call(Call call) {
        calls.add(call);
        return this;
    }

    /**
     * Adds levels to tell.
     *
     * @param levels ids of levels
     * @return this builder
     */
    public RulingBuilder notifies(Set<String> levels) {
        notifies.addAll(levels);
        return this;
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
}
