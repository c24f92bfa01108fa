package io.gridward.json.internal.testing;

import io.gridward.core.casefile.Stage;
import io.gridward.core.escalation.ClockKind;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import io.gridward.core.linkage.PartyStatus;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.casefile.FactsReader;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonText;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.Policy;
import io.gridward.rules.testing.WrittenScenario;
import io.gridward.rules.testing.WrittenStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads how cases run their course under a policy. Whether posts, parties and areas exist is found when
 * it is played.
 */
final class ScenarioReader {
    private static final String WHO = "holder, requester, system, or an object of post or party";
    private static final String DEED = "what whoever acts does";
    private static final Map<String, WrittenStep.Doer> DOERS = Choices.of(WrittenStep.Doer.values());
    private static final Map<String, WrittenStep.Deed> DEEDS = Choices.of(WrittenStep.Deed.values());
    private static final Map<String, WrittenStep.PartyDeed> PARTY_DEEDS = Choices.of(WrittenStep.PartyDeed.values());
    private static final Map<String, Stage> STAGES = Choices.of(Stage.values());
    private static final Map<String, ClockKind> CLOCKS = Choices.of(ClockKind.values());
    private static final Map<String, PartyStatus> STATUSES = Choices.of(PartyStatus.values());
    private static final String REFUSAL = "a refusal code such as WRONG_STAGE";

    private final PolicyTestsReader document;
    private final FactsReader facts;
    private final Problems problems;

    ScenarioReader(PolicyTestsReader document, Policy policy, Problems problems) {
        this.document = document;
        this.facts = new FactsReader(policy.attributes());
        this.problems = problems;
    }

    private static RefusalCode refusal(String code) {
        return RefusalCode.valueOf(code);
    }

    @Nullable WrittenScenario read(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        int before = problems.count();
        String id = document.id(fields.required("id", PolicyTestsReader.ID), "scenario");
        WrittenScenario.Builder scenario = WrittenScenario.builder(id, document.place(fields.object()));
        BilingualText title = fields.optional("title", PolicyTestsReader.TITLE).bilingual();
        if (title != null) {
            scenario.title(title);
        }
        report(fields.required("report", "an object saying what is reported, where and when"), scenario);
        Cell steps = fields.required("steps", "a list of steps");
        if (!PolicyTestsReader.isEmptyList(steps, "a list with at least one step")) {
            steps.list("a step", this::step).forEach(scenario::step);
        }
        fields.end();
        return problems.count() == before ? scenario.build() : null;
    }

    private void report(Cell cell, WrittenScenario.Builder scenario) {
        Fields fields = cell.fields();
        if (fields == null) {
            return;
        }
        AreaCode area = fields.required("area", Expected.AREA).parsed(AreaCode::of);
        String at = fields.required("at", LocalTime.EXPECTED).parsed(LocalTime::checked);
        String channel =
                fields.optional("channel", "a channel such as chat-group").notBlank();
        Facts said = facts.facts(fields.required("facts", "an object of facts; {} says nothing"));
        fields.end();
        if (area != null && at != null) {
            scenario.report(area.value(), at);
        }
        if (channel != null) {
            scenario.through(channel);
        }
        said.values().forEach(scenario::saying);
    }

    private @Nullable WrittenStep step(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        WrittenStep.Builder step = WrittenStep.builder(document.place(fields.object()));
        String at = fields.optional("at", LocalTime.EXPECTED).parsed(LocalTime::checked);
        if (at != null) {
            step.at(at);
        }
        String limit =
                fields.optional("nobodyActsFor", "a time limit such as 3wd").parsed(ScenarioReader::limit);
        if (limit != null) {
            step.nobodyActsFor(limit);
        }
        String vacant = fields.optional("vacant", Expected.POST).parsed(ScenarioReader::post);
        if (vacant != null) {
            step.postFallsVacant(vacant);
        }
        act(fields, step);
        then(fields.optional("then", "an object saying how the case stands"), step);
        fields.end();
        return step.build();
    }

    private static String limit(String text) {
        return TimeLimit.parse(text).toString();
    }

    private static String post(String text) {
        return new PostId(text).value();
    }

    private void act(Fields fields, WrittenStep.Builder step) {
        if (!fields.has("by") && !fields.has("does")) {
            if (fields.has("refused")) {
                fields.required("by", WHO);
                fields.required("does", DEED);
                fields.skip("refused");
            } else {
                // Known, so that a mistyped key is told what it may mean.
                fields.optional("by", WHO);
                fields.optional("does", DEED);
                fields.optional("refused", "a list of refusal codes");
            }
            return;
        }
        Cell by = fields.required("by", WHO);
        Cell does = fields.required("does", DEED);
        List<RefusalCode> refused = fields.optional("refused", "a list of refusal codes")
                .list(REFUSAL, code -> code.parsed(ScenarioReader::refusal));
        if (by.value() instanceof JsonText) {
            WrittenStep.Doer who = by.oneOf(DOERS);
            WrittenStep.Deed deed = does.oneOf(DEEDS);
            if (who != null && deed != null) {
                step.does(who, deed, refused);
            }
            return;
        }
        Fields named = by.fields();
        if (named == null) {
            return;
        }
        if (named.has("party")) {
            String party = named.required("party", Expected.PARTY).parsed(text -> new PartyId(text).value());
            partyDoes(does, party, refused, step);
        } else {
            String post = named.required("post", Expected.POST).parsed(ScenarioReader::post);
            WrittenStep.Deed deed = does.oneOf(DEEDS);
            if (post != null && deed != null) {
                step.postDoes(post, deed, refused);
            }
        }
        named.end();
    }

    private static void partyDoes(
            Cell does, @Nullable String party, List<RefusalCode> refused, WrittenStep.Builder step) {
        WrittenStep.PartyDeed deed = does.oneOf(PARTY_DEEDS);
        if (party != null && deed != null) {
            step.partyDoes(party, deed, refused);
        }
    }

    private static void then(Cell cell, WrittenStep.Builder step) {
        if (!cell.isPresent()) {
            return;
        }
        Fields fields = cell.fields();
        if (fields == null) {
            return;
        }
        String level = fields.optional("heldAt", "the id of one of the levels").parsed(Kebab::checked);
        if (level != null) {
            step.heldAt(level);
        }
        AreaCode area = fields.optional("heldIn", Expected.AREA).parsed(AreaCode::of);
        if (area != null) {
            step.heldIn(area.value());
        }
        String post = fields.optional("heldByPost", Expected.POST).parsed(ScenarioReader::post);
        if (post != null) {
            step.heldByPost(post);
        }
        Stage stage = fields.optional("stage", "a stage").oneOf(STAGES);
        if (stage != null) {
            step.atStage(stage);
        }
        String from = fields.optional("slipFrom", "the id of one of the levels").parsed(Kebab::checked);
        if (from != null) {
            step.slipFrom(from);
        }
        Long slips = fields.optional("slips", "a whole number from 0 to 1000").whole(0, 1000);
        if (slips != null) {
            step.slips(slips.intValue());
        }
        String next = fields.optional("nextDueAt", LocalTime.EXPECTED).parsed(LocalTime::checked);
        if (next != null) {
            step.nextDueAt(next);
        }
        fields.optional("clocks", "an object of clocks and the local times at which they are due")
                .eachMember(LocalTime.EXPECTED, (name, due) -> clock(name, due, step));
        fields.optional("parties", "an object of parties and how far they have come")
                .eachMember("how far a called party has come", (name, status) -> {
                    PartyStatus far = status.oneOf(STATUSES);
                    if (far != null && isId(name, status, Expected.PARTY)) {
                        step.party(name, far);
                    }
                });
        fields.end();
    }

    private static void clock(String name, Cell due, WrittenStep.Builder step) {
        ClockKind clock = CLOCKS.get(name);
        String time = due.parsed(LocalTime::checked);
        if (clock == null) {
            due.report(Finding.error(
                    DocumentCode.BAD_VALUE,
                    List.of(),
                    "value",
                    "\"" + name + "\"",
                    "expected",
                    "a clock such as level"));
        } else if (time != null) {
            step.clockDueAt(clock, time);
        }
    }

    private static boolean isId(String name, Cell value, String expected) {
        boolean fits = Kebab.fits(name);
        if (!fits) {
            value.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "\"" + name + "\"", "expected", expected));
        }
        return fits;
    }
}
