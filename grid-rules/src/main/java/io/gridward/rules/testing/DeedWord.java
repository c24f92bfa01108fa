package io.gridward.rules.testing;

import com.google.common.base.CaseFormat;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.Satisfaction;
import io.gridward.core.facts.Facts;
import io.gridward.core.party.PartyId;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import java.time.LocalDateTime;
import java.util.List;

/** What may be said of a {@link Deed} beside its kind. */
public enum DeedWord {
    /** The id of a level. */
    LEVEL(String.class),
    /** The code of an area. */
    AREA(AreaCode.class),
    /** The role that is to have the case in that area. */
    ROLE(String.class),
    /** A party other than the one that acts. */
    PARTY(PartyId.class),
    /** The matters of those who handle it too: a list of ids. */
    CO_HANDLERS(List.class),
    /** The type of a whistle, one of the causes of the policy. */
    TYPE(String.class),
    /** Why something is asked for, one of the causes of the policy. */
    CAUSE(String.class),
    /** Whether what is asked for rests on a text, such as an order. */
    BASIS(Boolean.class),
    /** A stage of the work, as the policy names it. */
    MILESTONE(String.class),
    /** How satisfied somebody is. */
    SATISFACTION(Satisfaction.class),
    /** Whether somebody finds the matter resolved. */
    RESOLVED(Boolean.class),
    /** What was asked for. */
    WHAT(RequestKind.class),
    /** What was asked for, an extension or a suspension. */
    MORE_TIME("what", RequestKind.class),
    /** For how long. */
    LIMIT(TimeLimit.class),
    /** Until when, in the local time of the area the issue lies in. */
    UNTIL(LocalDateTime.class),
    /** All facts of the issue. */
    FACTS(Facts.class);

    private final String id;
    private final Class<?> type;

    DeedWord(Class<?> type) {
        this.id = CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
        this.type = type;
    }

    DeedWord(String id, Class<?> type) {
        this.id = id;
        this.type = type;
    }

    /**
     * Returns what documents call the word.
     *
     * @return its name in camel case, unique among the words of one deed
     */
    public String id() {
        return id;
    }

    Object checked(Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(id + " must be a " + type.getSimpleName() + ", got " + value);
        }
        if (this == MORE_TIME && value != RequestKind.EXTENSION && value != RequestKind.SUSPENSION) {
            throw new IllegalArgumentException(id + " must be an extension or a suspension, got " + value);
        }
        return value;
    }
}
