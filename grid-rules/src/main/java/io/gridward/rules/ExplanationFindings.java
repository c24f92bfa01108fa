package io.gridward.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.ExplanationCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells explanations as findings. */
final class ExplanationFindings {
    /** No rule has this id. */
    private static final String OTHERWISE = "otherwise";

    private static final String OUTER = "";
    private static final String INNER = "  ";

    private static final Set<ExplanationCode> DETAILS = Sets.immutableEnumSet(
            ExplanationCode.NOTHING_TO_TEST,
            ExplanationCode.DECIDED_BY_RULE,
            ExplanationCode.DECIDED_BY_OTHERWISE,
            ExplanationCode.TEST_HELD,
            ExplanationCode.TEST_FAILED,
            ExplanationCode.PREDICATE_HELD,
            ExplanationCode.PREDICATE_FAILED,
            ExplanationCode.VALUE_FED,
            ExplanationCode.VALUE_FED_BY_OTHERWISE,
            ExplanationCode.ALTERNATIVES_FAILED);

    private ExplanationFindings() {}

    static String indent(Finding finding) {
        return finding.code() instanceof ExplanationCode code && DETAILS.contains(code) ? INNER : OUTER;
    }

    static Finding asked(Policy policy, Trigger trigger) {
        return Finding.note(ExplanationCode.POLICY_ASKED, List.of(), "policy", policy.id(), "trigger", trigger.id());
    }

    static List<Finding> of(TableExplanation table, Trigger trigger) {
        if (!table.isAsked()) {
            return List.of(notAsked(table.table(), trigger, table.triggers()));
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        List<RuleExplanation.Decided> deciding = table.deciding();
        if (deciding.isEmpty()) {
            findings.add(Finding.note(
                    ExplanationCode.NO_RULE_MATCHED, List.of("tables", table.table()), "table", table.table()));
        }
        ListMultimap<String, DecidedEffect> byRule =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (DecidedEffect effect : table.effects()) {
            Rule rule = effect.rule();
            byRule.put(rule == null ? OTHERWISE : rule.id(), effect);
        }
        deciding.forEach(decided -> {
            findings.addAll(decided.findings());
            byRule.get(decided.rule().id()).forEach(effect -> findings.add(of(table.table(), effect)));
        });
        byRule.get(OTHERWISE).forEach(effect -> findings.add(of(table.table(), effect)));
        return findings.build();
    }

    private static Finding notAsked(String table, Trigger trigger, Set<Trigger> triggers) {
        return Finding.note(
                ExplanationCode.TABLE_NOT_ASKED,
                List.of("tables", table),
                "table",
                table,
                "trigger",
                trigger.id(),
                "triggers",
                ids(triggers));
    }

    private static String ids(Set<Trigger> triggers) {
        return triggers.stream().map(Trigger::id).collect(Collectors.joining(", "));
    }

    private static Finding of(String table, DecidedEffect effect) {
        Rule rule = effect.rule();
        List<String> path = rule == null
                ? List.of("tables", table, OTHERWISE, effect.effect())
                : List.of("tables", table, "rules", rule.id(), "then", effect.effect());
        return Finding.note(
                rule == null ? ExplanationCode.DECIDED_BY_OTHERWISE : ExplanationCode.DECIDED_BY_RULE,
                path,
                "effect",
                effect.effect(),
                "decided",
                SeenText.ofEffect(effect));
    }

    static List<Finding> of(RuleExplanation explanation) {
        if (explanation instanceof RuleExplanation.NotAsked notAsked) {
            return List.of(rule(
                    ExplanationCode.RULE_NOT_ASKED,
                    explanation,
                    ImmutableMap.of("trigger", notAsked.trigger().id(), "triggers", ids(notAsked.triggers()))));
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (explanation instanceof RuleExplanation.Decided decided) {
            findings.add(decided(decided));
            addTests(explanation, decided.when(), findings);
        } else if (explanation instanceof RuleExplanation.Outranked outranked) {
            findings.add(rule(
                    ExplanationCode.RULE_OUTRANKED,
                    explanation,
                    Map.of("winner", outranked.by().id())));
            addTests(explanation, outranked.when(), findings);
        } else if (explanation instanceof RuleExplanation.Failed failed) {
            String attributes = String.join(", ", failed.when().subjects());
            findings.add(rule(ExplanationCode.RULE_FAILED, explanation, Map.of("attributes", attributes)));
            addTests(explanation, failed.when(), findings);
        }
        return findings.build();
    }

    private static Finding decided(RuleExplanation.Decided decided) {
        Map<String, String> more = new LinkedHashMap<>();
        decided.rule().because().map(BilingualText::en).ifPresent(text -> more.put("because", text));
        decided.rule().source().ifPresent(text -> more.put("source", text));
        return rule(ExplanationCode.RULE_DECIDED, decided, more);
    }

    private static Finding rule(ExplanationCode code, RuleExplanation about, Map<String, String> more) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("table", about.table());
        details.put("rule", about.rule().id());
        details.putAll(more);
        return new Finding(code, Severity.NOTE, path(about.table(), about.rule()), details);
    }

    private static List<String> path(String table, Rule rule) {
        return List.of("tables", table, "rules", rule.id());
    }

    private static void addTests(RuleExplanation about, SeenCondition when, ImmutableList.Builder<Finding> findings) {
        if (when instanceof SeenGroup group && group.members().isEmpty()) {
            findings.add(rule(ExplanationCode.NOTHING_TO_TEST, about, Map.of()));
            return;
        }
        addParts(Paths.plus(path(about.table(), about.rule()), "when"), when, new HashSet<>(), findings);
    }

    private static void addParts(
            List<String> path, SeenCondition part, Set<String> traced, ImmutableList.Builder<Finding> findings) {
        if (part instanceof SeenLeaf leaf) {
            findings.add(leaf.finding().at(Paths.plus(path, leaf.subject())));
            if (leaf instanceof SeenTest seen && seen.fedBy() != null && traced.add(leaf.subject())) {
                findings.add(fed(seen, seen.fedBy()));
            }
        } else if (part instanceof SeenGroup group) {
            List<SeenCondition> nearest = group.nearest();
            if (group.isOfAlternatives() && !group.isSatisfied() && nearest.size() > 1) {
                findings.add(Finding.note(
                        ExplanationCode.ALTERNATIVES_FAILED,
                        path,
                        "count",
                        Integer.toString(group.members().size()),
                        "shown",
                        Integer.toString(nearest.size())));
            }
            nearest.forEach(member -> addParts(path, member, traced, findings));
        }
    }

    private static Finding fed(SeenTest seen, Feed feed) {
        List<String> details = new ArrayList<>(List.of("attribute", seen.test().attribute()));
        details.addAll(List.of("seen", SeenText.of(seen.value()), "table", feed.table()));
        List<String> path;
        if (feed.rule() == null) {
            path = List.of("tables", feed.table(), OTHERWISE, feed.effect());
        } else {
            details.addAll(List.of("rule", feed.rule()));
            path = List.of("tables", feed.table(), "rules", feed.rule(), "then", feed.effect());
        }
        ExplanationCode code = feed.rule() == null ? ExplanationCode.VALUE_FED_BY_OTHERWISE : ExplanationCode.VALUE_FED;
        return Finding.note(code, path, details.toArray(String[]::new));
    }

    static Finding of(SeenTest seen) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("attribute", seen.test().attribute());
        details.put("seen", SeenText.of(seen.value()));
        if (!isSaidBySeeing(seen)) {
            details.putAll(SeenText.wanted(seen.test(), seen.negated()));
        }
        boolean anyWouldDo = ImmutableSet.of(Operator.ANY_OF, Operator.NONE_OF)
                        .contains(seen.test().operator())
                && seen.negated() == (seen.test().operator() == Operator.NONE_OF);
        if (!anyWouldDo) {
            details.putAll(by(seen.shortfall()));
        }
        ExplanationCode code = seen.isSatisfied() ? ExplanationCode.TEST_HELD : ExplanationCode.TEST_FAILED;
        return new Finding(code, Severity.NOTE, List.of(seen.test().attribute()), details);
    }

    static Finding of(SeenPredicate seen) {
        return Finding.note(
                seen.isSatisfied() ? ExplanationCode.PREDICATE_HELD : ExplanationCode.PREDICATE_FAILED,
                List.of(seen.subject()),
                "predicate",
                seen.subject(),
                "answer",
                seen.holds() ? "holds" : "does not hold");
    }

    /** What is seen to be a value need not be said to be wanted that value. */
    private static boolean isSaidBySeeing(SeenTest seen) {
        return seen.isSatisfied() && !seen.negated() && seen.test().operator() == Operator.IS;
    }

    private static Map<String, String> by(@Nullable Shortfall shortfall) {
        return shortfall == null ? Map.of() : SeenText.by(shortfall);
    }

    static Finding of(NearMiss miss) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("table", miss.table());
        details.put("rule", miss.rule().id());
        details.put("attribute", miss.attribute());
        details.put("seen", SeenText.of(miss.value()));
        details.put("nearest", SeenText.of(miss.nearest()));
        details.putAll(SeenText.by(miss.shortfall()));
        Rule winner = miss.outrankedBy();
        if (winner != null) {
            details.put("winner", winner.id());
        }
        List<String> path = Paths.plus(Paths.plus(path(miss.table(), miss.rule()), "when"), miss.attribute());
        return new Finding(ExplanationCode.NEAR_MISS, Severity.NOTE, path, details);
    }
}
