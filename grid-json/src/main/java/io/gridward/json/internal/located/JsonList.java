package io.gridward.json.internal.located;

import java.util.List;

/**
 * A list.
 *
 * @param place where it begins
 * @param elements its elements in order
 */
public record JsonList(Place place, List<JsonValue> elements) implements JsonValue {
    /** Copies the elements. */
    public JsonList {
        elements = List.copyOf(elements);
    }

    @Override
    public String type() {
        return "a list";
    }

    @Override
    public JsonKind kind() {
        return JsonKind.LIST;
    }
}
