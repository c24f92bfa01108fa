package io.gridward.json.internal.policy;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Call;
import io.gridward.core.escalation.Cutoff;
import io.gridward.core.escalation.Intake;
import io.gridward.core.escalation.Milestone;
import io.gridward.core.escalation.Move;
import io.gridward.core.facts.DurationAttribute;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import io.gridward.rules.escalation.Approvers;
import io.gridward.rules.escalation.Milestones;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes operands and effect values as {@link ConditionReader} and {@link EffectReader} read them. */
final class Values {
    private Values() {}

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Duration duration) {
            json.writeString(DurationAttribute.text(duration));
        } else if (value instanceof Collection<?> members) {
            json.writeStartArray();
            for (Object member : members) {
                write(json, member);
            }
            json.writeEndArray();
        } else if (value instanceof Intake intake) {
            json.writeString(intake.id());
        } else if (value instanceof Move move) {
            json.writeString(move.id());
        } else if (value instanceof BilingualText text) {
            write(json, text);
        } else if (value instanceof TimeBudget budget) {
            write(json, budget);
        } else if (value instanceof Call call) {
            write(json, call);
        } else if (value instanceof Milestones milestones) {
            json.writeStartObject();
            for (Milestone stage : milestones.stages()) {
                json.writeFieldName(stage.id());
                write(json, stage.budget());
            }
            json.writeEndObject();
        } else if (value instanceof Approvers approvers) {
            write(json, approvers);
        } else if (value instanceof Cutoff cutoff) {
            json.writeStartObject();
            boolean beforeDue = cutoff.from() == Cutoff.From.BEFORE_DUE;
            writeLimit(json, beforeDue ? "beforeDue" : "afterDispatch", cutoff.limit());
            json.writeEndObject();
        } else {
            // Ids, and values whose text is what documents write: time limits and rules of completion.
            json.writeString(value.toString());
        }
    }

    static void write(JsonGenerator json, BilingualText text) throws IOException {
        if (text.en().equals(text.zh())) {
            json.writeString(text.en());
            return;
        }
        json.writeStartObject();
        json.writeStringField("en", text.en());
        json.writeStringField("zh", text.zh());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, TimeBudget budget) throws IOException {
        if (budget.equals(TimeBudget.of(budget.limit()))) {
            json.writeString(budget.limit().toString());
            return;
        }
        json.writeStartObject();
        writeLimit(json, "limit", budget.limit());
        writeLimit(json, "warn", budget.warn());
        if (!budget.overdue().isEmpty()) {
            json.writeFieldName("overdue");
            write(json, (Object) budget.overdue());
        }
        writeLimit(json, "again", budget.again());
        json.writeEndObject();
    }

    private static void writeLimit(JsonGenerator json, String name, @Nullable TimeLimit limit) throws IOException {
        if (limit != null) {
            json.writeStringField(name, limit.toString());
        }
    }

    private static void write(JsonGenerator json, Call call) throws IOException {
        json.writeStartObject();
        json.writeStringField("matter", call.matter());
        json.writeStringField("as", call.as().id());
        writeBudget(json, "sign", call.sign());
        writeBudget(json, "contact", call.contact());
        writeBudget(json, "reportIn", call.reportIn());
        json.writeEndObject();
    }

    private static void writeBudget(JsonGenerator json, String name, @Nullable TimeBudget budget) throws IOException {
        if (budget != null) {
            json.writeFieldName(name);
            write(json, budget);
        }
    }

    private static void write(JsonGenerator json, Approvers approvers) throws IOException {
        json.writeStartArray();
        for (Approver approver : approvers.all()) {
            if (approver.level() == null) {
                json.writeString(approver.role());
            } else {
                json.writeStartObject();
                if (approver.role() != null) {
                    json.writeStringField("role", approver.role());
                }
                json.writeStringField("level", approver.level());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
