package io.gridward.json.internal.casefile;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.HostCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.finding.Severity;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of findings. A host's code carries its template with it, for nothing else knows it when it is read. */
final class Findings {
    private static final ValueForm<Severity> SEVERITY = ValueForm.oneOf(Severity.values());

    private static final BilingualText NO_TEMPLATE = BilingualText.same("x");

    /** Gridward's code, or the name of a host's: its template comes from the next field. */
    private static final ValueForm<ReasonCode> CODE = ValueForm.parsed(
            "a reason code such as OVERDUE, cityhall:NOT_IN_BUDGET",
            CourseCode.OVERDUE,
            ReasonCode::code,
            Findings::code);

    private static final ValueForm<BilingualText> TEMPLATE = ValueForm.object(
            "the texts of the host's code",
            NO_TEMPLATE,
            (out, text) -> out.put("en", Values.WORD, text.en()).put("zh", Values.WORD, text.zh()),
            in -> new BilingualText(in.get("en", Values.WORD), in.get("zh", Values.WORD)));

    private static final ValueForm<Map<String, String>> DETAILS = ValueForm.of(
            "an object of details by name",
            Map.of(),
            (json, details) -> {
                json.startObject();
                for (Map.Entry<String, String> detail : details.entrySet()) {
                    json.name(detail.getKey());
                    json.text(detail.getValue());
                }
                json.endObject();
            },
            Findings::details);

    static final ValueForm<Finding> FINDING =
            ValueForm.object("a finding", Finding.note(CourseCode.OVERDUE, List.of()), Findings::write, Findings::read);

    private Findings() {}

    private static void write(FieldWriter out, Finding finding) {
        ReasonCode code = finding.code();
        out.put("code", CODE, code);
        if (code instanceof HostCode) {
            out.put("template", TEMPLATE, code.template());
        }
        out.put("severity", SEVERITY, finding.severity()).list("path", Values.TEXT, finding.path());
        if (!finding.details().isEmpty()) {
            out.put("details", DETAILS, finding.details());
        }
    }

    private static Finding read(FieldReader in) {
        ReasonCode code = in.get("code", CODE);
        if (in.isBroken()) {
            in.find("template", TEMPLATE);
        } else if (code instanceof HostCode host) {
            code = new HostCode(host.prefix(), host.name(), in.get("template", TEMPLATE));
        }
        Severity severity = in.get("severity", SEVERITY);
        List<String> path = in.list("path", Values.TEXT);
        Map<String, String> details = in.find("details", DETAILS);
        return new Finding(code, severity, path, details == null ? Map.of() : details);
    }

    private static ReasonCode code(String name) {
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return new HostCode(name.substring(0, colon), name.substring(colon + 1), NO_TEMPLATE);
        }
        ReasonCode code = ReasonCode.builtIn().get(name);
        if (code == null) {
            throw new IllegalArgumentException(
                    "code must be one of Gridward's, or a host's with its prefix, got " + name);
        }
        return code;
    }

    private static @Nullable Map<String, String> details(Cell cell) {
        Map<String, String> details = new LinkedHashMap<>();
        boolean isObject = cell.kind() == JsonKind.OBJECT;
        int members = cell.eachMember("a text", (name, detail) -> {
            String text = detail.text();
            if (text != null) {
                details.put(name, text);
            }
        });
        return isObject && details.size() == members ? details : null;
    }
}
