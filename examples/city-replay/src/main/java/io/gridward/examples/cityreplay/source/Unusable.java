package io.gridward.examples.cityreplay.source;

/** Why a row cannot be replayed. */
public enum Unusable {
    /** It has not as many fields as the head has columns. */
    FIELDS("not as many fields as columns"),
    /** The request has no number, or one that no case can have. */
    ID("no usable number of the request"),
    /** A request of the same number is still open. */
    REPEATED("number of a request that is still open"),
    /** The type is missing. */
    TYPE("no type"),
    /** The instant of opening is missing or unreadable. */
    OPENED("no readable time of opening"),
    /** The target is there but unreadable. */
    DUE("unreadable target"),
    /** The instant of closing is there but unreadable. */
    CLOSED("unreadable time of closing"),
    /** It was closed before it was opened. */
    ORDER("closed before opened");

    private final String text;

    Unusable(String text) {
        this.text = text;
    }

    /**
     * Returns the reason in words.
     *
     * @return such as {@code closed before opened}
     */
    public String text() {
        return text;
    }
}
