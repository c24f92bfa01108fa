package io.gridward.json.internal.located;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value or a key stands: its JSON pointer and the line and column of its first character. A
 * column counts characters, so one outside the basic plane counts once.
 */
public final class Place {
    private final @Nullable Place parent;
    private final @Nullable String key;
    private final int index;
    private final int line;
    private final int column;

    private Place(@Nullable Place parent, @Nullable String key, int index, int line, int column) {
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /**
     * Returns the place of a whole document.
     *
     * @param line from 1
     * @param column from 1
     * @return the place with the empty pointer
     */
    public static Place root(int line, int column) {
        return new Place(null, null, 0, line, column);
    }

    /**
     * Returns the place of a member of the object that stands here.
     *
     * @param name the key
     * @param atLine from 1
     * @param atColumn from 1
     * @return the place one step below this one
     */
    public Place member(String name, int atLine, int atColumn) {
        return new Place(this, name, 0, atLine, atColumn);
    }

    /**
     * Returns the place of an element of the list that stands here.
     *
     * @param position from 0
     * @param atLine from 1
     * @param atColumn from 1
     * @return the place one step below this one
     */
    public Place element(int position, int atLine, int atColumn) {
        return new Place(this, null, position, atLine, atColumn);
    }

    /**
     * Returns the line.
     *
     * @return from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column.
     *
     * @return from 1, in characters
     */
    public int column() {
        return column;
    }

    /**
     * Returns the keys and positions from the document down to here.
     *
     * @return empty for the document itself
     */
    public List<String> path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            steps.addFirst(at.key == null ? Integer.toString(at.index) : at.key);
        }
        return List.copyOf(steps);
    }

    /**
     * Returns the JSON pointer (RFC 6901).
     *
     * @return such as {@code /posts/3/area}; empty for the document itself
     */
    public String pointer() {
        StringBuilder out = new StringBuilder();
        for (String step : path()) {
            out.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return line + ":" + column + " " + pointer();
    }
}
