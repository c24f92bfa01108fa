package io.gridward.rules.testing;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.Assignment;
import io.gridward.core.casefile.Evidence;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.Facts;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of a deed, by whom and where: the words of its act. */
record Said(Deed deed, Actor actor, Telling time) {
    static final TextRef TEXT = new TextRef("scenario/text");
    static final Evidence PHOTO = new Evidence("photo", "scenario/photo", null);

    private <T> T word(DeedWord word, Class<T> type) {
        return type.cast(Objects.requireNonNull(deed.words().get(word)));
    }

    String text(DeedWord word) {
        return word(word, String.class);
    }

    @Nullable String find(DeedWord word) {
        return (String) deed.words().get(word);
    }

    List<String> texts(DeedWord word) {
        return deed.words().get(word) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    AreaCode area() {
        return word(DeedWord.AREA, AreaCode.class);
    }

    Assignment assignment() {
        return new Assignment(area(), find(DeedWord.ROLE));
    }

    PartyId party() {
        return word(DeedWord.PARTY, PartyId.class);
    }

    /** The party that acts. */
    PartyId self() {
        if (actor instanceof Actor.OfParty own) {
            return own.party();
        }
        throw new IllegalArgumentException(
                "deed must be one of persons, got " + deed.kind().id() + ", which parties do");
    }

    Satisfaction satisfaction() {
        return word(DeedWord.SATISFACTION, Satisfaction.class);
    }

    boolean resolved() {
        return word(DeedWord.RESOLVED, Boolean.class);
    }

    RequestKind what(DeedWord word) {
        return word(word, RequestKind.class);
    }

    TimeLimit limit() {
        return word(DeedWord.LIMIT, TimeLimit.class);
    }

    Instant until() {
        return time.instant(word(DeedWord.UNTIL, LocalDateTime.class));
    }

    Facts facts() {
        return word(DeedWord.FACTS, Facts.class);
    }

    RequestAct.Request request(RequestKind what) {
        boolean timed = deed.words().containsKey(DeedWord.UNTIL);
        boolean rests = Boolean.TRUE.equals(deed.words().get(DeedWord.BASIS));
        return new RequestAct.Request(what, TEXT, find(DeedWord.CAUSE), rests ? TEXT : null, timed ? until() : null);
    }
}
