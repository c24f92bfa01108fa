package io.gridward.rules.testing;

import io.gridward.core.casefile.Actor;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** How a case is told: instants as people write them where it is, such as {@code 2022-09-30 17:40}, and the language. */
record Telling(ZoneId zone, Language language) {
    static final Telling UTC = in(ZoneId.of("UTC"));

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    static Telling in(ZoneId zone) {
        return new Telling(zone, Language.EN);
    }

    String said(String en, String zh) {
        return language == Language.EN ? en : zh;
    }

    /** A phrase of an assertion. */
    String phrase(String english) {
        return KitPhrases.ALL.name(KitPhrases.KIND, english, language);
    }

    /** The id as documents write it, in Chinese also what people call it. */
    String word(String kind, String id) {
        return language == Language.EN
                ? id
                : Glossary.find(kind, id)
                        .map(text -> id + "(" + text.in(language) + ")")
                        .orElse(id);
    }

    /** Who acts. */
    String actor(Actor actor) {
        if (language == Language.EN) {
            return actor.toString();
        }
        if (actor instanceof Actor.OfPost it) {
            return it.person() + "(" + it.post() + ")";
        }
        if (actor instanceof Actor.OfParty it) {
            return it.person() + "(代表 " + it.party() + ")";
        }
        if (actor instanceof Actor.Requester it) {
            return "诉求人 " + it.person();
        }
        return actor instanceof Actor.Intake ? "受理台" : "系统";
    }

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
        return (kind, id, asked) -> {
            if (kind.equals("used")) {
                return id.replace("PT", "").toLowerCase(Locale.ROOT);
            }
            return id.endsWith("Z") ? here(id) : named(kind, id);
        };
    }

    /** In Chinese, what people call the library's own words; who acts is told as everywhere else. */
    private String named(String kind, String id) {
        if (language == Language.EN) {
            return id;
        }
        return kind.equals("actor")
                ? id.replaceFirst("^(\\S+) as (\\S+)$", "$1($2)")
                        .replaceFirst("^(\\S+) for (\\S+)$", "$1(代表 $2)")
                        .replaceFirst("^requester ", "诉求人 ")
                : Glossary.find(kind, id).map(text -> text.in(language)).orElse(id);
    }

    String text(Finding finding) {
        return finding.text(language, language == Language.EN ? Naming.IDS : naming());
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
