package io.gridward.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What comes with a published module: few libraries at run time, and no test framework though there is a test kit. */
class EmbedderTest {
    private static final Set<String> LIBRARIES = Set.of(
            "io.gridward:grid-core",
            "io.gridward:grid-rules",
            "com.google.guava:guava",
            "org.slf4j:slf4j-api",
            "com.fasterxml.jackson.core:jackson-core",
            "com.fasterxml.jackson.core:jackson-databind");
    private static final Set<String> MODULES = Set.of(
            "java.base",
            "io.gridward.core",
            "io.gridward.rules",
            "com.google.common",
            "org.slf4j",
            "com.fasterxml.jackson.core",
            "com.fasterxml.jackson.databind");

    @ParameterizedTest
    @EnumSource
    void publishedPom_ofModule_bringsRunTimeLibrariesAlone(PublishedModule module) throws Exception {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(module.classes()
                        .resolveSibling("../.flattened-pom.xml")
                        .normalize()
                        .toFile())
                .getDocumentElement();
        Set<String> brought = new TreeSet<>();
        NodeList all = project.getElementsByTagName("dependency");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (!text(each, "optional").equals("true")
                    && !List.of("test", "provided").contains(text(each, "scope"))) {
                brought.add(text(each, "groupId") + ":" + text(each, "artifactId"));
            }
        }

        assertThat(brought).isSubsetOf(LIBRARIES).hasSizeGreaterThan(0);
    }

    @ParameterizedTest
    @EnumSource
    void descriptor_ofModule_needsRunTimeModulesAlone(PublishedModule module) throws IOException {
        Set<String> needed = new TreeSet<>();
        try (InputStream bytes = Files.newInputStream(module.classes().resolve("module-info.class"))) {
            for (ModuleDescriptor.Requires each : ModuleDescriptor.read(bytes).requires()) {
                if (!each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC)) {
                    needed.add(each.name());
                }
            }
        }

        assertThat(needed).isSubsetOf(MODULES).contains("com.google.common");
    }

    /** The model of policy tests lies beside assertions and runs of JUnit, and must not need them to be read. */
    @Test
    void policyTests_withoutTestLibraries_areRead() throws Exception {
        List<URL> path = new ArrayList<>();
        for (PublishedModule module : PublishedModule.values()) {
            path.add(module.classes().toUri().toURL());
        }
        for (Class<?> library : List.of(ImmutableList.class, InternalFutureFailureAccess.class, JsonFactory.class)) {
            path.add(library.getProtectionDomain().getCodeSource().getLocation());
        }
        Path dagang = Path.of("src/main/resources/io/gridward/examples/fivesystems/dagang");

        try (URLClassLoader alone =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> source = alone.loadClass("io.gridward.json.JsonSource");
            Method file = source.getMethod("file", Path.class);
            Class<?> json = alone.loadClass("io.gridward.json.GridJson");
            Object reader = json.getMethod("reader").invoke(null);
            Object policy =
                    json.getMethod("policy", source).invoke(reader, file.invoke(null, dagang.resolve("policy.json")));
            Object tests = json.getMethod("policyTests", source, policy.getClass())
                    .invoke(reader, file.invoke(null, dagang.resolve("policy-tests.json")), policy);

            assertThat(tests.toString()).contains("46 cases and 2 scenarios of dagang/escalation");
            assertThatThrownBy(() -> alone.loadClass(Test.class.getName())).isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
