package io.gridward.rules.testing;

import static io.gridward.rules.testing.GridAssertions.assertThat;
import static io.gridward.rules.testing.GridAssertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody reads whose test fails, word by word: {@code failures/*.txt} beside this class. */
class FailureTextTest {
    static Stream<String> names() {
        return Stream.of(DecisionFailures.all(), CaseFailures.all()).flatMap(all -> all.keySet().stream());
    }

    @ParameterizedTest
    @MethodSource("names")
    void message_ofFailure_isAsInTheFile(String name) throws IOException {
        // given
        Map<String, ThrowingCallable> decisions = DecisionFailures.all();
        ThrowingCallable failing = Optional.ofNullable(decisions.get(name))
                .orElseGet(() -> CaseFailures.all().get(name));

        // when
        Throwable failure = catchThrowable(failing);

        // then
        assertThat(failure).isInstanceOf(AssertionError.class).hasMessage(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream file = FailureTextTest.class.getResourceAsStream("failures/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
