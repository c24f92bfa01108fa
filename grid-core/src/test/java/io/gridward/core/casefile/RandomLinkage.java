package io.gridward.core.casefile;

import io.gridward.core.linkage.DeliberationOutcome;
import io.gridward.core.linkage.Fraction;
import io.gridward.core.linkage.MeetingId;
import io.gridward.core.linkage.Tally;
import io.gridward.core.linkage.VotingRule;
import io.gridward.core.party.PartyId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What random lives do about parties and meetings, whoever is called. */
final class RandomLinkage {
    private static final TextRef TEXT = new TextRef("t");

    private RandomLinkage() {}

    /** One of each. */
    static List<Act> acts(Random random, Instant now) {
        return List.of(
                new LinkageAct.WithdrawCall(party(random), TEXT),
                new LinkageAct.NameLead(party(random)),
                new LinkageAct.RateParty(party(random), Satisfaction.SATISFIED, null),
                new LinkageAct.RateCall(party(random), Satisfaction.DISSATISFIED, TEXT),
                new LinkageAct.RecordDeliberation(
                        new MeetingId("council-" + random.nextInt(3)),
                        new DeliberationOutcome(
                                new VotingRule(
                                        Fraction.TWO_THIRDS,
                                        VotingRule.Base.MEMBERS,
                                        VotingRule.Majority.MORE_THAN_HALF),
                                new Tally(3, 3, random.nextInt(4), 0, 0))),
                new LinkageAct.TakeResolution(
                        new MeetingId("joint"),
                        1 + random.nextInt(5),
                        party(random),
                        "trees",
                        now.plus(Duration.ofHours(random.nextInt(50) - 5))));
    }

    private static PartyId party(Random random) {
        return random.nextBoolean() ? Street.POLICE : Street.GARDENERS;
    }
}
