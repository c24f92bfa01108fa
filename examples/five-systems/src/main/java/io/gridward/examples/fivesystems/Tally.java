package io.gridward.examples.fivesystems;

import com.google.common.base.Splitter;
import io.gridward.core.division.GridDivision;
import io.gridward.core.party.BranchStep;
import io.gridward.core.party.MembershipKind;
import io.gridward.core.party.PartyKind;
import io.gridward.core.roster.Engagement;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.Role;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.GridKind;
import io.gridward.core.territory.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Counts what the documents of a place lay out on the day of its audit. A subject is a few words: {@code areas
 * LEVEL}, {@code dedicated LEVEL}, {@code quarters}, {@code buildings}, {@code homes}, {@code engagement KIND},
 * {@code role ID}, {@code roles ID ID}, {@code persons PREFIX}, {@code supervision LEVEL}, {@code rotas}, {@code
 * parties KIND}, {@code matters}, {@code mandates}, {@code branches STEP}, {@code members}, {@code members KIND},
 * {@code party-households}.
 */
final class Tally {
    private final Place place;
    private final LocalDate date;

    Tally(Place place) {
        this.place = place;
        this.date = place.date();
    }

    /**
     * Counts a subject.
     *
     * @throws IllegalArgumentException if there is no such subject, or it names a level, role or kind there is not
     */
    int count(String subject) {
        List<String> words = Splitter.on(' ').splitToList(subject);
        String of = String.join(" ", words.subList(1, words.size()));
        return switch (words.get(0)) {
            case "areas" -> areas(of).size();
            case "dedicated" ->
                (int) areas(of).stream()
                        .filter(area -> area.kind() == GridKind.DEDICATED)
                        .count();
            case "quarters" ->
                (int) division()
                        .flatMap(each -> each.buildings().stream())
                        .flatMap(building -> building.quarter().stream())
                        .distinct()
                        .count();
            case "buildings" ->
                division().mapToInt(each -> each.buildings().size()).sum();
            case "homes" -> (int) division().mapToLong(GridDivision::households).sum();
            case "engagement" -> {
                Engagement engagement = known(Engagement.values(), Engagement::id, of);
                yield held(post -> post.role().engagement() == engagement);
            }
            case "role", "roles" -> {
                List<String> ids = words.subList(1, words.size());
                ids.forEach(this::role);
                yield held(post -> ids.contains(post.role().id()));
            }
            case "persons" ->
                (int) place.roster().posts().stream()
                        .flatMap(post -> place.roster().holders(post, date).stream())
                        .flatMap(holder -> holder.asPerson().stream())
                        .filter(person -> person.value().startsWith(of))
                        .distinct()
                        .count();
            case "supervision" ->
                (int) areas(of).stream()
                        .filter(area ->
                                !place.roster().assignedTo(area.code(), date).isEmpty())
                        .count();
            case "rotas" -> place.roster().rotas().size();
            case "parties" -> {
                PartyKind kind = known(PartyKind.values(), PartyKind::id, of);
                yield (int) place.parties().parties().stream()
                        .filter(party -> party.kind() == kind)
                        .count();
            }
            case "matters" -> place.parties().matters().size();
            case "mandates" ->
                (int) place.parties().mandates().stream()
                        .filter(mandate -> mandate.holdsOn(date))
                        .count();
            case "branches" -> {
                BranchStep step = known(BranchStep.values(), BranchStep::id, of);
                yield (int) place.parties().branches().units().stream()
                        .filter(unit -> unit.step() == step)
                        .count();
            }
            case "members" -> {
                Optional<MembershipKind> kind = of.isEmpty()
                        ? Optional.empty()
                        : Optional.of(known(MembershipKind.values(), MembershipKind::id, of));
                yield (int) place.parties().branches().memberships().stream()
                        .filter(each -> each.holdsOn(date))
                        .filter(each -> kind.map(each.kind()::equals).orElse(true))
                        .count();
            }
            case "party-households" ->
                (int) place.parties().branches().households().stream()
                        .filter(each -> each.holdsOn(date))
                        .count();
            default -> throw new IllegalArgumentException(subject);
        };
    }

    /** How many seats of a role there are, held or not. */
    int seats(Role role) {
        return place.roster().posts().stream()
                .filter(post -> post.role().equals(role))
                .mapToInt(Post::seats)
                .sum();
    }

    private int held(Predicate<Post> which) {
        return place.roster().posts().stream()
                .filter(which)
                .mapToInt(post -> place.roster().holders(post, date).size())
                .sum();
    }

    private List<Area> areas(String level) {
        Optional<Level> found = place.territory().levels().find(level);
        return place.territory().areasAt(found.orElseThrow(() -> new IllegalArgumentException("areas " + level)));
    }

    private Role role(String id) {
        return place.roster().findRole(id).orElseThrow(() -> new IllegalArgumentException("role " + id));
    }

    private Stream<GridDivision> division() {
        return place.division().stream();
    }

    private static <T> T known(T[] values, Function<T, String> id, String written) {
        return Stream.of(values)
                .filter(each -> id.apply(each).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(written));
    }
}
