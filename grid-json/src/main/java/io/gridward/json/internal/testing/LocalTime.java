package io.gridward.json.internal.testing;

import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Local times in the one form tests write them. */
final class LocalTime {
    static final String EXPECTED = "a local time such as 2022-09-30 17:40";

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}");

    private LocalTime() {}

    static LocalDateTime parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("time must be written like 2022-09-30 17:40, got " + text);
        }
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** The text itself, once it is known to fit. */
    static String checked(String text) {
        parse(text);
        return text;
    }
}
