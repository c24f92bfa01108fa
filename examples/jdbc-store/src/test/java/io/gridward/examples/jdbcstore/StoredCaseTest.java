package io.gridward.examples.jdbcstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the example prints is what a person checked once, and the same on both databases. */
class StoredCaseTest {
    @ParameterizedTest
    @EnumSource(Database.class)
    void output_onEachDatabase_isTheGoldenFile(Database database) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        try (HikariDataSource source = database.empty()) {
            StoredCase.run(source, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in = StoredCaseTest.class.getResourceAsStream("stored-case.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
