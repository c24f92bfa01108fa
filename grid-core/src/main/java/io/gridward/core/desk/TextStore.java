package io.gridward.core.desk;

import io.gridward.core.casefile.TextRef;
import java.util.Optional;

/**
 * Where the texts people write are kept, apart from the events, so that they can be erased; must be
 * thread-safe. Events hold nothing but {@link TextRef}s, and neither replay nor any figure needs a text. The host
 * chooses the references and keeps a text before it tells the command that names it.
 */
public interface TextStore {
    /**
     * Keeps a text for good, until it is erased. Keeping the same text under the same reference again is harmless.
     *
     * @param ref the reference
     * @param text what was written
     * @return true if the reference has this text now; false if it has another one, or had one that was erased, and
     *     then nothing was changed
     */
    boolean keep(TextRef ref, String text);

    /**
     * Finds a text.
     *
     * @param ref the reference
     * @return what was written, or empty if nothing was kept under the reference or it was erased
     */
    Optional<String> find(TextRef ref);

    /**
     * Erases a text, for good: once this returned, nobody can read it any more, by whatever way the store's
     * description promises. The reference stays erased, so that an old copy told again does not bring the text back;
     * that holds for a reference without a text too.
     *
     * @param ref the reference
     * @return true if there was a text
     */
    boolean erase(TextRef ref);
}
