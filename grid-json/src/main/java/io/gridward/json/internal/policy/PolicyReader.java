package io.gridward.json.internal.policy;

import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.DocumentHeader;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import io.gridward.json.internal.located.Read;
import io.gridward.json.internal.reference.Expected;
import io.gridward.rules.FactPredicate;
import io.gridward.rules.Policy;
import io.gridward.rules.PolicyBuilder;
import io.gridward.rules.PolicyLayer;
import io.gridward.rules.escalation.StandardVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads a policy in the standard vocabulary. */
public final class PolicyReader {
    private static final String UNREAD = "unread";

    private final Problems problems;
    private final ModelPlaces places;
    private final Map<String, FactPredicate> predicates;
    private boolean isWhole = true;
    private boolean isTooLarge;

    private PolicyReader(Problems problems, ModelPlaces places, Map<String, FactPredicate> predicates) {
        this.problems = problems;
        this.predicates = predicates;
        this.places = places;
    }

    /**
     * Reads a policy that is whole by itself.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @param mostRules how many rules all tables together may have
     * @param predicates the predicates written in Java that conditions may name, by name
     * @return the policy, if nothing is wrong; its guarantees are not proved yet
     */
    public static Read<Policy> read(
            Cell document,
            ModelPlaces places,
            Problems problems,
            int mostRules,
            Map<String, FactPredicate> predicates) {
        Fields fields = DocumentHeader.open(document, "policy");
        PolicyReader reader = new PolicyReader(problems, places, predicates);
        Policy policy = fields == null ? null : reader.composed(reader.layer(fields, mostRules));
        return new Read<>(problems.count() == 0 ? policy : null, places);
    }

    /**
     * Reads a layer, or a policy that is whole by itself as a layer that replaces what stands above.
     *
     * @param document the cell of the whole document
     * @param places the places of that document
     * @param problems where problems go
     * @param mostRules how many rules all tables together may have
     * @param predicates the predicates written in Java that conditions may name, by name
     * @return the layer, if nothing is wrong with it whatever stands above
     */
    public static Read<PolicyLayer> readLayer(
            Cell document,
            ModelPlaces places,
            Problems problems,
            int mostRules,
            Map<String, FactPredicate> predicates) {
        Fields fields = DocumentHeader.open(document, "policy");
        if (fields == null) {
            return new Read<>(null, places);
        }
        PolicyReader reader = new PolicyReader(problems, places, predicates);
        PolicyLayer layer = reader.layer(fields, mostRules);
        if (reader.isWhole) {
            reader.composed(layer);
            layer = layer.replacing();
        } else if (!reader.isTooLarge) {
            places.report(layer.findings(), problems);
        }
        return new Read<>(problems.count() == 0 ? layer : null, places);
    }

    private PolicyLayer layer(Fields fields, int mostRules) {
        String id = fields.required("policy", "an id such as dagang/escalation").parsed(PolicyReader::policyId);
        String revision =
                fields.required("revision", "a revision such as 2022-09").notBlank();
        PolicyBuilder builder = StandardVocabulary.policy(
                Objects.requireNonNullElse(id, UNREAD), Objects.requireNonNullElse(revision, UNREAD));
        binding(fields, builder);
        BilingualText title =
                fields.optional("title", "a title, or an object of en and zh").bilingual();
        if (title != null) {
            builder.title(title);
        }
        effective(fields.optional("effective", "an object of from and to"), builder);
        levels(part(fields, "levels", "a list of levels, the highest first"), builder);
        fields.optional("channels", "a list of channels")
                .list("a kebab-case id such as hotline", channel -> id(channel, "channels"))
                .forEach(builder::channels);
        fields.optional("causes", "a list of causes of requests")
                .list("a kebab-case id such as season", cause -> id(cause, "causes"))
                .forEach(builder::causes);
        List<Attribute<?>> attributes = new AttributeReader(problems, places)
                .read(fields.optional("attributes", "an object of attributes by name"));
        attributes.forEach(builder::attribute);
        ConditionReader conditions = new ConditionReader(problems, attributes, predicates);
        HostReader host = new HostReader(problems, places);
        EffectReader effects = new EffectReader(problems, places, host);
        Cell tables = part(fields, "tables", "an object of decision tables by name");
        if (isWhole || tables.isPresent()) {
            TableReader reader = new TableReader(problems, places, conditions, effects, host, mostRules);
            isTooLarge = reader.read(tables, builder) > mostRules;
        }
        new GuaranteeReader(places, conditions, effects, host)
                .read(fields.optional("guarantees", "a list of guarantees"), builder);
        labels(fields.optional("labels", "an object of names by value"), builder);
        fields.end();
        return builder.layer();
    }

    /** What only a document that is no layer must have. */
    private Cell part(Fields fields, String name, String expected) {
        return isWhole ? fields.required(name, expected) : fields.optional(name, expected);
    }

    private void binding(Fields fields, PolicyBuilder builder) {
        Cell layer = fields.optional("layer", "true");
        isWhole = !layer.isPresent();
        if (!isWhole) {
            KindReader.mustBeTrue(layer, problems);
        }
        Cell area = fields.optional("in", Expected.AREA);
        AreaCode code = area.isPresent() ? area.parsed(AreaCode::of) : null;
        if (code != null) {
            builder.in(code);
        }
        Cell replaces = fields.optional("replaces", "true");
        if (replaces.isPresent()) {
            KindReader.mustBeTrue(replaces, problems);
            builder.replacing();
        }
    }

    private @Nullable Policy composed(PolicyLayer layer) {
        if (isTooLarge) {
            // Checking what is refused anyway would cost what the limit is to save.
            return null;
        }
        try {
            return Policy.compose(List.of(layer));
        } catch (InvalidModelException invalid) {
            places.report(invalid.findings(), problems);
            return null;
        }
    }

    /** Kebab-case words joined by slashes, so that a place and its policies can share a beginning. */
    private static String policyId(String text) {
        for (String part : text.split("/", -1)) {
            Kebab.checked(part);
        }
        return text;
    }

    private static void effective(Cell cell, PolicyBuilder builder) {
        if (!cell.isPresent()) {
            return;
        }
        Fields fields = cell.fields();
        if (fields != null) {
            LocalDate from =
                    fields.optional("from", "the first day, such as 2022-09-01").date();
            LocalDate to =
                    fields.optional("to", "the last day, such as 2025-12-31").date();
            fields.end();
            builder.effective(from, to);
        }
    }

    private void levels(Cell cell, PolicyBuilder builder) {
        if (!isWhole && !cell.isPresent()) {
            return;
        }
        int before = problems.count();
        cell.list("a kebab-case id such as community", level -> id(level, "levels"))
                .forEach(builder::levels);
        if (!cell.isPresent() || problems.count() > before) {
            places.silence(ModelCode.MISSING_PART, "levels");
            places.silence(ModelCode.UNKNOWN_LEVEL);
            places.silence(ModelCode.UNKNOWN_VALUE);
            places.silence(ModelCode.UNKNOWN_ATTRIBUTE);
        }
    }

    /** Of an id that is there twice, the later is the one too many. */
    private @Nullable String id(Cell cell, String list) {
        String id = cell.parsed(Kebab::checked);
        JsonValue value = cell.value();
        if (id != null && value != null) {
            places.put(value, list, id);
        }
        return id;
    }

    private static void labels(Cell cell, PolicyBuilder builder) {
        if (!cell.isPresent()) {
            return;
        }
        cell.members("a name, or an object of en and zh").forEach((value, label) -> {
            BilingualText text = label.bilingual();
            if (text != null) {
                builder.label(value, text);
            }
        });
    }
}
