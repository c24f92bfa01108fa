package io.gridward.json.internal.reference;

/** What readers expect, in the words of messages. */
public final class Expected {
    /** A name in both languages. */
    public static final String NAME = "a name, or an object of en and zh";

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

    private Expected() {}

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
