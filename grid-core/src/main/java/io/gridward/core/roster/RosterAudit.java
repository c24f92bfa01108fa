package io.gridward.core.roster;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.CourseCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.ReasonCode;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.Territory;
import io.gridward.core.time.WorkCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is wrong with a team on a day, all at once and in a stable order. */
final class RosterAudit {
    private final Roster roster;
    private final Territory territory;
    private final LocalDate date;
    private final FindingCollector findings = new FindingCollector();

    RosterAudit(Roster roster, Territory territory, LocalDate date) {
        this.roster = roster;
        this.territory = territory;
        this.date = date;
    }

    List<Finding> findings(WorkCalendar calendar, LocalDate lastDutyDay) {
        if (lastDutyDay.isBefore(date)) {
            throw new IllegalArgumentException("lastDutyDay must not lie before " + date + ", got " + lastDutyDay);
        }
        roster.posts().forEach(this::vacancy);
        roster.norms().forEach(norm -> findings.addAll(new NormCount(roster, territory, date, norm).findings()));
        roster.limits().forEach(this::limit);
        roster.supervisedLevels().forEach(this::supervised);
        supervisors();
        duty(calendar, lastDutyDay);
        return findings.findings();
    }

    private void vacancy(Post post) {
        List<String> path = List.of("posts", post.id().value());
        int held = roster.holders(post, date).size();
        String area = post.area().value();
        String role = post.role().id();
        if (held == 0 && !roster.deputies(post, date).isEmpty()) {
            warning(CourseCode.DEPUTY_HOLDS, path, "area", area, "role", role);
        } else if (held == 0) {
            warning(CourseCode.POST_VACANT, path, "area", area, "role", role);
        } else if (held < post.seats()) {
            warning(
                    AuditCode.SEATS_VACANT,
                    path,
                    "role",
                    role,
                    "area",
                    area,
                    "post",
                    post.id().value(),
                    "got",
                    Integer.toString(held),
                    "seats",
                    Integer.toString(post.seats()));
        }
    }

    private void limit(PostLimit limit) {
        Map<PersonRef, Integer> held = new HashMap<>();
        for (Post post : roster.posts()) {
            boolean counts = limit.roles().isEmpty()
                    || limit.roles().contains(post.role().id());
            if (counts && (limit.levels().isEmpty() || limit.levels().contains(level(post)))) {
                roster.holders(post, date)
                        .forEach(holder -> holder.asPerson().ifPresent(person -> held.merge(person, 1, Integer::sum)));
            }
        }
        held.keySet().removeIf(person -> held.getOrDefault(person, 0) <= limit.atMost());
        held.keySet().stream().sorted(Comparator.comparing(PersonRef::value)).forEach(person -> {
            String got = String.valueOf(held.get(person));
            String most = Integer.toString(limit.atMost());
            List<String> path = List.of("limits", limit.id(), person.value());
            warning(
                    AuditCode.TOO_MANY_POSTS,
                    path,
                    "person",
                    person.value(),
                    "got",
                    got,
                    "most",
                    most,
                    "limit",
                    limit.id());
        });
    }

    private String level(Post post) {
        return territory.find(post.area()).map(area -> area.level().id()).orElse("");
    }

    private void supervised(SupervisedLevel level) {
        for (Area area : territory.areas()) {
            if (area.level().id().equals(level.level())
                    && roster.assignedTo(area.code(), date).stream()
                            .noneMatch(supervisor -> level.by().isEmpty()
                                    || level.by()
                                            .contains(supervisor.post().role().id()))) {
                warning(
                        AuditCode.UNSUPERVISED,
                        List.of(
                                "supervision",
                                "levels",
                                level.level(),
                                area.code().value()),
                        "area",
                        area.code().value(),
                        "level",
                        level.level());
            }
        }
    }

    /** A post that supervises and that nobody holds, not even a deputy. */
    private void supervisors() {
        Map<PostId, Set<String>> areas = new LinkedHashMap<>();
        for (Supervision each : roster.supervision()) {
            if (each.holdsOn(date)) {
                Set<String> codes = areas.computeIfAbsent(each.post(), post -> new LinkedHashSet<>());
                each.areas().forEach(area -> codes.add(area.value()));
            }
        }
        areas.forEach((id, codes) -> {
            Post post = roster.findPost(id).orElseThrow();
            if (roster.holders(post, date).isEmpty()
                    && roster.deputies(post, date).isEmpty()) {
                List<String> path = List.of("supervision", "assigned", id.value());
                String audience = String.join(", ", codes);
                warning(AuditCode.SUPERVISOR_VACANT, path, "post", id.value(), "audience", audience);
            }
        });
    }

    private void duty(WorkCalendar calendar, LocalDate lastDutyDay) {
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Rota rota : roster.rotas()) {
            if (seen.add(List.of(rota.role(), rota.area().value()))) {
                findings.addAll(roster.duty(rota.role(), rota.area(), calendar).audit(date, lastDutyDay));
            }
        }
    }

    private void warning(ReasonCode code, List<String> path, String... details) {
        findings.add(Finding.warning(code, path, details));
    }
}
