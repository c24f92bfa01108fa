package io.gridward.json;

import io.gridward.core.casefile.Actor;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.reference.Expected;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who takes a step: a requester, a person in a post, a person for a party, or the intake desk. */
final class ActorReader {
    private static final Map<String, Actor> DESKS = Map.of("intake", new Actor.Intake());

    private final KnownNames names;

    ActorReader(KnownNames names) {
        this.names = names;
    }

    @Nullable Actor actor(Fields by) {
        Actor actor;
        if (by.has("requester")) {
            PersonRef requester = by.required("requester", Expected.PERSON).parsed(PersonRef::new);
            actor = requester == null ? null : new Actor.Requester(requester);
        } else if (by.has("desk")) {
            actor = by.required("desk", "the desk intake").oneOf(DESKS);
        } else {
            actor = person(by);
        }
        by.end();
        return actor;
    }

    private @Nullable Actor person(Fields by) {
        if (!by.has("person") && !by.has("post") && !by.has("party")) {
            by.skip("requester", "desk", "post", "party");
            by.required("person", "a person with a post or a party, a requester, or a desk");
            return null;
        }
        PersonRef person = names.person(by.required("person", Expected.PERSON));
        if (by.has("party")) {
            PartyId party = names.party(by.required("party", Expected.PARTY));
            return person == null || party == null ? null : new Actor.OfParty(person, party);
        }
        Cell postCell = by.required("post", "the post in which the person acts, or a party");
        PostId post = names.post(postCell);
        return person == null || post == null ? null : new Actor.OfPost(person, post);
    }
}
