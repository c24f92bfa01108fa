package io.gridward.json.journal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Details of findings. */
final class Details {
    private Details() {}

    /** Takes names and values in turn, and leaves out those without a value. */
    static String[] of(@Nullable Object... namesAndValues) {
        List<String> details = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                details.add(String.valueOf(namesAndValues[i]));
                details.add(String.valueOf(namesAndValues[i + 1]));
            }
        }
        return details.toArray(String[]::new);
    }

    /** Returns what went wrong, in the words of the system. */
    static String problem(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
