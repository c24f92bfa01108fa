package io.gridward.core.casefile;

import static io.gridward.core.casefile.Stage.AT_INTAKE;
import static io.gridward.core.casefile.Stage.CLOSED;
import static io.gridward.core.casefile.Stage.DISPATCHED;
import static io.gridward.core.casefile.Stage.HANDLED;
import static io.gridward.core.casefile.Stage.HANDLING;
import static io.gridward.core.casefile.Stage.REPLIED;
import static io.gridward.core.casefile.Stage.UNREPORTED;
import static io.gridward.core.casefile.Stage.VERIFIED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.CaseAct;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which act is possible in which stage. This is the table {@link Casework#decide} consults; {@link #print}
 * shows it:
 *
 * <pre>
 *              unreported at-intake rejected dispatched handling handled verified replied closed
 * report       x          .         .        .          .        .       .        .       .
 * number       .          .         .        x          x        x       x        x       x
 * file         .          x         .        .          .        .       .        .       .
 * reject       .          x         .        .          .        .       .        .       .
 * sign         .          .         .        x          .        .       .        .       .
 * hand-up      .          .         .        .          x        .       .        .       .
 * whistle      .          .         .        .          x        .       .        .       .
 * answer-call  .          .         .        x          x        x       .        .       .
 * handle       .          .         .        .          x        .       .        .       .
 * verify       .          .         .        .          .        x       .        .       .
 * reply        .          .         .        .          .        .       x        .       .
 * rate         .          .         .        .          .        .       .        x       x
 * close        .          .         .        .          .        .       x        x       .
 * tick         x          x         x        x          x        x       x        x       x
 * </pre>
 */
public final class TransitionTable {
    private static final ImmutableMap<CaseAct, Row> ROWS = Maps.uniqueIndex(
            List.of(
                    new Row(CaseAct.REPORT, new ReportStep(), EnumSet.of(UNREPORTED)),
                    new Row(CaseAct.NUMBER, new NumberStep(), EnumSet.range(DISPATCHED, CLOSED)),
                    new Row(CaseAct.FILE, new FileStep(), EnumSet.of(AT_INTAKE)),
                    new Row(CaseAct.REJECT, new RejectStep(), EnumSet.of(AT_INTAKE)),
                    new Row(CaseAct.SIGN, new SignStep(), EnumSet.of(DISPATCHED)),
                    new Row(CaseAct.HAND_UP, new HandUpStep(), EnumSet.of(HANDLING)),
                    new Row(CaseAct.WHISTLE, new WhistleStep(), EnumSet.of(HANDLING)),
                    new Row(CaseAct.ANSWER_CALL, new AnswerCallStep(), EnumSet.of(DISPATCHED, HANDLING, HANDLED)),
                    new Row(CaseAct.HANDLE, new HandleStep(), EnumSet.of(HANDLING)),
                    new Row(CaseAct.VERIFY, new VerifyStep(), EnumSet.of(HANDLED)),
                    new Row(CaseAct.REPLY, new ReplyStep(), EnumSet.of(VERIFIED)),
                    new Row(CaseAct.RATE, new RateStep(), EnumSet.of(REPLIED, CLOSED)),
                    new Row(CaseAct.CLOSE, new CloseStep(), EnumSet.of(VERIFIED, REPLIED)),
                    new Row(CaseAct.TICK, new TickStep(), EnumSet.allOf(Stage.class))),
            Row::act);

    private TransitionTable() {}

    /**
     * Returns the stages in which an act is possible.
     *
     * @param act the act
     * @return the stages, in their order
     */
    public static Set<Stage> stages(CaseAct act) {
        return EnumSet.copyOf(row(act).stages());
    }

    /**
     * Returns the table as text, an act a line.
     *
     * @return the table of the class comment
     */
    public static String print() {
        StringBuilder text = new StringBuilder(" ".repeat(12));
        Arrays.stream(Stage.values()).forEach(stage -> text.append(' ').append(stage.id()));
        for (Row row : ROWS.values()) {
            text.append('\n').append(pad(row.act().id(), 12));
            for (Stage stage : Stage.values()) {
                String mark = row.stages().contains(stage) ? "x" : ".";
                text.append(' ')
                        .append(stage == CLOSED ? mark : pad(mark, stage.id().length()));
            }
        }
        return text.append('\n').toString();
    }

    /** Returns what an act does in a stage, or empty if the table has nothing there. */
    static Optional<Step> step(Stage stage, CaseAct act) {
        Row row = row(act);
        return row.stages().contains(stage) ? Optional.of(row.step()) : Optional.empty();
    }

    private static Row row(CaseAct act) {
        Row row = ROWS.get(act);
        if (row == null) {
            throw new IllegalArgumentException("no row for " + act);
        }
        return row;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private record Row(CaseAct act, Step step, Set<Stage> stages) {}
}
