package io.gridward.rules.testing;

import io.gridward.rules.CompiledPolicy;
import java.nio.file.Path;
import java.util.List;

/**
 * In what form tests of policies are written, and what opens their files. SPI: this module runs tests, knows no form of
 * documents and touches no file, it only hands on what a folder is called; the module {@code io.gridward.json}, which
 * stands above it, brings the form of JSON as a service, so that whoever has it on the path of his tests needs to name
 * nothing but a folder. Implementations are safe to share between threads.
 */
public interface PolicyTestFormat {
    /**
     * Finds the folder that a class of tests names.
     *
     * @param name the folder, as {@link PolicyTests#value} takes it
     * @param test the class
     * @return the folder, which is there
     * @throws IllegalArgumentException if there is none, with the places where it was looked for
     */
    Path folder(String name, Class<?> test);

    /**
     * Reads all tests of a folder, and the policies and reference data beside them.
     *
     * @param folder the folder
     * @return the documents by name; a broken one, or one that lacks what it needs, is told as such and not thrown
     */
    List<TestDocument> read(Path folder);

    /**
     * Writes cases as a document of tests, for a person to confirm or mend.
     *
     * @param policy what the cases are about
     * @param cases the cases
     * @return the document, which this format reads
     */
    String write(CompiledPolicy policy, List<ProposedCase> cases);

    /**
     * Keeps a page about a policy, in place of an earlier one of that name.
     *
     * @param folder the folder, made if need be
     * @param name the name of the page
     * @param html the page
     * @return the page
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    Path writePage(Path folder, String name, String html);
}
