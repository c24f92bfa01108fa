package io.gridward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.Governance;
import io.gridward.core.escalation.Approver;
import io.gridward.core.escalation.Ruling;
import io.gridward.core.escalation.Situation;
import io.gridward.core.escalation.Trigger;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import io.gridward.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request never waits for nobody, and nobody has two voices in it. */
class ApprovingTest {
    private static final TextRef WHY = new TextRef("t/why");
    private static final RequestAct.Decide GRANT = RequestAct.Decide.grant(RequestKind.RETURN);
    private static final Holder SECRETARY = holder("C/secretary", "c1");
    private static final Holder OFFICER = holder("S/officer", "s1");

    private Story story;

    private static Holder holder(String post, String person) {
        return new Holder(post.startsWith("C") ? Street.C : Street.S, new PostId(post), new PersonRef(person));
    }

    /** The street's roster with other terms for the posts they name. */
    private static Roster roster(Appointment... terms) {
        Roster street = Street.roster();
        List<Appointment> all = new ArrayList<>(street.appointments());
        all.removeIf(old -> Arrays.stream(terms).anyMatch(term -> term.post().equals(old.post())));
        all.addAll(List.of(terms));
        return Roster.of(street.roles(), street.posts(), all);
    }

    private static Roster without(String post) {
        Roster street = Street.roster();
        List<Post> posts = street.posts().stream()
                .filter(known -> !known.id().value().equals(post))
                .toList();
        List<Appointment> terms = street.appointments().stream()
                .filter(term -> !term.post().value().equals(post))
                .toList();
        return Roster.of(street.roles(), posts, terms);
    }

    private static Ruling policy(Situation situation, List<Approver> approvers) {
        if (situation.trigger() == Trigger.RETURN_REQUESTED) {
            return Ruling.builder().approvers(approvers).build();
        }
        return situation.trigger() == Trigger.UNSIGNED || situation.trigger() == Trigger.OVERDUE
                ? Ruling.builder().build()
                : Street.standard(situation);
    }

    private static Governance governance(Timeline<Roster> rosters, Approver... approvers) {
        return Street.governing(situation -> policy(situation, List.of(approvers)))
                .roster(rosters)
                .build();
    }

    private Story asked(Governance governance) {
        story = new Story(governance);
        return story.then("09-26 09:00", new Actor.Intake(), Street.report(Street.G1))
                .then("09-26 09:10", Street.worker(), new HoldingAct.Sign())
                .then("09-26 09:20", Street.worker(), RequestAct.Request.forReturn(WHY));
    }

    private Optional<PendingRequest> pending() {
        return story.file().requests().pending(RequestKind.RETURN);
    }

    private List<RequestEvent.ApproversFound> found() {
        return story.eventsOf(RequestEvent.ApproversFound.class).stream()
                .map(RequestEvent.ApproversFound.class::cast)
                .toList();
    }

    // One person, one voice.

    @Test
    void personInTwoOffices_isAskedOnce_andTheNextAboveForTheOther() {
        Roster roster =
                roster(Street.term("C/secretary", "c1", "01-01", null), Street.term("C/clerk", "c1", "01-01", null));
        asked(governance(Timeline.always(roster), Approver.role("secretary"), Approver.role("clerk")));

        assertThat(pending().orElseThrow().missing())
                .hasSize(2)
                .contains(SECRETARY)
                .doesNotContain(holder("C/clerk", "c1"));
        assertThat(pending().orElseThrow().requested().reasons())
                .extracting(Finding::code)
                .contains(CourseCode.APPROVES_ALREADY);
    }

    @Test
    void personWhoTakesTheOtherOfficeToo_doesNotAgreeTwice() {
        asked(governance(Timeline.always(Street.roster()), Approver.role("secretary"), Approver.role("clerk")));
        story.then("09-26 09:30", Street.secretary(), GRANT);
        // The secretary becomes the clerk's deputy.
        Appointment deputy =
                new Appointment(new PostId("C/clerk"), new PersonRef("c1"), true, LocalDate.of(2022, 1, 1), null);
        story.govern(governance(
                Timeline.always(roster(Street.term("C/clerk", "c2", "01-01", null), deputy)),
                Approver.role("secretary"),
                Approver.role("clerk")));

        assertThat(story.refused("09-26 09:40", Street.post("c1", "C/clerk"), GRANT))
                .containsExactly("AGREED_ALREADY");
        story.then("09-26 09:50", Street.clerk(), GRANT);
        assertThat(pending()).isEmpty();
        assertThat(story.file().requests().granted(RequestKind.RETURN)).isEqualTo(1);
    }

    @Test
    void oneAgreement_countsForOneOffice_alsoOfHisOwnCentre() {
        asked(governance(Timeline.always(Street.roster()), Approver.level("community"), Approver.role("secretary")));

        story.then("09-26 09:30", Street.secretary(), GRANT);

        assertThat(pending().orElseThrow().missing()).containsExactly(Holder.centre(Street.C));
        assertThat(story.refused("09-26 09:40", Street.secretary(), GRANT)).containsExactly("AGREED_ALREADY");
        story.then("09-26 09:50", Street.clerk(), GRANT);
        assertThat(pending()).isEmpty();
    }

    // Nobody left to decide.

    @Test
    void abolishedPost_isDue_andTheNextDecides() {
        asked(governance(
                Timeline.always(Street.roster()).then(LocalDate.of(2022, 9, 27), without("C/secretary")),
                Approver.role("secretary")));
        assertThat(pending().orElseThrow().decidableUntil()).contains(Street.at("09-27 00:00"));
        assertThat(story.file().nextDue().orElseThrow()).isBeforeOrEqualTo(Street.at("09-27 00:00"));

        story.until("09-27 00:00");

        assertThat(pending().orElseThrow().approvers()).containsExactly(Holder.centre(Street.C));
        assertThat(found().get(found().size() - 1).reasons())
                .extracting(Finding::code)
                .contains(CourseCode.APPROVER_GONE);
        assertThat(story.refused("09-27 09:00", Street.secretary(), GRANT)).containsExactly("NOT_IN_OFFICE");
        story.then("09-27 09:10", Street.clerk(), GRANT);
        assertThat(pending()).isEmpty();
    }

    @Test
    void postThatChangesHands_goesOnDeciding() {
        Roster roster = roster(
                Street.term("C/secretary", "c1", "01-01", "09-26"), Street.term("C/secretary", "c9", "09-27", null));
        asked(governance(Timeline.always(roster), Approver.role("secretary")));

        assertThat(pending().orElseThrow().decidableUntil()).isEmpty();
        story.then("09-27 09:00", Street.post("c9", "C/secretary"), GRANT);
        assertThat(pending()).isEmpty();
    }

    @Test
    void postThatFallsToTheAsker_isAnothersToDecide() {
        Roster roster = roster(
                Street.term("C/secretary", "c1", "01-01", "09-26"), Street.term("C/secretary", "w1", "09-27", null));
        asked(governance(Timeline.always(roster), Approver.role("secretary")));

        story.until("09-27 00:00");

        assertThat(pending().orElseThrow().approvers()).containsExactly(Holder.centre(Street.S));
    }

    @Test
    void adoptedRosterWithoutThePost_findsAnotherAtOnce_andOnlyOnce() {
        asked(governance(Timeline.always(Street.roster()), Approver.role("officer"), Approver.role("secretary")));
        assertThat(pending().orElseThrow().approvers()).containsExactly(OFFICER, SECRETARY);
        story.govern(governance(Timeline.always(without("S/officer")), Approver.role("secretary")));

        story.then("09-26 09:30", new Actor.OfSystem(), new UpkeepAct.Adopt());
        int before = story.events().size();
        story.then("09-26 09:31", new Actor.OfSystem(), new UpkeepAct.Adopt());

        assertThat(story.events()).hasSize(before);
        assertThat(pending().orElseThrow().approvers()).containsExactlyInAnyOrder(SECRETARY, Holder.centre(Street.S));
    }

    @Test
    void whereOnlyThoseAreLeftWhoAgreed_theRequestLapses() {
        Roster small = roster(
                Street.term("C/clerk", "c2", "01-01", "09-26"),
                Street.term("C/secretary", "c1", "01-01", null),
                Street.term("S/officer", "s1", "01-01", "09-26"),
                Street.term("S/clerk", "c1", "01-01", null));
        asked(governance(Timeline.always(small), Approver.level("street"), Approver.role("officer")));
        story.then("09-26 09:30", Street.post("c1", "S/clerk"), GRANT);
        assertThat(pending().orElseThrow().missing()).containsExactly(OFFICER);

        story.until("09-27 00:00");

        assertThat(pending()).isEmpty();
        assertThat(story.eventsOf(RequestEvent.Lapsed.class)).hasSize(1);
        assertThat(story.file().holder().orElseThrow().person()).isEqualTo(new PersonRef("w1"));
    }
}
