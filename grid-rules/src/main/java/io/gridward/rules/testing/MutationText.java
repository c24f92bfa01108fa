package io.gridward.rules.testing;

import com.google.common.collect.ImmutableSet;
import io.gridward.core.finding.Language;
import io.gridward.rules.Condition;
import io.gridward.rules.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report on mutants as text. */
final class MutationText {
    private final MutationReport report;
    private final Language language;
    private final ImmutableSet<String> tested;

    MutationText(MutationReport report, Language language) {
        this.report = report;
        this.language = language;
        this.tested = report.policy().tables().stream()
                .flatMap(table -> table.rules().stream())
                .flatMap(rule -> rule.when().tests().stream())
                .map(Condition.Test::attribute)
                .collect(ImmutableSet.toImmutableSet());
    }

    private String said(String en, String zh) {
        return language == Language.EN ? en : zh;
    }

    List<String> lines() {
        TextTable table = new TextTable(6);
        table.row(
                report.policy().id(),
                said("killed", "已发现"),
                said("survived", "未发现"),
                said("equivalent", "等价"),
                said("undecided", "未定"),
                "%");
        for (Mutant.Kind kind : Mutant.Kind.values()) {
            List<MutationReport.Result> own = report.results().stream()
                    .filter(result -> result.mutant().kind() == kind)
                    .toList();
            row(kind.title().in(language), own, table);
        }
        row(said("all", "合计"), report.results(), table);
        List<String> lines = new ArrayList<>(table.lines());
        report.survivors().forEach(result -> lines.add(said("survived: ", "未发现：") + told(result)));
        report.unmet().forEach(id -> lines.add(said("not met by the policy itself: ", "规则本身就不符合：") + id));
        return lines;
    }

    private static void row(String title, List<MutationReport.Result> results, TextTable table) {
        Map<MutationReport.Fate, Long> count =
                results.stream().collect(Collectors.groupingBy(MutationReport.Result::fate, Collectors.counting()));
        long killed = count.getOrDefault(MutationReport.Fate.KILLED, 0L);
        long survived = count.getOrDefault(MutationReport.Fate.SURVIVED, 0L);
        table.row(
                title,
                Long.toString(killed),
                Long.toString(survived),
                count.getOrDefault(MutationReport.Fate.EQUIVALENT, 0L).toString(),
                count.getOrDefault(MutationReport.Fate.UNDECIDED, 0L).toString(),
                killed + survived == 0 ? "-" : new Share(killed, killed + survived).percent());
    }

    private String told(MutationReport.Result result) {
        Mutant mutant = result.mutant();
        String input = result.witness().map(this::input).orElse("");
        return mutant.id()
                + said(": ", "：")
                + mutant.description().in(language)
                + said("; noticed at ", "；可由此发现：")
                + input;
    }

    /** Without what no rule asks for. */
    private String input(Verdict.Witness witness) {
        return witness.trigger().id()
                + witness.facts().values().entrySet().stream()
                        .filter(fact -> tested.contains(fact.getKey()))
                        .map(fact -> ", " + fact.getKey() + " " + Threshold.text(fact.getValue()))
                        .collect(Collectors.joining());
    }
}
