package io.gridward.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import io.gridward.core.finding.Phrases;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people call the ids in one finding of an explanation: by the policy's labels, titles and reasons, then by
 * the library's own words.
 *
 * @param policy the policy
 * @param tables its tables by name
 * @param finding the finding
 */
record PolicyNaming(Policy policy, ImmutableMap<String, TableExplanation> tables, Finding finding) implements Naming {
    private static final Splitter LIST = Splitter.on(", ");
    private static final String LIMIT = "limit";

    @Override
    public String name(String kind, String id, Language language) {
        return switch (kind) {
            case "policy" -> in(policy.title(), language, id);
            case "rule", "winner" -> in(rule(id).flatMap(Rule::title), language, id);
            case "because" -> in(rule(detail("rule")).flatMap(Rule::because), language, id);
            case "table", "effect", "attribute", "trigger", "predicate" -> word(kind, id, language);
            case "attributes" -> list(id, language, each -> word("attribute", each, language));
            case "triggers" -> list(id, language, each -> word("trigger", each, language));
            case "seen", "operand", "upTo", "nearest", "missing", "unwanted" ->
                list(id, language, each -> value(each, language));
            case "decided" -> decided(id, language);
            case "by" -> isDuration() ? in(Glossary.find(LIMIT, id), language, id) : id;
            default -> id;
        };
    }

    private static String in(Optional<BilingualText> text, Language language, String otherwise) {
        return text.map(found -> found.in(language)).orElse(otherwise);
    }

    private String detail(String name) {
        return finding.details().getOrDefault(name, "");
    }

    private Optional<Rule> rule(String id) {
        return Optional.ofNullable(tables.get(detail("table"))).flatMap(table -> table.rule(id));
    }

    private static String list(String ids, Language language, Function<String, String> naming) {
        return LIST.splitToStream(ids).map(naming).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    private String value(String id, Language language) {
        if (isDuration()) {
            return in(Glossary.find(LIMIT, id), language, phrase(id, language));
        }
        String named = word(detail("attribute"), id, language);
        return named.equals(id) ? phrase(id, language) : named;
    }

    private static String phrase(String id, Language language) {
        return Phrases.common().name("seen", id, language);
    }

    private boolean isDuration() {
        return policy.inputs()
                .find(detail("attribute"))
                .filter(attribute -> attribute.kind() == Attribute.Kind.DURATION)
                .isPresent();
    }

    private String decided(String id, Language language) {
        Optional<BilingualText> text =
                value().filter(BilingualText.class::isInstance).map(BilingualText.class::cast);
        return text.isPresent()
                ? in(text, language, id)
                : list(
                        id,
                        language,
                        each -> in(Glossary.find(LIMIT, each), language, word(detail("effect"), each, language)));
    }

    /** The value at the path {@code tables/T/rules/R/then/E} or {@code tables/T/otherwise/E}. */
    private Optional<Object> value() {
        TableExplanation table = tables.get(finding.path().get(1));
        String effect = detail("effect");
        if (table == null) {
            return Optional.empty();
        }
        return finding.path().size() == 4
                ? table.otherwise(effect)
                : table.rule(finding.path().get(3)).map(rule -> rule.then().get(effect));
    }

    private String word(String kind, String id, Language language) {
        return in(Optional.ofNullable(policy.labels().get(id)).or(() -> Glossary.find(kind, id)), language, id);
    }
}
