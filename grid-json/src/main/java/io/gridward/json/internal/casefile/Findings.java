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

    private static final ValueForm<ReasonCode> BUILT_IN = ValueForm.of(
            "a reason code such as OVERDUE",
            CourseCode.OVERDUE,
            (json, code) -> json.writeString(code.code()),
            cell -> cell.oneOf(ReasonCode.builtIn()));

    private static final ValueForm<BilingualText> TEMPLATE = ValueForm.object(
            "an object of en and zh",
            BilingualText.same("x"),
            (out, text) -> out.put("en", Values.WORD, text.en()).put("zh", Values.WORD, text.zh()),
            in -> new BilingualText(in.get("en", Values.WORD), in.get("zh", Values.WORD)));

    private static final ValueForm<Map<String, String>> DETAILS =
            ValueForm.of("an object of details by name", Map.of(), (json, details) -> {
                json.writeStartObject();
                for (Map.Entry<String, String> detail : details.entrySet()) {
                    WholeText.writeField(json, detail.getKey(), detail.getValue());
                }
                json.writeEndObject();
            }, Findings::details);

    static final ValueForm<Finding> FINDING = ValueForm.object(
            "a finding", Finding.note(CourseCode.OVERDUE, List.of()), Findings::write, Findings::read);

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
        ReasonCode code = in.has("template") ? hostCode(in) : in.get("code", BUILT_IN);
        Severity severity = in.get("severity", SEVERITY);
        List<String> path = in.list("path", Values.TEXT);
        Map<String, String> details = in.find("details", DETAILS);
        return new Finding(code, severity, path, details == null ? Map.of() : details);
    }

    private static ReasonCode hostCode(FieldReader in) {
        String code = in.get("code", Values.WORD);
        int colon = code.indexOf(':');
        return new HostCode(
                code.substring(0, Math.max(colon, 0)), code.substring(colon + 1), in.get("template", TEMPLATE));
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
