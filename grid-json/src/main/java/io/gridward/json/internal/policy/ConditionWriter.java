package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.rules.Condition;
import io.gridward.rules.Operator;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes conditions as {@link ConditionReader} reads them. */
final class ConditionWriter {
    private final JsonGenerator json;

    ConditionWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an object all of whose entries hold where the condition does. */
    void write(Condition condition) throws IOException {
        json.writeStartObject();
        List<Condition> members = condition instanceof Condition.All all ? all.members() : List.of(condition);
        if (haveKeysOfTheirOwn(members)) {
            writeEntries(members);
        } else {
            writeList("all", members);
        }
        json.writeEndObject();
    }

    /** Whether the conditions can be entries of one object: each has a key, and no two need the same. */
    private static boolean haveKeysOfTheirOwn(List<Condition> members) {
        if (members.size() > 1 && members.contains(Condition.always())) {
            return false;
        }
        Set<String> keys = new HashSet<>();
        for (Condition member : members) {
            String key = member instanceof Condition.Test test
                    ? test.attribute() + " " + test.operator().id()
                    : member.getClass().getSimpleName();
            if (!keys.add(key)) {
                return false;
            }
        }
        return true;
    }

    private void writeEntries(List<Condition> members) throws IOException {
        Map<String, Map<Operator, List<Object>>> tests = new LinkedHashMap<>();
        for (Condition member : members) {
            if (member instanceof Condition.Test test) {
                tests.computeIfAbsent(test.attribute(), attribute -> new LinkedHashMap<>())
                        .put(test.operator(), test.operands());
            }
        }
        for (Map.Entry<String, Map<Operator, List<Object>>> entry : tests.entrySet()) {
            json.writeFieldName(entry.getKey());
            writeTests(entry.getValue());
        }
        for (Condition member : members) {
            if (member instanceof Condition.All all) {
                writeList("all", all.members());
            } else if (member instanceof Condition.Any any) {
                writeList("any", any.members());
            } else if (member instanceof Condition.Not not) {
                json.writeFieldName("not");
                write(not.negated());
            } else if (member instanceof Condition.Opaque opaque) {
                json.writeStringField("predicate", opaque.predicate().name());
            }
        }
    }

    private void writeList(String combinator, List<Condition> members) throws IOException {
        json.writeArrayFieldStart(combinator);
        for (Condition member : members) {
            write(member);
        }
        json.writeEndArray();
    }

    private void writeTests(Map<Operator, List<Object>> tests) throws IOException {
        if (tests.size() == 1 && tests.containsKey(Operator.IS)) {
            Values.write(json, tests.values().iterator().next().get(0));
            return;
        }
        json.writeStartObject();
        for (Map.Entry<Operator, List<Object>> test : tests.entrySet()) {
            Operator operator = test.getKey();
            json.writeFieldName(operator.id());
            if (operator.takesSet() || operator == Operator.BETWEEN) {
                Values.write(json, test.getValue());
            } else {
                Values.write(
                        json, test.getValue().isEmpty() ? true : test.getValue().get(0));
            }
        }
        json.writeEndObject();
    }
}
