package io.gridward.core.territory;

import java.util.Locale;

/** What can happen to the areas of a territory. */
public enum ChangeKind {
    /** An area is there that was not. */
    ADD,
    /** An area is given up. */
    RETIRE,
    /** An area has another name. */
    RENAME,
    /** An area lies in another one. */
    MOVE,
    /** An area has another code. */
    RECODE,
    /** Several areas stand where one was. */
    SPLIT,
    /** One area stands where several were. */
    MERGE,
    /** A grid has become dedicated or comprehensive, or reaches into other areas. */
    REDEFINE,
    /** The areas in one area are listed in another order. */
    REORDER;

    /**
     * Returns the word that documents and findings use.
     *
     * @return such as {@code split}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether an area that undergoes this is not itself any more. */
    boolean isEnd() {
        return this == RETIRE || this == SPLIT || this == MERGE;
    }
}
