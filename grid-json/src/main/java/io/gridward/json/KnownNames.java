package io.gridward.json;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.gridward.core.Governance;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Appointment;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import io.gridward.json.internal.located.Cell;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads names of things a governance holds, and reports those it lacks with the nearest it has. */
final class KnownNames {
    private final Governance governance;
    private final ImmutableSet<PersonRef> persons;
    private final FindingCollector unknownNames = new FindingCollector();

    KnownNames(Governance governance) {
        this.governance = governance;
        this.persons = Stream.concat(
                        governance.roster().appointments().stream().map(Appointment::person),
                        governance.parties().parties().stream()
                                .map(Party::representatives)
                                .flatMap(Collection::stream))
                .collect(ImmutableSet.toImmutableSet());
    }

    @Nullable AreaCode area(Cell cell) {
        AreaCode area = cell.parsed(AreaCode::of);
        if (area != null && governance.territory().find(area).isEmpty()) {
            Iterable<String> known = Iterables.transform(
                    governance.territory().areas(), each -> each.code().value());
            unknown(cell, ModelCode.UNKNOWN_AREA, "area", area.value(), known);
            return null;
        }
        return area;
    }

    @Nullable PostId post(Cell cell) {
        PostId post = cell.parsed(PostId::new);
        if (post != null && governance.roster().findPost(post).isEmpty()) {
            Iterable<String> known = Iterables.transform(
                    governance.roster().posts(), each -> each.id().value());
            unknown(cell, ModelCode.UNKNOWN_POST, "post", post.value(), known);
            return null;
        }
        return post;
    }

    @Nullable PartyId party(Cell cell) {
        PartyId party = cell.parsed(PartyId::new);
        if (party != null && governance.parties().find(party).isEmpty()) {
            Iterable<String> known = Iterables.transform(
                    governance.parties().parties(), each -> each.id().value());
            unknown(cell, ModelCode.UNKNOWN_PARTY, "party", party.value(), known);
            return null;
        }
        return party;
    }

    /** Somebody who holds or held a post, or represents a party; whether he may act is decided with the case. */
    @Nullable PersonRef person(Cell cell) {
        PersonRef person = cell.parsed(PersonRef::new);
        if (person != null && !persons.contains(person)) {
            Iterable<String> known = Iterables.transform(persons, PersonRef::value);
            unknown(cell, ModelCode.UNKNOWN_VALUE, "value", person.value(), known, "attribute", "person");
            return null;
        }
        return person;
    }

    private void unknown(
            Cell cell, ModelCode code, String kind, String written, Iterable<String> known, String... details) {
        cell.report(unknownNames.unknown(code, List.of(), kind, written, known, details));
    }
}
