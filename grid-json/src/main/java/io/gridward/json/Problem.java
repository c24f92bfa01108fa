package io.gridward.json;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.json.internal.located.DocumentPhrases;

/**
 * A finding and its place in a document.
 *
 * @param finding what is wrong; its path is that of the model where the model found it, else the steps of
 *     the pointer
 * @param document what the source is called
 * @param pointer the JSON pointer (RFC 6901) of what is wrong; empty for the document as a whole and
 *     in a table
 * @param line the line of its first character, from 1
 * @param column the column of its first character, from 1, in characters
 */
public record Problem(Finding finding, String document, String pointer, int line, int column) {
    /**
     * Returns place, code and text in one line.
     *
     * @param language the language of the text
     * @return such as {@code roster.json:12:18 /posts/3/area UNKNOWN_AREA unknown area 120116; did you mean
     *     120116051?}
     */
    public String text(Language language) {
        String place = document + ":" + line + ":" + column + (pointer.isEmpty() ? "" : " " + pointer);
        return place + " " + finding.code().code() + " " + finding.text(language, DocumentPhrases.ALL);
    }

    @Override
    public String toString() {
        return text(Language.EN);
    }
}
