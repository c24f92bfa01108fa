package io.gridward.examples.fivesystems;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils a valid document at random, reproducibly. */
final class Mutation {
    private static final String[] VALUES = {
        "null",
        "true",
        "7",
        "-1",
        "0.5",
        "1e400",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"2022-01-01\"",
        "\"grid\"",
        "[]",
        "{}",
        "[1]",
        "{\"a\":1}",
        "\"UPPER\"",
        "NaN",
        "\"\\ud800\"",
        "\"𠮷\"",
        "1e2",
        "3.0"
    };
    private static final String PIECES = "{}[]\",:0123456789-+.eEtrufalsn \n\t\\";

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** Changes bytes anywhere: mostly malformed, sometimes not even UTF-8. */
    byte[] bytes(String valid) {
        byte[] bytes = valid.getBytes(StandardCharsets.UTF_8);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) PIECES.charAt(random.nextInt(PIECES.length()));
                case 2 -> bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
                default -> {
                    int to = at + random.nextInt(bytes.length - at);
                    byte[] cut = Arrays.copyOf(bytes, bytes.length - (to - at));
                    System.arraycopy(bytes, to, cut, at, bytes.length - to);
                    bytes = cut.length == 0 ? new byte[] {'1'} : cut;
                }
            }
        }
        return bytes;
    }

    /** Changes whole values, keys or lines: mostly still JSON, of another shape. */
    String shape(String valid) {
        String text = valid;
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            text = switch (random.nextInt(4)) {
                case 0 -> replaceToken(text, "\"[^\"\\n]*\"(?=\\s*:)", "\"" + (char) ('a' + random.nextInt(26)) + "\"");
                case 1 -> replaceToken(text, "\\{[^{}\\[\\]]*\\}", VALUES[random.nextInt(VALUES.length)]);
                case 2 -> replaceToken(text, "\"[^\"\\n]*\"\\s*:\\s*\"[^\"\\n]*\"\\s*,", "");
                default ->
                    replaceToken(
                            text,
                            "(?<=[:\\[,] )(\"[^\"\\n]*\"|true|[0-9]+)(?!\\s*:)",
                            VALUES[random.nextInt(VALUES.length)]);
            };
        }
        return text;
    }

    private String replaceToken(String text, String pattern, String by) {
        List<MatchResult> places =
                Pattern.compile(pattern).matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + by + text.substring(place.end());
    }
}
