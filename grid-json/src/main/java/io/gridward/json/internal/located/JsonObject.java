package io.gridward.json.internal.located;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * An object.
 *
 * @param place where it begins
 * @param members its members by key, in the order of the text; of two with one key the first
 */
public record JsonObject(Place place, Map<String, Member> members) implements JsonValue {
    /** Copies the members. */
    public JsonObject {
        members = ImmutableMap.copyOf(members);
    }

    /**
     * Finds a member's value.
     *
     * @param key its key
     * @return the value, or empty if there is no such member
     */
    public Optional<JsonValue> find(String key) {
        return Optional.ofNullable(members.get(key)).map(Member::value);
    }

    @Override
    public String type() {
        return "an object";
    }

    @Override
    public JsonKind kind() {
        return JsonKind.OBJECT;
    }

    /**
     * A key and its value.
     *
     * @param keyPlace where the key begins, at its opening quote
     * @param value the value
     */
    public record Member(Place keyPlace, JsonValue value) {}
}
