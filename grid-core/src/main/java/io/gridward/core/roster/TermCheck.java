package io.gridward.core.roster;

import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Whether the terms of each post fit its seats. Terms are gone through by their first day; one that finds no
 * free seat, or whose person is there already, is a finding and takes none, so that the rest is judged as if
 * it were mended.
 */
final class TermCheck {
    private static final Comparator<Numbered> BY_FIRST_DAY = Comparator.<Numbered, LocalDate>comparing(
                    each -> each.term().from())
            .thenComparingInt(Numbered::number);

    private final Post post;
    private final FindingCollector findings;
    private final PriorityQueue<LocalDate> taken = new PriorityQueue<>();
    private final Map<PersonRef, @Nullable LocalDate> lastDays = new HashMap<>();

    private TermCheck(Post post, FindingCollector findings) {
        this.post = post;
        this.findings = findings;
    }

    static void check(List<Post> posts, List<Appointment> appointments, FindingCollector findings) {
        Map<PostId, List<Numbered>> byPost = new HashMap<>();
        for (int i = 0; i < appointments.size(); i++) {
            Appointment term = appointments.get(i);
            if (term.to() == null || !term.to().isBefore(term.from())) {
                byPost.computeIfAbsent(term.post(), id -> new ArrayList<>()).add(new Numbered(i, term));
            }
        }
        for (Post post : posts) {
            // Removed, so that a post that is there twice is gone through once.
            List<Numbered> terms = byPost.remove(post.id());
            if (terms != null && terms.size() > 1) {
                terms.sort(BY_FIRST_DAY);
                TermCheck check = new TermCheck(post, findings);
                terms.forEach(check::take);
            }
        }
    }

    static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate from2, @Nullable LocalDate to2) {
        return (to == null || !to.isBefore(from2)) && (to2 == null || !to2.isBefore(from));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void take(Numbered numbered) {
        Appointment term = numbered.term();
        List<String> path = List.of("appointments", Integer.toString(numbered.number()), "person");
        LocalDate last = term.to() == null ? LocalDate.MAX : term.to();
        LocalDate before = lastDays.get(term.person());
        if (before != null && !before.isBefore(term.from())) {
            report(ModelCode.PERSON_TWICE, path, term);
            return;
        }
        if (!term.deputy()) {
            while (!taken.isEmpty() && taken.peek().isBefore(term.from())) {
                taken.remove();
            }
            if (taken.size() == post.seats()) {
                report(ModelCode.SEATS_EXCEEDED, path, term, "seats", Integer.toString(post.seats()));
                return;
            }
            taken.add(last);
        }
        lastDays.put(term.person(), last);
    }

    private void report(ModelCode code, List<String> path, Appointment term, String... more) {
        List<String> details = new ArrayList<>(List.of(
                "person",
                term.person().value(),
                "post",
                post.id().value(),
                "date",
                term.from().toString()));
        details.addAll(List.of(more));
        findings.error(code, path, details.toArray(new String[0]));
    }

    private record Numbered(int number, Appointment term) {}
}
