package io.gridward.json.internal.casefile;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.HostCode;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.finding.Severity;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of findings. A host's code carries its template with it, for nothing else knows it when it is read. */
final class Findings {
    private static final ValueForm<Severity> SEVERITY = ValueForm.oneOf(Severity.values());

    private static final ValueForm<ReasonCode> BUILT_IN =
            ValueForm.parsed("a reason code such as OVERDUE", CourseCode.OVERDUE, ReasonCode::code, Findings::builtIn);

    private static final BilingualText NO_TEMPLATE = BilingualText.same("x");

    /** The name of a host's code; the template comes from another field. */
    private static final ValueForm<HostCode> HOST = ValueForm.parsed(
            "a reason code of the host such as cityhall:NOT_IN_BUDGET",
            new HostCode("x", "X", NO_TEMPLATE),
            HostCode::code,
            Findings::host);

    private static final ValueForm<BilingualText> TEMPLATE = ValueForm.object(
            "the texts of the host's code",
            NO_TEMPLATE,
            (out, text) -> out.put("en", Values.WORD, text.en()).put("zh", Values.WORD, text.zh()),
            in -> new BilingualText(in.get("en", Values.WORD), in.get("zh", Values.WORD)));

    private static final ValueForm<Map<String, String>> DETAILS = ValueForm.of(
            "an object of details by name",
            Map.of(),
            (json, details) -> {
                json.writeStartObject();
                for (Map.Entry<String, String> detail : details.entrySet()) {
                    WholeText.writeField(json, detail.getKey(), detail.getValue());
                }
                json.writeEndObject();
            },
            Findings::details);

    static final ValueForm<Finding> FINDING =
            ValueForm.object("a finding", Finding.note(CourseCode.OVERDUE, List.of()), Findings::write, Findings::read);

    private Findings() {}

    private static void write(FieldWriter out, Finding finding) throws IOException {
        ReasonCode code = finding.code();
        out.json().writeStringField("code", code.code());
        if (code instanceof HostCode) {
            out.put("template", TEMPLATE, code.template());
        }
        out.put("severity", SEVERITY, finding.severity()).list("path", Values.TEXT, finding.path());
        if (!finding.details().isEmpty()) {
            out.put("details", DETAILS, finding.details());
        }
    }

    private static Finding read(FieldReader in) {
        HostCode host = in.has("template") ? in.get("code", HOST) : null;
        BilingualText template = host == null ? NO_TEMPLATE : in.get("template", TEMPLATE);
        ReasonCode code = host == null ? in.get("code", BUILT_IN) : host;
        Severity severity = in.get("severity", SEVERITY);
        List<String> path = in.list("path", Values.TEXT);
        Map<String, String> details = in.find("details", DETAILS);
        return new Finding(
                host == null ? code : new HostCode(host.prefix(), host.name(), template),
                severity,
                path,
                details == null ? Map.of() : details);
    }

    private static ReasonCode builtIn(String name) {
        ReasonCode code = ReasonCode.builtIn().get(name);
        if (code == null) {
            throw new IllegalArgumentException("code must be one of Gridward's, got " + name);
        }
        return code;
    }

    private static HostCode host(String code) {
        int colon = code.indexOf(':');
        return new HostCode(code.substring(0, Math.max(colon, 0)), code.substring(colon + 1), NO_TEMPLATE);
    }

    private static @Nullable Map<String, String> details(Cell cell) {
        Map<String, String> details = new LinkedHashMap<>();
        Map<String, Cell> members = cell.members("a text");
        members.forEach((name, detail) -> {
            String text = detail.text();
            if (text != null) {
                details.put(name, text);
            }
        });
        return details.size() == members.size() && cell.value() instanceof JsonObject ? details : null;
    }
}
