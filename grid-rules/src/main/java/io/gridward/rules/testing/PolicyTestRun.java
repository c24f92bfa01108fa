package io.gridward.rules.testing;

import com.google.common.collect.ImmutableList;
import io.gridward.core.Governance;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Policy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Documents of policy tests as tests of JUnit: each case and each scenario is one of its own, with file and line. A
 * document that cannot be read is one failing test that tells everything that is wrong with it. Folders are named to it
 * because those who write tests name them; it hands them on to the {@link PolicyTestFormat}, which opens files. Immutable.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> policies() {
 *     return PolicyTestRun.in(Path.of("policies")).requiringCoverage(100).tests();
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // whoever runs tests has JUnit, which is optional for this module
public final class PolicyTestRun {
    private final ImmutableList<TestDocument> documents;
    private final @Nullable PolicyTestFormat format;
    private final double coverage;
    private final double mutationScore;
    private final @Nullable Path pages;
    private final Language language;

    private PolicyTestRun(
            List<TestDocument> documents,
            @Nullable PolicyTestFormat format,
            double coverage,
            double mutationScore,
            @Nullable Path pages,
            Language language) {
        this.documents = ImmutableList.copyOf(documents);
        this.format = format;
        this.coverage = coverage;
        this.mutationScore = mutationScore;
        this.pages = pages;
        this.language = language;
    }

    /**
     * Reads a folder in the form that is on the path, such as JSON with the module {@code io.gridward.json}.
     *
     * @param folder the folder
     * @return its tests
     * @throws IllegalStateException if no form is on the path
     */
    public static PolicyTestRun in(Path folder) {
        return in(folder, required(service().orElse(null)));
    }

    /** Reads the folder that a class of tests names, with the demands it makes. */
    static PolicyTestRun asked(PolicyTests asked, Class<?> test) {
        PolicyTestFormat format = required(service().orElse(null));
        PolicyTestRun run = in(format.folder(asked.value(), test), format)
                .requiringCoverage(asked.coverage())
                .requiringMutationScore(asked.mutationScore())
                .toldIn(asked.language());
        return asked.pages().isEmpty() ? run : run.writingPages(Path.of(asked.pages()));
    }

    /**
     * Reads a folder.
     *
     * @param folder the folder
     * @param format the form its documents have
     * @return its tests
     */
    public static PolicyTestRun in(Path folder, PolicyTestFormat format) {
        return new PolicyTestRun(format.read(folder), format, 0, 0, null, Language.EN);
    }

    /**
     * Takes documents that were read already.
     *
     * @param documents the documents
     * @return their tests
     */
    public static PolicyTestRun of(List<TestDocument> documents) {
        return new PolicyTestRun(documents, service().orElse(null), 0, 0, null, Language.EN);
    }

    private static Optional<PolicyTestFormat> service() {
        return ServiceLoader.load(PolicyTestFormat.class).findFirst();
    }

    private static PolicyTestFormat required(@Nullable PolicyTestFormat format) {
        if (format == null) {
            throw new IllegalStateException("no form of policy tests is on the path: add grid-json to the tests");
        }
        return format;
    }

    /**
     * Demands that the cases show so much of each policy. What is proved impossible to show is not demanded.
     *
     * @param percent from 0 to 100; with 0 nothing is measured
     * @return this run with that demand
     * @throws IllegalArgumentException if it is none of those
     */
    public PolicyTestRun requiringCoverage(double percent) {
        return new PolicyTestRun(documents, format, checked(percent), mutationScore, pages, language);
    }

    /**
     * Demands that the cases notice so many of the mistakes somebody could make in each policy. Those that change no
     * decision are not counted; one of which that cannot be told fails a demand of 100.
     *
     * @param percent from 0 to 100; with 0 no mutant is tried
     * @return this run with that demand
     * @throws IllegalArgumentException if it is none of those
     */
    public PolicyTestRun requiringMutationScore(double percent) {
        return new PolicyTestRun(documents, format, coverage, checked(percent), pages, language);
    }

    /**
     * Writes a page of each policy's coverage, whether enough is covered or not. The form of the documents writes it; who
     * has none puts what {@link CoveragePage#html} returns where he likes.
     *
     * @param folder the folder, made if need be; a page is called by the id of its policy
     * @return this run, writing pages
     * @throws IllegalStateException if no form was given and none is on the path
     */
    public PolicyTestRun writingPages(Path folder) {
        required(format);
        return new PolicyTestRun(documents, format, coverage, mutationScore, folder, language);
    }

    /**
     * Says in which language tests are named and failures and pages are told.
     *
     * @param told the language; English unless said
     * @return this run in that language
     */
    public PolicyTestRun toldIn(Language told) {
        return new PolicyTestRun(documents, format, coverage, mutationScore, pages, told);
    }

    private String said(String en, String zh) {
        return language == Language.EN ? en : zh;
    }

    private static double checked(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percent must be from 0 to 100, got " + percent);
        }
        return percent;
    }

    /**
     * Returns the documents.
     *
     * @return by name
     */
    public List<TestDocument> documents() {
        return documents;
    }

    /**
     * Returns what the documents show and notice, policy by policy. Documents that could not be read are left out.
     *
     * @return one for each policy, in the order in which they are first tested
     */
    public List<PolicyGate> gates() {
        Map<String, Policy> policies = new LinkedHashMap<>();
        Map<String, List<WrittenCase>> cases = new LinkedHashMap<>();
        for (TestDocument document : documents) {
            for (WrittenTests tests : document.tests().stream().toList()) {
                for (Policy policy : tests.policies()) {
                    policies.putIfAbsent(policy.contentId(), policy);
                    cases.computeIfAbsent(policy.contentId(), id -> new ArrayList<>())
                            .addAll(tests.cases(policy));
                }
            }
        }
        return policies.entrySet().stream()
                .map(each -> new PolicyGate(
                        each.getValue().compile(), cases.getOrDefault(each.getKey(), List.of()), format, language))
                .toList();
    }

    /**
     * Makes the tests.
     *
     * @return a container for each document with a test for each case and scenario, then a test for each gate
     */
    public Stream<DynamicNode> tests() {
        List<DynamicNode> nodes = new ArrayList<>();
        documents.forEach(document -> nodes.add(container(document)));
        if (coverage > 0 || mutationScore > 0 || pages != null) {
            gates().forEach(gate -> addGates(gate, nodes));
        }
        return nodes.stream();
    }

    private void addGates(PolicyGate gate, List<DynamicNode> nodes) {
        String policy = gate.policy().policy().id();
        Path folder = pages;
        if (folder != null) {
            nodes.add(DynamicTest.dynamicTest(
                    said("page of the coverage of " + policy, policy + " 的覆盖页"),
                    () -> required(format).writePage(folder, gate.pageName(), gate.page())));
        }
        if (coverage > 0) {
            nodes.add(DynamicTest.dynamicTest(
                    said(
                            "coverage of " + policy + ", at least " + percent(coverage),
                            policy + " 的覆盖率,至少 " + percent(coverage)),
                    () -> gate.requireCoverage(coverage)));
        }
        if (mutationScore > 0) {
            nodes.add(DynamicTest.dynamicTest(
                    said(
                            "mutation score of " + policy + ", at least " + percent(mutationScore),
                            policy + " 的变异得分,至少 " + percent(mutationScore)),
                    () -> gate.requireMutationScore(mutationScore)));
        }
    }

    static String percent(double percent) {
        return (percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent)) + " %";
    }

    private DynamicNode container(TestDocument document) {
        String name = document.file().getFileName().toString();
        if (!document.problems().isEmpty()) {
            return DynamicTest.dynamicTest(name + ":" + document.line(), uri(document, document.line(), 1), () -> {
                throw new AssertionError(document.problems().stream()
                        .map(problem -> problem.in(language))
                        .collect(Collectors.joining("\n", said(name + " cannot be used:\n", name + " 无法使用:\n"), "")));
            });
        }
        WrittenTests tests = document.tests().orElseThrow();
        Map<Policy, CompiledPolicy> compiled = new LinkedHashMap<>();
        tests.policies().forEach(policy -> compiled.put(policy, policy.compile()));
        Stream<DynamicTest> cases = tests.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        title(each.id(), each.title(), each.place().orElse(null)),
                        uri(
                                document,
                                each.place().map(WrittenPlace::line).orElse(1),
                                each.place().map(WrittenPlace::column).orElse(1)),
                        () -> check(Objects.requireNonNull(compiled.get(tests.policyOf(each))), each, language)));
        Stream<DynamicTest> scenarios = tests.scenarios().stream()
                .map(each -> DynamicTest.dynamicTest(
                        title(each.id(), each.title(), each.place()),
                        uri(document, each.place().line(), each.place().column()),
                        () -> play(document, each)));
        return DynamicContainer.dynamicContainer(
                name + ", "
                        + tests.policies().stream().map(Policy::id).distinct().collect(Collectors.joining(", ")),
                uri(document, 1, 1),
                Stream.concat(cases, scenarios));
    }

    private void play(TestDocument document, WrittenScenario scenario) {
        Governance governance = document.governance()
                .orElseThrow(() -> new AssertionError(said(
                        scenario
                                + " is played with a territory, a roster, parties and a calendar; there are none beside "
                                + document.file().getFileName(),
                        scenario + " 须有辖区、岗位表、参与方和工作日历才能演练;" + document.file().getFileName() + " 旁边没有这些文档")));
        scenario.play(governance, language);
    }

    /**
     * Checks one case.
     *
     * @param policy what it is about
     * @param one the case
     * @param language in which language it is told what is otherwise
     * @throws AssertionError if it is not met, with all that is otherwise, what would have to change, and why the policy
     *     decided as it did
     */
    static void check(CompiledPolicy policy, WrittenCase one, Language language) {
        String misses = one.report(policy, language);
        if (!misses.isEmpty()) {
            throw new AssertionError(misses);
        }
    }

    private String title(String id, Optional<BilingualText> title, @Nullable WrittenPlace place) {
        return id + title.map(text -> " " + text.in(language)).orElse("") + (place == null ? "" : " (" + place + ")");
    }

    private static URI uri(TestDocument document, int line, int column) {
        return URI.create(document.file().toAbsolutePath().normalize().toUri() + "?line=" + line + "&column=" + column);
    }
}
