package io.gridward.core.casefile;

import static io.gridward.core.casefile.Stage.ADJUDICATING;
import static io.gridward.core.casefile.Stage.AT_INTAKE;
import static io.gridward.core.casefile.Stage.CLOSED;
import static io.gridward.core.casefile.Stage.DISPATCHED;
import static io.gridward.core.casefile.Stage.HANDLED;
import static io.gridward.core.casefile.Stage.HANDLING;
import static io.gridward.core.casefile.Stage.MERGED;
import static io.gridward.core.casefile.Stage.REJECTED;
import static io.gridward.core.casefile.Stage.REPLIED;
import static io.gridward.core.casefile.Stage.SUSPENDED;
import static io.gridward.core.casefile.Stage.UNREPORTED;
import static io.gridward.core.casefile.Stage.VERIFIED;
import static io.gridward.core.casefile.Stage.VOIDED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.gridward.core.CaseAct;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which act is possible in which stage, and where it leads. This is the table {@link Casework#decide} consults; the page
 * of the package shows it as {@link #print} does.
 */
public final class TransitionTable {
    private static final ImmutableSet<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(Stage::isOpen).collect(Sets.toImmutableEnumSet());

    private static final ImmutableMap<CaseAct, Row> ROWS = Maps.uniqueIndex(
            List.of(
                    row(CaseAct.REPORT, new ReportStep()).from(UNREPORTED).to(AT_INTAKE, REJECTED, DISPATCHED),
                    row(CaseAct.NUMBER, new NumberStep())
                            .from(EnumSet.range(DISPATCHED, CLOSED))
                            .staying(),
                    row(CaseAct.FILE, new FileStep()).from(AT_INTAKE).to(DISPATCHED),
                    row(CaseAct.REJECT, new RejectStep()).from(AT_INTAKE).to(REJECTED),
                    row(CaseAct.SELF_HANDLE, new SelfHandleStep())
                            .from(AT_INTAKE, DISPATCHED, HANDLING)
                            .to(CLOSED),
                    row(CaseAct.MERGE, new MergeStep())
                            .from(AT_INTAKE, DISPATCHED, HANDLING)
                            .to(MERGED),
                    row(CaseAct.JOIN, new JoinStep())
                            .from(HANDLING)
                            .to(DISPATCHED, HANDLING)
                            .from(EnumSet.complementOf(EnumSet.of(UNREPORTED, MERGED, HANDLING)))
                            .staying(),
                    row(CaseAct.SIGN, new SignStep()).from(DISPATCHED).to(HANDLING),
                    row(CaseAct.HAND_UP, new HandUpStep()).from(HANDLING).to(DISPATCHED, HANDLING),
                    row(CaseAct.WHISTLE, new WhistleStep()).from(HANDLING).staying(),
                    row(CaseAct.ANSWER_CALL, new AnswerCallStep())
                            .from(HANDLING)
                            .to(DISPATCHED, HANDLING)
                            .from(DISPATCHED, ADJUDICATING, SUSPENDED, HANDLED)
                            .staying(),
                    row(CaseAct.WITHDRAW_CALL, new WithdrawCallStep())
                            .from(DISPATCHED, HANDLING, ADJUDICATING, SUSPENDED, HANDLED)
                            .staying(),
                    row(CaseAct.NAME_LEAD, new NameLeadStep()).from(HANDLING).staying(),
                    row(CaseAct.RATE_PARTY, new RateCallStep())
                            .from(DISPATCHED, HANDLING, HANDLED, VERIFIED, REPLIED, CLOSED)
                            .staying(),
                    row(CaseAct.RATE_CALL, new RateCallStep())
                            .from(DISPATCHED, HANDLING, HANDLED, VERIFIED, REPLIED, CLOSED)
                            .staying(),
                    row(CaseAct.RECORD_DELIBERATION, new RecordDeliberationStep())
                            .from(
                                    AT_INTAKE,
                                    DISPATCHED,
                                    HANDLING,
                                    ADJUDICATING,
                                    SUSPENDED,
                                    HANDLED,
                                    VERIFIED,
                                    REPLIED,
                                    CLOSED)
                            .staying(),
                    row(CaseAct.TAKE_RESOLUTION, new TakeResolutionStep())
                            .from(DISPATCHED, HANDLING, ADJUDICATING, SUSPENDED)
                            .staying(),
                    row(CaseAct.REACH_MILESTONE, new ReachMilestoneStep())
                            .from(HANDLING)
                            .staying(),
                    row(CaseAct.HANDLE, new HandleStep()).from(HANDLING).to(HANDLED),
                    row(CaseAct.VERIFY, new VerifyStep()).from(HANDLED).to(VERIFIED, HANDLING),
                    row(CaseAct.REPLY, new ReplyStep())
                            .from(VERIFIED)
                            .to(REPLIED)
                            .from(REJECTED, REPLIED, CLOSED, VOIDED)
                            .staying(),
                    row(CaseAct.RATE, new RateStep()).from(REPLIED, CLOSED).staying(),
                    row(CaseAct.CLOSE, new CloseStep()).from(VERIFIED, REPLIED).to(CLOSED),
                    row(CaseAct.REQUEST_RETURN, new RequestStep())
                            .from(DISPATCHED)
                            .staying()
                            .from(HANDLING)
                            .to(HANDLING, DISPATCHED),
                    row(CaseAct.REQUEST_EXTENSION, new RequestStep())
                            .from(HANDLING)
                            .staying(),
                    row(CaseAct.REQUEST_SUSPENSION, new RequestStep())
                            .from(HANDLING)
                            .to(HANDLING, SUSPENDED),
                    row(CaseAct.REQUEST_VOID, new RequestStep())
                            .from(DISPATCHED)
                            .to(DISPATCHED, VOIDED)
                            .from(HANDLING)
                            .to(HANDLING, VOIDED),
                    row(CaseAct.DECIDE, new DecideStep())
                            .from(DISPATCHED)
                            .to(DISPATCHED, ADJUDICATING, VOIDED)
                            .from(HANDLING)
                            .to(HANDLING, DISPATCHED, ADJUDICATING, SUSPENDED, VOIDED),
                    row(CaseAct.WITHDRAW, new WithdrawStep())
                            .from(DISPATCHED, HANDLING)
                            .staying(),
                    row(CaseAct.ADJUDICATE, new AdjudicateStep())
                            .from(ADJUDICATING)
                            .to(DISPATCHED),
                    row(CaseAct.RESUME, new ResumeStep()).from(SUSPENDED).to(HANDLING),
                    row(CaseAct.FOLLOW_UP, new FollowUpStep())
                            .from(REPLIED)
                            .to(REPLIED, DISPATCHED, HANDLING)
                            .from(CLOSED)
                            .to(CLOSED, AT_INTAKE, DISPATCHED, HANDLING),
                    row(CaseAct.REOPEN, new ReopenStep())
                            .from(REPLIED)
                            .to(DISPATCHED, HANDLING)
                            .from(CLOSED)
                            .to(AT_INTAKE, DISPATCHED, HANDLING),
                    row(CaseAct.DISPATCH, new DispatchStep())
                            .from(DISPATCHED, HANDLING)
                            .to(DISPATCHED),
                    row(CaseAct.SEND_DOWN, new SendDownStep())
                            .from(DISPATCHED, HANDLING)
                            .to(DISPATCHED),
                    row(CaseAct.RAISE, new RaiseStep())
                            .from(DISPATCHED, HANDLING)
                            .to(DISPATCHED),
                    row(CaseAct.SUPERVISE, new SuperviseStep()).from(OPEN).staying(),
                    row(CaseAct.URGE, new UrgeStep()).from(OPEN).staying(),
                    row(CaseAct.CORRECT_FACTS, new CorrectFactsStep())
                            .from(AT_INTAKE, DISPATCHED)
                            .staying()
                            .from(HANDLING)
                            .to(HANDLING, DISPATCHED),
                    row(CaseAct.MIGRATE, new MigrateStep())
                            .from(AT_INTAKE, DISPATCHED, HANDLING, HANDLED, VERIFIED, REPLIED)
                            .staying(),
                    row(CaseAct.ADOPT, new AdoptStep())
                            .from(HANDLING)
                            .to(HANDLING, DISPATCHED)
                            .from(EnumSet.complementOf(EnumSet.of(HANDLING)))
                            .staying(),
                    row(CaseAct.TICK, new TickStep())
                            .from(HANDLING)
                            .to(DISPATCHED, HANDLING)
                            .from(SUSPENDED)
                            .to(SUSPENDED, HANDLING, DISPATCHED)
                            .from(EnumSet.complementOf(EnumSet.of(HANDLING, SUSPENDED)))
                            .staying()),
            Row::act);

    private TransitionTable() {}

    /**
     * Returns the stages in which an act is possible.
     *
     * @param act the act
     * @return the stages, in their order
     */
    public static Set<Stage> stages(CaseAct act) {
        return row(act).leads().keySet();
    }

    /**
     * Returns the stages a case can be in after an act.
     *
     * @param act the act
     * @param before the stage it is in
     * @return the stages, in their order; empty if the act is not possible there
     */
    public static Set<Stage> after(CaseAct act, Stage before) {
        return row(act).leads().getOrDefault(before, ImmutableSet.of());
    }

    /**
     * Returns the table as text, an act a line; where nothing is said of the stage after it, the act leaves it as it
     * is.
     *
     * @return the table of the class comment
     */
    public static String print() {
        StringBuilder text = new StringBuilder();
        for (Row row : ROWS.values()) {
            text.append(row.print());
        }
        return text.toString();
    }

    /** Returns what an act does in a stage, or empty if the table has nothing there. */
    static Optional<Step> step(Stage stage, CaseAct act) {
        Row row = row(act);
        return row.leads().containsKey(stage) ? Optional.of(row.step()) : Optional.empty();
    }

    private static Row row(CaseAct act) {
        Row row = ROWS.get(act);
        if (row == null) {
            throw new IllegalArgumentException("no row for " + act);
        }
        return row;
    }

    private static Row row(CaseAct act, Step step) {
        return new Row(act, step, ImmutableList.of(), ImmutableMap.of());
    }

    /** One act, and where it leads from each stage in which it is possible. */
    private record Row(
            CaseAct act, Step step, ImmutableList<Way> ways, ImmutableMap<Stage, ImmutableSet<Stage>> leads) {
        Open from(Stage first, Stage... more) {
            return from(EnumSet.of(first, more));
        }

        Open from(Set<Stage> stages) {
            return new Open(this, Sets.immutableEnumSet(stages));
        }

        String print() {
            return ways.stream()
                    .map(way -> act.id() + ": " + way.print() + "\n")
                    .collect(Collectors.joining());
        }
    }

    /** Stages an act leads to; none if it leaves the stage as it is. */
    private record Way(ImmutableSet<Stage> from, ImmutableSet<Stage> to) {
        String print() {
            return to.isEmpty() ? names(from) : names(from) + " → " + names(to);
        }

        private static String names(Set<Stage> stages) {
            return stages.stream().map(Stage::id).collect(Collectors.joining(", "));
        }
    }

    /** A row that has yet to say where it leads. */
    private record Open(Row row, ImmutableSet<Stage> from) {
        Row to(Stage first, Stage... more) {
            return ending(Sets.immutableEnumSet(first, more));
        }

        Row staying() {
            return ending(ImmutableSet.of());
        }

        private Row ending(ImmutableSet<Stage> to) {
            ImmutableList<Way> ways = ImmutableList.<Way>builder()
                    .addAll(row.ways)
                    .add(new Way(from, to))
                    .build();
            Map<Stage, ImmutableSet<Stage>> leads = new EnumMap<>(Stage.class);
            leads.putAll(row.leads);
            from.forEach(stage -> leads.put(stage, to.isEmpty() ? Sets.immutableEnumSet(stage) : to));
            return new Row(row.act, row.step, ways, Maps.immutableEnumMap(leads));
        }
    }
}
