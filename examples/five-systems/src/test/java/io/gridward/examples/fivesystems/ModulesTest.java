package io.gridward.examples.fivesystems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The published modules and what they need at run time resolve on a module path of their own. */
class ModulesTest {
    @Test
    void modulePath_ofTheRunTimeJars_isValid() throws IOException, InterruptedException {
        Process java = java("--validate-modules");

        assertThat(output(java)).doesNotContain("error");
        assertThat(java.waitFor()).isZero();
    }

    @Test
    void jsonModule_reachesTheOthersAndNothingElseOfOurs() throws IOException, InterruptedException {
        Process java = java("--add-modules", "io.gridward.json", "--list-modules");

        String modules = output(java)
                .lines()
                .filter(line -> line.startsWith("io.gridward"))
                .map(line -> line.split("[@ ]", -1)[0])
                .sorted()
                .collect(Collectors.joining(" "));
        assertThat(java.waitFor()).isZero();
        assertThat(modules).isEqualTo("io.gridward.core io.gridward.json io.gridward.rules");
    }

    /** The run-time dependencies are Guava, Jackson and SLF4J; the tests' own do not belong on the path. */
    private static String modulePath() {
        List<String> wanted =
                List.of("grid-core", "grid-rules", "grid-json", "guava", "failureaccess", "jackson-", "slf4j-api");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> wanted.stream().anyMatch(entry::contains))
                .filter(entry -> !entry.contains("jackson-dataformat"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process java(String... args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-p", modulePath()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
