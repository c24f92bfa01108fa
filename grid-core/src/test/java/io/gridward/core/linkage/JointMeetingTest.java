package io.gridward.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.Language;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JointMeetingTest {
    private static final MeetingId ID = new MeetingId("joint-3");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final PartyId WATER = new PartyId("water");
    private static final PartyId POWER = new PartyId("power");
    private static final SubjectRef CASE = new SubjectRef("C17");
    private static final SubjectRef WHY = new SubjectRef("text/9");

    private JointMeeting meeting = JointMeeting.unconvened(ID);
    private final List<JointMeetingEvent> events = new ArrayList<>();
    private int commands;

    @Test
    void items_areTrackedUntilDoneOrExplained() {
        accept(0, "chair", new JointMeetingAct.Convene(Set.of(WATER, POWER), List.of(CASE)));
        accept(1, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(10)));
        accept(1, "chair", new JointMeetingAct.Resolve(POWER, "cables", CASE, hour(5)));
        assertThat(meeting.nextDue()).contains(hour(5));

        accept(5, null, new JointMeetingAct.Tick());
        assertThat(meeting.items())
                .extracting(ResolutionItem::status)
                .containsExactly(ResolutionItem.Status.OPEN, ResolutionItem.Status.LATE);
        assertThat(events.get(3)).isInstanceOf(JointMeetingEvent.FellLate.class);
        assertThat(meeting.nextDue()).contains(hour(10));

        accept(6, "p", new JointMeetingAct.Explain(2, WHY, hour(20)));
        assertThat(meeting.items().get(1).deadline()).isEqualTo(hour(20));
        assertThat(meeting.items().get(1).isSettled()).isFalse();
        accept(10, "w", new JointMeetingAct.Fulfil(1));
        assertThat(((JointMeetingEvent.Fulfilled) events.get(5)).late())
                .as("done at the deadline")
                .isFalse();
        accept(21, "p", new JointMeetingAct.Explain(2, WHY, null));

        assertThat(meeting.items()).allMatch(ResolutionItem::isSettled);
        assertThat(meeting.nextDue()).isEmpty();
        assertThat(meeting.convened().orElseThrow().chair()).isEqualTo(new PersonRef("chair"));
        assertThat(meeting).hasToString("joint-3 v8, items 2");
    }

    @Test
    void item_doneLate_isDoneAndSaidToBeLate() {
        accept(0, "chair", new JointMeetingAct.Convene(Set.of(WATER), List.of()));
        accept(1, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(2)));
        accept(3, "w", new JointMeetingAct.Fulfil(1));

        assertThat(events)
                .extracting(event -> event.told().code().code())
                .containsExactly("MEETING_CONVENED", "RESOLUTION_MADE", "RESOLUTION_LATE", "RESOLUTION_FULFILLED_LATE");
        assertThat(events.get(3).head().command())
                .isEqualTo(events.get(2).head().command());
    }

    @Test
    void whatDoesNotGo_isRefused() {
        assertThat(refused(0, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(2))))
                .containsExactly("MEETING_STATE");
        assertThat(refused(0, null, new JointMeetingAct.Convene(Set.of(WATER), List.of())))
                .containsExactly("MEETING_PERSON_NEEDED");
        accept(0, "chair", new JointMeetingAct.Convene(Set.of(WATER), List.of()));
        accept(1, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(2)));

        assertThat(refused(1, "chair", new JointMeetingAct.Convene(Set.of(WATER), List.of())))
                .containsExactly("MEETING_STATE");
        assertThat(refused(1, "w", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(2))))
                .containsExactly("NOT_THE_CHAIR");
        assertThat(refused(1, "chair", new JointMeetingAct.Resolve(POWER, "pipes", CASE, hour(2))))
                .containsExactly("NOT_A_PARTICIPANT");
        assertThat(refused(1, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(1))))
                .containsExactly("DATE_NOT_AHEAD");
        assertThat(refused(1, "w", new JointMeetingAct.Fulfil(2))).containsExactly("NO_SUCH_ITEM");
        assertThat(refused(1, "w", new JointMeetingAct.Explain(1, WHY, null)))
                .as("not late yet")
                .containsExactly("ITEM_STATUS");
        assertThat(refused(3, "w", new JointMeetingAct.Explain(1, WHY, hour(3))))
                .containsExactly("DATE_NOT_AHEAD");
        assertThat(refused(3, null, new JointMeetingAct.Fulfil(1))).containsExactly("MEETING_PERSON_NEEDED");
        accept(3, "w", new JointMeetingAct.Fulfil(1));
        assertThat(refused(3, "w", new JointMeetingAct.Fulfil(1))).containsExactly("ITEM_STATUS");
        assertThatIllegalArgumentException().isThrownBy(() -> new JointMeetingAct.Convene(Set.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointMeeting.decide(
                        meeting, new MeetingCommand("x", ID, NOON, null, new DeliberationAct.Attend())));
    }

    @Test
    void evolve_itemThatIsNotThere_isRefused() {
        MeetingHead head = new MeetingHead(1, NOON, "c1", "00");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JointMeeting.evolve(meeting, new JointMeetingEvent.FellLate(head, 1, NOON)))
                .withMessageContaining("item");
    }

    /** Time passes at the deadline; who is done at that instant is in time all the same. */
    @Test
    void item_doneAtItsDeadlineAfterTimePassed_isNotSaidToBeLate() {
        accept(0, "chair", new JointMeetingAct.Convene(Set.of(WATER), List.of()));
        accept(1, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(2)));
        accept(2, null, new JointMeetingAct.Tick());
        accept(2, "w", new JointMeetingAct.Fulfil(1));

        assertThat(((JointMeetingEvent.Fulfilled) events.get(3)).late()).isFalse();
    }

    /** What a store hands back may have been written by somebody else. */
    @Test
    void evolve_eventThatCannotFollow_isRefused() {
        ResolutionItem first = new ResolutionItem(1, WATER, "pipes", CASE, hour(2), ResolutionItem.Status.OPEN);
        assertCannotFollow(new JointMeetingEvent.Resolved(head(1), first));
        accept(0, "chair", new JointMeetingAct.Convene(Set.of(WATER), List.of()));
        JointMeetingEvent.Convened convened = meeting.convened().orElseThrow();
        assertCannotFollow(
                new JointMeetingEvent.Convened(head(2), convened.chair(), convened.parties(), convened.subjects()));
        accept(1, "chair", new JointMeetingAct.Resolve(WATER, "pipes", CASE, hour(2)));
        assertCannotFollow(new JointMeetingEvent.Resolved(head(3), first));
        accept(1, "w", new JointMeetingAct.Fulfil(1));
        assertCannotFollow(new JointMeetingEvent.FellLate(head(4), 1, hour(2)));
        assertCannotFollow(new JointMeetingEvent.Fulfilled(head(4), 1, new PersonRef("w"), false));
        assertCannotFollow(new JointMeetingEvent.Explained(head(4), 1, new PersonRef("w"), WHY, hour(9)));
    }

    private void assertCannotFollow(JointMeetingEvent event) {
        assertThatIllegalArgumentException().as(event.toString()).isThrownBy(() -> JointMeeting.evolve(meeting, event));
    }

    private static MeetingHead head(int number) {
        return new MeetingHead(number, hour(1), "other", "00");
    }

    /** A resolution is written down for good, and what it says reaches a case. */
    @Test
    void resolution_withASentenceForAMatterOrADayNobodyKnows_isAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JointMeetingAct.Resolve(WATER, "Mrs Li of flat 502", CASE, hour(1)))
                .withMessageContaining("matter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolutionItem(1, WATER, "王家漏水", CASE, hour(1), ResolutionItem.Status.OPEN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolutionItem(0, WATER, "pipes", CASE, hour(1), ResolutionItem.Status.OPEN));
        for (Instant deadline : List.of(Instant.MAX, Instant.MIN)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new JointMeetingAct.Resolve(WATER, "pipes", CASE, deadline))
                    .withMessageContaining("deadline must lie in the years");
            assertThatIllegalArgumentException().isThrownBy(() -> new JointMeetingAct.Explain(1, WHY, deadline));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Beside a list of rows, each a deadline and a word. */
    @ParameterizedTest
    @MethodSource("seeds")
    void randomMeeting_agreesWithAList(int seed) {
        Random random = new Random(seed);
        List<Instant> deadlines = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int now = 0;
        accept(now, "chair", new JointMeetingAct.Convene(Set.of(WATER), List.of(CASE)));
        for (int i = 0; i < 40; i++) {
            now += random.nextInt(3);
            Instant at = hour(now);
            int item = 1 + random.nextInt(4);
            Instant deadline = hour(now + random.nextInt(5));
            JointMeetingAct act = switch (random.nextInt(5)) {
                case 0 -> new JointMeetingAct.Resolve(WATER, "pipes", CASE, deadline);
                case 1 -> new JointMeetingAct.Fulfil(item);
                case 2 -> new JointMeetingAct.Explain(item, WHY, random.nextBoolean() ? deadline : null);
                default -> new JointMeetingAct.Tick();
            };
            boolean tick = act instanceof JointMeetingAct.Tick;
            List<String> next = new ArrayList<>(words);
            for (int row = 0; row < next.size(); row++) {
                boolean passed = tick
                        ? !deadlines.get(row).isAfter(at)
                        : deadlines.get(row).isBefore(at);
                if (next.get(row).equals("open") && passed) {
                    next.set(row, "late");
                }
            }
            boolean known = item <= next.size();
            boolean may = tick
                    || (act instanceof JointMeetingAct.Resolve && deadline.isAfter(at))
                    || (act instanceof JointMeetingAct.Fulfil
                            && known
                            && Set.of("open", "late").contains(next.get(item - 1)))
                    || (act instanceof JointMeetingAct.Explain explain
                            && known
                            && next.get(item - 1).equals("late")
                            && (explain.deadline() == null || explain.deadline().isAfter(at)));
            MeetingOutcome<JointMeeting> outcome = JointMeeting.decide(
                    meeting, new MeetingCommand("c" + ++commands, ID, at, new PersonRef("chair"), act));
            assertThat(outcome instanceof MeetingOutcome.Accepted)
                    .as("seed " + seed + ", " + act + " at " + at)
                    .isEqualTo(may);
            if (may) {
                take((MeetingOutcome.Accepted<JointMeeting>) outcome);
                words = next;
                if (act instanceof JointMeetingAct.Resolve) {
                    words.add("open");
                    deadlines.add(deadline);
                } else if (act instanceof JointMeetingAct.Fulfil) {
                    words.set(item - 1, "done");
                } else if (act instanceof JointMeetingAct.Explain explain) {
                    words.set(item - 1, explain.deadline() == null ? "explained" : "open");
                    if (explain.deadline() != null) {
                        deadlines.set(item - 1, explain.deadline());
                    }
                }
            }
            assertThat(meeting.items())
                    .as("seed " + seed)
                    .extracting(row -> row.status().id())
                    .containsExactlyElementsOf(words);
        }
        assertThat(JointMeeting.replay(ID, events)).as("seed " + seed).isEqualTo(meeting);
    }

    private static Instant hour(int hours) {
        return NOON.plus(Duration.ofHours(hours));
    }

    private void accept(int hour, String by, JointMeetingAct act) {
        MeetingOutcome<JointMeeting> outcome = JointMeeting.decide(meeting, command(hour, by, act));
        assertThat(outcome).as(act.toString()).isInstanceOf(MeetingOutcome.Accepted.class);
        take((MeetingOutcome.Accepted<JointMeeting>) outcome);
    }

    private void take(MeetingOutcome.Accepted<JointMeeting> accepted) {
        accepted.events().forEach(event -> {
            events.add((JointMeetingEvent) event);
            for (Language language : Language.values()) {
                assertThat(event.told().text(language)).isNotBlank().doesNotContain("{", "[");
            }
        });
        meeting = accepted.after();
    }

    private List<String> refused(int hour, String by, JointMeetingAct act) {
        return ((MeetingOutcome.Refused<JointMeeting>) JointMeeting.decide(meeting, command(hour, by, act)))
                .reasons().stream()
                        .peek(reason -> assertThat(reason.text(Language.ZH)).doesNotContain("{", "["))
                        .map(Finding::code)
                        .map(code -> code.code())
                        .toList();
    }

    private MeetingCommand command(int hour, String by, JointMeetingAct act) {
        return new MeetingCommand("c" + ++commands, ID, hour(hour), by == null ? null : new PersonRef(by), act);
    }
}
