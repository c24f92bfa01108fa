package io.gridward.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTestFilesTest {
    private final JsonPolicyTests format = new JsonPolicyTests();

    @TempDir
    private Path work;

    @Test
    void folder_ofAnyName_isTakenHereThenFromTheSourcesOfTests() {
        assertThat(format.folder(work.toString(), PolicyTestFilesTest.class)).isEqualTo(work);
        assertThat(format.folder("policies", PolicyTestFilesTest.class))
                .isEqualTo(Path.of("src", "test", "resources", "policies"));
        assertThat(format.folder("policies/", PolicyTestFilesTest.class))
                .isEqualTo(Path.of("src", "test", "resources", "policies"));
    }

    @Test
    void folder_onTheClassPathAlone_isTakenFromThere() {
        Path classes = format.folder("io/gridward/json/internal/testing/", PolicyTestFilesTest.class);

        assertThat(classes).isDirectory().isAbsolute();
    }

    @Test
    void folder_thatIsNowhere_isRefusedWithThePlacesLookedIn() {
        assertThatThrownBy(() -> format.folder("no/such/folder", PolicyTestFilesTest.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "no/such/folder",
                        Path.of("src", "test", "resources").toString(),
                        Path.of("").toAbsolutePath().toString());
    }

    @Test
    void writePage_intoAFolderThatIsNotThere_makesItAndReplacesAnEarlierPage() {
        Path pages = work.resolve("target").resolve("pages");

        format.writePage(pages, "a.html", "first, 未覆盖");
        Path page = format.writePage(pages, "a.html", "未覆盖");

        assertThat(page).isEqualTo(pages.resolve("a.html")).content().isEqualTo("未覆盖");
    }

    @Test
    void writePage_whereAFileStands_tellsWhichPage() throws IOException {
        Path file = Files.writeString(work.resolve("pages"), "not a folder");

        assertThatThrownBy(() -> format.writePage(file, "a.html", "page"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContainingAll("a.html", file.toString());
    }
}
