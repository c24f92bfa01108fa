package io.gridward.json.internal.located;

/**
 * Not thread-safe. The fields of one object, asked for by name. {@link #end} reports those nobody asked for.
 */
public abstract class Fields {
    /** For those who know how the object is told. */
    protected Fields() {}

    /**
     * Returns the object itself.
     *
     * @return as it stands in the tree
     */
    public abstract JsonObject object();

    /**
     * Tells whether a field is there, without asking for it.
     *
     * @param name its key
     * @return true whatever its value
     */
    public abstract boolean has(String name);

    /**
     * Asks for a field that must be there, and reports it if it is not.
     *
     * @param name its key
     * @param expected what to write there, for messages
     * @return its cell, absent if the field is missing
     */
    public abstract Cell required(String name, String expected);

    /**
     * Asks for a field that may be left out.
     *
     * @param name its key
     * @param expected what to write there, for messages
     * @return its cell, absent if the field is left out
     */
    public abstract Cell optional(String name, String expected);

    /**
     * Names fields that are allowed and not looked at.
     *
     * @param names their keys
     */
    public abstract void skip(String... names);

    /** Reports every field that was not asked for, with the nearest one that was. */
    public abstract void end();
}
