package io.gridward.json;

import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.finding.BilingualText;
import io.gridward.json.internal.located.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Keeps what people wrote in one incident, and gives commands references to it. */
final class WrittenTexts {
    private final CaseId incident;
    private final Map<TextRef, BilingualText> texts = new LinkedHashMap<>();

    WrittenTexts(CaseId incident) {
        this.incident = incident;
    }

    @Nullable TextRef keep(Cell cell) {
        BilingualText text = cell.bilingual();
        if (text == null) {
            return null;
        }
        TextRef reference = new TextRef(incident + "/text/" + (texts.size() + 1));
        texts.put(reference, text);
        return reference;
    }

    Map<TextRef, BilingualText> byReference() {
        return texts;
    }
}
