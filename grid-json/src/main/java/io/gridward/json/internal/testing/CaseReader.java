package io.gridward.json.internal.testing;

import io.gridward.core.escalation.DayKind;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.time.WorkCalendar;
import io.gridward.json.internal.casefile.FactsReader;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.JsonList;
import io.gridward.json.internal.located.JsonObject;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.Problems;
import io.gridward.rules.Policy;
import io.gridward.rules.testing.WrittenCase;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads what a policy is asked once, and what it is expected to decide. */
final class CaseReader {
    private static final String FACTS = "an object of facts, or a list of such objects";
    private static final Map<String, Trigger> TRIGGERS = Choices.of(Trigger.values());

    private final PolicyTestsReader document;
    private final PolicyInForce inForce;
    private final @Nullable WorkCalendar calendar;
    private final Problems problems;

    CaseReader(PolicyTestsReader document, PolicyInForce inForce, @Nullable WorkCalendar calendar, Problems problems) {
        this.document = document;
        this.inForce = inForce;
        this.calendar = calendar;
        this.problems = problems;
    }

    /** The case, or one for each of its facts, with the policy that is asked. */
    @Nullable Map<WrittenCase, Policy> read(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String id = document.id(fields.required("id", PolicyTestsReader.ID), "case");
        BilingualText title = fields.optional("title", PolicyTestsReader.TITLE).bilingual();
        Trigger trigger = Objects.requireNonNullElse(
                fields.optional("trigger", "a trigger").oneOf(TRIGGERS), Trigger.REPORTED);
        PolicyInForce.Asked asked = inForce.read(fields);
        if (asked == null) {
            // What else it may say, nobody can tell.
            return null;
        }
        Policy policy = asked.policy();
        Map<String, Object> usual = usual(policy, fields.optional("at", LocalTime.EXPECTED));
        FactsReader facts = new FactsReader(policy.inputs());
        Map<Facts, JsonValue> situations = situations(fields.required("facts", FACTS), fields.object(), usual, facts);
        Expectations expected = new Expectations(policy, trigger, problems);
        expected.readThen(fields.required("then", "an object of decision tables and what they decide"));
        expected.readBy(fields.optional("by", "an object of decision tables and the rules that decide"));
        expected.readBecause(fields.optional("because", "an object of decision tables and reasons"));
        fields.end();
        Map<WrittenCase, Policy> cases = new LinkedHashMap<>();
        situations.forEach((situation, value) -> {
            String name = situations.size() == 1 ? id : id + "[" + (cases.size() + 1) + "]";
            WrittenCase.Builder builder =
                    WrittenCase.builder(name, trigger, situation).place(document.place(value));
            if (title != null) {
                builder.title(title);
            }
            expected.addTo(builder);
            asked.addTo(builder);
            cases.put(builder.build(), policy);
        });
        return cases;
    }

    /** A batch says its facts one by one; each stands for itself in reports. */
    private Map<Facts, JsonValue> situations(
            Cell cell, JsonObject whole, Map<String, Object> usual, FactsReader facts) {
        Map<Facts, JsonValue> situations = new LinkedHashMap<>();
        if (!(cell.value() instanceof JsonList)) {
            situations.put(facts.facts(cell, usual), whole);
            return situations;
        }
        if (PolicyTestsReader.isEmptyList(cell, "a list with at least one object of facts")) {
            return situations;
        }
        cell.list("an object of facts; {} says nothing", each -> {
            JsonValue value = each.value();
            int before = problems.count();
            Facts read = facts.facts(each, usual);
            if (value != null && problems.count() == before && situations.put(read, value) != null) {
                each.report(Finding.error(
                        ModelCode.DUPLICATE_ID,
                        List.of(),
                        "kind",
                        "facts",
                        "id",
                        Integer.toString(situations.size() + 1)));
            }
            return read;
        });
        return situations;
    }

    /** What holds of the situation unless the facts say otherwise: lowest level, a workday of January at ten. */
    static Map<String, Object> usual(Policy policy) {
        Map<String, Object> usual = new LinkedHashMap<>();
        if (!policy.levels().isEmpty()) {
            usual.put("level", policy.levels().get(policy.levels().size() - 1));
        }
        usual.put("day-kind", DayKind.WORKDAY.id());
        usual.put("hour", 10L);
        usual.put("month", 1L);
        usual.keySet().retainAll(policy.inputs().names());
        return usual;
    }

    private Map<String, Object> usual(Policy policy, Cell at) {
        Map<String, Object> usual = usual(policy);
        LocalDateTime time = at.kind() == JsonKind.ABSENT ? null : at.parsed(LocalTime::parse);
        if (time != null) {
            usual.put("hour", (long) time.getHour());
            usual.put("month", (long) time.getMonthValue());
            checkInForce(policy, at, time);
            dayKind(at, time, usual);
        }
        usual.keySet().retainAll(policy.inputs().names());
        return usual;
    }

    private static void checkInForce(Policy policy, Cell at, LocalDateTime time) {
        if (!policy.isEffectiveOn(time.toLocalDate())) {
            at.report(Finding.error(
                    ModelCode.POLICY_NOT_IN_FORCE,
                    List.of(),
                    "policy",
                    policy.id(),
                    "revision",
                    policy.revision(),
                    "date",
                    time.toLocalDate().toString()));
        }
    }

    private void dayKind(Cell at, LocalDateTime time, Map<String, Object> usual) {
        if (calendar == null) {
            at.report(Finding.error(
                    ModelCode.TIME_WITHOUT_CALENDAR,
                    List.of(),
                    "at",
                    time.toString().replace('T', ' ')));
        } else if (!calendar.covers(time.toLocalDate())) {
            at.report(Finding.error(
                    ModelCode.DAY_NOT_COVERED,
                    List.of(),
                    "date",
                    time.toLocalDate().toString(),
                    "from",
                    calendar.from().toString(),
                    "to",
                    calendar.to().toString()));
        } else {
            boolean working = calendar.isWorkingDay(time.toLocalDate());
            usual.put("day-kind", (working ? DayKind.WORKDAY : DayKind.REST_DAY).id());
        }
    }
}
