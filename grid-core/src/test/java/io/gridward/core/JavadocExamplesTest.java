package io.gridward.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Casework;
import io.gridward.core.casefile.CommandId;
import io.gridward.core.casefile.IntakeAct;
import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.CaseQuery;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.desk.InMemoryCaseStore;
import io.gridward.core.escalation.Basis;
import io.gridward.core.escalation.EscalationPolicies;
import io.gridward.core.escalation.EscalationPolicy;
import io.gridward.core.escalation.Move;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.facts.FactSchema;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.ParentRule;
import io.gridward.core.time.TimeBudget;
import io.gridward.core.time.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples in the Javadoc run here, and the Javadoc shows exactly what runs. */
class JavadocExamplesTest {
    private static final Path MAIN = Path.of("src/main/java/io/gridward/core");
    private static final Path HERE = Path.of("src/test/java/io/gridward/core/JavadocExamplesTest.java");
    private static final CaseId ID = new CaseId("C17");
    private static final Instant NOW = Instant.parse("2022-09-07T01:00:00Z");

    @Test
    void escalationPolicy_inPlainJava_decides() {
        // example: escalation/EscalationPolicy
        EscalationPolicy alwaysUp = situation -> Ruling.builder()
                .enter("grid")
                .handler("grid-worker")
                .overall(TimeBudget.of(TimeLimit.parse("3wd")))
                .move(Move.UP)
                .basis(new Basis("ladder", "always-up", null))
                .build();
        // end

        GridDesk desk =
                GridDesk.builder(governance(alwaysUp), new InMemoryCaseStore()).build();
        desk.submit(report());
        desk.tick(desk.nextDue().orElseThrow());
        assertThat(desk.find(ID).orElseThrow().slips()).hasSize(1);
    }

    @Test
    void areaCodeScheme_bySegments_readsTheParentFromTheCode() {
        // example: territory/AreaCodeScheme
        AreaCodeScheme scheme = AreaCodeScheme.builder()
                .segment("district", 6)
                .segment("subdistrict", 3)
                .segment("community", 3)
                .segment("grid", 3)
                .level("street", "district", "subdistrict")
                .level("community", "district", "subdistrict", "community")
                .level("grid", "district", "subdistrict", "community", "grid")
                .parent(ParentRule.PREFIX)
                .build();
        AreaCode grid = AreaCode.of("370102011201016");
        assertThat(scheme.parentCode(grid, "grid", "community")).contains(AreaCode.of("370102011201"));
        assertThat(scheme.split(grid, "grid")).containsEntry("subdistrict", "011");
        // end
    }

    @Test
    void casework_decidesAndReplays() {
        Governance governance = governance(JavadocExamplesTest::rule);
        CaseId id = ID;
        CaseCommand report = report();
        // example: casefile/Casework
        Outcome outcome = Casework.decide(governance, CaseFile.unreported(id), report);
        if (outcome instanceof Outcome.Accepted accepted) {
            CaseFile file = Casework.replay(id, accepted.events());
            assertThat(file).isEqualTo(accepted.after());
        }
        // end
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void desk_takesCommandsAndTicks() {
        Governance governance = governance(JavadocExamplesTest::rule);
        CaseCommand command = report();
        Instant now = NOW.plusSeconds(60);
        AreaCode community = Fixtures.RIVERSIDE.code();
        // example: desk/GridDesk
        GridDesk desk = GridDesk.builder(governance, new InMemoryCaseStore()).build();
        Outcome outcome = desk.submit(command);
        desk.tick(now); // whenever desk.nextDue() has come
        desk.find(CaseQuery.open().in(desk.within(community, now)).limit(50));
        // end
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        assertThat(desk.nextDue()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"escalation/EscalationPolicy", "casefile/Casework", "desk/GridDesk", "territory/AreaCodeScheme"})
    void javadoc_showsWhatRuns(String type) throws IOException {
        List<String> test = Files.readAllLines(HERE);
        int begin = test.indexOf("        // example: " + type) + 1;
        List<String> ran = test.subList(begin, test.size());
        List<String> code = ran.subList(0, ran.indexOf("        // end")).stream()
                .map(line -> line.substring(8))
                .toList();

        List<String> source = Files.readAllLines(MAIN.resolve(type + ".java"));
        List<String> javadoc =
                source.subList(source.indexOf(" * <pre>{@code") + 1, source.indexOf(" * }</pre>")).stream()
                        .map(line -> line.substring(3))
                        .toList();

        assertThat(javadoc).isEqualTo(code);
    }

    private static Ruling rule(Situation situation) {
        return Ruling.builder()
                .overall(TimeBudget.of(TimeLimit.parse("3wd")))
                .move(Move.STAY)
                .build();
    }

    private static Governance governance(EscalationPolicy policy) {
        PolicyRef ref = new PolicyRef("example", "1", "example-1");
        return Governance.builder()
                .territory(Fixtures.territory())
                .roster(Fixtures.roster())
                .calendar(Fixtures.calendar())
                .policies(EscalationPolicies.only(ref, FactSchema.empty(), policy))
                .build();
    }

    private static CaseCommand report() {
        Issue issue = Issue.builder(Fixtures.GRID_1.code()).build();
        return CaseCommand.of(new CommandId("r1"), ID, NOW, new Actor.Intake(), new IntakeAct.Report(issue));
    }
}
