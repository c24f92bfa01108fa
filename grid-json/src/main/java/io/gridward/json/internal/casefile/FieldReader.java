package io.gridward.json.internal.casefile;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads named fields of one object. A required value that is missing or does not fit is
 * reported and stands in as any value of its type, so that the rest is read too; the document is refused in the
 * end, and with it what was made of it.
 */
final class FieldReader {
    private final Fields fields;
    private boolean broken;

    FieldReader(Fields fields) {
        this.fields = fields;
    }

    boolean has(String field) {
        return fields.has(field);
    }

    /** Reads a field that must be there. */
    <T> T get(String field, ValueForm<T> form) {
        T value = read(fields.required(field, form.expected()), form);
        broken |= value == null;
        return value == null ? form.standIn() : value;
    }

    /** Reads a field that may be left out. */
    <T> @Nullable T find(String field, ValueForm<T> form) {
        return read(fields.optional(field, form.expected()), form);
    }

    /** Reads a list that is left out where it is empty. */
    <T> List<T> list(String field, ValueForm<T> form) {
        Cell cell = listed(field);
        return cell.isPresent() ? cell.list(form.expected(), element -> read(element, form)) : List.of();
    }

    /** Reads a list of which no element may be there twice; left out where it is empty. */
    <T> Set<T> set(String field, ValueForm<T> form) {
        Cell cell = listed(field);
        return cell.isPresent() ? cell.set(form.expected(), element -> read(element, form)) : Set.of();
    }

    /** Reads a list that must be there, and of which no element may be there twice. */
    <T> Set<T> requiredSet(String field, ValueForm<T> form) {
        Cell cell = fields.required(field, "a list");
        broken |= cell.kind() != JsonKind.LIST;
        return cell.isPresent() ? cell.set(form.expected(), element -> read(element, form)) : Set.of();
    }

    private Cell listed(String field) {
        Cell cell = fields.optional(field, "a list");
        broken |= cell.isPresent() && cell.kind() != JsonKind.LIST;
        return cell;
    }

    /** Tells whether something asked for so far was wrong, which has been reported. */
    boolean isBroken() {
        return broken;
    }

    private <T> @Nullable T read(Cell cell, ValueForm<T> form) {
        if (!cell.isPresent()) {
            return null;
        }
        T value = form.read(cell);
        broken |= value == null;
        return value;
    }

    /**
     * Makes what the fields say, and reports fields nobody asked for; what the model refuses although each field fits
     * is reported at the object.
     */
    <T> @Nullable T make(Cell object, Reading<T> reading) {
        T made;
        try {
            made = reading.read(this);
        } catch (IllegalArgumentException contradiction) {
            if (!broken) {
                object.report(Finding.error(
                        DocumentCode.CONTRADICTION, List.of(), "problem", String.valueOf(contradiction.getMessage())));
            }
            return null;
        }
        fields.end();
        return broken ? null : made;
    }

    /** Makes what the fields of an object say. */
    @FunctionalInterface
    interface Reading<T> {
        T read(FieldReader in);
    }
}
