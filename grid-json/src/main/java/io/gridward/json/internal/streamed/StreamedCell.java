package io.gridward.json.internal.streamed;

import com.fasterxml.jackson.core.JsonToken;
import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.ModelPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The value whose first token is the current one; gives up where anything does not fit. */
final class StreamedCell extends Cell {
    /** An id, a date or a time limit is no longer. */
    private static final int LONGEST = 200;

    private final Tokens tokens;

    StreamedCell(Tokens tokens) {
        super("", "");
        this.tokens = tokens;
    }

    @Override
    public JsonValue value() {
        throw new NotAsWritten();
    }

    @Override
    public JsonKind kind() {
        return switch (tokens.current()) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.LIST;
            case VALUE_STRING -> JsonKind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.FLAG;
            case VALUE_NULL -> JsonKind.NULL;
            default -> throw new NotAsWritten();
        };
    }

    @Override
    public void report(Finding finding) {
        throw new NotAsWritten();
    }

    @Override
    public void reportAt(ModelPlaces places, List<Finding> findings) {
        throw new NotAsWritten();
    }

    @Override
    public String text() {
        tokens.take(JsonToken.VALUE_STRING);
        return tokens.parsed(Function.identity(), text -> text);
    }

    /** Events say the same over and over: their command, their instant, who holds. What was read is used again. */
    @Override
    public <T> T parsed(Function<String, T> parser) {
        tokens.take(JsonToken.VALUE_STRING);
        return tokens.parsed(parser, text -> {
            if (text.length() > LONGEST) {
                throw new NotAsWritten();
            }
            return parser.apply(text);
        });
    }

    @Override
    public <T> T oneOf(Map<String, T> choices) {
        tokens.take(JsonToken.VALUE_STRING);
        return tokens.parsed(choices, text -> choice(choices, text));
    }

    private static <T> T choice(Map<String, T> choices, String text) {
        T choice = choices.get(text);
        if (choice == null) {
            throw new NotAsWritten();
        }
        return choice;
    }

    @Override
    public Boolean bool() {
        boolean flag = tokens.current() == JsonToken.VALUE_TRUE;
        tokens.take(flag ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE);
        return flag;
    }

    @Override
    public Long whole(long min, long max) {
        tokens.take(JsonToken.VALUE_NUMBER_INT);
        long whole = tokens.whole();
        if (whole < min || whole > max) {
            throw new NotAsWritten();
        }
        return whole;
    }

    @Override
    public Fields fields() {
        tokens.take(JsonToken.START_OBJECT);
        return tokens.fields().open();
    }

    @Override
    public Map<String, Cell> members(String expectedValue) {
        throw new NotAsWritten();
    }

    @Override
    public int eachMember(String expectedValue, BiConsumer<String, Cell> member) {
        tokens.take(JsonToken.START_OBJECT);
        int members = 0;
        while (tokens.next() != JsonToken.END_OBJECT) {
            String key = tokens.key();
            tokens.next();
            member.accept(key, this);
            members++;
        }
        return members;
    }

    @Override
    public <T> List<T> list(String expectedElement, ElementReader<T> element) {
        tokens.take(JsonToken.START_ARRAY);
        List<T> read = new ArrayList<>();
        while (tokens.next() != JsonToken.END_ARRAY) {
            @Nullable T result = element.read(this);
            if (result == null) {
                throw new NotAsWritten();
            }
            read.add(result);
        }
        return read;
    }
}
