package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.rules.DecidedEffect;
import io.gridward.rules.Explanation;
import io.gridward.rules.NearMiss;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import io.gridward.rules.RuleExplanation;
import io.gridward.rules.SeenCondition;
import io.gridward.rules.TableExplanation;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an explanation as a document. */
public final class ExplanationWriter {
    private static final String FORMAT = "gridward/explanation@1";

    private final Explanation explanation;
    private final JsonGenerator json;
    private final SeenConditionWriter conditions;

    private ExplanationWriter(Explanation explanation, JsonGenerator json) {
        this.explanation = explanation;
        this.json = json;
        this.conditions = new SeenConditionWriter(json);
    }

    /**
     * Writes an explanation.
     *
     * @param explanation the explanation
     * @param whyNot what it says of some rules
     * @return the document
     */
    public static String text(Explanation explanation, Collection<RuleExplanation> whyNot) {
        return IndentedText.of(json -> new ExplanationWriter(explanation, json).write(whyNot));
    }

    private void write(Collection<RuleExplanation> whyNot) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        Policy policy = explanation.policy();
        json.writeObjectFieldStart("policy");
        json.writeStringField("policy", policy.id());
        json.writeStringField("revision", policy.revision());
        json.writeStringField("contentId", policy.contentId());
        json.writeEndObject();
        json.writeStringField("trigger", explanation.trigger().id());
        json.writeObjectFieldStart("facts");
        for (Map.Entry<String, Object> fact : explanation.facts().values().entrySet()) {
            json.writeFieldName(fact.getKey());
            conditions.writeValue(fact.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("tables");
        for (TableExplanation table : explanation.tables()) {
            writeTable(table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nearMisses");
        for (NearMiss miss : explanation.nearMisses()) {
            writeNearMiss(miss);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("whyNot");
        for (RuleExplanation rule : whyNot) {
            writeWhyNot(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTable(TableExplanation table) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", table.table());
        json.writeBooleanField("asked", table.isAsked());
        writeTriggers(table);
        json.writeArrayFieldStart("rules");
        for (RuleExplanation.Decided decided : table.deciding()) {
            json.writeStartObject();
            writeRule(decided.table(), decided.rule());
            writeWhen(decided.when());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("effects");
        for (DecidedEffect effect : table.effects()) {
            writeEffect(effect);
        }
        json.writeEndArray();
        writeFindings(table.findings());
        json.writeEndObject();
    }

    private void writeTriggers(TableExplanation table) throws IOException {
        json.writeArrayFieldStart("triggers");
        for (Trigger trigger : table.triggers()) {
            json.writeString(trigger.id());
        }
        json.writeEndArray();
    }

    private void writeRule(String table, Rule rule) throws IOException {
        json.writeStringField("rule", rule.id());
        writeText("title", rule.title().orElse(null));
        writeText("because", rule.because().orElse(null));
        if (rule.source().isPresent()) {
            json.writeStringField("source", rule.source().get());
        }
        Policy policy = explanation.policy();
        if (policy.layers().size() > 1) {
            json.writeStringField("layer", policy.layerOf(table, rule.id()).name());
        }
    }

    private void writeText(String name, @Nullable BilingualText text) throws IOException {
        if (text != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("en", text.en());
            json.writeStringField("zh", text.zh());
            json.writeEndObject();
        }
    }

    private void writeWhen(SeenCondition when) throws IOException {
        json.writeFieldName("when");
        conditions.write(when);
    }

    private void writeEffect(DecidedEffect effect) throws IOException {
        json.writeStartObject();
        json.writeStringField("effect", effect.effect());
        json.writeFieldName("value");
        conditions.writeValue(effect.value(), effect.text());
        Rule rule = effect.rule();
        json.writeBooleanField("otherwise", rule == null);
        if (rule != null) {
            json.writeStringField("rule", rule.id());
        }
        json.writeEndObject();
    }

    private void writeNearMiss(NearMiss miss) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", miss.table());
        json.writeStringField("rule", miss.rule().id());
        json.writeStringField("attribute", miss.attribute());
        json.writeFieldName("value");
        conditions.writeValue(miss.value());
        json.writeFieldName("nearest");
        conditions.writeValue(miss.nearest());
        conditions.writeShortfall(miss.shortfall());
        conditions.writeFeed(miss.fedBy());
        Rule winner = miss.outrankedBy();
        if (winner != null) {
            json.writeStringField("outrankedBy", winner.id());
        }
        writeFindings(List.of(miss.finding()));
        json.writeEndObject();
    }

    private void writeWhyNot(RuleExplanation why) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", why.table());
        writeRule(why.table(), why.rule());
        if (why instanceof RuleExplanation.Decided decided) {
            json.writeStringField("outcome", "decided");
            writeWhen(decided.when());
        } else if (why instanceof RuleExplanation.Failed failed) {
            json.writeStringField("outcome", "failed");
            writeWhen(failed.when());
        } else if (why instanceof RuleExplanation.Outranked outranked) {
            json.writeStringField("outcome", "outranked");
            json.writeStringField("outrankedBy", outranked.by().id());
            writeWhen(outranked.when());
        } else {
            json.writeStringField("outcome", "not-asked");
        }
        writeFindings(why.findings());
        json.writeEndObject();
    }

    private void writeFindings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code().code());
            json.writeArrayFieldStart("path");
            for (String step : finding.path()) {
                json.writeString(step);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("details");
            for (Map.Entry<String, String> detail : finding.details().entrySet()) {
                json.writeStringField(detail.getKey(), detail.getValue());
            }
            json.writeEndObject();
            json.writeStringField("en", explanation.text(finding, Language.EN));
            json.writeStringField("zh", explanation.text(finding, Language.ZH));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
