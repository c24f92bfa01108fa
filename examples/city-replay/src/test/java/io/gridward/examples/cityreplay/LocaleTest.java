package io.gridward.examples.cityreplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as a process of its own, under a locale that knows no Chinese. */
class LocaleTest {
    @Test
    void output_underTheCLocale_isTheSameUtf8() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CityReplay.class.getName(),
                        "--mapping",
                        Golden.file("lakeside.mapping").toString(),
                        Golden.file("lakeside.csv").toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();

        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("环卫班");
        Golden.check("lakeside.txt", Screen.steady(out.replace(System.lineSeparator(), "\n")));
    }
}
