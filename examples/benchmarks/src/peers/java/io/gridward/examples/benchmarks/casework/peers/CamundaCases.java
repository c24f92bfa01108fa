package io.gridward.examples.benchmarks.casework.peers;

import io.gridward.examples.benchmarks.casework.CaseEngine;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * Camunda 7 in memory: the report starts a process of four user tasks in a row, each completed by whom it is for. Its
 * database is H2 in memory, history and jobs are off, so that it does as little as it can.
 */
public final class CamundaCases implements CaseEngine {
    private static final List<String> TASKS = List.of("sign", "handle", "verify", "close");

    /** Makes the engine. */
    public CamundaCases() {}

    @Override
    public String label() {
        return "Camunda 7, in memory";
    }

    @Override
    public String id() {
        return "camunda";
    }

    @Override
    public Desk open() {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
                .setHistory(ProcessEngineConfiguration.HISTORY_NONE)
                .setJobExecutorActivate(false)
                .setJdbcUrl("jdbc:h2:mem:cases;DB_CLOSE_DELAY=-1")
                .buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "case.bpmn",
                        Bpmn.createExecutableProcess("case")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("sign")
                                .camundaAssignee("w1")
                                .userTask("handle")
                                .camundaAssignee("w1")
                                .userTask("verify")
                                .camundaAssignee("w2")
                                .userTask("close")
                                .camundaAssignee("w2")
                                .endEvent()
                                .done())
                .deploy();
        return () -> live(engine);
    }

    private static boolean live(ProcessEngine engine) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey("case", Map.of("area", "G1", "channel", "patrol"))
                .getId();
        for (String name : TASKS) {
            Task task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult();
            if (task == null || !task.getTaskDefinitionKey().equals(name)) {
                return false;
            }
            engine.getTaskService().complete(task.getId());
        }
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }
}
