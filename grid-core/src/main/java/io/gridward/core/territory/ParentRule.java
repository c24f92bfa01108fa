package io.gridward.core.territory;

/** What the code of an area says about its parent's. */
public enum ParentRule {
    /** Nothing. */
    NONE,
    /** It begins with it: the community 120116051005 lies in the street 120116051. */
    PREFIX,
    /**
     * It repeats it segment by segment, wherever these stand: a 20-digit grid code (CJ/T 349-2010) has the code
     * of its community at digits 7 to 18, behind the code of the kind of object.
     */
    SEGMENTS
}
