package io.gridward.core;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import io.gridward.core.party.BranchUnit;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.TeamNorm;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints ids as the names the reference data give them; an id that is none is printed as it is. */
record GovernanceNaming(Governance governance) implements Naming {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Override
    public String name(String kind, String id, Language language) {
        return find(kind, id).map(text -> text.in(language)).orElse(id);
    }

    private Optional<BilingualText> find(String kind, String id) {
        return switch (kind) {
            case "area", "from", "to", "parent" -> area(id);
            case "audience", "boundAreas" -> areas(id);
            case "boundParties" -> joined(id, this::party);
            case "level", "toLevel", "fromLevel", "areaLevel" ->
                newest(edition -> edition.territory().levels().find(id)).map(Level::name);
            case "role" -> role(id);
            case "roles" -> joined(id, this::role);
            case "norm" ->
                newest(edition -> edition.roster().norms().stream()
                                .filter(norm -> norm.id().equals(id))
                                .findFirst())
                        .map(TeamNorm::name);
            case "matter" -> newest(edition -> edition.parties().findMatter(id)).map(Matter::name);
            case "party" -> party(id);
            case "unit" -> branch(id);
            case "superior" -> branch(id).or(() -> party(id));
            case "parties" -> joined(id, this::party);
            case "inCharge" -> party(id).or(() -> Glossary.find(kind, id));
            case "post", "holder", "answerer" -> post(id).or(() -> Glossary.find(kind, id));
            case "approvers" -> joined(id, one -> post(one).or(() -> area(one)));
            case "matters" ->
                joined(
                        id,
                        matter -> newest(edition -> edition.parties().findMatter(matter))
                                .map(Matter::name));
            case "at", "due", "last", "next", "until", "since", "latest", "deadline" -> instant(id);
            default -> Glossary.find(kind, id).or(() -> governance.policies().label(id));
        };
    }

    private Optional<BilingualText> areas(String codes) {
        return joined(codes, this::area);
    }

    private Optional<BilingualText> role(String id) {
        return newest(edition -> edition.roster().findRole(id)).map(Role::name);
    }

    private static Optional<BilingualText> joined(String ids, Function<String, Optional<BilingualText>> namer) {
        List<Optional<BilingualText>> names =
                Splitter.on(", ").splitToStream(ids).map(namer).toList();
        if (!names.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        return Optional.of(new BilingualText(
                names.stream().map(name -> name.get().en()).collect(Collectors.joining(", ")),
                names.stream().map(name -> name.get().zh()).collect(Collectors.joining("、"))));
    }

    /** Instants are shown in the zone of the tenant's calendar, to the minute. */
    private Optional<BilingualText> instant(String text) {
        try {
            return Optional.of(
                    BilingualText.same(MINUTE.format(Instant.parse(text).atZone(governance.zone()))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<BilingualText> area(String id) {
        return AreaCode.isCode(id)
                ? newest(edition -> edition.territory().find(AreaCode.of(id))).map(Area::name)
                : Optional.empty();
    }

    private Optional<BilingualText> party(String id) {
        return newest(edition -> edition.parties().parties().stream()
                        .filter(party -> party.id().value().equals(id))
                        .findFirst())
                .map(Party::name);
    }

    private Optional<BilingualText> branch(String id) {
        return newest(edition -> edition.parties().branches().units().stream()
                        .filter(unit -> unit.id().value().equals(id))
                        .findFirst())
                .map(BranchUnit::name);
    }

    private Optional<BilingualText> post(String id) {
        return newest(edition -> edition.roster().posts().stream()
                        .filter(post -> post.id().value().equals(id))
                        .findFirst())
                .map(post -> post.role().name());
    }

    /** A case may speak of what is no longer there, and is printed with the name it had last. */
    private <T> Optional<T> newest(Function<Edition, Optional<T>> found) {
        return ImmutableList.copyOf(governance.editions().versions().values()).reverse().stream()
                .flatMap(edition -> found.apply(edition).stream())
                .findFirst();
    }
}
