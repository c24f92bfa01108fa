package io.gridward.examples.benchmarks.decision.peers;

import io.gridward.examples.benchmarks.decision.engine.Engine;
import io.gridward.examples.benchmarks.decision.engine.Prepared;
import io.gridward.examples.benchmarks.decision.workload.PlainRule;
import io.gridward.examples.benchmarks.decision.workload.Report;
import io.gridward.examples.benchmarks.decision.workload.Workload;
import org.evrete.KnowledgeService;
import org.evrete.api.FactHandle;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: conditions are Java, one a rule, and one session is kept. It knows no first rule: all that match act,
 * and the least number counts.
 */
public final class EvreteEngine implements Engine {
    /** Makes the engine. */
    public EvreteEngine() {}

    @Override
    public String id() {
        return "evrete";
    }

    @Override
    public String label() {
        return "Evrete";
    }

    @Override
    public Prepared<ReportBean> prepare(Workload workload) {
        Answer answer = new Answer();
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (PlainRule rule : workload.rules()) {
            rules.newRule("rule " + rule.number())
                    .forEach("$report", ReportBean.class)
                    .where((Object[] read) -> rule.matches((int[]) read[0]), "$report.values")
                    .execute(context -> answer.give(rule.number()));
        }
        return new Kept(rules.build().newStatefulSession(), answer);
    }

    private record Kept(StatefulSession session, Answer answer) implements Prepared<ReportBean> {
        @Override
        public ReportBean encode(Report report) {
            return new ReportBean(report);
        }

        @Override
        public int decide(ReportBean report) {
            answer.clear();
            FactHandle handle = session.insert(report);
            session.fire();
            session.delete(handle);
            return answer.first();
        }
    }
}
