package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON for people to read: objects and lists indented by two spaces, lines ending in line feeds. */
public final class IndentedText {
    private IndentedText() {}

    /**
     * Writes a document.
     *
     * @param document what writes its values
     * @return the document, the last line ending in a line feed too
     */
    public static String of(Document document) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            document.writeTo(json);
        } catch (IOException impossible) {
            // A writer of text does no input or output.
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** Writes values one after the other. */
    @FunctionalInterface
    public interface Document {
        /**
         * Writes all values.
         *
         * @param json where to
         * @throws IOException if the generator does
         */
        void writeTo(JsonGenerator json) throws IOException;
    }
}
