package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, under a locale that knows no Chinese. */
class LocaleTest {
    @Test
    void output_underTheCLocale_isTheSameUtf8() throws IOException, InterruptedException {
        Process process = start("--lang", "zh");

        String out = read(process.getInputStream());

        assertThat(process.waitFor()).isZero();
        assertThat(out).isEqualTo(Screen.of("--lang", "zh").out());
    }

    @Test
    void wrongArgument_endsTheProcessWithTwo() throws IOException, InterruptedException {
        Process process = start("--lang", "klingon");

        String out = read(process.getInputStream());

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(out).isEmpty();
    }

    private static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                FiveSystems.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
