package io.gridward.json;

import io.gridward.core.Governance;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.time.WorkCalendar;
import io.gridward.rules.CompiledPolicy;
import io.gridward.rules.Policy;
import io.gridward.rules.escalation.PolicyBook;
import io.gridward.rules.testing.PolicyTestFormat;
import io.gridward.rules.testing.ProposedCase;
import io.gridward.rules.testing.TestDocument;
import io.gridward.rules.testing.WrittenTests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Policy tests as JSON documents. A folder holds {@code policy-tests.json} and files whose names end in {@code
 * -policy-tests.json}; the policies they test in {@code policy.json} and files ending in {@code -policy.json}, each whole
 * by itself unless there is a book; {@code calendar.json} where a case states a time; and for scenarios and for the book
 * of policies by area and date, which tests that name no policy judge, also {@code territory.json}, {@code
 * roster.json} and {@code parties.json}, as {@link GovernanceDocuments#inFolder} takes them.
 *
 * <p>It is found as a service by {@link io.gridward.rules.testing.PolicyTestRun}; a host whose policies name predicates
 * hands one over that knows them.
 */
public final class JsonPolicyTests implements PolicyTestFormat {
    private static final String TESTS = "policy-tests.json";
    private static final String POLICY = "policy.json";

    private final GridJson json;

    /** Makes the format with default limits and no predicates. */
    public JsonPolicyTests() {
        this(GridJson.reader());
    }

    /**
     * Makes the format.
     *
     * @param json what reads the documents
     */
    public JsonPolicyTests(GridJson json) {
        this.json = json;
    }

    @Override
    public Path folder(String name, Class<?> test) {
        return PolicyTestFiles.folder(name, test);
    }

    @Override
    public List<TestDocument> read(Path folder) {
        List<TestDocument> documents = new ArrayList<>();
        Governance governance = governance(folder, documents);
        PolicyBook book = governance != null && governance.policies() instanceof PolicyBook found ? found : null;
        // With a book every document of a policy is known to be sound; a layer need not be whole by itself.
        List<TestDocument> broken = book == null ? documents : new ArrayList<>();
        List<Policy> policies = new ArrayList<>();
        named(folder, POLICY).forEach(source -> {
            Policy policy = tried(folder, broken, source, () -> json.policy(source));
            if (policy != null) {
                policies.add(policy);
            }
        });
        WorkCalendar calendar = JsonSource.fileIfThere(folder.resolve("calendar.json"))
                .map(source -> tried(folder, documents, source, () -> json.calendar(source)))
                .orElse(null);
        List<JsonSource> tests = named(folder, TESTS);
        if (tests.isEmpty()) {
            String nothing = "there is no " + TESTS + " in " + folder;
            documents.add(TestDocument.broken(
                    folder.resolve(TESTS), 1, List.of(new BilingualText(nothing, folder + " 中没有 " + TESTS))));
        }
        for (JsonSource source : tests) {
            tried(
                    folder,
                    documents,
                    source,
                    () -> documents.add(TestDocument.of(
                            folder.resolve(source.name()), tests(source, policies, book, calendar), governance)));
        }
        return documents;
    }

    @Override
    public String write(CompiledPolicy policy, List<ProposedCase> cases) {
        return GridJson.writer().policyTests(policy.policy(), cases);
    }

    private WrittenTests tests(
            JsonSource source, List<Policy> policies, @Nullable PolicyBook book, @Nullable WorkCalendar calendar) {
        return book == null
                ? json.policyTests(source, policies, calendar)
                : json.policyTests(source, policies, book, calendar);
    }

    @Override
    public Path writePage(Path folder, String name, String html) {
        return PolicyTestFiles.writePage(folder, name, html);
    }

    private static List<JsonSource> named(Path folder, String name) {
        return Stream.concat(
                        JsonSource.fileIfThere(folder.resolve(name)).stream(),
                        JsonSource.filesEndingWith(folder, "-" + name).stream()
                                .filter(source -> !source.name().equals(name)))
                .toList();
    }

    private @Nullable Governance governance(Path folder, List<TestDocument> documents) {
        Optional<JsonSource> territory = JsonSource.fileIfThere(folder.resolve("territory.json"));
        return territory
                .map(source ->
                        tried(folder, documents, source, () -> json.governance(GovernanceDocuments.inFolder(folder))))
                .orElse(null);
    }

    /** What is wrong with a document is told once, as that document; others are read all the same. */
    private static <T> @Nullable T tried(
            Path folder, List<TestDocument> documents, JsonSource source, Reading<T> reading) {
        try {
            return reading.read();
        } catch (GridJsonException refused) {
            List<BilingualText> problems = refused.problems().stream()
                    .map(problem -> new BilingualText(problem.text(Language.EN), problem.text(Language.ZH)))
                    .toList();
            int line = refused.problems().get(0).line();
            documents.add(TestDocument.broken(folder.resolve(source.name()), line, problems));
            return null;
        }
    }

    private interface Reading<T> {
        T read();
    }
}
