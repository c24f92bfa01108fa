package io.gridward.json.internal.reference;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.roster.Engagement;
import io.gridward.core.roster.PostId;
import io.gridward.core.roster.PostLimit;
import io.gridward.core.roster.RosterBuilder;
import io.gridward.core.roster.SupervisedLevel;
import io.gridward.core.roster.Supervision;
import io.gridward.core.roster.TeamNorm;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.GridKind;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Choices;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.Kebab;
import io.gridward.json.internal.located.ModelPlaces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Reads what a roster demands of its team: norms, limits, supervision. */
final class TeamReader {
    private static final Map<String, Engagement> ENGAGEMENTS = Choices.of(Engagement.values());
    private static final long MOST = 1_000_000;

    /** Stands for a name that could not be read, so that the rest of a norm can be checked. */
    private static final BilingualText UNREAD = BilingualText.same("?");

    private final ModelPlaces places;
    private int levels;
    private int assigned;

    TeamReader(ModelPlaces places) {
        this.places = places;
    }

    List<TeamNorm> norms(Fields roster) {
        return roster.optional("norms", "a list of norms").list("a norm", this::norm);
    }

    List<PostLimit> limits(Fields roster) {
        return roster.optional("limits", "a list of limits").list("a limit", this::limit);
    }

    void supervision(Fields roster, RosterBuilder into) {
        Fields fields = roster.optional("supervision", "an object of levels and assigned")
                .fields();
        if (fields != null) {
            into.supervisedLevels(
                    fields.optional("levels", "a list of supervised levels").list("a supervised level", this::level));
            into.supervision(
                    fields.required("assigned", "a list of assignments").list("an assignment", this::assignment));
            fields.end();
        }
    }

    private @Nullable TeamNorm norm(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String id = fields.required("id", Expected.id("one-grid-one-worker")).parsed(Kebab::checked);
        BilingualText name = fields.required("name", Expected.NAME).bilingual();
        Set<String> roles = roles(fields, "roles");
        Engagement engagement =
                fields.optional("engagement", Expected.oneOf(ENGAGEMENTS)).oneOf(ENGAGEMENTS);
        String expected = Expected.id("grid");
        Cell levelCell = fields.has("kind") ? fields.required("level", expected) : fields.optional("level", expected);
        String level = levelCell.parsed(Kebab::checked);
        Boolean below = fields.optional("below", "true or false").bool();
        AreaCode area = fields.optional("area", Expected.AREA).parsed(AreaCode::of);
        GridKind kind =
                fields.optional("kind", Expected.oneOf(AreaFields.KINDS)).oneOf(AreaFields.KINDS);
        Cell minCell = fields.optional("min", "a whole number from 0 to 1000000");
        Long min = minCell.whole(0, MOST);
        Cell maxCell = fields.optional("max", "a whole number from 0 to 1000000");
        Long max = maxCell.whole(0, MOST);
        fields.end();
        if (id == null) {
            return null;
        }
        places.put(fields.object(), "norms", id);
        if ((minCell.isPresent() && min == null) || (maxCell.isPresent() && max == null)) {
            places.silence(ModelCode.NORM_EMPTY, "norms", id);
        }
        // A kind without a level has been reported as a field that is missing or does not fit.
        places.silence(ModelCode.NORM_KIND_WITHOUT_LEVEL, "norms", id);
        TeamNorm.Builder norm =
                TeamNorm.builder(id, name == null ? UNREAD : name).roles(roles);
        if (engagement != null) {
            norm.engagement(engagement);
        }
        if (level != null) {
            norm = below != null && below ? norm.within(level) : norm.at(level);
        }
        if (area != null) {
            norm.in(area);
        }
        if (kind != null) {
            norm.kind(kind);
        }
        if (min != null) {
            norm.atLeast(min.intValue());
        }
        if (max != null) {
            norm.atMost(max.intValue());
        }
        return norm.build();
    }

    private @Nullable PostLimit limit(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String id = fields.required("id", Expected.id("grids-a-person")).parsed(Kebab::checked);
        Long most =
                fields.required("atMost", "a whole number from 1 to 1000000").whole(1, MOST);
        Set<String> roles = roles(fields, "roles");
        Set<String> at = fields.optional("levels", "a list of levels")
                .set(Expected.id("grid"), level -> level.parsed(Kebab::checked));
        fields.end();
        if (id == null || most == null) {
            return null;
        }
        places.put(fields.object(), "limits", id);
        return new PostLimit(id, most.intValue(), roles, at);
    }

    private @Nullable SupervisedLevel level(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        String level = fields.required("level", Expected.id("grid")).parsed(Kebab::checked);
        Set<String> by = roles(fields, "by");
        fields.end();
        if (level == null) {
            return null;
        }
        places.put(fields.object(), "supervision", "levels", Integer.toString(levels++));
        return new SupervisedLevel(level, by);
    }

    private @Nullable Supervision assignment(Cell cell) {
        Fields fields = cell.fields();
        if (fields == null) {
            return null;
        }
        PostId post = fields.required("post", Expected.POST).parsed(PostId::new);
        Set<AreaCode> areas = Expected.notEmpty(fields.required("areas", "a list of area codes"))
                .set(Expected.AREA, area -> area.parsed(AreaCode::of));
        LocalDate from = fields.required("from", Expected.DATE).date();
        LocalDate to = fields.optional("to", Expected.DATE).date();
        fields.end();
        if (post == null || from == null || areas.isEmpty()) {
            return null;
        }
        places.put(fields.object(), "supervision", "assigned", Integer.toString(assigned++));
        return new Supervision(post, areas, from, to);
    }

    private static Set<String> roles(Fields fields, String name) {
        return fields.optional(name, "a list of role ids")
                .set("the id of one of the roles", role -> role.parsed(Kebab::checked));
    }
}
