package io.gridward.rules.testing;

import io.gridward.core.Edition;
import io.gridward.core.casefile.Actor;
import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.Issue;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.Post;
import io.gridward.core.roster.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may be meant in a scenario, at one instant. */
record Cast(Edition edition, CaseFile file, Instant now, Telling time) {
    Actor actor(Doer doer) {
        if (doer instanceof Doer.InPost it) {
            return inPost(it.post());
        }
        if (doer instanceof Doer.Person it) {
            return new Actor.OfPost(new PersonRef(it.person()), new PostId(it.post()));
        }
        if (doer instanceof Doer.OfParty it) {
            return ofParty(it.party());
        }
        if (doer instanceof Doer.Host) {
            return new Actor.OfSystem();
        }
        return doer instanceof Doer.Requester ? requester() : holder();
    }

    private Actor holder() {
        Holder holder = file.holder()
                .filter(each -> !each.isCentre())
                .orElseThrow(() -> nobody("the case is held by "
                        + file.holder()
                                .map(each -> CaseReport.holder(each, time))
                                .orElse(time.phrase("nobody"))
                        + ", so say which post acts"));
        return inPost(holder);
    }

    private static Actor inPost(Holder holder) {
        return new Actor.OfPost(
                holder.asPerson().orElseThrow(),
                Optional.ofNullable(holder.post()).orElseThrow());
    }

    private Actor inPost(String id) {
        Post post = edition.roster().findPost(new PostId(id)).orElseThrow(() -> nobody("there is no post " + id));
        LocalDate today = edition.calendarOf(post.area()).date(now);
        return Stream.of(edition.roster().holders(post, today), edition.roster().deputies(post, today))
                .flatMap(people -> people.stream())
                .findFirst()
                .map(Cast::inPost)
                .orElseThrow(() -> nobody("nobody is in the post " + id + " at " + time.text(now)));
    }

    private Actor requester() {
        return file.issue()
                .flatMap(Issue::requester)
                .map(Actor.Requester::new)
                .orElseThrow(() -> nobody("nobody brought the case in"));
    }

    private Actor ofParty(String id) {
        PartyId party = new PartyId(id);
        PersonRef person =
                edition
                        .parties()
                        .find(party)
                        .orElseThrow(() -> nobody("there is no party " + id))
                        .representatives()
                        .stream()
                        .min(Comparator.comparing(PersonRef::value))
                        .orElseThrow(() -> nobody("nobody may speak for the party " + id));
        return new Actor.OfParty(person, party);
    }

    private IllegalArgumentException nobody(String english) {
        return new IllegalArgumentException(time.phrase(english));
    }
}
