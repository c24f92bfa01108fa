package io.gridward.core.roster;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the held and the vacant seats a norm is about, in one pass over the posts. */
final class NormCount {
    private final Roster roster;
    private final Territory territory;
    private final LocalDate date;
    private final TeamNorm norm;
    private final List<Finding> findings = new ArrayList<>();

    NormCount(Roster roster, Territory territory, LocalDate date, TeamNorm norm) {
        this.roster = roster;
        this.territory = territory;
        this.date = date;
        this.norm = norm;
    }

    List<Finding> findings() {
        Optional<Level> level = norm.level().flatMap(territory.levels()::find);
        if (norm.level().isPresent() && level.isEmpty()) {
            // The check against the territory names it.
            return findings;
        }
        Map<AreaCode, Seats> byArea = new HashMap<>();
        Seats all = new Seats(0, 0);
        for (Post post : roster.posts()) {
            if (norm.counts(post.role())) {
                Seats seats = seats(post);
                all = all.plus(seats);
                level.flatMap(at -> counted(post, at)).ifPresent(area -> byArea.merge(area.code(), seats, Seats::plus));
            }
        }
        if (level.isEmpty()) {
            judge(all, null);
        }
        for (Area area : level.isEmpty() ? List.<Area>of() : territory.areas()) {
            if (area.level().id().equals(level.get().id())) {
                judge(
                        byArea.getOrDefault(area.code(), new Seats(0, 0)),
                        area.code().value());
            }
        }
        return findings;
    }

    private Optional<Area> counted(Post post, Level level) {
        Optional<Area> area = territory.find(post.area());
        return norm.countsBelow()
                ? area.flatMap(inner -> territory.at(inner, level))
                : area.filter(own -> own.level().id().equals(level.id()));
    }

    private Seats seats(Post post) {
        int held = roster.holders(post, date).size();
        return new Seats(held, post.seats() - held);
    }

    private void judge(Seats seats, @Nullable String area) {
        if (seats.held() < norm.min()) {
            find(AuditCode.NORM_SHORT, seats, norm.min(), area);
        } else if (seats.held() > norm.max().orElse(Integer.MAX_VALUE)) {
            find(AuditCode.NORM_EXCESS, seats, norm.max().orElseThrow(), area);
        }
    }

    private void find(AuditCode code, Seats seats, int wanted, @Nullable String area) {
        List<String> path = new ArrayList<>(List.of("norms", norm.id()));
        List<String> details = new ArrayList<>(List.of("norm", norm.id(), "wanted", Integer.toString(wanted)));
        details.addAll(List.of("got", Integer.toString(seats.held())));
        if (area != null) {
            path.add(area);
            details.addAll(List.of("area", area));
        }
        if (!norm.roles().isEmpty()) {
            details.addAll(List.of("roles", String.join(", ", norm.roles())));
        }
        norm.engagement().ifPresent(engagement -> details.addAll(List.of("engagement", engagement.id())));
        if (code == AuditCode.NORM_SHORT && seats.vacant() > 0) {
            details.addAll(List.of("vacant", Long.toString(seats.vacant())));
        }
        findings.add(Finding.warning(code, path, details.toArray(new String[0])));
    }

    /** Seats that are held and seats that are there and are not. */
    private record Seats(int held, long vacant) {
        Seats plus(Seats other) {
            return new Seats(held + other.held, vacant + other.vacant);
        }
    }
}
