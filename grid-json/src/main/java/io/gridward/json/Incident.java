package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.finding.BilingualText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one case, as the commands that tell it.
 *
 * @param id the case
 * @param title what people call the incident
 * @param source where the account of it comes from, or null
 * @param commands the steps in order, a report first; ids are {@code DG-1/step/1} and so on
 * @param texts what people wrote, by the reference the commands carry ({@code DG-1/text/1} and so on): the
 *     commands hold no text, so erasing one here erases it
 */
public record Incident(
        CaseId id,
        BilingualText title,
        @Nullable BilingualText source,
        List<CaseCommand> commands,
        Map<TextRef, BilingualText> texts) {
    /** Copies commands and texts. */
    public Incident {
        commands = List.copyOf(commands);
        texts = ImmutableMap.copyOf(texts);
    }

    /** Prints ids and counts, never a text a person wrote. */
    @Override
    public String toString() {
        return "incident " + id + ", " + commands.size() + " steps";
    }
}
