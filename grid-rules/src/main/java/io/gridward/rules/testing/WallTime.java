package io.gridward.rules.testing;

import io.gridward.core.finding.Naming;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Instants as people write them where a case is, such as {@code 2022-09-30 17:40}. */
record WallTime(ZoneId zone) {
    static final WallTime UTC = new WallTime(ZoneId.of("UTC"));

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    Instant instant(String text) {
        return instant(local(text));
    }

    Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    static LocalDateTime local(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeParseException cause) {
            throw new IllegalArgumentException("time must be written like 2022-09-30 17:40, got " + text, cause);
        }
    }

    /** Ids as they are, instants as they are read here, durations such as {@code 18h50m}. */
    Naming naming() {
        return (kind, id, language) -> {
            if (kind.equals("used")) {
                return id.replace("PT", "").toLowerCase(Locale.ROOT);
            }
            return id.endsWith("Z") ? here(id) : id;
        };
    }

    private String here(String id) {
        try {
            return text(Instant.parse(id));
        } catch (DateTimeParseException noInstant) {
            return id;
        }
    }

    String text(Instant instant) {
        DateTimeFormatter format = instant.getEpochSecond() % 60 == 0 ? MINUTES : SECONDS;
        return format.format(instant.atZone(zone));
    }
}
