package io.gridward.json.internal.located;

/**
 * {@code true} or {@code false}.
 *
 * @param place where it begins
 * @param value which of them
 */
public record JsonBool(Place place, boolean value) implements JsonValue {
    @Override
    public String type() {
        return Boolean.toString(value);
    }

    @Override
    public JsonKind kind() {
        return JsonKind.FLAG;
    }
}
