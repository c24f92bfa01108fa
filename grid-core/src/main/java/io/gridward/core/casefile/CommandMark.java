package io.gridward.core.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A command as events remember it: its id, and a digest that tells whether a command with the same id says
 * the same.
 *
 * @param id the id of the command
 * @param digest the first 128 bits of a SHA-256 over who said what, in hexadecimal; the instant is left
 *     out, so that a command sent again later is the same
 */
public record CommandMark(CommandId id, String digest) {
    /**
     * Marks a command.
     *
     * @param command the command
     * @return its mark
     */
    public static CommandMark of(CaseCommand command) {
        String said = command.caseId() + "\n" + command.actor() + "\n" + command.happenedAt() + "\n"
                + command.act().kind().id() + "\n" + command.act().said();
        return new CommandMark(command.id(), digest(said));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
