package io.gridward.json.internal.located;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.gridward.core.finding.DocumentCode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Puts a tree together token by token, on a stack of its own: nesting never costs call frames. */
final class TreeBuilder {
    private final Bounds bounds;
    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;
    private @Nullable JsonValue root;

    TreeBuilder(Bounds bounds, Problems problems) {
        this.bounds = bounds;
        this.problems = problems;
    }

    /** Takes the next token; false if a bound is exceeded, and then a problem says so. */
    boolean add(JsonToken token, JsonParser parser, int line, int column) throws IOException {
        switch (token) {
            case FIELD_NAME -> {
                openKey(parser.currentName(), line, column);
                return true;
            }
            case END_OBJECT, END_ARRAY -> {
                close(open.pop().value());
                return true;
            }
            default -> {
                return addValue(token, parser, nextPlace(line, column));
            }
        }
    }

    boolean isDone() {
        return root != null;
    }

    @Nullable JsonValue root() {
        return root;
    }

    private void openKey(String key, int line, int column) {
        Open object = open.element();
        object.key = key;
        object.keyPlace = object.place.member(key, line, column);
        object.isTwin = object.members.containsKey(key);
        if (object.isTwin) {
            problems.error(DocumentCode.DUPLICATE_KEY, object.keyPlace, "key", key);
        }
    }

    private Place nextPlace(int line, int column) {
        Open around = open.peek();
        if (around == null) {
            return Place.root(line, column);
        }
        return around.isObject
                ? around.place.member(around.key, line, column)
                : around.place.element(around.elements.size(), line, column);
    }

    private boolean addValue(JsonToken token, JsonParser parser, Place place) throws IOException {
        if (++elements > bounds.elements()) {
            problems.error(DocumentCode.TOO_LARGE, place, "limit", bounds.elements() + " values");
            return false;
        }
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                if (open.size() >= bounds.depth()) {
                    problems.error(DocumentCode.TOO_LARGE, place, "limit", bounds.depth() + " levels of nesting");
                    return false;
                }
                open.push(new Open(place, token == JsonToken.START_OBJECT));
            }
            case VALUE_STRING -> close(text(place, parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> close(new JsonNumber(place, parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> close(new JsonBool(place, token == JsonToken.VALUE_TRUE));
            case VALUE_NULL -> close(new JsonNull(place));
            default -> throw new AssertionError("a strict parser of bytes gives no " + token);
        }
        return true;
    }

    private JsonText text(Place place, String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.isHighSurrogate(unit)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1))) {
                    i++;
                } else {
                    String escape = String.format(Locale.ROOT, "\\u%04x", (int) unit);
                    problems.error(DocumentCode.MALFORMED_JSON, place, "problem", escape + " is half a character");
                    break;
                }
            }
        }
        return new JsonText(place, value);
    }

    private void close(JsonValue value) {
        Open around = open.peek();
        if (around == null) {
            root = value;
        } else if (!around.isObject) {
            around.elements.add(value);
        } else if (!around.isTwin) {
            around.members.put(around.key, new JsonObject.Member(around.keyPlace, value));
        }
    }

    /** An object or list that is not closed yet. */
    private static final class Open {
        private final Place place;
        private final boolean isObject;
        private final Map<String, JsonObject.Member> members = new LinkedHashMap<>();
        private final List<JsonValue> elements = new ArrayList<>();
        private String key = "";
        private Place keyPlace;
        private boolean isTwin;

        private Open(Place place, boolean isObject) {
            this.place = place;
            this.isObject = isObject;
            this.keyPlace = place;
        }

        private JsonValue value() {
            return isObject ? new JsonObject(place, members) : new JsonList(place, elements);
        }
    }
}
