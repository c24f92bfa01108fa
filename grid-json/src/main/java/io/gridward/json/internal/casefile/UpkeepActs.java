package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.UpkeepAct;
import io.gridward.core.casefile.UpkeepAct.Adopt;
import io.gridward.core.casefile.UpkeepAct.Migrate;
import io.gridward.core.casefile.UpkeepAct.Tick;
import java.util.List;

/** Forms of the acts of upkeep. */
final class UpkeepActs {
    static final List<Form<? extends UpkeepAct>> FORMS = List.of(
            new Form<>("tick", Tick.class, (out, act) -> {}, in -> new Tick()),
            new Form<>(
                    "migrate",
                    Migrate.class,
                    (out, act) -> out.put("to", CaseValues.POLICY, act.to()),
                    in -> new Migrate(in.get("to", CaseValues.POLICY))),
            new Form<>("adopt", Adopt.class, (out, act) -> {}, in -> new Adopt()));

    private UpkeepActs() {}
}
