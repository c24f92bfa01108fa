package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.HoldingAct;
import io.gridward.core.casefile.HoldingAct.HandUp;
import io.gridward.core.casefile.HoldingAct.Sign;
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
                    in -> new HandUp(in.find("tried", Values.TEXT_REF), in.get("reason", Values.TEXT_REF))));

    private HoldingActs() {}
}
