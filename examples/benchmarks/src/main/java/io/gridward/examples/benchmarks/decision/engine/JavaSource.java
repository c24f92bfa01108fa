package io.gridward.examples.benchmarks.decision.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A class that decides on plain reports, in Java.
 *
 * @param name its simple name
 * @param methods its methods, among them {@code public int applyAsInt(PlainReport r)}
 */
record JavaSource(String name, String methods) {
    private static final String PACKAGE = "io.gridward.examples.benchmarks.handwritten";

    /**
     * Compiles and loads a source.
     *
     * @throws IllegalStateException if there is no compiler, or it refuses the source
     */
    @SuppressWarnings("unchecked") // the source says which interface it implements
    static ToIntFunction<PlainReport> load(JavaSource source) {
        String binaryName = PACKAGE + "." + source.name;
        ClassLoader loader = new Loader(compile(source, binaryName));
        try {
            return (ToIntFunction<PlainReport>)
                    loader.loadClass(binaryName).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot load " + binaryName, e);
        }
    }

    private static Map<String, byte[]> compile(JavaSource source, String binaryName) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("code written by hand is compiled when it is needed: run this on a JDK");
        }
        StringWriter complaints = new StringWriter();
        Output output = new Output(compiler.getStandardFileManager(null, null, null));
        boolean compiled = compiler.getTask(
                        complaints,
                        output,
                        null,
                        List.of("-proc:none", "-classpath", classes()),
                        null,
                        List.of(new Text(binaryName, source.text())))
                .call();
        if (!compiled) {
            throw new IllegalStateException(binaryName + " does not compile: " + complaints);
        }
        return output.bytes();
    }

    private String text() {
        return "package " + PACKAGE + ";\n"
                + "import " + PlainReport.class.getName() + ";\n"
                + "public final class " + name + " implements java.util.function.ToIntFunction<PlainReport> {\n"
                + methods
                + "}\n";
    }

    /** Where the record stands that the code reads. */
    private static String classes() {
        try {
            return Path.of(PlainReport.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String binaryName, String text) {
            super(URI.create("string:///" + binaryName.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String binaryName) {
            super(URI.create("bytes:///" + binaryName.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ClassFile> files = new HashMap<>();

        Output(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return files.computeIfAbsent(className, ClassFile::new);
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new HashMap<>();
            files.forEach((name, file) -> bytes.put(name, file.bytes.toByteArray()));
            return bytes;
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(PlainReport.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
