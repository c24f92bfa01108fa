package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.NumberAttribute;
import io.gridward.core.facts.OneOfAttribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.facts.TagsAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.rules.Effect;
import io.gridward.rules.Guarantee;
import io.gridward.rules.HostEffect;
import io.gridward.rules.HostTable;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.Rule;
import io.gridward.rules.ValueDomain;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a policy or a layer as {@link PolicyReader} reads it. */
public final class PolicyWriter {
    private static final String FORMAT = "gridward/policy@1";

    private final PolicyLayer layer;
    private final JsonGenerator json;
    private final ConditionWriter conditions;

    private PolicyWriter(PolicyLayer layer, JsonGenerator json) {
        this.layer = layer;
        this.json = json;
        this.conditions = new ConditionWriter(json);
    }

    /**
     * Writes a policy that is whole by itself.
     *
     * @param policy the policy as its only layer
     * @return the document
     */
    public static String policy(PolicyLayer policy) {
        return text(policy, true);
    }

    /**
     * Writes a layer.
     *
     * @param layer the layer
     * @return the document
     */
    public static String layer(PolicyLayer layer) {
        return text(layer, false);
    }

    private static String text(PolicyLayer layer, boolean whole) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            new PolicyWriter(layer, json).write(whole);
        } catch (IOException impossible) {
            // A writer of text does no input or output.
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(boolean whole) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeStringField("policy", layer.id());
        json.writeStringField("revision", layer.revision());
        if (!whole) {
            writeBinding();
        }
        writeText("title", layer.title());
        if (layer.effectiveFrom().isPresent() || layer.effectiveTo().isPresent()) {
            json.writeObjectFieldStart("effective");
            writeString("from", layer.effectiveFrom());
            writeString("to", layer.effectiveTo());
            json.writeEndObject();
        }
        writeList("levels", layer.levels());
        writeList("channels", layer.channels());
        writeList("causes", layer.causes());
        if (!layer.attributes().isEmpty()) {
            json.writeObjectFieldStart("attributes");
            for (Attribute<?> attribute : layer.attributes()) {
                json.writeObjectFieldStart(attribute.name());
                writeBounds(attribute);
                writePresence(attribute.presence());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        writeTables(whole);
        writeGuarantees();
        if (!layer.labels().isEmpty()) {
            json.writeObjectFieldStart("labels");
            for (Map.Entry<String, BilingualText> label : layer.labels().entrySet()) {
                json.writeFieldName(label.getKey());
                Values.write(json, label.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeBinding() throws IOException {
        json.writeBooleanField("layer", true);
        writeString("in", layer.area());
        if (layer.replaces()) {
            json.writeBooleanField("replaces", true);
        }
    }

    private void writeBounds(Attribute<?> attribute) throws IOException {
        json.writeFieldName(attribute.kind().name().toLowerCase(Locale.ROOT));
        if (attribute instanceof OneOfAttribute oneOf) {
            Values.write(json, oneOf.values());
        } else if (attribute instanceof TagsAttribute tags) {
            Values.write(json, tags.values());
        } else if (attribute instanceof NumberAttribute number) {
            Values.write(json, List.of(number.min(), number.max()));
        } else if (attribute instanceof DurationAttribute duration) {
            Values.write(json, List.of(duration.min(), duration.max()));
        } else {
            json.writeBoolean(true);
        }
    }

    private void writePresence(Presence<?> presence) throws IOException {
        if (presence.kind() == Presence.Kind.OPTIONAL) {
            json.writeBooleanField("optional", true);
        }
        Object fallback = presence.fallback();
        if (fallback != null) {
            json.writeFieldName("default");
            Values.write(json, fallback);
        }
    }

    private void writeTables(boolean whole) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        layer.hostTables().forEach(table -> names.add(table.form().name()));
        layer.hostEffects().forEach(effect -> names.add(effect.table()));
        names.addAll(layer.tables());
        if (names.isEmpty() && !whole) {
            return;
        }
        json.writeObjectFieldStart("tables");
        for (String name : names) {
            json.writeObjectFieldStart(name);
            writeDeclarations(name);
            writeRules(name);
            Map<String, Object> otherwise = layer.otherwise(name);
            if (!otherwise.isEmpty()) {
                json.writeFieldName("otherwise");
                writeEffects(otherwise);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeDeclarations(String name) throws IOException {
        Optional<HostTable> own = layer.hostTables().stream()
                .filter(table -> table.form().name().equals(name))
                .findFirst();
        List<? extends Effect<?>> effects = layer.hostEffects().stream()
                .filter(effect -> effect.table().equals(name))
                .map(HostEffect::effect)
                .toList();
        if (own.isPresent()) {
            json.writeStringField("mode", own.get().form().mode().id());
            writeList(
                    "at", own.get().form().triggers().stream().map(Trigger::id).toList());
            String before = own.get().before();
            if (before != null) {
                json.writeStringField("before", before);
            }
            effects = Stream.concat(own.get().form().effects().stream(), effects.stream())
                    .toList();
        }
        if (own.isPresent() || !effects.isEmpty()) {
            json.writeObjectFieldStart("effects");
            for (Effect<?> effect : effects) {
                writeDeclaration(effect);
            }
            json.writeEndObject();
        }
    }

    private void writeDeclaration(Effect<?> effect) throws IOException {
        json.writeObjectFieldStart(effect.name());
        ValueDomain<?> domain = effect.domain();
        if (domain.bounds().isPresent()) {
            writeBounds(domain.bounds().get());
        } else {
            json.writeBooleanField(domain.kind().name().toLowerCase(Locale.ROOT), true);
        }
        writeString("executedBy", effect.executedBy());
        writeString("onlyAt", effect.onlyAt().map(Trigger::id));
        if (effect.feeds().isPresent()) {
            String attribute = effect.feeds().get();
            if (attribute.equals(effect.name())) {
                json.writeBooleanField("feeds", true);
            } else {
                json.writeStringField("feeds", attribute);
            }
        }
        json.writeEndObject();
    }

    private void writeRules(String table) throws IOException {
        if (layer.rules(table).isEmpty()) {
            return;
        }
        json.writeFieldName("rules");
        json.writeStartArray();
        for (Rule rule : layer.rules(table)) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            writeString("overrides", rule.overrides());
            writeText("title", rule.title());
            writeText("because", rule.because());
            writeString("source", rule.source());
            json.writeFieldName("when");
            conditions.write(rule.when());
            json.writeFieldName("then");
            writeEffects(rule.then());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeEffects(Map<String, Object> effects) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Object> effect : effects.entrySet()) {
            json.writeFieldName(effect.getKey());
            Values.write(json, effect.getValue());
        }
        json.writeEndObject();
    }

    private void writeGuarantees() throws IOException {
        if (layer.guarantees().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("guarantees");
        for (Guarantee guarantee : layer.guarantees()) {
            json.writeStartObject();
            json.writeStringField("id", guarantee.id());
            json.writeFieldName("forAll");
            conditions.write(guarantee.forAll());
            json.writeFieldName("then");
            writeEffects(guarantee.then());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeList(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(name);
            Values.write(json, values);
        }
    }

    private void writeString(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    private void writeText(String name, Optional<BilingualText> text) throws IOException {
        if (text.isPresent()) {
            json.writeFieldName(name);
            Values.write(json, text.get());
        }
    }
}
