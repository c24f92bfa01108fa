package io.gridward.json.internal.located;

/** One value of a JSON text and where it stands. */
public sealed interface JsonValue permits JsonObject, JsonList, JsonText, JsonNumber, JsonBool, JsonNull {
    /**
     * Returns where the value begins.
     *
     * @return the place of its first character; of a text, the opening quote
     */
    Place place();

    /**
     * Returns the JSON type in words, for messages.
     *
     * @return such as {@code a list}
     */
    String type();

    /**
     * Returns the JSON type.
     *
     * @return any but {@link JsonKind#ABSENT}
     */
    JsonKind kind();
}
