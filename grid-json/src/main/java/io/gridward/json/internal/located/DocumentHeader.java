package io.gridward.json.internal.located;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every document may begin with: its format, {@code gridward/KIND@VERSION}, and a note to its readers. */
public final class DocumentHeader {
    /** The one version this release reads, of every kind. */
    private static final String VERSION = "1";

    private static final Pattern FORMAT = Pattern.compile("gridward/([a-z][a-z-]*)@([1-9][0-9]{0,3})");

    private DocumentHeader() {}

    /**
     * Opens a document that is expected to be of a kind.
     *
     * @param document the cell of the whole document
     * @param kind the kind, such as {@code roster}
     * @return its fields, {@code format} and {@code note} read; or null if it is no object, or of another kind
     *     or version, and then a problem says so
     */
    public static @Nullable Fields open(Cell document, String kind) {
        Fields fields = document.fields();
        if (fields == null) {
            return null;
        }
        Cell format = fields.optional("format", "the format \"gridward/" + kind + "@" + VERSION + "\"");
        fields.optional("note", "a text, or an object of en and zh").bilingual();
        Matcher form = format.parsed(DocumentHeader::matched);
        if (form == null) {
            return fields;
        }
        if (!form.group(1).equals(kind)) {
            format.report(
                    Finding.error(DocumentCode.WRONG_DOCUMENT, List.of(), "found", form.group(1), "expected", kind));
            return null;
        }
        if (!form.group(2).equals(VERSION)) {
            format.report(Finding.error(
                    DocumentCode.UNSUPPORTED_VERSION,
                    List.of(),
                    "found",
                    form.group(2),
                    "document",
                    kind,
                    "supported",
                    VERSION));
            return null;
        }
        return fields;
    }

    private static Matcher matched(String format) {
        Matcher form = FORMAT.matcher(format);
        if (!form.matches()) {
            throw new IllegalArgumentException("format must be gridward/KIND@VERSION, got " + format);
        }
        return form;
    }
}
