package io.gridward.json.internal.testing;

import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.testing.Scenario;
import io.gridward.rules.testing.WrittenStep;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads how the case is to stand after a step. */
final class StandingReader {
    private static final String LEVEL = "the id of one of the levels";
    private static final Map<String, Stage> STAGES = Choices.of(Stage.values());
    private static final Map<String, ClockKind> CLOCKS = Choices.of(ClockKind.values());
    private static final Map<String, PartyStatus> STATUSES = Choices.of(PartyStatus.values());
    private static final Map<String, RequestKind> REQUESTS = Choices.of(RequestKind.values());

    private final WrittenStep.Builder step;

    private StandingReader(WrittenStep.Builder step) {
        this.step = step;
    }

    /** Adds what is said to what the step checks. */
    static void read(Cell cell, WrittenStep.Builder step) {
        Fields fields = cell.isPresent() ? cell.fields() : null;
        if (fields != null) {
            new StandingReader(step).read(fields);
        }
    }

    private void read(Fields fields) {
        check(fields.optional("heldAt", LEVEL).parsed(Kebab::checked), Scenario::thenHeldAt);
        check(fields.optional("heldIn", Expected.AREA).parsed(StandingReader::area), Scenario::thenHeldIn);
        check(
                fields.optional("heldByCentreOf", Expected.AREA).parsed(StandingReader::area),
                Scenario::thenHeldByCentreOf);
        check(fields.optional("heldByPost", Expected.POST).parsed(StepReader::post), Scenario::thenHeldByPost);
        check(fields.optional("heldBy", Expected.PERSON).parsed(StepReader::person), Scenario::thenHeldBy);
        check(fields.optional("supervisedBy", Expected.AREA).parsed(StandingReader::area), Scenario::thenSupervisedBy);
        check(fields.optional("stage", "a stage").oneOf(STAGES), Scenario::thenAtStage);
        check(fields.optional("grade", "a kebab-case id such as small").parsed(Kebab::checked), Scenario::thenGraded);
        check(fields.optional("track", "a kebab-case id such as urgent").parsed(Kebab::checked), Scenario::thenOnTrack);
        check(fields.optional("slipFrom", LEVEL).parsed(Kebab::checked), Scenario::withSlipFrom);
        Long slips = fields.optional("slips", "a whole number from 0 to 1000").whole(0, 1000);
        check(slips, (scenario, count) -> scenario.withSlips(count.intValue()));
        fields.optional("pending", "a list of what is requested")
                .list("what was asked for", each -> each.oneOf(REQUESTS))
                .forEach(what -> check(what, Scenario::thenPending));
        StepReader.told(
                fields.optional("nextDueAt", LocalTime.EXPECTED).parsed(LocalTime::checked),
                Scenario::thenNextDueAt,
                step);
        fields.optional("clocks", "an object of clocks and the local times at which they are due")
                .eachMember(LocalTime.EXPECTED, this::clock);
        fields.optional("parties", "an object of parties and how far they have come")
                .eachMember("how far a called party has come", this::party);
        fields.end();
    }

    private <T> void check(@Nullable T said, BiFunction<Scenario, T, Scenario> check) {
        StepReader.told(said, check, step);
    }

    private static String area(String text) {
        return AreaCode.of(text).value();
    }

    private void clock(String name, Cell due) {
        ClockKind clock = CLOCKS.get(name);
        String time = due.parsed(LocalTime::checked);
        if (clock == null) {
            due.report(badName(name, "a clock such as level"));
        } else {
            check(time, (scenario, at) -> scenario.thenClockDueAt(clock, at));
        }
    }

    private void party(String name, Cell status) {
        PartyStatus far = status.oneOf(STATUSES);
        if (far == null) {
            return;
        }
        if (Kebab.fits(name)) {
            check(far, (scenario, reached) -> scenario.thenParty(name, reached));
        } else {
            status.report(badName(name, Expected.PARTY));
        }
    }

    private static Finding badName(String name, String expected) {
        return Finding.error(DocumentCode.BAD_VALUE, List.of(), "value", "\"" + name + "\"", "expected", expected);
    }
}
