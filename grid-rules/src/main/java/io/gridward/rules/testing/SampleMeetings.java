package io.gridward.rules.testing;

import io.gridward.core.linkage.DeliberationEvent;
import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.JointMeetingEvent;
import io.gridward.core.linkage.MeetingEvent;
import io.gridward.core.linkage.MeetingHead;
import io.gridward.core.linkage.ResolutionItem;
import io.gridward.core.linkage.SubjectRef;
import io.gridward.core.linkage.Tally;
import io.gridward.core.linkage.Vote;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Meetings for stores: events that are valid one by one, of either kind. What they tell together makes no sense; a
 * store need not understand them.
 */
final class SampleMeetings {
    private static final PersonRef CHAIR = new PersonRef("孙-9");
    private static final PartyId PARTY = new PartyId("city-garden-centre");
    private static final SubjectRef CASE = new SubjectRef("C17");
    private static final VotingRule RULE =
            new VotingRule(Fraction.TWO_THIRDS, VotingRule.Base.MEMBERS, VotingRule.Majority.MORE_THAN_HALF);

    private SampleMeetings() {}

    /** Events numbered from one to another. */
    static List<MeetingEvent> events(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(SampleMeetings::event)
                .toList();
    }

    /** An event whose kind goes round with its number. */
    static MeetingEvent event(int number) {
        Instant at = SampleCases.TEN.plusSeconds(number).plusNanos(number);
        MeetingHead head = new MeetingHead(number, at, "c-" + number, "00ff");
        return switch (number % 7) {
            case 0 -> new JointMeetingEvent.Convened(head, CHAIR, Set.of(PARTY), List.of(CASE));
            case 1 ->
                new DeliberationEvent.Proposed(
                        head, CHAIR, new SubjectRef("t/1"), List.of(CASE, CASE), Set.of(CHAIR), CHAIR, RULE);
            case 2 -> new DeliberationEvent.VoteCast(head, CHAIR, Vote.ABSTAIN);
            case 3 ->
                new DeliberationEvent.Concluded(head, CHAIR, new DeliberationOutcome(RULE, new Tally(9, 7, 4, 2, 1)));
            case 4 ->
                new JointMeetingEvent.Resolved(
                        head, new ResolutionItem(1, PARTY, "trees", CASE, at, ResolutionItem.Status.OPEN));
            case 5 -> new JointMeetingEvent.Explained(head, 1, CHAIR, new SubjectRef("t/2"), null);
            default -> new JointMeetingEvent.Fulfilled(head, 1, CHAIR, true);
        };
    }
}
