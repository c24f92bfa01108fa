package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.Assignment;
import io.gridward.core.casefile.Judgement;
import io.gridward.core.casefile.RequestAct;
import io.gridward.core.casefile.RequestAct.Adjudicate;
import io.gridward.core.casefile.RequestAct.Decide;
import io.gridward.core.casefile.RequestAct.Request;
import io.gridward.core.casefile.RequestAct.Resume;
import io.gridward.core.casefile.RequestAct.Withdraw;
import io.gridward.core.casefile.RequestKind;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.time.TimeLimit;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms of the acts about requests. A field that what is asked for cannot have is an unknown one. */
final class RequestActs {
    private static final Pattern CAUSE_FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private static final ValueForm<RequestKind> WHAT = ValueForm.oneOf(RequestKind.values());

    /** To whistle is an act of its own, even where it has to be agreed to. */
    private static final ValueForm<RequestKind> ASKED = ValueForm.oneOf(Stream.of(RequestKind.values())
            .filter(what -> what != RequestKind.WHISTLE)
            .toArray(RequestKind[]::new));

    private static final ValueForm<Judgement> JUDGEMENT = ValueForm.oneOf(Judgement.values());

    /** Only whose a case is can be disputed. */
    private static final ValueForm<Judgement> UNDISPUTED =
            ValueForm.oneOf(new Judgement[] {Judgement.GRANT, Judgement.REFUSE});

    static final ValueForm<String> CAUSE =
            ValueForm.parsed("a kebab-case word such as not-ours", "x", cause -> cause, RequestActs::cause);

    static final List<Form<? extends RequestAct>> FORMS = List.of(
            new Form<>(
                    "request",
                    Request.class,
                    (out, act) -> out.put("what", WHAT, act.what())
                            .put("reason", Values.TEXT_REF, act.reason())
                            .put("cause", CAUSE, act.cause())
                            .put("basis", Values.TEXT_REF, act.basis())
                            .put("until", Values.INSTANT, act.until()),
                    RequestActs::request),
            new Form<>(
                    "decide",
                    Decide.class,
                    (out, act) -> out.put("what", WHAT, act.what())
                            .put("judgement", JUDGEMENT, act.judgement())
                            .put("remark", Values.TEXT_REF, act.remark())
                            .put("limit", ClockValues.LIMIT, act.limit())
                            .put("until", Values.INSTANT, act.until())
                            .put("to", CaseValues.ASSIGNMENT, act.to()),
                    RequestActs::decide),
            new Form<>(
                    "withdraw",
                    Withdraw.class,
                    (out, act) -> out.put("what", WHAT, act.what()),
                    in -> new Withdraw(in.get("what", WHAT))),
            new Form<>(
                    "adjudicate",
                    Adjudicate.class,
                    (out, act) -> out.put("lead", CaseValues.ASSIGNMENT, act.lead())
                            .list("coHandlers", Values.TEXT, act.coHandlers())
                            .put("decision", Values.TEXT_REF, act.decision()),
                    in -> new Adjudicate(
                            in.get("lead", CaseValues.ASSIGNMENT),
                            in.list("coHandlers", Values.TEXT),
                            in.get("decision", Values.TEXT_REF))),
            new Form<>("resume", Resume.class, (out, act) -> {}, in -> new Resume()));

    private RequestActs() {}

    private static Request request(FieldReader in) {
        RequestKind what = in.get("what", ASKED);
        boolean known = !in.isBroken();
        TextRef reason = in.get("reason", Values.TEXT_REF);
        String cause = in.find("cause", CAUSE);
        TextRef basis = in.find("basis", Values.TEXT_REF);
        @Nullable Instant until = null;
        if (known && what == RequestKind.SUSPENSION) {
            until = in.get("until", Values.INSTANT);
        } else if (!known || what == RequestKind.EXTENSION) {
            until = in.find("until", Values.INSTANT);
        }
        return new Request(what, reason, cause, basis, until);
    }

    private static Decide decide(FieldReader in) {
        RequestKind what = in.get("what", WHAT);
        boolean known = !in.isBroken();
        Judgement judgement = in.get("judgement", !known || what == RequestKind.RETURN ? JUDGEMENT : UNDISPUTED);
        known = !in.isBroken();
        boolean granted = judgement == Judgement.GRANT;
        boolean timed = what == RequestKind.EXTENSION || what == RequestKind.SUSPENSION;
        TextRef remark = in.find("remark", Values.TEXT_REF);
        @Nullable TimeLimit limit = null;
        @Nullable Instant until = null;
        @Nullable Assignment to = null;
        if (!known || (timed && granted)) {
            limit = in.find("limit", ClockValues.LIMIT);
            until = in.find("until", Values.INSTANT);
        }
        if (!known || (what == RequestKind.RETURN && granted)) {
            to = in.find("to", CaseValues.ASSIGNMENT);
        }
        return new Decide(what, judgement, remark, limit, until, to);
    }

    private static String cause(String text) {
        if (!CAUSE_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("cause must be a kebab-case word, got " + text);
        }
        return text;
    }
}
