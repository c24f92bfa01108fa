package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.CaseAct;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTableTest {
    @Test
    void print_isTheGoldenTable() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("transition-table.txt")) {
            assertThat(TransitionTable.print()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void pageOfThePackage_showsTheTable() throws IOException {
        Path source = Path.of("src/main/java/io/gridward/core/casefile/package-info.java");
        String comment = Files.readString(source)
                .lines()
                .filter(line -> line.startsWith(" * "))
                .map(line -> line.substring(3))
                .collect(Collectors.joining("\n"));

        assertThat(comment).contains(TransitionTable.print().stripTrailing());
    }

    @ParameterizedTest
    @EnumSource(CaseAct.class)
    void act_hasARow(CaseAct act) {
        assertThat(TransitionTable.stages(act)).isNotEmpty();
    }
}
