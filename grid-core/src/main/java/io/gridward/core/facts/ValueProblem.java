package io.gridward.core.facts;

import io.gridward.core.finding.Excerpt;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import java.util.Collection;
import java.util.List;

/** The findings about one value of one attribute, with an empty path: whoever knows the subject puts them there. */
final class ValueProblem {
    private ValueProblem() {}

    static Finding wrongType(Attribute<?> attribute, Object value) {
        String shown = value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
        return Finding.error(
                ModelCode.WRONG_VALUE_TYPE,
                List.of(),
                "attribute",
                attribute.name(),
                "expected",
                attribute.expected(),
                "value",
                shown);
    }

    static Finding unknown(Attribute<?> attribute, String value, Collection<String> known, boolean suggesting) {
        return Finding.unknown(
                ModelCode.UNKNOWN_VALUE,
                List.of(),
                "value",
                value,
                suggesting ? known : List.of(),
                "attribute",
                attribute.name(),
                "known",
                Excerpt.of(known));
    }

    static Finding outOfRange(Attribute<?> attribute, String value, String range) {
        return Finding.error(
                ModelCode.VALUE_OUT_OF_RANGE, List.of(), "value", value, "range", range, "attribute", attribute.name());
    }
}
