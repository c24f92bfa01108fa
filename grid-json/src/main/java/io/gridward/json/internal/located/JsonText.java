package io.gridward.json.internal.located;

/**
 * A text.
 *
 * @param place where its opening quote stands
 * @param value the text with escapes resolved
 */
public record JsonText(Place place, String value) implements JsonValue {
    @Override
    public String type() {
        return "a text";
    }

    @Override
    public JsonKind kind() {
        return JsonKind.TEXT;
    }
}
