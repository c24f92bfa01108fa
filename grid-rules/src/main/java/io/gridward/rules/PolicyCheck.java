package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what a builder holds, all at once, and resolves it against the vocabulary. */
final class PolicyCheck {
    /** Names the JSON form of conditions keeps for combinators. */
    private static final Set<String> COMBINATORS = Set.of("all", "any", "not", "predicate");

    private final PolicyBuilder source;
    private final FindingCollector findings = new FindingCollector();
    private final Vocabulary.Names names;
    private final ImmutableList<Attribute<?>> situation;
    private final ImmutableMap<String, Attribute<?>> attributes;
    private final ImmutableList<DecisionTable> tables;
    private final HostTables host;
    private final ImmutableList<FactPredicate> predicates;

    private PolicyCheck(PolicyBuilder source) {
        this.source = source;
        checkFrame();
        this.names = new Vocabulary.Names(
                once("level", "levels", source.levels),
                once("channel", "channels", source.channels),
                once("cause", "causes", source.causes),
                assigned());
        this.situation = ImmutableList.copyOf(source.vocabulary().attributes(names));
        this.host = new HostTables(source, findings);
        this.attributes = checkAttributes();
        Map<String, Attribute<?>> declared = new LinkedHashMap<>();
        source.attributes.forEach(attribute -> declared.putIfAbsent(attribute.name(), attribute));
        host.check(declared, supplied());
        this.tables = checkTables();
        checkGuarantees();
        this.predicates = checkPredicates();
    }

    static PolicyCheck of(PolicyBuilder source) {
        return new PolicyCheck(source);
    }

    FindingCollector findings() {
        return findings;
    }

    Vocabulary.Names names() {
        return names;
    }

    ImmutableList<Attribute<?>> situation() {
        return situation;
    }

    ImmutableList<DecisionTable> tables() {
        return tables;
    }

    ImmutableList<String> declarations() {
        return host.declarations();
    }

    ImmutableList<FactPredicate> predicates() {
        return predicates;
    }

    ImmutableList<Condition> constraints() {
        return source.vocabulary().constraints().stream()
                .filter(constraint ->
                        constraint.tests().stream().allMatch(test -> attributes.containsKey(test.attribute())))
                .collect(ImmutableList.toImmutableList());
    }

    private void checkFrame() {
        if (source.effectiveFrom != null
                && source.effectiveTo != null
                && source.effectiveTo.isBefore(source.effectiveFrom)) {
            findings.error(
                    ModelCode.DATES_REVERSED,
                    List.of("effective"),
                    "from",
                    source.effectiveFrom.toString(),
                    "to",
                    source.effectiveTo.toString());
        }
        if (source.levels.isEmpty()) {
            findings.error(ModelCode.MISSING_PART, List.of("levels"), "part", "levels");
        }
    }

    private List<String> once(String kind, String place, List<String> ids) {
        Set<String> once = new LinkedHashSet<>();
        for (String id : ids) {
            if (!once.add(id)) {
                findings.error(ModelCode.DUPLICATE_ID, List.of(place, id), "kind", kind, "id", id);
            }
        }
        return List.copyOf(once);
    }

    private Map<String, List<Object>> assigned() {
        SetMultimap<String, Object> assigned = LinkedHashMultimap.create();
        source.rules.values().forEach(rule -> assigned.putAll(Multimaps.forMap(rule.then())));
        source.otherwise.values().forEach(values -> assigned.putAll(Multimaps.forMap(values)));
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        assigned.asMap().forEach((effect, values) -> lists.put(effect, List.copyOf(values)));
        return lists;
    }

    /** The names of the attributes that come with the vocabulary. */
    private Set<String> supplied() {
        Set<String> supplied = new HashSet<>();
        supplied.add(Policy.TRIGGER);
        situation.forEach(attribute -> supplied.add(attribute.name()));
        source.vocabulary().tables().stream()
                .flatMap(form -> form.effects().stream())
                .flatMap(effect -> effect.feeds().stream())
                .forEach(supplied::add);
        return supplied;
    }

    private ImmutableMap<String, Attribute<?>> checkAttributes() {
        Map<String, Attribute<?>> byName = new LinkedHashMap<>();
        byName.put(Policy.TRIGGER, Policy.triggerAttribute());
        situation.forEach(attribute -> byName.put(attribute.name(), attribute));
        Set<String> reserved = new HashSet<>(supplied());
        reserved.addAll(COMBINATORS);
        Set<String> declared = new HashSet<>();
        for (Attribute<?> attribute : source.attributes) {
            String name = attribute.name();
            List<String> path = List.of("attributes", name);
            if (reserved.contains(name)) {
                findings.error(ModelCode.RESERVED_ATTRIBUTE, path, "attribute", name);
            } else if (!declared.add(name)) {
                findings.error(ModelCode.DUPLICATE_ID, path, "kind", "attribute", "id", name);
            } else {
                byName.put(name, attribute);
            }
        }
        return ImmutableMap.copyOf(byName);
    }

    private ImmutableList<DecisionTable> checkTables() {
        List<TableForm> forms = host.forms();
        List<String> known = forms.stream().map(TableForm::name).toList();
        Set<String> written = Sets.union(source.rules.keySet(), source.otherwise.keySet());
        for (String name : written) {
            if (!known.contains(name)) {
                findings.add(Finding.unknown(ModelCode.UNKNOWN_TABLE, List.of("tables", name), "table", name, known));
            }
        }
        ImmutableList.Builder<DecisionTable> checked = ImmutableList.builder();
        Possibility possibility = new Possibility(attributes, constraints());
        SetMultimap<Trigger, String> fed = LinkedHashMultimap.create();
        for (TableForm form : forms) {
            if (written.contains(form.name()) || host.isOwn(form.name())) {
                DecisionTable table = new DecisionTable(
                        form, source.rules.get(form.name()), source.otherwise.getOrDefault(form.name(), Map.of()));
                findings.addAll(
                        new TableCheck(table, attributes, names, source.vocabulary(), possibility, fed).findings());
                checked.add(table);
            } else if (!form.mayBeMissing()) {
                TableCheck.missingOtherwise(form, Map.of()).forEach(findings::add);
            }
            for (Effect<?> effect : form.effects()) {
                effect.feeds()
                        .ifPresent(attribute ->
                                effect.triggers(form.triggers()).forEach(trigger -> fed.put(trigger, attribute)));
            }
        }
        return checked.build();
    }

    /** One name for two tests would make two policies of one content id decide differently. */
    private ImmutableList<FactPredicate> checkPredicates() {
        Map<FactPredicate, FactPredicate> byName = new LinkedHashMap<>();
        Stream.concat(
                        source.rules.values().stream().map(Rule::when),
                        source.guarantees.stream().map(Guarantee::forAll))
                .flatMap(condition -> condition.match(new PredicateCollector()))
                .forEach(predicate -> {
                    FactPredicate first = byName.putIfAbsent(predicate, predicate);
                    if (first != null && !first.isSameTest(predicate)) {
                        findings.error(
                                ModelCode.DUPLICATE_ID,
                                List.of("predicates", predicate.name()),
                                "kind",
                                "predicate",
                                "id",
                                predicate.name());
                    }
                });
        return ImmutableList.copyOf(byName.keySet());
    }

    private void checkGuarantees() {
        Map<String, DecisionTable> byEffect = new LinkedHashMap<>();
        for (DecisionTable table : tables) {
            table.effects().forEach(effect -> byEffect.put(effect.name(), table));
        }
        Set<String> ids = new HashSet<>();
        for (Guarantee guarantee : source.guarantees) {
            List<String> path = List.of("guarantees", guarantee.id());
            if (!ids.add(guarantee.id())) {
                findings.error(ModelCode.DUPLICATE_ID, path, "kind", "guarantee", "id", guarantee.id());
            }
            if (guarantee.then().isEmpty()) {
                findings.error(ModelCode.DECIDES_NOTHING, path, "kind", "guarantee", "id", guarantee.id());
            }
            checkPremise(guarantee, byEffect.values(), path);
            guarantee.then().forEach((name, value) -> {
                List<String> at = Paths.plus(path, "then", name);
                DecisionTable table = byEffect.get(name);
                if (table == null) {
                    findings.add(Finding.unknown(
                            ModelCode.EFFECT_NOT_DECIDED,
                            at,
                            "effect",
                            name,
                            findings.isSuggesting() ? byEffect.keySet() : List.of(),
                            "known",
                            Excerpt.of(byEffect.keySet())));
                } else {
                    table.form().find(name).stream()
                            .flatMap(effect -> effect.domain().check(name, value, names).stream())
                            .forEach(problem -> findings.add(problem.at(at)));
                }
            });
        }
    }

    /** Once against each table whose effects it promises; without one, against any, for what can be said at all. */
    private void checkPremise(Guarantee guarantee, Collection<DecisionTable> all, List<String> path) {
        Set<TableForm> spokenOf = new LinkedHashSet<>();
        for (DecisionTable table : all) {
            if (guarantee.then().keySet().stream()
                    .anyMatch(effect -> table.form().find(effect).isPresent())) {
                spokenOf.add(table.form());
            }
        }
        List<TableForm> forms = new ArrayList<>(spokenOf);
        if (forms.isEmpty()) {
            forms.addAll(source.vocabulary().tables().subList(0, 1));
        }
        Set<Finding> once = new LinkedHashSet<>();
        for (TableForm form : forms) {
            FindingCollector premise = new FindingCollector();
            new ConditionCheck(attributes, form, premise).check(guarantee.forAll(), Paths.plus(path, "forAll"));
            once.addAll(premise.findings());
        }
        findings.addAll(List.copyOf(once));
    }
}
