package io.gridward.json.internal.located;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Pattern;

/** Says what the parser says, without what only makes sense to it. */
final class MalformedText {
    /** The parser names the start of an unclosed object by a description of its source. */
    private static final Pattern SOURCE =
            Pattern.compile("\\s*\\((start marker|for \\w+ starting) at .*", Pattern.DOTALL);

    /** It also advises to switch its strictness off. */
    private static final Pattern ADVICE = Pattern.compile("[:;,]?\\s*(\\()?enable `.*");

    private static final Pattern ABOUT_TOKEN = Pattern.compile(
            "(Unrecognized token|Non-standard token|JSON spec does not allow numbers|Invalid numeric value).*",
            Pattern.DOTALL);

    private MalformedText() {}

    static boolean isAboutToken(JsonProcessingException problem) {
        String message = problem.getOriginalMessage();
        return message != null && ABOUT_TOKEN.matcher(message).matches();
    }

    static boolean isInToken(byte character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || character == '+'
                || character == '-'
                || character == '.';
    }

    static String inWords(JsonProcessingException problem) {
        String message = problem.getOriginalMessage();
        if (message == null) {
            return "unreadable text";
        }
        int lineEnd = message.indexOf('\n');
        String first = lineEnd < 0 ? message : message.substring(0, lineEnd);
        return ADVICE.matcher(SOURCE.matcher(first).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
