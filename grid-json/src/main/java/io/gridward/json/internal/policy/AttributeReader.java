package io.gridward.json.internal.policy;

import io.gridward.core.facts.Attribute;
import io.gridward.core.facts.Presence;
import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.ModelPlaces;
import io.gridward.json.internal.located.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attributes a policy declares. */
final class AttributeReader {
    private final Problems problems;
    private final ModelPlaces places;
    private final KindReader kinds;

    AttributeReader(Problems problems, ModelPlaces places) {
        this.problems = problems;
        this.places = places;
        this.kinds = new KindReader(problems);
    }

    /** The attributes that fit. */
    List<Attribute<?>> read(Cell cell) {
        List<Attribute<?>> read = new ArrayList<>();
        if (!cell.isPresent()) {
            return read;
        }
        int before = problems.count();
        cell.members("an object such as {\"choice\": [...]}").forEach((name, declared) -> {
            Attribute<?> attribute = attribute(name, cell, declared);
            if (attribute != null) {
                read.add(attribute);
            }
        });
        if (problems.count() > before) {
            places.silence(ModelCode.UNKNOWN_ATTRIBUTE);
        }
        return read;
    }

    private @Nullable Attribute<?> attribute(String name, Cell all, Cell cell) {
        int before = problems.count();
        Keys.check(name, all, "a kebab-case name such as households", problems);
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        KindReader.Kind<?> kind = kinds.read(fields);
        if (kind == null) {
            problems.error(
                    DocumentCode.MISSING_FIELD,
                    fields.object().place(),
                    "field",
                    "choice",
                    "expected",
                    "one of " + String.join(", ", KindReader.KINDS));
            fields.skip("default", "optional");
            fields.end();
            return null;
        }
        return made(name, kind, fields, before);
    }

    private <T> @Nullable Attribute<?> made(String name, KindReader.Kind<T> kind, Fields fields, int before) {
        Presence<T> presence = presence(fields, kind);
        fields.end();
        return problems.count() == before ? kind.make().apply(name, presence) : null;
    }

    private <T> Presence<T> presence(Fields fields, KindReader.Kind<T> kind) {
        Cell fallback = fields.optional("default", kind.expected());
        Cell optional = fields.optional("optional", "true");
        if (optional.isPresent()) {
            KindReader.mustBeTrue(optional, problems);
            if (fallback.isPresent()) {
                optional.report(Finding.error(
                        DocumentCode.BAD_VALUE,
                        List.of(),
                        "value",
                        "optional",
                        "expected",
                        "a field to write where there is a default"));
            }
            return Presence.optional();
        }
        T value = fallback.isPresent() ? kind.value().read(fallback) : null;
        return value == null ? Presence.required() : Presence.defaulted(value);
    }
}
