package io.gridward.json.internal.located;

/**
 * {@code null}. No document asks for it: what is absent is left out.
 *
 * @param place where it begins
 */
public record JsonNull(Place place) implements JsonValue {
    @Override
    public String type() {
        return "null";
    }

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }
}
