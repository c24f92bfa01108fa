package io.gridward.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseEvent;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.HoldingEvent;
import io.gridward.core.casefile.RulingEvent;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.escalation.Basis;
import io.gridward.core.territory.AreaCode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A policy written in Java runs a case like one written as rules. */
class OwnPolicyTest {
    private static final Path STREET = Path.of("src/main/resources/io/gridward/examples/quickstart/street");
    private static final CaseId CASE = new CaseId("C17");

    @Test
    void caseInItsArea_isPinnedToItAndMovedByIt() {
        // given
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        // when
        GridDesk desk = OwnPolicy.run(STREET, new PrintStream(printed, true, StandardCharsets.UTF_8));

        // then
        List<CaseEvent> events = desk.events(CASE);
        assertThat(desk.find(CASE).flatMap(CaseFile::policy)).contains(OwnPolicy.REF);
        assertThat(events)
                .filteredOn(RulingEvent.Ruled.class::isInstance)
                .hasSizeGreaterThan(1)
                .allSatisfy(event -> {
                    RulingEvent.Ruled ruled = (RulingEvent.Ruled) event;
                    assertThat(ruled.policy()).isEqualTo(OwnPolicy.REF);
                    assertThat(ruled.problem()).isNull();
                });
        assertThat(events)
                .filteredOn(RulingEvent.Ruled.class::isInstance)
                .extracting(event -> ((RulingEvent.Ruled) event).basis())
                .flatExtracting(basis -> basis)
                .extracting(Basis::rule)
                .contains("too-late");
        assertThat(events).anyMatch(HoldingEvent.class::isInstance);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("lotus/bridge");
    }

    @Test
    void policyOfTheStreet_holdsWhereItDoesNot() {
        // given
        GridDesk desk = OwnPolicy.run(STREET, new PrintStream(new ByteArrayOutputStream(), true));

        // then
        assertThat(desk.governance()
                        .policies()
                        .inForce(AreaCode.of("01"), LocalDate.of(2026, 9, 28))
                        .orElseThrow()
                        .id())
                .isEqualTo("lotus/escalation");
    }
}
