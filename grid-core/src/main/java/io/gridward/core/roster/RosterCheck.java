package io.gridward.core.roster;

import com.google.common.collect.Iterables;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the parts of a roster must satisfy to be one. */
final class RosterCheck {
    private final FindingCollector findings = new FindingCollector();
    private final Set<String> roleIds = new HashSet<>();
    private final Set<String> postIds = new HashSet<>();
    private final List<Post> posts;

    RosterCheck(List<Role> roles, List<Post> posts) {
        this.posts = posts;
        for (Role role : roles) {
            unique(roleIds, "role", List.of("roles", role.id()), role.id());
        }
        for (Post post : posts) {
            String id = post.id().value();
            unique(postIds, "post", List.of("posts", id), id);
            known(List.of("posts", id, "role"), post.role().id());
        }
    }

    void check(
            List<Appointment> appointments,
            List<Rota> rotas,
            List<Supervision> supervision,
            List<SupervisedLevel> levels,
            List<TeamNorm> norms,
            List<PostLimit> limits) {
        for (int i = 0; i < appointments.size(); i++) {
            Appointment term = appointments.get(i);
            List<String> path = List.of("appointments", Integer.toString(i));
            known(path, term.post());
            inOrder(path, term.from(), term.to());
        }
        TermCheck.check(posts, appointments, findings);
        rotas(rotas);
        supervision(supervision);
        for (int i = 0; i < levels.size(); i++) {
            roles(
                    List.of("supervision", "levels", Integer.toString(i), "by"),
                    levels.get(i).by());
        }
        norms(norms);
        Set<String> ids = new HashSet<>();
        for (PostLimit limit : limits) {
            unique(ids, "limit", List.of("limits", limit.id()), limit.id());
            roles(List.of("limits", limit.id(), "roles"), limit.roles());
        }
        findings.throwIfErrors("roster");
    }

    private void rotas(List<Rota> rotas) {
        Set<String> ids = new HashSet<>();
        for (Rota rota : rotas) {
            List<String> path = List.of("rotas", rota.id());
            unique(ids, "rota", path, rota.id());
            known(List.of("rotas", rota.id(), "role"), rota.role());
            inOrder(path, rota.from(), rota.to());
            required(rota, "shifts", rota.shifts());
            required(rota, "persons", rota.persons());
            Set<String> days = new HashSet<>();
            for (int i = 0; i < rota.substitutions().size(); i++) {
                substitution(rota, i, days);
            }
        }
    }

    private void substitution(Rota rota, int number, Set<String> days) {
        Substitution substitution = rota.substitutions().get(number);
        List<String> path = List.of("rotas", rota.id(), "substitutions", Integer.toString(number));
        String date = substitution.date().toString();
        unique(days, "substitution", path, date);
        PersonRef turn = rota.onTurn(substitution.date()).orElse(null);
        if (!rota.persons().isEmpty() && !substitution.absent().equals(turn)) {
            String person = substitution.absent().value();
            if (turn == null) {
                findings.error(ModelCode.NOT_ON_TURN, path, "person", person, "date", date);
            } else {
                findings.error(ModelCode.NOT_ON_TURN, path, "person", person, "date", date, "instead", turn.value());
            }
        }
    }

    private void supervision(List<Supervision> all) {
        Map<PostId, Map<AreaCode, List<Supervision>>> before = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Supervision each = all.get(i);
            List<String> path = List.of("supervision", "assigned", Integer.toString(i));
            known(path, each.post());
            inOrder(path, each.from(), each.to());
            if (each.to() != null && each.to().isBefore(each.from())) {
                continue;
            }
            Map<AreaCode, List<Supervision>> areas = before.computeIfAbsent(each.post(), post -> new HashMap<>());
            for (AreaCode area : each.areas()) {
                List<Supervision> others = areas.computeIfAbsent(area, code -> new ArrayList<>());
                others.stream()
                        .filter(other -> TermCheck.overlap(other.from(), other.to(), each.from(), each.to()))
                        .findFirst()
                        .ifPresent(other -> findings.error(
                                ModelCode.SUPERVISED_TWICE,
                                path,
                                "post",
                                each.post().value(),
                                "area",
                                area.value(),
                                "date",
                                TermCheck.later(other.from(), each.from()).toString()));
                others.add(each);
            }
        }
    }

    private void norms(List<TeamNorm> norms) {
        Set<String> ids = new HashSet<>();
        for (TeamNorm norm : norms) {
            List<String> path = List.of("norms", norm.id());
            unique(ids, "norm", path, norm.id());
            roles(List.of("norms", norm.id(), "roles"), norm.roles());
            if (norm.kind().isPresent() && norm.level().isEmpty()) {
                findings.error(ModelCode.NORM_KIND_WITHOUT_LEVEL, path, "norm", norm.id());
            }
            if (norm.max().isEmpty() && norm.min() == 0) {
                findings.error(ModelCode.NORM_EMPTY, path, "norm", norm.id());
            } else if (norm.max().isPresent() && norm.max().getAsInt() < norm.min()) {
                String most = Integer.toString(norm.max().getAsInt());
                findings.error(ModelCode.EMPTY_RANGE, path, "from", Integer.toString(norm.min()), "to", most);
            }
        }
    }

    private void unique(Set<String> seen, String kind, List<String> path, String id) {
        if (!seen.add(id)) {
            findings.error(ModelCode.DUPLICATE_ID, path, "kind", kind, "id", id);
        }
    }

    private void roles(List<String> path, Set<String> roles) {
        roles.forEach(role -> known(below(path, role), role));
    }

    private static List<String> below(List<String> path, String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private void known(List<String> path, String role) {
        if (!roleIds.contains(role)) {
            findings.unknown(ModelCode.UNKNOWN_ROLE, path, "role", role, roleIds);
        }
    }

    private void known(List<String> path, PostId post) {
        if (!postIds.contains(post.value())) {
            findings.unknown(ModelCode.UNKNOWN_POST, path, "post", post.value(), postIds);
        }
    }

    private void inOrder(List<String> path, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            findings.error(ModelCode.DATES_REVERSED, path, "from", from.toString(), "to", to.toString());
        }
    }

    private void required(Rota rota, String part, Collection<?> values) {
        if (values.isEmpty()) {
            findings.error(ModelCode.ROTA_EMPTY, List.of("rotas", rota.id(), part), "rota", rota.id(), "part", part);
        }
    }

    /** Names every area and level that a territory lacks. */
    static List<Finding> against(Territory territory, Roster roster) {
        FindingCollector findings = new FindingCollector();
        for (Post post : roster.posts()) {
            area(findings, territory, List.of("posts", post.id().value(), "area"), post.area());
        }
        for (Rota rota : roster.rotas()) {
            area(findings, territory, List.of("rotas", rota.id(), "area"), rota.area());
        }
        for (int i = 0; i < roster.supervision().size(); i++) {
            List<String> path = List.of("supervision", "assigned", Integer.toString(i), "areas");
            roster.supervision()
                    .get(i)
                    .areas()
                    .forEach(area -> area(findings, territory, below(path, area.value()), area));
        }
        for (int i = 0; i < roster.supervisedLevels().size(); i++) {
            List<String> path = List.of("supervision", "levels", Integer.toString(i), "level");
            level(findings, territory, path, roster.supervisedLevels().get(i).level());
        }
        for (TeamNorm norm : roster.norms()) {
            norm.level().ifPresent(level -> level(findings, territory, List.of("norms", norm.id(), "level"), level));
            norm.area().ifPresent(area -> area(findings, territory, List.of("norms", norm.id(), "area"), area));
            norm.area().flatMap(territory::find).ifPresent(area -> norm(findings, territory, norm, area));
        }
        for (PostLimit limit : roster.limits()) {
            limit.levels()
                    .forEach(
                            level -> level(findings, territory, List.of("limits", limit.id(), "levels", level), level));
        }
        return findings.findings();
    }

    /** A norm for areas of a level must not be limited to an area below that level. */
    private static void norm(FindingCollector findings, Territory territory, TeamNorm norm, Area area) {
        norm.level()
                .flatMap(territory.levels()::find)
                .filter(level -> territory.levels().isAbove(level, area.level()))
                .ifPresent(level -> findings.error(
                        ModelCode.NORM_ABOVE_AREA,
                        List.of("norms", norm.id(), "area"),
                        "norm",
                        norm.id(),
                        "level",
                        level.id(),
                        "area",
                        area.code().value(),
                        "areaLevel",
                        area.level().id()));
    }

    private static void area(FindingCollector findings, Territory territory, List<String> path, AreaCode area) {
        if (territory.find(area).isEmpty()) {
            Iterable<String> known =
                    Iterables.transform(territory.areas(), each -> each.code().value());
            findings.unknown(ModelCode.UNKNOWN_AREA, path, "area", area.value(), known);
        }
    }

    private static void level(FindingCollector findings, Territory territory, List<String> path, String level) {
        if (territory.levels().find(level).isEmpty()) {
            findings.unknown(
                    ModelCode.UNKNOWN_LEVEL,
                    path,
                    "level",
                    level,
                    territory.levels().ids());
        }
    }
}
