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
record Cast(Edition edition, CaseFile file, Instant now, WallTime time) {
    Actor holder() {
        Holder holder = file.holder()
                .filter(each -> !each.isCentre())
                .orElseThrow(() -> new IllegalArgumentException("the case is held by "
                        + file.holder().map(CaseReport::holder).orElse("nobody") + ", so say which post acts"));
        return inPost(holder);
    }

    private static Actor inPost(Holder holder) {
        return new Actor.OfPost(
                holder.asPerson().orElseThrow(),
                Optional.ofNullable(holder.post()).orElseThrow());
    }

    Actor inPost(String id) {
        Post post = edition.roster()
                .findPost(new PostId(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no post " + id));
        LocalDate today = edition.calendarOf(post.area()).date(now);
        return Stream.of(edition.roster().holders(post, today), edition.roster().deputies(post, today))
                .flatMap(people -> people.stream())
                .findFirst()
                .map(Cast::inPost)
                .orElseThrow(
                        () -> new IllegalArgumentException("nobody is in the post " + id + " at " + time.text(now)));
    }

    Actor requester() {
        return file.issue()
                .flatMap(Issue::requester)
                .map(Actor.Requester::new)
                .orElseThrow(() -> new IllegalArgumentException("nobody brought the case in"));
    }

    Actor.OfParty ofParty(String id) {
        PartyId party = new PartyId(id);
        PersonRef person = edition
                .parties()
                .find(party)
                .orElseThrow(() -> new IllegalArgumentException("there is no party " + id))
                .representatives()
                .stream()
                .min(Comparator.comparing(PersonRef::value))
                .orElseThrow(() -> new IllegalArgumentException("nobody may speak for the party " + id));
        return new Actor.OfParty(person, party);
    }
}
