package io.gridward.examples.benchmarks.decision.engine;

import io.gridward.core.escalation.Trigger;
import io.gridward.core.facts.Attribute;
import io.gridward.rules.Effect;
import io.gridward.rules.HitMode;
import io.gridward.rules.TableForm;
import io.gridward.rules.ValueDomain;
import io.gridward.rules.Vocabulary;
import java.util.List;
import java.util.Set;

/** One table whose first matching rule decides a number. */
final class RoutingVocabulary implements Vocabulary {
    static final String TABLE = "routing";
    static final Effect<Integer> RULE =
            Effect.of("rule", ValueDomain.of(Integer.class, "the number of a rule", Object::toString));

    private static final TableForm FORM =
            new TableForm(TABLE, HitMode.FIRST, Set.of(Trigger.REPORTED), List.of(RULE), false);

    @Override
    public List<TableForm> tables() {
        return List.of(FORM);
    }

    @Override
    public List<Attribute<?>> attributes(Names names) {
        return List.of();
    }
}
