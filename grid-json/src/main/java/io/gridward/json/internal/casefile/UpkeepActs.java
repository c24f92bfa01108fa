package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.UpkeepAct;
import io.gridward.core.casefile.UpkeepAct.Tick;
import java.util.List;

/** Forms of the acts of upkeep. */
final class UpkeepActs {
    static final List<Form<? extends UpkeepAct>> FORMS =
            List.of(new Form<>("tick", Tick.class, (out, act) -> {}, in -> new Tick()));

    private UpkeepActs() {}
}
