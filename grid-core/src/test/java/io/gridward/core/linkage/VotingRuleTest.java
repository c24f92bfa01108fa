package io.gridward.core.linkage;

import static io.gridward.core.linkage.VotingRule.Base.MEMBERS;
import static io.gridward.core.linkage.VotingRule.Base.PRESENT;
import static io.gridward.core.linkage.VotingRule.Majority.AT_LEAST_TWO_THIRDS;
import static io.gridward.core.linkage.VotingRule.Majority.MORE_THAN_HALF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotingRuleTest {
    /** Twenty members, as a residents' council has them. */
    @ParameterizedTest
    @CsvSource({
        "13, 13, present, more-than-half, no-quorum",
        "14, 7, present, more-than-half, rejected",
        "14, 8, present, more-than-half, adopted",
        "14, 10, members, more-than-half, rejected",
        "14, 11, members, more-than-half, adopted",
        "15, 9, present, at-least-two-thirds, rejected",
        "15, 10, present, at-least-two-thirds, adopted",
        "20, 13, members, at-least-two-thirds, rejected",
        "20, 14, members, at-least-two-thirds, adopted",
        "14, 0, present, more-than-half, rejected"
    })
    void judge_twoThirdsQuorumOfTwenty(int present, int inFavour, String base, String majority, String verdict) {
        VotingRule rule = new VotingRule(
                Fraction.TWO_THIRDS,
                base.equals("present") ? PRESENT : MEMBERS,
                majority.equals("more-than-half") ? MORE_THAN_HALF : AT_LEAST_TWO_THIRDS);

        assertThat(rule.judge(new Tally(20, present, inFavour, 0, 0)).id()).isEqualTo(verdict);
    }

    @Test
    void judge_anyFigures_agreesWithDecimals() {
        long seed = 20_260_301;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int members = 1 + random.nextInt(60);
            int present = random.nextInt(members + 1);
            int inFavour = random.nextInt(present + 1);
            int denominator = 1 + random.nextInt(9);
            Fraction quorum = new Fraction(random.nextInt(denominator + 1), denominator);
            VotingRule rule = new VotingRule(
                    quorum,
                    random.nextBoolean() ? PRESENT : MEMBERS,
                    random.nextBoolean() ? MORE_THAN_HALF : AT_LEAST_TWO_THIRDS);
            Tally tally = new Tally(members, present, inFavour, present - inFavour, 0);

            assertThat(rule.judge(tally))
                    .as("seed " + seed + ", " + rule + ", " + tally)
                    .isEqualTo(byDecimals(rule, tally));
        }
    }

    /** By counting members one by one until enough are there. */
    private static Verdict byDecimals(VotingRule rule, Tally tally) {
        int needed = 0;
        while (new BigDecimal(needed)
                        .multiply(new BigDecimal(rule.quorum().denominator()))
                        .compareTo(new BigDecimal(tally.members())
                                .multiply(new BigDecimal(rule.quorum().numerator())))
                < 0) {
            needed++;
        }
        if (tally.present() < needed) {
            return Verdict.NO_QUORUM;
        }
        int base = rule.base() == PRESENT ? tally.present() : tally.members();
        if (base == 0) {
            return Verdict.REJECTED;
        }
        BigDecimal share = new BigDecimal(tally.inFavour()).divide(new BigDecimal(base), MathContext.DECIMAL128);
        boolean enough = rule.majority() == MORE_THAN_HALF
                ? share.compareTo(new BigDecimal("0.5")) > 0
                : share.compareTo(new BigDecimal("0.6666666666")) > 0;
        return enough ? Verdict.ADOPTED : Verdict.REJECTED;
    }

    /** Counted by hand: how many must be there, and how many must agree, of bodies of one to seven. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "2, 2, 2, 2", "3, 2, 2, 2", "4, 3, 3, 3", "5, 4, 3, 4", "6, 4, 4, 4", "7, 5, 4, 5"})
    void judge_smallBodies_needAsManyAsCountedByHand(int members, int quorum, int half, int twoThirds) {
        VotingRule byHalf = new VotingRule(Fraction.TWO_THIRDS, MEMBERS, MORE_THAN_HALF);
        VotingRule byTwoThirds = new VotingRule(Fraction.TWO_THIRDS, MEMBERS, AT_LEAST_TWO_THIRDS);
        for (int present = 0; present <= members; present++) {
            for (int yes = 0; yes <= present; yes++) {
                Tally tally = new Tally(members, present, yes, present - yes, 0);
                boolean enough = present >= quorum;
                assertThat(byHalf.judge(tally))
                        .as(tally.toString())
                        .isEqualTo(!enough ? Verdict.NO_QUORUM : yes >= half ? Verdict.ADOPTED : Verdict.REJECTED);
                assertThat(byTwoThirds.judge(tally))
                        .as(tally.toString())
                        .isEqualTo(!enough ? Verdict.NO_QUORUM : yes >= twoThirds ? Verdict.ADOPTED : Verdict.REJECTED);
            }
        }
    }

    @Test
    void judge_nobodyPresentAndNoQuorumAsked_adoptsNothing() {
        for (VotingRule.Majority majority : VotingRule.Majority.values()) {
            assertThat(new VotingRule(new Fraction(0, 1), PRESENT, majority).judge(new Tally(5, 0, 0, 0, 0)))
                    .isEqualTo(Verdict.REJECTED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1", "2/3", "1/2", "100/100"})
    void parse_fraction_printsAsItWasRead(String text) {
        assertThat(Fraction.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "3/2", "1/0", "-1/2", "1/101", "a/b", "2/3 ", "02/3", "2/03", "00/1"})
    void parse_anythingElse_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"3,4,0,0,0", "5,3,2,2,0", "5,5,-1,0,0", "5,5,0,-1,0", "5,5,0,0,-1", "5,3,1,1,2"})
    void tally_figuresThatDoNotGoTogether_areRefused(int members, int present, int yes, int no, int abstained) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Tally(members, present, yes, no, abstained));
    }

    @Test
    void ids_areWordsOfDocuments() {
        assertThat(PRESENT.id()).isEqualTo("present");
        assertThat(AT_LEAST_TWO_THIRDS.id()).isEqualTo("at-least-two-thirds");
        assertThat(Vote.ABSTAIN.id()).isEqualTo("abstain");
        assertThat(Verdict.NO_QUORUM.id()).isEqualTo("no-quorum");
    }
}
