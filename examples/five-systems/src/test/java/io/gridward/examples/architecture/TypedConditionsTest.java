package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.facts.Attribute;
import io.gridward.rules.Condition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition that compares an attribute with what it never is, or sets an effect to what it never takes, does not compile. */
class TypedConditionsTest {
    private static final String FRAME = """
            import io.gridward.core.escalation.*;
            import io.gridward.core.facts.*;
            import io.gridward.rules.*;
            import io.gridward.rules.escalation.*;
            import java.time.Duration;
            import java.util.List;
            import static io.gridward.rules.Condition.on;

            class Author {
                static final FlagAttribute NIGHT = FlagAttribute.of("night", Presence.optional());
                static final ChoiceAttribute KIND = ChoiceAttribute.of("kind", List.of("a"), Presence.optional());
                static final ScaleAttribute DANGER = ScaleAttribute.of("danger", List.of("a"), Presence.optional());
                static final NumberAttribute COUNT = NumberAttribute.of("count", 0, 9, Presence.optional());
                static final DurationAttribute WAITING = DurationAttribute.of(
                        "waiting", Duration.ZERO, Duration.ofDays(9), Presence.optional());
                static final TagsAttribute NEEDS = TagsAttribute.of("needs", List.of("a"), Presence.optional());

                Object written() {
                    return %s;
                }
            }
            """;

    @TempDir
    Path output;

    @Test
    void compiler_onFittingTypes_acceptsThem() {
        assertThat(Stream.of(
                                "on(NIGHT).isTrue().and(on(KIND).in(\"a\", \"b\")).or(on(DANGER).atLeast(\"a\").negate())",
                                "on(COUNT).between(1, 3L)",
                                "on(WAITING).below(Duration.ofHours(1))",
                                "on(NEEDS).anyOf(\"a\", \"b\")",
                                "Standing.trigger().is(Trigger.OVERDUE).and(Standing.hour().atMost(8))",
                                "Rule.builder(\"r\").then(StandardVocabulary.GRADE, \"small\")")
                        .flatMap(source -> errors(source).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on(NIGHT).is(\"yes\")",
                "on(NIGHT).atLeast(true)",
                "on(KIND).is(3)",
                "on(KIND).is(true)",
                "on(KIND).atLeast(\"a\")",
                "on(KIND).anyOf(\"a\")",
                "on(KIND).in()",
                "on(DANGER).between(\"a\")",
                "on(DANGER).atLeast(1)",
                "on(COUNT).is(\"3\")",
                "on(COUNT).is(0.5)",
                "on(COUNT).atMost(Duration.ofHours(1))",
                "on(COUNT).empty()",
                "on(WAITING).atLeast(90)",
                "on(WAITING).is(\"90min\")",
                "on(NEEDS).is(\"a\")",
                "on(NEEDS).noneOf(1)",
                "on(NEEDS).anyOf()",
                "on(\"kind\").is(\"a\")",
                "Standing.trigger().is(\"overdue\")",
                "Standing.trigger().is(ClockKind.SIGN)",
                "Standing.hour().is(\"8\")",
                "Standing.level().above(\"grid\")",
                "Rule.builder(\"r\").when(true)",
                "Rule.builder(\"r\").then(StandardVocabulary.GRADE, 3)",
                "Rule.builder(\"r\").then(StandardVocabulary.SIGN, \"3wd\")"
            })
    void compiler_onAWrongType_refusesIt(String source) {
        assertThat(errors(source)).as(source).hasSizeBetween(1, 2);
    }

    private List<String> errors(String expression) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String classPath = Stream.of(Attribute.class, Condition.class)
                .map(TypedConditionsTest::home)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            compiler.getTask(
                            null,
                            files,
                            found,
                            List.of("-proc:none", "-implicit:none", "-d", output.toString(), "-classpath", classPath),
                            null,
                            List.of(new Source(FRAME.formatted(expression))))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static String home(Class<?> of) {
        try {
            return Path.of(of.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        private Source(String text) {
            super(URI.create("string:///Author.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
