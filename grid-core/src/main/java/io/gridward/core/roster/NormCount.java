package io.gridward.core.roster;

import io.gridward.core.finding.AuditCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        if (norm.area().isEmpty() && norm.level().isEmpty()) {
            judge(
                    roster.posts().stream()
                            .filter(post -> norm.counts(post.role()))
                            .map(this::seats)
                            .reduce(new Seats(0, 0), Seats::plus),
                    null);
            return findings;
        }
        // None of a level or an area that the territory lacks: the check against it names those.
        Map<AreaCode, Seats> byArea = new LinkedHashMap<>();
        norm.areas(territory).forEach(area -> byArea.put(area.code(), new Seats(0, 0)));
        if (!byArea.isEmpty()) {
            for (Post post : roster.posts()) {
                if (norm.counts(post.role())) {
                    countedAt(post)
                            .ifPresent(area -> byArea.computeIfPresent(area, (code, seats) -> seats.plus(seats(post))));
                }
            }
        }
        byArea.forEach((area, seats) -> judge(seats, area.value()));
        return findings;
    }

    /** For which area a post counts, if the norm holds there. */
    private Optional<AreaCode> countedAt(Post post) {
        if (!norm.countsBelow()) {
            return Optional.of(post.area());
        }
        Optional<Area> at = territory.find(post.area());
        Optional<Level> level = norm.level().flatMap(territory.levels()::find);
        return level.isPresent()
                ? at.flatMap(inner -> territory.at(inner, level.get())).map(Area::code)
                : norm.area().filter(outer -> at.isPresent() && isIn(outer, at.get()));
    }

    private boolean isIn(AreaCode outer, Area inner) {
        return territory
                .find(outer)
                .map(area -> territory.contains(area, inner))
                .orElse(false);
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
