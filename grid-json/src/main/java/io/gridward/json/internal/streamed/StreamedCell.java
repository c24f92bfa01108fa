package io.gridward.json.internal.streamed;

import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.ModelPlaces;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The value that is next; gives up where anything does not fit. */
final class StreamedCell extends Cell {
    /** An id, a date or a time limit is no longer. */
    private static final int LONGEST = 200;

    private static final Object AS_IT_IS = "as it is";

    private final Reading in;
    private final WrittenBytes bytes;
    private final Remembered remembered;

    StreamedCell(Reading in) {
        super("", "");
        this.in = in;
        this.bytes = in.bytes();
        this.remembered = in.remembered();
    }

    @Override
    public JsonValue value() {
        throw new NotAsWritten();
    }

    @Override
    public boolean isPresent() {
        return true;
    }

    @Override
    public JsonKind kind() {
        return switch (bytes.peek()) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.LIST;
            case '"' -> JsonKind.TEXT;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            case 't', 'f' -> JsonKind.FLAG;
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
    public <T> @Nullable T read(ElementReader<T> reading) {
        return in.read(reading);
    }

    @Override
    public String text() {
        Object before = remembered.text(AS_IT_IS);
        return before instanceof String text ? text : remembered.keep(AS_IT_IS, remembered.takenText());
    }

    @Override
    public <T> T parsed(Function<String, T> parser) {
        // The same parser of the same text: what it gave is of its type.
        @SuppressWarnings("unchecked")
        T before = (T) remembered.text(parser);
        return before == null ? remembered.keep(parser, made(parser, remembered.takenText())) : before;
    }

    private static <T> T made(Function<String, T> parser, String text) {
        if (text.length() > LONGEST) {
            throw new NotAsWritten();
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException misfit) {
            throw new NotAsWritten();
        }
    }

    @Override
    public <T> T oneOf(Map<String, T> choices) {
        @SuppressWarnings("unchecked")
        T before = (T) remembered.text(choices);
        return before == null ? remembered.keep(choices, choice(choices, remembered.takenText())) : before;
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
        return bytes.takeFlag();
    }

    @Override
    public Long whole(long min, long max) {
        long whole = bytes.takeWhole();
        if (whole < min || whole > max) {
            throw new NotAsWritten();
        }
        return whole;
    }

    @Override
    public Fields fields() {
        return in.fields().open();
    }

    @Override
    public Map<String, Cell> members(String expectedValue) {
        throw new NotAsWritten();
    }

    @Override
    public int eachMember(String expectedValue, BiConsumer<String, Cell> member) {
        in.open('{');
        int members = 0;
        if (bytes.peek() != '}') {
            do {
                String key = key();
                bytes.take(':');
                member.accept(key, in.element());
                members++;
            } while (bytes.takeIf(','));
        }
        in.close('}');
        return members;
    }

    private String key() {
        String key = text();
        if (key.length() > LONGEST) {
            throw new NotAsWritten();
        }
        return key;
    }

    @Override
    public <T> List<T> list(String expectedElement, ElementReader<T> element) {
        List<T> read = new ArrayList<>();
        in.open('[');
        if (bytes.peek() != ']') {
            do {
                @Nullable T result = element.read(in.element());
                if (result == null) {
                    throw new NotAsWritten();
                }
                read.add(result);
            } while (bytes.takeIf(','));
        }
        in.close(']');
        return read;
    }
}
