package io.gridward.core.casefile;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A command as events remember it: its id, and a digest that tells whether a command with the same id says
 * the same.
 *
 * @param id the id of the command
 * @param digest 64 bits of a hash over who said what, in hexadecimal; the instant is left
 *     out, so that a command sent again later is the same
 */
public record CommandMark(CommandId id, String digest) {
    /** Longer than what most commands say. */
    private static final int LENGTH = 256;

    /** Tells a repetition from a mistake; it keeps nobody out, so it need not withstand one who wants two alike. */
    private static final HashFunction DIGEST = Hashing.farmHashFingerprint64();

    /**
     * Marks a command.
     *
     * @param command the command
     * @return its mark
     */
    public static CommandMark of(CaseCommand command) {
        StringBuilder said = new StringBuilder(LENGTH);
        add(said, command.caseId().value());
        add(said, command.actor().toString());
        add(said, String.valueOf(command.happenedAt()));
        add(said, command.act().kind().id());
        command.act().said().forEach(part -> add(said, part));
        byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
        // The bytes of the hash in their order, as its own text has them.
        long hash = Long.reverseBytes(DIGEST.hashBytes(bytes).asLong());
        return new CommandMark(command.id(), HexFormat.of().toHexDigits(hash));
    }

    /** With its length, so that no two lists of parts run together into the same. */
    private static void add(StringBuilder said, String part) {
        said.append(part.length()).append(' ').append(part);
    }
}
