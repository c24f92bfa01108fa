package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the cases of one policy are worth, and whether that is enough. Everything is worked out when it is asked for. */
public final class PolicyGate {
    private final CompiledPolicy policy;
    private final ImmutableList<WrittenCase> cases;
    private final @Nullable PolicyTestFormat format;
    private final Language language;

    PolicyGate(CompiledPolicy policy, List<WrittenCase> cases, @Nullable PolicyTestFormat format, Language language) {
        this.policy = policy;
        this.cases = ImmutableList.copyOf(cases);
        this.format = format;
        this.language = language;
    }

    /**
     * Measures the cases of a policy.
     *
     * @param policy what they are about
     * @param cases the cases
     * @return what they are worth
     */
    public static PolicyGate of(CompiledPolicy policy, List<WrittenCase> cases) {
        return new PolicyGate(policy, cases, null, Language.EN);
    }

    /**
     * Returns what the cases are about.
     *
     * @return the policy
     */
    public CompiledPolicy policy() {
        return policy;
    }

    /**
     * Returns the cases of all documents that test the policy.
     *
     * @return in the order of the documents
     */
    public List<WrittenCase> cases() {
        return cases;
    }

    /**
     * Works out what the cases show.
     *
     * @return the coverage, without what is proved impossible to show
     */
    public Coverage coverage() {
        Coverage all = CoverageTally.of(policy).addAll(cases).coverage();
        return all.missing().isEmpty()
                ? all
                : all.without(CaseProposals.of(policy, all).impossible());
    }

    /**
     * Works out which mistakes the cases notice.
     *
     * @return what became of all mutants
     */
    public MutationReport mutation() {
        return MutationReport.of(policy, cases);
    }

    /**
     * Fails unless the cases show enough.
     *
     * @param percent from 0 to 100
     * @throws AssertionError with everything that is missing, and with cases that would show it where they can be written
     */
    public void requireCoverage(double percent) {
        Coverage coverage = coverage();
        if (coverage.share().isAtLeast(percent)) {
            return;
        }
        throw new AssertionError(head("coverage", "覆盖率", coverage.share(), percent)
                + String.join("\n", coverage.lines(language))
                + written("would show what is missing", "可补足所缺的部分", CaseProposals.of(policy, coverage)));
    }

    /**
     * Fails unless the cases notice enough.
     *
     * @param percent from 0 to 100
     * @throws AssertionError with every mutant that survives, and with cases that would notice it where they can be
     *     written
     */
    public void requireMutationScore(double percent) {
        MutationReport report = mutation();
        boolean unsure =
                percent >= 100 && !report.results(MutationReport.Fate.UNDECIDED).isEmpty();
        if (report.score().isAtLeast(percent) && report.unmet().isEmpty() && !unsure) {
            return;
        }
        throw new AssertionError(head("mutation score", "变异得分", report.score(), percent)
                + String.join("\n", report.lines(language))
                + written("would notice the survivors", "可发现遗漏的变异", CaseProposals.noticing(policy, report)));
    }

    private String head(String what, String chinese, Share share, double percent) {
        String id = policy.policy().id();
        String required = PolicyTestRun.percent(percent);
        return said(
                what + " of " + id + " is " + share + ", but " + required + " is required\n",
                id + " 的" + chinese + "为 " + share.part() + "/" + share.whole() + "(" + share.percent() + "),要求 "
                        + required + "\n");
    }

    private String said(String en, String zh) {
        return language == Language.EN ? en : zh;
    }

    private String written(String purpose, String chinese, CaseProposals proposals) {
        if (format == null || proposals.cases().isEmpty()) {
            return "";
        }
        int count = proposals.cases().size();
        return said(
                        "\nThese " + count + " cases " + purpose
                                + "; they say what is decided today, so confirm or mend each:\n",
                        "\n以下 " + count + " 个用例" + chinese + ";它们写的是目前的裁定结果,请逐个确认或更正:\n")
                + format.write(policy, proposals.cases());
    }

    /** The policy coloured by what the cases show. */
    String page() {
        return CoveragePage.of(coverage()).html(Language.EN);
    }

    /** What that page is called. */
    String pageName() {
        return policy.policy().id().replace('/', '-') + "-coverage.html";
    }

    @Override
    public String toString() {
        return cases.size() + " cases of " + policy + ": "
                + cases.stream().map(WrittenCase::id).collect(Collectors.joining(", "));
    }
}
