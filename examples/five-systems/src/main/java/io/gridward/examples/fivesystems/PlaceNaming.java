package io.gridward.examples.fivesystems;

import com.google.common.base.Splitter;
import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Glossary;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Naming;
import io.gridward.core.party.BranchId;
import io.gridward.core.party.BranchUnit;
import io.gridward.core.party.Matter;
import io.gridward.core.party.Party;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.Role;
import io.gridward.core.roster.TeamNorm;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads ids in findings about a place. An area gets its code beside its name, as many are called "Grid 1".
 *
 * @param place the place
 */
record PlaceNaming(Place place) implements Naming {
    @Override
    public String name(String kind, String id, Language language) {
        return switch (kind) {
            case "area", "parent", "place", "outer", "reached", "community" -> area(id, language);
            case "other" -> AreaCode.isCode(id) ? area(id, language) : id;
            case "audience", "areas" -> each(id, "area", language);
            case "roles" -> each(id, "role", language);
            case "parties" -> each(id, "party", language);
            default -> find(kind, id).map(text -> text.in(language)).orElse(id);
        };
    }

    private Optional<BilingualText> find(String kind, String id) {
        return switch (kind) {
            case "level", "areaLevel", "parentLevel", "expected", "grid" ->
                place.territory().levels().find(id).map(Level::name);
            case "role" -> place.roster().findRole(id).map(Role::name);
            case "post" ->
                place.roster().findPost(new PostId(id)).map(post -> post.role().name());
            case "norm" ->
                place.roster().norms().stream()
                        .filter(norm -> norm.id().equals(id))
                        .findFirst()
                        .map(TeamNorm::name);
            case "matter" -> place.parties().findMatter(id).map(Matter::name);
            case "party" -> place.parties().find(new PartyId(id)).map(Party::name);
            case "unit" -> place.parties().branches().find(new BranchId(id)).map(BranchUnit::name);
            default -> Glossary.find(kind, id);
        };
    }

    private String area(String code, Language language) {
        return place.territory()
                .find(AreaCode.of(code))
                .map(area -> area.name().in(language) + " " + code)
                .orElse(code);
    }

    private String each(String ids, String kind, Language language) {
        List<String> all = Splitter.on(", ").splitToList(ids);
        return all.stream()
                .map(id -> name(kind, id, language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
