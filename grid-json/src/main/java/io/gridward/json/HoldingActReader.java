package io.gridward.json;

import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.reference.Expected;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads what is done about whose hands a case is in. */
final class HoldingActReader {
    private final KnownNames names;
    private final WrittenTexts texts;

    HoldingActReader(KnownNames names, WrittenTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    @Nullable Act handUp(StepFields step) {
        TextRef tried = texts.keep(step.fields().optional("tried", Expected.TEXT));
        TextRef reason = texts.keep(step.fields().required("reason", Expected.TEXT));
        return reason == null ? null : new HoldingAct.HandUp(tried, reason);
    }

    @Nullable Act dispatch(StepFields step) {
        Fields fields = step.fields();
        AreaCode to = names.area(fields.required("to", Expected.AREA));
        String role = names.role(fields.optional("role", "the id of one of the roles"));
        TextRef reason = texts.keep(fields.required("reason", Expected.TEXT));
        return to == null || reason == null ? null : new HoldingAct.Dispatch(to, role, reason);
    }

    Act sendDown(StepFields step) {
        return new HoldingAct.SendDown(texts.keep(step.fields().optional("reason", Expected.TEXT)));
    }

    @Nullable Act raise(StepFields step) {
        String level = names.level(step.fields().required("level", "the id of one of the levels"));
        TextRef reason = texts.keep(step.fields().required("reason", Expected.TEXT));
        return level == null || reason == null ? null : new HoldingAct.Raise(level, reason);
    }

    @Nullable Act supervise(StepFields step) {
        TextRef reason = texts.keep(step.fields().required("reason", Expected.TEXT));
        return reason == null ? null : new HoldingAct.Supervise(reason);
    }

    Act urge(StepFields step) {
        return new HoldingAct.Urge(texts.keep(step.fields().optional("remark", Expected.TEXT)));
    }
}
