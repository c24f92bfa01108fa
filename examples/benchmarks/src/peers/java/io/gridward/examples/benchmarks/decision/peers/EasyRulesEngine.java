package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: conditions are Java, and the first rule by priority is the last. */
public final class EasyRulesEngine implements Engine {
    private static final String VALUES = "values";

    /** Makes the engine. */
    public EasyRulesEngine() {}

    @Override
    public String id() {
        return "easy-rules";
    }

    @Override
    public String label() {
        return "Easy Rules";
    }

    @Override
    public Prepared<Facts> prepare(Workload workload) {
        Answer answer = new Answer();
        Rules rules = new Rules();
        for (PlainRule rule : workload.rules()) {
            rules.register(new RuleBuilder()
                    .name("rule " + rule.number())
                    .priority(rule.number())
                    .when(facts -> rule.matches(facts.<int[]>get(VALUES)))
                    .then(facts -> answer.give(rule.number()))
                    .build());
        }
        return new Registered(rules, answer);
    }

    private static final class Registered implements Prepared<Facts> {
        private final Rules rules;
        private final Answer answer;
        private final RulesEngine engine =
                new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

        Registered(Rules rules, Answer answer) {
            this.rules = rules;
            this.answer = answer;
        }

        @Override
        public Facts encode(Report report) {
            Facts facts = new Facts();
            facts.put(VALUES, report.values());
            return facts;
        }

        @Override
        public int decide(Facts facts) {
            answer.clear();
            engine.fire(rules, facts);
            return answer.first();
        }
    }
}
