package io.gridward.json.internal.testing;

import io.gridward.core.facts.FactSchema;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.casefile.FactsReader;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.testing.WrittenScenario;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads how cases run their course under a policy. Whether posts, parties and areas exist is found when
 * it is played.
 */
final class ScenarioReader {
    private final PolicyTestsReader document;
    private final FactsReader facts;
    private final StepReader steps;
    private final Problems problems;

    ScenarioReader(PolicyTestsReader document, FactSchema schema, Problems problems) {
        this.document = document;
        this.facts = new FactsReader(schema);
        this.steps = new StepReader(document, new DeedReader(facts));
        this.problems = problems;
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
        Cell course = fields.required("steps", "a list of steps");
        if (!PolicyTestsReader.isEmptyList(course, "a list with at least one step")) {
            course.list("a step", steps::read).forEach(scenario::step);
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
        PersonRef requester = fields.optional("by", Expected.PERSON).parsed(PersonRef::new);
        Facts said = facts.facts(fields.required("facts", "an object of facts; {} says nothing"));
        fields.end();
        if (area != null && at != null) {
            scenario.report(area.value(), at);
        }
        if (channel != null) {
            scenario.through(channel);
        }
        if (requester != null) {
            scenario.by(requester.value());
        }
        said.values().forEach(scenario::saying);
    }
}
