package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every package says what it is, that nothing in it is null by itself, and for whom it is. */
class PackageInfoTest {
    @ParameterizedTest
    @EnumSource
    void packageInfo_ofEveryPackage_isNullMarked(PublishedModule module) {
        List<String> unmarked = module.packages().stream()
                .filter(each -> !text(module, each).contains("\n@NullMarked\npackage " + each + ";"))
                .toList();

        assertThat(unmarked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void packageInfo_ofEveryPackage_saysForWhomItIs(PublishedModule module) {
        List<String> silent = new ArrayList<>();
        for (String each : module.packages()) {
            String says = text(module, each).replaceAll("\\s*\\n \\*\\s*", " ");
            boolean exported = module.exportedPackages().contains(each);
            boolean clear =
                    exported ? says.matches("(?s).*\\b(API|SPI|[Ee]xperimental)\\b.*") : says.contains("Not exported.");
            if (!clear) {
                silent.add(each);
            }
        }

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void exports_ofModule_leaveOutOnlyInternalPackages(PublishedModule module) {
        List<String> open = module.packages().stream()
                .filter(each -> !each.contains(".internal."))
                .toList();

        assertThat(module.exportedPackages()).containsExactlyElementsOf(open);
    }

    private static String text(PublishedModule module, String packageName) {
        Path file = module.sources().resolve(packageName.replace('.', '/')).resolve("package-info.java");
        return Files.exists(file) ? PublishedModule.read(file) : "";
    }
}
