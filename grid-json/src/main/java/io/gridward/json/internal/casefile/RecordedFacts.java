package io.gridward.json.internal.casefile;

import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.facts.Facts;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.Shown;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts that tell their types themselves, so that what was said once can be read whatever may be said today. They
 * look as facts of a schema do, but for durations: those stand in an object, to be told from texts.
 */
final class RecordedFacts {
    private static final String VALUE =
            "true, false, a text, a whole number, a list of texts or a duration in an object";

    private static final ValueForm<Duration> MINUTES = ValueForm.parsed(
            "a duration such as 90min", Duration.ZERO, DurationAttribute::text, DurationAttribute::parse);

    private static final ValueForm<Duration> DURATION = ValueForm.object(
            VALUE,
            Duration.ZERO,
            (out, duration) -> out.put("duration", MINUTES, duration),
            in -> in.get("duration", MINUTES));

    static final ValueForm<Facts> FORM = ValueForm.composed(
            "an object of facts; {} says nothing", Facts.none(), RecordedFacts::write, RecordedFacts::read);

    private RecordedFacts() {}

    private static void write(FieldWriter out, Facts facts) {
        JsonBytes json = out.json();
        json.startObject();
        for (Map.Entry<String, Object> fact : facts.values().entrySet()) {
            json.name(fact.getKey());
            if (fact.getValue() instanceof Duration duration) {
                DURATION.write(out, duration);
            } else {
                FactValues.write(json, fact.getValue());
            }
        }
        json.endObject();
    }

    private static @Nullable Facts read(Cell cell) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean isObject = cell.kind() == JsonKind.OBJECT;
        int members = cell.eachMember(VALUE, (name, member) -> {
            Object value = value(member);
            if (!Kebab.fits(name)) {
                member.report(Finding.error(
                        DocumentCode.BAD_VALUE,
                        List.of(),
                        "value",
                        Shown.quoted(name),
                        "expected",
                        "a kebab-case name such as households"));
            } else if (value != null) {
                values.put(name, value);
            }
        });
        return isObject && values.size() == members ? Facts.recorded(values) : null;
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell.kind()) {
            case FLAG -> cell.bool();
            case NUMBER -> cell.whole(-Long.MAX_VALUE, Long.MAX_VALUE);
            case TEXT -> cell.text();
            // A member that does not fit, or stands twice, is reported: the document is refused, and the set with it.
            case LIST -> cell.set("a text", Cell::text);
            default -> DURATION.read(cell);
        };
    }
}
