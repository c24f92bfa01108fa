package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.HoldingAct.Dispatch;
import io.gridward.core.casefile.HoldingAct.HandUp;
import io.gridward.core.casefile.HoldingAct.Raise;
import io.gridward.core.casefile.HoldingAct.SendDown;
import io.gridward.core.casefile.HoldingAct.Sign;
import io.gridward.core.casefile.HoldingAct.Supervise;
import io.gridward.core.casefile.HoldingAct.Urge;
import java.util.List;

/** Forms of the acts about holding. */
final class HoldingActs {
    static final List<Form<? extends HoldingAct>> FORMS = List.of(
            new Form<>("sign", Sign.class, (out, act) -> {}, in -> new Sign()),
            new Form<>(
                    "hand-up",
                    HandUp.class,
                    (out, act) ->
                            out.put("tried", Values.TEXT_REF, act.tried()).put("reason", Values.TEXT_REF, act.reason()),
                    in -> new HandUp(in.find("tried", Values.TEXT_REF), in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "dispatch",
                    Dispatch.class,
                    (out, act) -> out.put("to", Values.AREA, act.to())
                            .put("role", Values.TEXT, act.role())
                            .put("reason", Values.TEXT_REF, act.reason()),
                    in -> new Dispatch(
                            in.get("to", Values.AREA),
                            in.find("role", Values.TEXT),
                            in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "send-down",
                    SendDown.class,
                    (out, act) -> out.put("reason", Values.TEXT_REF, act.reason()),
                    in -> new SendDown(in.find("reason", Values.TEXT_REF))),
            new Form<>(
                    "raise",
                    Raise.class,
                    (out, act) ->
                            out.put("level", Values.TEXT, act.level()).put("reason", Values.TEXT_REF, act.reason()),
                    in -> new Raise(in.get("level", Values.TEXT), in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "supervise",
                    Supervise.class,
                    (out, act) -> out.put("reason", Values.TEXT_REF, act.reason()),
                    in -> new Supervise(in.get("reason", Values.TEXT_REF))),
            new Form<>(
                    "urge",
                    Urge.class,
                    (out, act) -> out.put("remark", Values.TEXT_REF, act.remark()),
                    in -> new Urge(in.find("remark", Values.TEXT_REF))));

    private HoldingActs() {}
}
