package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.Explanation;
import io.gridward.rules.HitMode;
import io.gridward.rules.NearMiss;
import io.gridward.rules.Rule;
import io.gridward.rules.RuleExplanation;
import io.gridward.rules.TableExplanation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an author wants to read when a policy did not decide as expected: what would have to change, and why it did. */
record DecisionReport(Explanation explanation, Language language) {
    private static final BilingualText CHANGE = new BilingualText("What would have to change", "须有的变化");
    /** Rules beyond this are counted. */
    private static final int MOST_RULES = 5;

    private static final int MOST_NEAR_MISSES = 5;
    /** Tables may feed each other in a long row. */
    private static final int DEEPEST = 3;

    /** What would have to change for a value of an effect to be decided, then why it was not. */
    String ifWanted(String effect, Predicate<Object> wanted) {
        Set<NearMiss> told = new LinkedHashSet<>();
        Optional<List<String>> lines = table(effect).map(table -> change(table, effect, wanted, told, 0));
        return lines.map(each -> section(CHANGE, each))
                        .orElseGet(() -> said(
                                "\nNo table of " + explanation.policy().id() + " decides " + effect + ".\n",
                                "\n" + explanation.policy().id() + " 中没有决策表裁定 " + effect + "。\n"))
                + why(told);
    }

    /** What would have to change for a rule to decide, then why it did not. */
    String ifWanted(String table, String rule) {
        Set<NearMiss> told = new LinkedHashSet<>();
        List<String> lines = change(table, rule, told, 0);
        boolean decided = explanation.whyNot(table, rule) instanceof RuleExplanation.Decided;
        return section(decided ? new BilingualText("What became of the rule", "该条规则的情况") : CHANGE, lines) + why(told);
    }

    private Optional<DecisionTable> table(String effect) {
        return explanation.policy().tables().stream()
                .filter(each -> each.effects().stream().map(Effect::name).anyMatch(effect::equals))
                .findFirst();
    }

    private List<String> change(
            DecisionTable table, String effect, Predicate<Object> wanted, Set<NearMiss> told, int depth) {
        TableExplanation explained = explanation.table(table.name());
        if (!explained.isAsked()) {
            return lines(explained.findings());
        }
        List<Rule> able = table.rules().stream()
                .filter(rule -> isWanted(rule.then().get(effect), wanted))
                .toList();
        List<String> lines = new ArrayList<>();
        able.stream().limit(MOST_RULES).forEach(rule -> lines.addAll(change(table.name(), rule.id(), told, depth)));
        if (able.size() > MOST_RULES) {
            int more = able.size() - MOST_RULES;
            lines.add(said("... and " + more + " more rules", "……另有 " + more + " 条规则"));
        }
        boolean otherwise =
                table.mode() == HitMode.FIRST && isWanted(table.otherwise().get(effect), wanted);
        if (otherwise) {
            explained
                    .deciding()
                    .forEach(decided -> lines.add(table.name()
                            + said(
                                    ": otherwise decides that, but the rule "
                                            + decided.rule().id() + " matched",
                                    ":由 otherwise 裁定为该值,但规则 " + decided.rule().id() + " 已匹配")));
        }
        if (able.isEmpty() && !otherwise) {
            lines.add(said("no rule of " + table.name() + " decides that", table.name() + " 中没有规则裁定为该值"));
        }
        return lines;
    }

    private static boolean isWanted(@Nullable Object value, Predicate<Object> wanted) {
        return value != null && wanted.test(value);
    }

    /** The near misses of a rule say it shortest; without one, each test that failed. */
    private List<String> change(String table, String rule, Set<NearMiss> told, int depth) {
        RuleExplanation became = explanation.whyNot(table, rule);
        List<NearMiss> near = became instanceof RuleExplanation.Failed
                ? explanation.table(table).nearMisses().stream()
                        .filter(miss -> miss.rule().id().equals(rule))
                        .toList()
                : List.of();
        if (near.isEmpty()) {
            return lines(became.findings());
        }
        told.addAll(near);
        return near.stream()
                .flatMap(miss ->
                        ImmutableList.<String>builder()
                                .add(text(miss))
                                .addAll(before(miss, told, depth))
                                .build()
                                .stream())
                .toList();
    }

    /** A value that an earlier table decided changes only there. */
    private List<String> before(NearMiss miss, Set<NearMiss> told, int depth) {
        Object nearest = miss.nearest();
        if (miss.fedBy() == null || nearest == null || depth == DEEPEST) {
            return List.of();
        }
        String effect = miss.fedBy().effect();
        return table(effect).map(table -> change(table, effect, nearest::equals, told, depth + 1)).stream()
                .flatMap(List::stream)
                .map(line -> "  " + line)
                .toList();
    }

    /** Why the decision is what it is. */
    String why() {
        return why(Set.of());
    }

    private String why(Set<NearMiss> told) {
        List<String> lines = explanation.tables().stream()
                .filter(TableExplanation::isAsked)
                .flatMap(table -> lines(table.findings()).stream())
                .toList();
        // What one table decides for another is no wish of the author.
        List<String> near = explanation.nearMisses().stream()
                .filter(miss -> miss.fedBy() == null && !told.contains(miss))
                .map(this::text)
                .toList();
        String asked =
                explanation.policy().id() + " at " + explanation.trigger().id() + " with " + facts();
        String chinese =
                explanation.policy().id() + " 在 " + explanation.trigger().id() + " 时的裁定," + facts();
        return section(new BilingualText("What was decided by " + asked, chinese), lines)
                + (near.isEmpty()
                        ? ""
                        : section(
                                told.isEmpty()
                                        ? new BilingualText("Near misses", "差一点匹配的规则")
                                        : new BilingualText("Other near misses", "其他差一点匹配的规则"),
                                Shown.some(near, MOST_NEAR_MISSES, language).toList()));
    }

    /** What was said of the issue, then of the situation, without what stands at its default. */
    private String facts() {
        Map<String, Object> values = new LinkedHashMap<>(explanation.facts().values());
        explanation
                .policy()
                .inputs()
                .attributes()
                .forEach(attribute -> attribute
                        .presence()
                        .orElse()
                        .filter(fallback -> fallback.equals(values.get(attribute.name())))
                        .ifPresent(fallback -> values.remove(attribute.name())));
        FactSchema own = explanation.policy().attributes();
        String issue = facts(values, name -> own.find(name).isPresent());
        String situation = facts(values, name -> own.find(name).isEmpty());
        return (issue.isEmpty() ? said("nothing said", "未填写事实") : issue)
                + (situation.isEmpty() ? "" : " (" + situation + ")");
    }

    private static String facts(Map<String, Object> values, Predicate<String> chosen) {
        return values.entrySet().stream()
                .filter(each -> chosen.test(each.getKey()))
                .map(each -> each.getKey() + " " + Shown.of(each.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String text(NearMiss miss) {
        return explanation.text(miss.finding(), language);
    }

    private List<String> lines(List<Finding> findings) {
        return explanation.lines(findings, language);
    }

    private String said(String en, String zh) {
        return language == Language.EN ? en : zh;
    }

    private String section(BilingualText title, List<String> lines) {
        return "\n" + title.in(language) + said(":\n", ":\n") + Shown.indented(lines.stream());
    }
}
