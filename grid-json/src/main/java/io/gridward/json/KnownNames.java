package io.gridward.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.gridward.core.Edition;
import io.gridward.core.Governance;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Kebab;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads names of things a governance holds at some time, and reports those it lacks with the nearest it has. */
final class KnownNames {
    private final ImmutableList<Edition> editions;
    private final ImmutableSet<PersonRef> persons;
    private final FindingCollector unknownNames = new FindingCollector();

    KnownNames(Governance governance) {
        this.editions = ImmutableList.copyOf(governance.editions().versions().values());
        this.persons = Stream.concat(
                        all(edition -> edition.roster().appointments()).map(Appointment::person),
                        all(edition -> edition.parties().parties())
                                .map(Party::representatives)
                                .flatMap(Collection::stream))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Nullable AreaCode area(Cell cell) {
        AreaCode area = cell.parsed(AreaCode::of);
        if (area != null && isUnknown(edition -> edition.territory().find(area))) {
            Supplier<Stream<String>> known =
                    () -> all(edition -> edition.territory().areas())
                            .map(each -> each.code().value());
            unknown(cell, ModelCode.UNKNOWN_AREA, "area", area.value(), known);
            return null;
        }
        return area;
    }

    @Nullable PostId post(Cell cell) {
        PostId post = cell.parsed(PostId::new);
        if (post != null && isUnknown(edition -> edition.roster().findPost(post))) {
            Supplier<Stream<String>> known =
                    () -> all(edition -> edition.roster().posts())
                            .map(each -> each.id().value());
            unknown(cell, ModelCode.UNKNOWN_POST, "post", post.value(), known);
            return null;
        }
        return post;
    }

    @Nullable PartyId party(Cell cell) {
        PartyId party = cell.parsed(PartyId::new);
        if (party != null && isUnknown(edition -> edition.parties().find(party))) {
            Supplier<Stream<String>> known =
                    () -> all(edition -> edition.parties().parties())
                            .map(each -> each.id().value());
            unknown(cell, ModelCode.UNKNOWN_PARTY, "party", party.value(), known);
            return null;
        }
        return party;
    }

    @Nullable String role(Cell cell) {
        String role = cell.parsed(Kebab::checked);
        if (role != null && isUnknown(edition -> edition.roster().findRole(role))) {
            Supplier<Stream<String>> known =
                    () -> all(edition -> edition.roster().roles()).map(Role::id);
            unknown(cell, ModelCode.UNKNOWN_ROLE, "role", role, known);
            return null;
        }
        return role;
    }

    @Nullable String level(Cell cell) {
        String level = cell.parsed(Kebab::checked);
        if (level != null && isUnknown(edition -> edition.territory().levels().find(level))) {
            Supplier<Stream<String>> known =
                    () -> all(edition -> edition.territory().levels().levels()).map(Level::id);
            unknown(cell, ModelCode.UNKNOWN_LEVEL, "level", level, known);
            return null;
        }
        return level;
    }

    @Nullable String matter(Cell cell) {
        String matter = cell.parsed(Kebab::checked);
        if (matter != null && isUnknown(edition -> edition.parties().findMatter(matter))) {
            Supplier<Stream<String>> known =
                    () -> all(edition -> edition.parties().matters()).map(Matter::id);
            unknown(cell, ModelCode.UNKNOWN_MATTER, "matter", matter, known);
            return null;
        }
        return matter;
    }

    /** Somebody who holds or held a post, or represents a party; whether he may act is decided with the case. */
    @Nullable PersonRef person(Cell cell) {
        PersonRef person = cell.parsed(PersonRef::new);
        if (person != null && !persons.contains(person)) {
            Supplier<Stream<String>> known = () -> persons.stream().map(PersonRef::value);
            unknown(cell, ModelCode.UNKNOWN_VALUE, "value", person.value(), known, "attribute", "person");
            return null;
        }
        return person;
    }

    private void unknown(
            Cell cell, ModelCode code, String kind, String written, Supplier<Stream<String>> known, String... details) {
        Iterable<String> lazily = () -> known.get().iterator();
        cell.report(unknownNames.unknown(code, List.of(), kind, written, lazily, details));
    }

    private <T> Stream<T> all(Function<Edition, List<T>> part) {
        return editions.stream().flatMap(edition -> part.apply(edition).stream());
    }

    private boolean isUnknown(Function<Edition, Optional<?>> find) {
        return editions.stream().allMatch(edition -> find.apply(edition).isEmpty());
    }
}
