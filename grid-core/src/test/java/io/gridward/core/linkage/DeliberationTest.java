package io.gridward.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliberationTest {
    private static final MeetingId ID = new MeetingId("council-7");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PersonRef SECRETARY = person("secretary");
    private static final SubjectRef PROPOSAL = new SubjectRef("text/1");
    private static final VotingRule RULE =
            new VotingRule(Fraction.TWO_THIRDS, VotingRule.Base.PRESENT, VotingRule.Majority.MORE_THAN_HALF);

    private Deliberation deliberation = Deliberation.unproposed(ID);
    private final List<DeliberationEvent> events = new ArrayList<>();
    private int commands;

    @Test
    void adoptedProposal_fromTheSignatureToTheFigures() {
        propose("a", "b", "c");
        accept("a", new DeliberationAct.Cast(Vote.FOR));
        accept("b", new DeliberationAct.Attend());
        accept("b", new DeliberationAct.Cast(Vote.FOR));
        accept("c", new DeliberationAct.Cast(Vote.ABSTAIN));
        accept("secretary", new DeliberationAct.Conclude());

        assertThat(deliberation.outcome()).contains(new DeliberationOutcome(RULE, new Tally(3, 3, 2, 0, 1)));
        assertThat(deliberation.outcome().orElseThrow().verdict()).isEqualTo(Verdict.ADOPTED);
        assertThat(deliberation.votes()).containsEntry(person("c"), Vote.ABSTAIN);
        assertThat(deliberation.present()).containsExactly(person("a"), person("b"), person("c"));
        assertThat(deliberation.proposed().orElseThrow().proposer()).isEqualTo(person("resident"));
        assertThat(deliberation.proposed().orElseThrow().subjects()).containsExactly(new SubjectRef("C17"));
        assertThat(deliberation).hasToString("council-7 v6 adopted");
        assertThat(events.get(5).told().text(Language.EN))
                .isEqualTo("adopted: for 2, against 0, abstained 1; present 3 of 3");
        assertThat(events.get(5).told().text(Language.ZH)).isEqualTo("adopted:同意 2,反对 0,弃权 1;到会 3,应到 3");
        assertThat(refused("a", new DeliberationAct.Cast(Vote.FOR))).containsExactly("MEETING_STATE");
    }

    @Test
    void tooFew_present_decideNothing() {
        propose("a", "b", "c");
        accept("a", new DeliberationAct.Cast(Vote.FOR));
        accept("secretary", new DeliberationAct.Conclude());

        assertThat(deliberation.outcome().orElseThrow().verdict()).isEqualTo(Verdict.NO_QUORUM);
    }

    @Test
    void strangersAndRepetitions_areRefused() {
        assertThat(refused("a", new DeliberationAct.Cast(Vote.FOR))).containsExactly("MEETING_STATE");
        assertThat(deliberation.tally()).isEqualTo(new Tally(0, 0, 0, 0, 0));
        propose("a", "b");
        accept("a", new DeliberationAct.Cast(Vote.AGAINST));

        assertThat(refused("a", new DeliberationAct.Cast(Vote.FOR))).containsExactly("VOTED_ALREADY");
        assertThat(refused("a", new DeliberationAct.Attend())).containsExactly("PRESENT_ALREADY");
        assertThat(refused("x", new DeliberationAct.Attend())).containsExactly("NOT_A_MEMBER");
        assertThat(refused("secretary", new DeliberationAct.Cast(Vote.FOR))).containsExactly("NOT_A_MEMBER");
        assertThat(refused("a", new DeliberationAct.Conclude())).containsExactly("NOT_THE_CHAIR");
        assertThat(refused(null, new DeliberationAct.Conclude())).containsExactly("MEETING_PERSON_NEEDED");
        assertThat(refused("b", proposal("a"))).containsExactly("MEETING_STATE");
    }

    @Test
    void command_toldTwice_happensOnce() {
        MeetingCommand command = command("c1", NOON, "resident", proposal("a", "b"));
        Deliberation once = accepted(command).after();

        assertThat(Deliberation.decide(once, command)).isEqualTo(new MeetingOutcome.Repeated<Deliberation>(1, 1));
        assertThat(Deliberation.decide(once, command("c1", NOON.plusSeconds(5), "resident", proposal("b", "a"))))
                .as("sent again later, members in another order")
                .isEqualTo(new MeetingOutcome.Repeated<Deliberation>(1, 1));
        assertThat(codes(Deliberation.decide(once, command("c1", NOON, "resident", proposal("a")))))
                .containsExactly("COMMAND_REUSED");
        assertThat(codes(Deliberation.decide(
                        once, command("c2", NOON.minusSeconds(1), "a", new DeliberationAct.Attend()))))
                .containsExactly("OUT_OF_ORDER");
    }

    @Test
    void command_forAnotherMeeting_isAMistake() {
        MeetingCommand other =
                new MeetingCommand("c1", new MeetingId("other"), NOON, SECRETARY, new DeliberationAct.Attend());
        MeetingCommand joint =
                command("c1", NOON, "a", new JointMeetingAct.Convene(Set.of(new PartyId("p")), List.of()));

        assertThatIllegalArgumentException().isThrownBy(() -> Deliberation.decide(deliberation, other));
        assertThatIllegalArgumentException().isThrownBy(() -> Deliberation.decide(deliberation, joint));
        assertThatIllegalArgumentException().isThrownBy(() -> command(" ", NOON, "a", new DeliberationAct.Attend()));
        assertThatIllegalArgumentException().isThrownBy(() -> proposal());
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingId("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SubjectRef(""));
    }

    @Test
    void evolve_eventThatCannotFollow_isRefused() {
        MeetingHead first = new MeetingHead(1, NOON, "c1", "00");
        MeetingHead second = new MeetingHead(2, NOON, "c2", "00");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deliberation.evolve(deliberation, new DeliberationEvent.Attended(first, SECRETARY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Deliberation.evolve(deliberation, new DeliberationEvent.Attended(second, SECRETARY)));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingHead(0, NOON, "c", "00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingHead(1, NOON, "she said so", "00"));
    }

    /** What a store hands back may have been written by somebody else. */
    @Test
    void evolve_secondProposalOrVoteOrAStranger_isRefused() {
        propose("a", "b");
        DeliberationEvent.Proposed proposed = deliberation.proposed().orElseThrow();
        accept("a", new DeliberationAct.Cast(Vote.FOR));

        assertCannotFollow(new DeliberationEvent.VoteCast(head(3), person("a"), Vote.AGAINST));
        assertCannotFollow(new DeliberationEvent.VoteCast(head(3), person("x"), Vote.FOR));
        assertCannotFollow(new DeliberationEvent.Attended(head(3), person("x")));
        assertCannotFollow(again(proposed, 3));
        accept("secretary", new DeliberationAct.Conclude());
        assertCannotFollow(again(proposed, 4));
        assertCannotFollow(new DeliberationEvent.Attended(head(4), person("b")));
    }

    private void assertCannotFollow(DeliberationEvent event) {
        assertThatIllegalArgumentException()
                .as(event.toString())
                .isThrownBy(() -> Deliberation.evolve(deliberation, event))
                .withMessageContaining("cannot follow");
    }

    private static DeliberationEvent.Proposed again(DeliberationEvent.Proposed event, int number) {
        return new DeliberationEvent.Proposed(
                head(number),
                event.proposer(),
                event.proposal(),
                event.subjects(),
                event.members(),
                event.chair(),
                event.rule());
    }

    private static MeetingHead head(int number) {
        return new MeetingHead(number, NOON.plusSeconds(60), "other", "00");
    }

    /** Whoever records a meeting at the end of time leaves it to nobody. */
    @Test
    void command_atAnInstantWithoutADay_isAMistake() {
        for (Instant at : List.of(Instant.MIN, Instant.MAX, Instant.parse("+10001-01-01T00:00:00Z"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> command("c1", at, "a", new DeliberationAct.Attend()))
                    .withMessageContaining("at must lie in the years");
        }
        assertThat(command("c1", Instant.parse("9999-12-31T23:59:59Z"), "a", new DeliberationAct.Attend())
                        .at())
                .isAfter(NOON);
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Beside a plain sheet of names with crosses on it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void randomDeliberation_agreesWithASheet(int seed) {
        Random random = new Random(seed);
        Set<String> members = new HashSet<>();
        IntStream.range(0, 1 + random.nextInt(6)).forEach(i -> members.add("m" + i));
        Map<String, Vote> sheet = new HashMap<>();
        Set<String> came = new HashSet<>();
        boolean over = false;
        propose(members.toArray(new String[0]));
        for (int i = 0; i < 25; i++) {
            String by = random.nextInt(8) == 0 ? "secretary" : "m" + random.nextInt(8);
            Vote vote = Vote.values()[random.nextInt(3)];
            int kind = random.nextInt(9);
            DeliberationAct act = kind == 0
                    ? new DeliberationAct.Conclude()
                    : kind < 3 ? new DeliberationAct.Attend() : new DeliberationAct.Cast(vote);
            boolean expected = !over
                    && (act instanceof DeliberationAct.Conclude
                            ? by.equals("secretary")
                            : members.contains(by)
                                    && (act instanceof DeliberationAct.Attend
                                            ? !came.contains(by)
                                            : !sheet.containsKey(by)));
            MeetingOutcome<Deliberation> outcome =
                    Deliberation.decide(deliberation, command("c" + ++commands, NOON.plusSeconds(commands), by, act));
            assertThat(outcome instanceof MeetingOutcome.Accepted)
                    .as("seed " + seed + ", " + by + " " + act)
                    .isEqualTo(expected);
            if (outcome instanceof MeetingOutcome.Accepted<Deliberation> accepted) {
                take(accepted);
                over |= act instanceof DeliberationAct.Conclude;
                if (!(act instanceof DeliberationAct.Conclude)) {
                    came.add(by);
                }
                if (act instanceof DeliberationAct.Cast) {
                    sheet.put(by, vote);
                }
            }
            Tally tally = deliberation.tally();
            assertThat(tally.present()).as("seed " + seed).isEqualTo(came.size());
            assertThat(tally.inFavour()).as("seed " + seed).isEqualTo((int)
                    sheet.values().stream().filter(Vote.FOR::equals).count());
            assertThat(deliberation.outcome().isPresent()).as("seed " + seed).isEqualTo(over);
        }
        assertThat(Deliberation.replay(ID, events)).as("seed " + seed).isEqualTo(deliberation);
    }

    private void propose(String... members) {
        accept("resident", proposal(members));
    }

    private static DeliberationAct.Propose proposal(String... members) {
        return new DeliberationAct.Propose(
                PROPOSAL,
                List.of(new SubjectRef("C17")),
                Set.copyOf(
                        List.of(members).stream().map(DeliberationTest::person).toList()),
                SECRETARY,
                RULE);
    }

    private void accept(String by, MeetingAct act) {
        take(accepted(command("c" + ++commands, NOON.plusSeconds(commands), by, act)));
    }

    private void take(MeetingOutcome.Accepted<Deliberation> accepted) {
        accepted.events().forEach(event -> {
            events.add((DeliberationEvent) event);
            for (Language language : Language.values()) {
                assertThat(event.told().text(language)).isNotBlank().doesNotContain("{", "[");
            }
        });
        deliberation = accepted.after();
    }

    private MeetingOutcome.Accepted<Deliberation> accepted(MeetingCommand command) {
        return (MeetingOutcome.Accepted<Deliberation>) Deliberation.decide(deliberation, command);
    }

    private List<String> refused(String by, MeetingAct act) {
        return codes(Deliberation.decide(deliberation, command("c" + ++commands, NOON.plusSeconds(commands), by, act)));
    }

    private static List<String> codes(MeetingOutcome<Deliberation> outcome) {
        return ((MeetingOutcome.Refused<Deliberation>) outcome)
                .reasons().stream()
                        .peek(reason -> assertThat(reason.text(Language.ZH)).doesNotContain("{", "["))
                        .map(Finding::code)
                        .map(code -> code.code())
                        .toList();
    }

    private static MeetingCommand command(String id, Instant at, String by, MeetingAct act) {
        return new MeetingCommand(id, ID, at, by == null ? null : person(by), act);
    }

    private static PersonRef person(String name) {
        return new PersonRef(name);
    }
}
