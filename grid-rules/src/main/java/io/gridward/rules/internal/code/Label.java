package io.gridward.rules.internal.code;

/** Not thread-safe. A place in one method that branches may lead to. */
public final class Label {
    private static final int NOWHERE = -1;

    private int place = NOWHERE;

    /** Makes a label that still has to be put somewhere. */
    public Label() {}

    void putAt(int at) {
        if (place != NOWHERE) {
            throw new IllegalStateException("label put at " + place + " already, now at " + at);
        }
        place = at;
    }

    int place() {
        if (place == NOWHERE) {
            throw new IllegalStateException("a branch leads to a label that was put nowhere");
        }
        return place;
    }
}
