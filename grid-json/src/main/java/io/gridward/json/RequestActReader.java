package io.gridward.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.casefile.Act;
import io.gridward.core.casefile.Assignment;
import io.gridward.core.casefile.Judgement;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.time.TimeLimit;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.reference.Expected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads what is asked for and decided. A field that what is asked for cannot have is an unknown
 * one; of an unknown request it may be there.
 */
final class RequestActReader {
    private static final String INSTANT = "an instant with its offset such as 2022-08-31T06:30:00+08:00";
    private static final String ASSIGNMENT = "an area, and a role there if need be";
    private static final int LONGEST_CAUSE = 64;

    private static final Map<String, RequestKind> DECIDED = Choices.of(RequestKind.values());

    /** To whistle is an act of its own, even where others must agree to it. */
    private static final Map<String, RequestKind> ASKED =
            ImmutableMap.copyOf(Maps.filterValues(DECIDED, what -> what != RequestKind.WHISTLE));

    private static final Map<String, Judgement> JUDGEMENTS = Choices.of(Judgement.values());

    /** Only whose a case is can be disputed. */
    private static final Map<String, Judgement> UNDISPUTED =
            ImmutableMap.copyOf(Maps.filterValues(JUDGEMENTS, judgement -> judgement != Judgement.ADJUDICATE));

    private final KnownNames names;
    private final WrittenTexts texts;

    RequestActReader(KnownNames names, WrittenTexts texts) {
        this.names = names;
        this.texts = texts;
    }

    @Nullable Act request(StepFields step) {
        Fields fields = step.fields();
        RequestKind what = fields.required("what", "one of " + String.join(", ", ASKED.keySet()))
                .oneOf(ASKED);
        TextRef reason = texts.keep(fields.required("reason", Expected.TEXT));
        String cause = fields.optional("cause", "a kebab-case word of at most 64 characters such as not-ours")
                .parsed(RequestActReader::cause);
        TextRef basis = texts.keep(fields.optional("basis", Expected.TEXT));
        Instant until = null;
        if (what == RequestKind.SUSPENSION) {
            until = fields.required("until", INSTANT).instant();
        } else if (what == null || what == RequestKind.EXTENSION) {
            until = fields.optional("until", INSTANT).instant();
        }
        if (what == null || reason == null || (what == RequestKind.SUSPENSION && until == null)) {
            return null;
        }
        return new RequestAct.Request(what, reason, cause, basis, until);
    }

    static String cause(String word) {
        if (word.length() > LONGEST_CAUSE) {
            throw new IllegalArgumentException("cause must have at most 64 characters, got " + word.length());
        }
        return Kebab.checked(word);
    }

    @Nullable Act decide(StepFields step) {
        Fields fields = step.fields();
        RequestKind what = decided(fields);
        Map<String, Judgement> judgements = what == null || what == RequestKind.RETURN ? JUDGEMENTS : UNDISPUTED;
        Judgement judgement = fields.required("judgement", "one of " + String.join(", ", judgements.keySet()))
                .oneOf(judgements);
        TextRef remark = texts.keep(fields.optional("remark", Expected.TEXT));
        boolean unclear = what == null || judgement == null;
        boolean granted = judgement == Judgement.GRANT;
        boolean timed = what == RequestKind.EXTENSION || what == RequestKind.SUSPENSION;
        TimeLimit limit = null;
        Instant until = null;
        Assignment to = null;
        if (unclear || (granted && timed)) {
            limit = fields.optional("limit", "a time limit such as 3wd").parsed(TimeLimit::parse);
        }
        // A limit and an instant would be two answers to one question.
        if (unclear || (granted && timed && !fields.has("limit"))) {
            until = fields.optional("until", INSTANT).instant();
        }
        if (unclear || (granted && what == RequestKind.RETURN)) {
            to = assignment(fields.optional("to", ASSIGNMENT));
        }
        return what == null || judgement == null
                ? null
                : new RequestAct.Decide(what, judgement, remark, limit, until, to);
    }

    @Nullable Act withdraw(StepFields step) {
        RequestKind what = decided(step.fields());
        return what == null ? null : new RequestAct.Withdraw(what);
    }

    @Nullable Act adjudicate(StepFields step) {
        Fields fields = step.fields();
        Assignment lead = assignment(fields.required("lead", ASSIGNMENT));
        Set<String> coHandlers =
                fields.optional("coHandlers", "a list of matters").set(Expected.id("drainage"), names::matter);
        TextRef decision = texts.keep(fields.required("decision", Expected.TEXT));
        return lead == null || decision == null
                ? null
                : new RequestAct.Adjudicate(lead, List.copyOf(coHandlers), decision);
    }

    private static @Nullable RequestKind decided(Fields fields) {
        return fields.required("what", "one of " + String.join(", ", DECIDED.keySet()))
                .oneOf(DECIDED);
    }

    private @Nullable Assignment assignment(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        AreaCode area = names.area(fields.required("area", Expected.AREA));
        String role = names.role(fields.optional("role", "the id of one of the roles"));
        fields.end();
        return area == null ? null : new Assignment(area, role);
    }
}
