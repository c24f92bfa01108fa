package io.gridward.rules.testing;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.rules.Condition;
import io.gridward.rules.DecisionTable;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.Policy;
import io.gridward.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page that shows a policy as decision tables, coloured by what the cases show of it: a row a rule, a column an
 * attribute, and at each condition whether it was seen to hold, seen not to hold, and seen on both sides of its
 * threshold. The page stands alone, opens nothing from elsewhere and runs no script; it follows the reader's choice of
 * light or dark. Colours are never the only sign.
 */
public final class CoveragePage {
    private final Coverage coverage;
    private final CoverageGoals goals;

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
        this.goals = new CoverageGoals(coverage.policy());
    }

    /**
     * Makes a page.
     *
     * @param coverage what it shows
     * @return the page
     */
    public static CoveragePage of(Coverage coverage) {
        return new CoveragePage(coverage);
    }

    /**
     * Writes the page.
     *
     * @param language the language of everything the policy does not say itself
     * @return HTML, in UTF-8 once it is written
     */
    public String html(Language language) {
        return new Writing(language).page();
    }

    @Override
    public String toString() {
        return "page of " + coverage;
    }

    /** Not thread-safe. A page under way. */
    private final class Writing {
        private final Language language;
        private final StringBuilder out = new StringBuilder(20_000);

        Writing(Language language) {
            this.language = language;
        }

        private String said(String en, String zh) {
            return language == Language.EN ? en : zh;
        }

        String page() {
            Policy policy = coverage.policy();
            String title = said("Coverage of ", "用例覆盖:") + policy.id() + " " + policy.revision();
            out.append("<!doctype html>\n<html lang=\"")
                    .append(said("en", "zh-CN"))
                    .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                    .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                    .append(Html.escaped(title))
                    .append("</title>\n<style>\n")
                    .append(Html.STYLE)
                    .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                    .append(Html.escaped(title))
                    .append("</h1>\n");
            policy.title().ifPresent(text -> element("p", "lead", text.in(language)));
            out.append("</header>\n<main>\n");
            summary();
            legend();
            policy.tables().forEach(this::table);
            missing();
            return out.append("</main>\n</body>\n</html>\n").toString();
        }

        private void element(String name, String style, String text) {
            out.append('<').append(name).append(" class=\"").append(style).append("\">");
            out.append(Html.escaped(text)).append("</").append(name).append(">\n");
        }

        private void summary() {
            Share all = coverage.share();
            out.append("<section class=\"summary\">\n<div class=\"total\"><b>")
                    .append(all.percent())
                    .append("</b> <span>")
                    .append(all.part())
                    .append(said(" of ", " / "))
                    .append(all.whole())
                    .append(said(" things shown", " 项已覆盖"))
                    .append("</span></div>\n<table class=\"shares\">\n");
            for (CoverageGoal.Kind kind : CoverageGoal.Kind.values()) {
                Share share = coverage.share(kind);
                if (share.whole() > 0) {
                    out.append("<tr><th scope=\"row\">")
                            .append(Html.escaped(kind.title().in(language)))
                            .append("</th><td class=\"bar\"><progress max=\"")
                            .append(share.whole())
                            .append("\" value=\"")
                            .append(share.part())
                            .append("\"></progress></td><td>")
                            .append(share.part())
                            .append(" / ")
                            .append(share.whole())
                            .append("</td><td>")
                            .append(share.percent())
                            .append("</td></tr>\n");
                }
            }
            out.append("</table>\n");
            chips(CoverageGoal.Kind.TRIGGER);
            chips(CoverageGoal.Kind.LEVEL);
            out.append("</section>\n");
        }

        private void chips(CoverageGoal.Kind kind) {
            List<CoverageGoal> own = goals.aims().keySet().stream()
                    .filter(goal -> goal.kind() == kind)
                    .toList();
            if (own.isEmpty()) {
                return;
            }
            out.append("<p class=\"chips\">")
                    .append(Html.escaped(kind.title().in(language)))
                    .append(said(": ", ":"));
            own.forEach(goal -> chip(goal, goal.path().get(goal.path().size() - 1)));
            out.append("</p>\n");
        }

        private void chip(CoverageGoal goal, String text) {
            Seen seen = seen(goal);
            out.append("<span class=\"chip ")
                    .append(seen.style)
                    .append("\" title=\"")
                    .append(Html.escaped(seen.title.in(language) + ": " + goal.id()))
                    .append("\">")
                    .append(seen.sign)
                    .append("&nbsp;")
                    .append(Html.escaped(text))
                    .append("</span> ");
        }

        private void legend() {
            out.append("<p class=\"legend\">");
            for (Seen seen : Seen.values()) {
                out.append("<span class=\"chip ")
                        .append(seen.style)
                        .append("\">")
                        .append(seen.sign)
                        .append("&nbsp;")
                        .append(Html.escaped(seen.title.in(language)))
                        .append("</span> ");
            }
            out.append(Html.escaped(said(
                            "T, F: the condition was seen to hold, not to hold; numbers: the last value on either side of its threshold.",
                            "T、F:条件曾成立、曾不成立;数字:界限两侧的最后一个值。")))
                    .append("</p>\n");
        }

        private void table(DecisionTable table) {
            Set<String> columns = new LinkedHashSet<>();
            table.rules().forEach(rule -> leaves(rule).forEach(leaf -> columns.add(leaf.column())));
            out.append("<section>\n<h2>")
                    .append(Html.escaped(table.name()))
                    .append(" <small>")
                    .append(Html.escaped((table.mode() == HitMode.FIRST
                                    ? said("first match decides", "首个符合者裁定")
                                    : said("every match adds", "符合者皆计入"))
                            + said("; asked at ", ";询问时机:")
                            + triggers(table)))
                    .append("</small></h2>\n<div class=\"scroll\"><table class=\"rules\">\n<thead><tr><th>")
                    .append(said("rule", "规则"))
                    .append("</th>");
            columns.forEach(column -> out.append("<th class=\"when\">")
                    .append(Html.escaped(column))
                    .append("</th>"));
            table.effects().stream()
                    .filter(effect -> isDecided(table, effect))
                    .forEach(effect -> out.append("<th class=\"then\">")
                            .append(Html.escaped(effect.name()))
                            .append("</th>"));
            out.append("</tr></thead>\n<tbody>\n");
            table.rules().forEach(rule -> rule(table, rule, columns));
            if (!table.otherwise().isEmpty()) {
                otherwise(table, columns);
            }
            out.append("</tbody>\n</table></div>\n</section>\n");
        }

        private String triggers(DecisionTable table) {
            return table.triggers().size() == Trigger.values().length
                    ? said("every trigger", "各种时机")
                    : table.triggers().stream().map(Trigger::id).collect(Collectors.joining(", "));
        }

        private boolean isDecided(DecisionTable table, Effect<?> effect) {
            return table.otherwise().containsKey(effect.name())
                    || table.rules().stream().anyMatch(rule -> rule.then().containsKey(effect.name()));
        }

        private List<Leaf> leaves(Rule rule) {
            return rule.when().match(new LeafReader(""));
        }

        private void rule(DecisionTable table, Rule rule, Set<String> columns) {
            List<Leaf> leaves = leaves(rule);
            out.append("<tr class=\"").append(row(table, rule).style).append("\">\n<th scope=\"row\"><code>");
            out.append(Html.escaped(rule.id())).append("</code>");
            rule.because().ifPresent(reason -> element("div", "because", reason.in(language)));
            out.append("<div>");
            chip(CoverageGoals.decided(table.name(), rule.id()), said("decides", "裁定"));
            CoverageGoal matched = CoverageGoals.matched(table.name(), rule.id());
            if (goals.aims().containsKey(matched)
                    && seen(matched) != seen(CoverageGoals.decided(table.name(), rule.id()))) {
                chip(matched, said("matches", "符合"));
            }
            out.append("</div></th>\n");
            for (String column : columns) {
                out.append("<td class=\"when\">");
                for (int i = 0; i < leaves.size(); i++) {
                    if (leaves.get(i).column().equals(column)) {
                        leaf(table, rule, i, leaves.get(i));
                    }
                }
                out.append("</td>\n");
            }
            effects(table, rule.then(), false);
            out.append("</tr>\n");
        }

        private void leaf(DecisionTable table, Rule rule, int i, Leaf leaf) {
            out.append("<div class=\"leaf\"><code>")
                    .append(Html.escaped(leaf.text()))
                    .append("</code><br>");
            chip(CoverageGoals.condition(table.name(), rule.id(), i, true), "T");
            chip(CoverageGoals.condition(table.name(), rule.id(), i, false), "F");
            if (leaf.condition() instanceof Condition.Test test) {
                for (Object side : goals.sides(test)) {
                    chip(CoverageGoals.threshold(table.name(), rule.id(), i, side), Threshold.text(side));
                }
            }
            out.append("</div>");
        }

        private void otherwise(DecisionTable table, Set<String> columns) {
            out.append("<tr class=\"otherwise\"><th scope=\"row\"><code>")
                    .append(said("otherwise", "否则"))
                    .append("</code></th>");
            if (!columns.isEmpty()) {
                out.append("<td class=\"when\" colspan=\"")
                        .append(columns.size())
                        .append("\"></td>");
            }
            effects(table, table.otherwise(), true);
            out.append("</tr>\n");
        }

        private void effects(DecisionTable table, Map<String, Object> then, boolean otherwise) {
            for (Effect<?> effect : table.effects()) {
                if (!isDecided(table, effect)) {
                    continue;
                }
                out.append("<td class=\"then\">");
                Object value = then.get(effect.name());
                if (value != null) {
                    out.append(Html.escaped(effect.domain().written(value)));
                    if (otherwise) {
                        out.append("<br>");
                        chip(CoverageGoals.otherwise(table.name(), effect.name()), said("decides", "裁定"));
                    }
                }
                out.append("</td>\n");
            }
        }

        private Seen row(DecisionTable table, Rule rule) {
            String prefix = String.join("/", "tables", table.name(), "rules", rule.id());
            Set<Seen> all = goals.aims().keySet().stream()
                    .filter(goal -> (String.join("/", goal.path()) + "/").startsWith(prefix + "/"))
                    .map(this::seen)
                    .collect(ImmutableSet.toImmutableSet());
            Seen decided = seen(CoverageGoals.decided(table.name(), rule.id()));
            return decided == Seen.YES && all.contains(Seen.NO) ? Seen.PARTLY : decided;
        }

        private Seen seen(CoverageGoal goal) {
            return coverage.isReached(goal)
                    ? Seen.YES
                    : coverage.impossible().contains(goal) ? Seen.IMPOSSIBLE : Seen.NO;
        }

        private void missing() {
            Set<CoverageGoal> missing = coverage.missing();
            if (missing.isEmpty()) {
                return;
            }
            out.append("<section>\n<h2>")
                    .append(said("Missing", "未覆盖"))
                    .append(" <small>")
                    .append(missing.size())
                    .append("</small></h2>\n<ul class=\"missing\">\n");
            missing.forEach(goal ->
                    out.append("<li><code>").append(Html.escaped(goal.id())).append("</code></li>\n"));
            out.append("</ul>\n</section>\n");
        }
    }

    /** What became of a thing cases should show. */
    private enum Seen {
        YES("yes", "✓", new BilingualText("shown", "已覆盖")),
        PARTLY("partly", "◐", new BilingualText("shown in part", "部分覆盖")),
        NO("no", "✗", new BilingualText("missing", "未覆盖")),
        IMPOSSIBLE("never", "–", new BilingualText("impossible", "不可能出现"));

        private final String style;
        private final String sign;
        private final BilingualText title;

        Seen(String style, String sign, BilingualText title) {
            this.style = style;
            this.sign = sign;
            this.title = title;
        }
    }

    private record Leaf(Condition condition, String prefix) {
        String column() {
            return condition instanceof Condition.Test test ? test.attribute() : condition.toString();
        }

        /** The test without its attribute, which heads the column. */
        String text() {
            String all = condition.toString();
            String shown = all.startsWith(column() + " ") ? all.substring(column().length() + 1) : all;
            return prefix + shown;
        }
    }

    /** Reads the same conditions in the same order as {@link ConditionLeaves}, and how each is joined to the others. */
    private record LeafReader(String prefix) implements Condition.Cases<List<Leaf>> {
        @Override
        public List<Leaf> test(Condition.Test test) {
            return List.of(new Leaf(test, prefix));
        }

        @Override
        public List<Leaf> all(Condition.All all) {
            return members(all.members(), prefix);
        }

        @Override
        public List<Leaf> any(Condition.Any any) {
            return members(any.members(), prefix + "any: ");
        }

        private static List<Leaf> members(List<Condition> members, String with) {
            List<Leaf> leaves = new ArrayList<>();
            members.forEach(member -> leaves.addAll(member.match(new LeafReader(with))));
            return leaves;
        }

        @Override
        public List<Leaf> not(Condition.Not not) {
            return not.negated().match(new LeafReader(prefix + "not "));
        }

        @Override
        public List<Leaf> opaque(Condition.Opaque opaque) {
            return List.of(new Leaf(opaque, prefix));
        }

        @Override
        public List<Leaf> always() {
            return List.of();
        }
    }
}
