package io.gridward.json.internal.casefile;

import com.google.common.collect.ImmutableMap;
import io.gridward.core.casefile.Actor;
import io.gridward.core.roster.PersonRef;
import java.util.Map;

/** The form of who does something: a person in a post or for a party, a requester, or a desk without a person. */
final class Actors {
    private static final Map<String, Actor> DESKS =
            ImmutableMap.of("intake", new Actor.Intake(), "system", new Actor.OfSystem());

    private static final ValueForm<Actor> DESK = ValueForm.of(
            "the desk intake or system",
            new Actor.OfSystem(),
            (json, actor) -> json.text(actor.toString()),
            cell -> cell.oneOf(DESKS));

    static final ValueForm<Actor> FORM =
            ValueForm.object("an object saying who does it", DESK.standIn(), Actors::write, Actors::read);

    private Actors() {}

    private static void write(FieldWriter out, Actor actor) {
        if (actor instanceof Actor.OfPost ofPost) {
            out.put("person", Values.PERSON, ofPost.person()).put("post", Values.POST, ofPost.post());
        } else if (actor instanceof Actor.OfParty ofParty) {
            out.put("person", Values.PERSON, ofParty.person()).put("party", Values.PARTY, ofParty.party());
        } else if (actor instanceof Actor.Requester requester) {
            out.put("requester", Values.PERSON, requester.person());
        } else {
            out.put("desk", DESK, actor);
        }
    }

    private static Actor read(FieldReader in) {
        if (in.has("requester")) {
            return new Actor.Requester(in.get("requester", Values.PERSON));
        }
        if (in.has("desk")) {
            return in.get("desk", DESK);
        }
        PersonRef person = in.get("person", Values.PERSON);
        if (in.has("party")) {
            return new Actor.OfParty(person, in.get("party", Values.PARTY));
        }
        return new Actor.OfPost(person, in.get("post", Values.POST));
    }
}
