package io.gridward.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.territory.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermCheckTest {
    private static final int ROUNDS = 2000;
    private static final int DAYS = 14;
    private static final Role LEADER = Terms.role("leader");

    @Test
    void build_termsOneAfterTheOther_fit() {
        Post post = Terms.post(LEADER, AreaCode.of("1"), 1);
        LocalDate last = Terms.START.plusDays(9);

        Roster roster = roster(
                post,
                List.of(
                        Terms.term(post, "b", last.plusDays(1), null),
                        Terms.term(post, "a", Terms.START, last),
                        Terms.deputy(post, "c"),
                        Terms.deputy(post, "d")));

        assertThat(roster.holders(post, last)).extracting(Holder::toString).containsExactly("a as 1/leader");
        assertThat(roster.holders(post, last.plusDays(1)))
                .extracting(Holder::toString)
                .containsExactly("b as 1/leader");
        assertThat(roster.deputies(post, last)).hasSize(2);
    }

    @Test
    void build_samePersonTwiceAtOnce_isRefusedAlsoAsHisOwnDeputy() {
        Post post = Terms.post(LEADER, AreaCode.of("1"), 5);

        InvalidModelException refused = catchThrowableOfType(
                InvalidModelException.class,
                () -> roster(post, List.of(Terms.term(post, "a"), Terms.deputy(post, "a"), Terms.term(post, "a"))));

        assertThat(refused.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly("[appointments, 1, person] PERSON_TWICE", "[appointments, 2, person] PERSON_TWICE");
    }

    @Test
    void build_randomTerms_isRefusedExactlyForThoseWithoutASeat() {
        int refusedRosters = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Post post = Terms.post(LEADER, AreaCode.of("1"), 1 + random.nextInt(3));
            List<Appointment> terms = new ArrayList<>();
            for (int i = random.nextInt(9); i > 0; i--) {
                LocalDate from = Terms.START.plusDays(random.nextInt(DAYS));
                LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(6));
                PersonRef person = new PersonRef("p" + random.nextInt(5));
                terms.add(new Appointment(post.id(), person, random.nextInt(4) == 0, from, to));
            }
            Set<Integer> wrong = oracle(post, terms);

            InvalidModelException refused =
                    catchThrowableOfType(InvalidModelException.class, () -> roster(post, terms));

            Set<Integer> found = new HashSet<>();
            if (refused != null) {
                refusedRosters++;
                for (Finding finding : refused.findings()) {
                    found.add(Integer.parseInt(finding.path().get(1)));
                }
            }
            assertThat(found).as("seed %s, %s", seed, terms).isEqualTo(wrong);
            List<Appointment> rest = IntStream.range(0, terms.size())
                    .filter(number -> !wrong.contains(number))
                    .mapToObj(terms::get)
                    .toList();
            assertThat(roster(post, rest).appointments())
                    .as("seed %s, mended", seed)
                    .hasSameSizeAs(rest);
        }
        assertThat(refusedRosters).isBetween(ROUNDS / 5, ROUNDS - ROUNDS / 5);
    }

    /** Goes through the days and keeps a list of who sits, instead of a queue of last days. */
    private static Set<Integer> oracle(Post post, List<Appointment> terms) {
        Set<Integer> wrong = new HashSet<>();
        Map<Integer, Appointment> running = new HashMap<>();
        for (LocalDate day = Terms.START; !day.isAfter(Terms.START.plusDays(DAYS)); day = day.plusDays(1)) {
            LocalDate today = day;
            running.values().removeIf(term -> !term.holdsOn(today));
            for (int i = 0; i < terms.size(); i++) {
                Appointment term = terms.get(i);
                if (!term.from().equals(day)) {
                    continue;
                }
                boolean there = running.values().stream()
                        .anyMatch(other -> other.person().equals(term.person()));
                long sitting = running.values().stream()
                        .filter(other -> !other.deputy())
                        .count();
                if (there || (!term.deputy() && sitting >= post.seats())) {
                    wrong.add(i);
                } else {
                    running.put(i, term);
                }
            }
        }
        return wrong;
    }

    private static Roster roster(Post post, List<Appointment> terms) {
        return Roster.of(List.of(LEADER), List.of(post), terms);
    }
}
