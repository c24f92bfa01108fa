package io.gridward.rules.testing;

import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same governance with other people in office from a day on. */
record Staffing(Governance governance, LocalDate from) {
    /** Whoever held a post left the day before; whoever was to come does not. */
    Governance without(PostId post) {
        return with(roster -> {
            known(roster, post);
            return roster.appointments().stream()
                    .flatMap(term -> term.post().equals(post) ? Stream.ofNullable(ended(term)) : Stream.of(term))
                    .toList();
        });
    }

    private @Nullable Appointment ended(Appointment term) {
        LocalDate last = from.minusDays(1);
        if (term.to() != null && !term.to().isAfter(last)) {
            return term;
        }
        return term.from().isAfter(last)
                ? null
                : new Appointment(term.post(), term.person(), term.deputy(), term.from(), last);
    }

    /** A person comes into office. */
    Governance with(PostId post, PersonRef person) {
        return with(roster -> {
            known(roster, post);
            Appointment term = new Appointment(post, person, false, from, null);
            return Stream.concat(roster.appointments().stream(), Stream.of(term))
                    .toList();
        });
    }

    private static void known(Roster roster, PostId post) {
        if (roster.findPost(post).isEmpty()) {
            List<PostId> posts = roster.posts().stream().map(Post::id).toList();
            throw new IllegalArgumentException("post must be one of " + posts + ", got " + post);
        }
    }

    private Governance with(Function<Roster, List<Appointment>> terms) {
        return governance.toBuilder()
                .roster(governance.editions().map(Edition::roster).map(roster -> staffed(roster, terms.apply(roster))))
                .build();
    }

    private static Roster staffed(Roster roster, List<Appointment> terms) {
        return Roster.builder()
                .roles(roster.roles())
                .posts(roster.posts())
                .appointments(terms)
                .rotas(roster.rotas())
                .supervision(roster.supervision())
                .supervisedLevels(roster.supervisedLevels())
                .norms(roster.norms())
                .limits(roster.limits())
                .build();
    }
}
