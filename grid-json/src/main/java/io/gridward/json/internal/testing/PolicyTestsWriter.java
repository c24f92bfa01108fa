package io.gridward.json.internal.testing;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.facts.Presence;
import io.gridward.json.internal.casefile.FactValues;
import io.gridward.json.internal.policy.ExpectedEffects;
import io.gridward.json.internal.policy.IndentedText;
import io.gridward.rules.Condition;
import io.gridward.rules.Decision;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.testing.ProposedCase;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Not thread-safe. Writes proposed cases as {@link PolicyTestsReader} reads them. */
public final class PolicyTestsWriter {
    private final Policy policy;
    private final JsonGenerator json;
    private final Set<String> tested;

    private PolicyTestsWriter(Policy policy, JsonGenerator json) {
        this.policy = policy;
        this.json = json;
        // Every level is to be asked about, whether rules depend on it or not.
        this.tested = Stream.concat(
                        Stream.of("level"),
                        policy.tables().stream()
                                .flatMap(table -> table.rules().stream())
                                .flatMap(rule -> rule.when().tests().stream())
                                .map(Condition.Test::attribute))
                .collect(Collectors.toSet());
    }

    /**
     * Writes a document.
     *
     * @param policy what the cases are about
     * @param cases the cases
     * @return the document, indented, lines ending in line feeds, the last one too
     */
    public static String text(Policy policy, List<ProposedCase> cases) {
        return IndentedText.of(json -> new PolicyTestsWriter(policy, json).write(cases));
    }

    private void write(List<ProposedCase> cases) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "gridward/policy-tests@1");
        json.writeStringField("policy", policy.id());
        json.writeStringField("revision", policy.revision());
        json.writeArrayFieldStart("cases");
        int number = 0;
        for (ProposedCase each : cases) {
            number++;
            write("proposed-" + number, each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String id, ProposedCase proposed) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        if (!proposed.shows().isEmpty()) {
            json.writeStringField(
                    "title",
                    proposed.shows().stream().sorted().limit(3).collect(Collectors.joining("; "))
                            + (proposed.shows().size() > 3
                                    ? "; and " + (proposed.shows().size() - 3) + " more"
                                    : ""));
        }
        json.writeStringField("trigger", proposed.today().trigger().id());
        json.writeObjectFieldStart("facts");
        write(proposed.facts());
        json.writeEndObject();
        json.writeObjectFieldStart("then");
        for (Decision.Answer answer : proposed.today().answers()) {
            write(policy.table(answer.table()).orElseThrow(), proposed.today(), answer);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What no rule asks for is left out wherever a reader knows it all the same. */
    private void write(Facts facts) throws IOException {
        Map<String, Object> usual = CaseReader.usual(policy);
        for (Attribute<?> attribute : facts.schema().attributes()) {
            Object value = facts.value(attribute.name()).orElse(null);
            Object unlessSaid =
                    usual.getOrDefault(attribute.name(), attribute.presence().fallback());
            boolean known =
                    unlessSaid != null && (Objects.equals(value, unlessSaid) || !tested.contains(attribute.name()));
            boolean optional = unlessSaid == null
                    && !tested.contains(attribute.name())
                    && attribute.presence().kind() == Presence.Kind.OPTIONAL;
            if (value != null && !known && !optional) {
                json.writeFieldName(attribute.name());
                FactValues.write(json, value);
            }
        }
    }

    private void write(DecisionTable table, Decision decision, Decision.Answer answer) throws IOException {
        List<? extends Effect<?>> open = table.effects().stream()
                .filter(effect -> effect.isDecidedAt(decision.trigger()))
                .filter(effect -> table.otherwise().containsKey(effect.name())
                        || table.rules().stream().anyMatch(rule -> rule.then().containsKey(effect.name())))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(table.name());
        for (Effect<?> effect : open) {
            List<Object> values = answer.effects().getOrDefault(effect.name(), List.of());
            json.writeFieldName(effect.name());
            if (table.mode() == HitMode.GATHER) {
                json.writeStartArray();
                for (Object value : values) {
                    ExpectedEffects.write(json, value);
                }
                json.writeEndArray();
            } else if (values.isEmpty()) {
                json.writeNull();
            } else {
                ExpectedEffects.write(json, values.get(0));
            }
        }
        json.writeEndObject();
    }
}
