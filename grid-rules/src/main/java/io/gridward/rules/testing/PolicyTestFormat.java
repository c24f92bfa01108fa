package io.gridward.rules.testing;

import io.gridward.rules.CompiledPolicy;
import java.nio.file.Path;
import java.util.List;

/**
 * In what form tests of policies are written. SPI: this module runs tests and knows no form of documents; the module
 * {@code io.gridward.json}, which stands above it, brings the one of JSON as a service, so that whoever has it on the
 * path of his tests needs to name nothing but a folder. Implementations are safe to share between threads.
 */
public interface PolicyTestFormat {
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
}
