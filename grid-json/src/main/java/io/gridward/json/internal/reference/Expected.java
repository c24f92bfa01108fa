package io.gridward.json.internal.reference;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonList;
import java.util.List;
import java.util.Map;

/** What readers expect, in the words of messages. */
public final class Expected {
    /** A name in both languages. */
    public static final String NAME = "a name, or an object of en and zh";

    /** A text in both languages. */
    public static final String TEXT = "a text, or an object of en and zh";

    /** A date. */
    public static final String DATE = "a date such as 2022-08-31";

    /** The code of an area. */
    public static final String AREA = "an area code of 1 to 40 letters, digits or hyphens";

    /** A post. */
    public static final String POST = "a post id of 1 to 64 letters, digits or ./-";

    /** A person. */
    public static final String PERSON = "a reference of 1 to 64 characters without white space";

    /** A party. */
    public static final String PARTY = "a kebab-case id such as city-garden-centre";

    /** A unit of the chain of branches. */
    public static final String BRANCH = "a kebab-case id such as grid-3-branch";

    /** A household. */
    public static final String HOUSEHOLD = PERSON;

    /** A class of issues. */
    public static final String CLASS = "a class code such as event/0102";

    private Expected() {}

    /**
     * Describes a choice.
     *
     * @param choices what there is to choose from
     * @return all of them
     */
    static String oneOf(Map<String, ?> choices) {
        return "one of " + String.join(", ", choices.keySet());
    }

    /**
     * Reports a list without elements.
     *
     * @param list the list
     * @return the same cell
     */
    public static Cell notEmpty(Cell list) {
        if (list.value() instanceof JsonList found && found.elements().isEmpty()) {
            list.report(Finding.error(
                    DocumentCode.BAD_VALUE, List.of(), "value", "[]", "expected", "a list with at least one value"));
        }
        return list;
    }

    /**
     * Describes an id.
     *
     * @param example such as {@code grid-worker}
     * @return what an id looks like
     */
    public static String id(String example) {
        return "a kebab-case id such as " + example;
    }
}
