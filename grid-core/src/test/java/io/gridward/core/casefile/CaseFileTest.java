package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.linkage.Linkage;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private final Story story = new Story(Street.governance());

    @Test
    void unreported_file_hasEveryPartEmpty() {
        CaseFile file = CaseFile.unreported(Street.CASE);

        assertThat(file.version()).isZero();
        assertThat(file.lastAt()).isEmpty();
        assertThat(file.custody()).isEqualTo(Custody.NONE);
        assertThat(file.holder()).isEmpty();
        assertThat(file.slips()).isEmpty();
        assertThat(file.clocks().all()).isEmpty();
        assertThat(file.nextDue()).isEmpty();
        assertThat(file.charge()).isEmpty();
        assertThat(file.linkage()).isEqualTo(Linkage.NONE);
        assertThat(file.verification()).isEqualTo(Verification.NONE);
        assertThat(file.rating()).isEmpty();
        assertThat(file).hasToString("C17 unreported v0");
    }

    @Test
    void reportedAndHandedUp_parts_sayWhoHoldsAndWhoAnswers() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 10:00", Street.worker(), new HoldingAct.Sign())
                .then("09-26 15:00", Street.worker(), Street.handUp());

        CaseFile file = story.file();
        assertThat(file.custody().level()).contains("community");
        assertThat(file.custody().since()).contains(Street.at("09-26 15:00"));
        assertThat(file.custody().handUps()).isEqualTo(1);
        assertThat(file.custody().slips()).isEqualTo(file.slips()).hasSize(1);
        assertThat(file.custody().holder()).isEqualTo(file.holder());
        Charge charge = file.charge().orElseThrow();
        assertThat(charge.party()).isEmpty();
        assertThat(charge.matter()).isEmpty();
        assertThat(charge.answerer()).extracting(Holder::area).isEqualTo(Street.C);
        assertThat(charge).hasToString("territory in charge, answered by " + charge.answerer());
    }

    @Test
    void verifiedAndRated_parts_sayWhoWorkedWhoCheckedAndWhatTheRequesterThinks() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 11:00", Street.worker(), Street.handle())
                .then("09-26 12:00", Street.clerk(), new ClosingAct.Verify(false, null))
                .then("09-26 13:00", Street.worker(), Street.handle())
                .then("09-26 15:00", Street.secretary(), new ClosingAct.Verify(true, null))
                .then("09-26 15:05", Street.worker(), new ClosingAct.Reply(new TextRef("t/answer")))
                .then("09-26 16:00", Street.requester(), new ClosingAct.Rate(Satisfaction.DISSATISFIED, true))
                .then("09-26 17:00", Street.requester(), new ClosingAct.Rate(Satisfaction.SATISFIED, false));

        CaseFile file = story.file();
        assertThat(file.verification().handler()).contains(new PersonRef("w1"));
        assertThat(file.verification().area()).contains(Street.C);
        assertThat(file.verification().verifier()).contains(new PersonRef("c1"));
        assertThat(file.verification().reworks()).isEqualTo(1);
        assertThat(file.verification()).hasToString("handled by w1, verified at C by c1, reworks 1");
        assertThat(file.answer()).contains(new TextRef("t/answer"));
        assertThat(file.rating()).contains(new Rating(Satisfaction.SATISFIED, false));
    }

    @Test
    void equality_afterEachEvent_tellsEveryStateFromEveryOther() {
        story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 10:00", Street.worker(), new LinkageAct.Whistle());

        List<CaseFile> states = new ArrayList<>();
        for (int events = 0; events <= story.events().size(); events++) {
            List<CaseEvent> first = story.events().subList(0, events);
            states.add(Casework.replay(Street.CASE, first));
            assertThat(Casework.replay(Street.CASE, first))
                    .isEqualTo(states.get(events))
                    .hasSameHashCodeAs(states.get(events));
        }
        assertThat(states).doesNotHaveDuplicates();
    }
}
