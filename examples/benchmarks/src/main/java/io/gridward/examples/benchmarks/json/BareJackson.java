package io.gridward.examples.benchmarks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The tokens of a JSON text and nothing else: what any program that uses Jackson must do before it knows a word. */
final class BareJackson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final byte[] json;
    private final List<Token> tokens = new ArrayList<>();

    /** Takes a text to read, whose names and values are those to write. */
    BareJackson(byte[] json) throws IOException {
        this.json = json.clone();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(Token.of(token, parser));
            }
        }
    }

    /** Reads every token, and takes every name, text and number. */
    void read(Consumer<Object> taken) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case FIELD_NAME -> taken.accept(parser.currentName());
                    case VALUE_STRING -> taken.accept(parser.getText());
                    case VALUE_NUMBER_INT -> taken.accept(parser.getLongValue());
                    default -> taken.accept(token);
                }
            }
        }
    }

    /** Writes the same names and values, without line breaks. */
    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            for (Token token : tokens) {
                token.write(generator);
            }
        }
        return out.toByteArray();
    }

    /** A token with what it says. */
    private record Token(JsonToken token, String text, long number) {
        static Token of(JsonToken token, JsonParser parser) throws IOException {
            return new Token(
                    token,
                    token == JsonToken.FIELD_NAME ? parser.currentName() : parser.getText(),
                    token == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : 0);
        }

        void write(JsonGenerator generator) throws IOException {
            switch (token) {
                case START_OBJECT -> generator.writeStartObject();
                case END_OBJECT -> generator.writeEndObject();
                case START_ARRAY -> generator.writeStartArray();
                case END_ARRAY -> generator.writeEndArray();
                case FIELD_NAME -> generator.writeFieldName(text);
                case VALUE_STRING -> generator.writeString(text);
                case VALUE_NUMBER_INT -> generator.writeNumber(number);
                case VALUE_TRUE, VALUE_FALSE -> generator.writeBoolean(token == JsonToken.VALUE_TRUE);
                default -> throw new IllegalStateException("events have no " + token);
            }
        }
    }
}
