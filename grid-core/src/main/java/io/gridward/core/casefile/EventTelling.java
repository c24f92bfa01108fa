package io.gridward.core.casefile;

import io.gridward.core.finding.EventCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Holder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How events name the details of the findings that tell them. */
final class EventTelling {
    /** Stands for a value nobody set; the glossary prints it in both languages. */
    private static final String NONE = "none";

    private EventTelling() {}

    static Finding tell(EventCode code, String... details) {
        return Finding.note(code, List.of(), details);
    }

    /** Details by name and value, without those that are null: what a text says of them falls away. */
    static String[] details(@Nullable Object... namesAndValues) {
        List<String> present = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                present.add(String.valueOf(namesAndValues[i]));
                present.add(value.toString());
            }
        }
        return present.toArray(new String[0]);
    }

    static String post(Holder holder) {
        return holder.post() == null ? "centre" : holder.post().value();
    }

    static String orNone(@Nullable String value) {
        return value == null ? NONE : value;
    }
}
