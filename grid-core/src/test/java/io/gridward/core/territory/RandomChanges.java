package io.gridward.core.territory;

import io.gridward.core.finding.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random territories, and random change sets that may well happen to them; every code is drawn once. */
final class RandomChanges {
    static final List<Level> LEVELS = IntStream.range(0, 4)
            .mapToObj(depth -> new Level("level-" + depth, BilingualText.same("level " + depth)))
            .toList();
    static final LocalDate DAY = LocalDate.parse("2023-06-30");

    private final Random random;
    private int codes;
    private boolean takingOver;

    RandomChanges(long seed) {
        this.random = new Random(seed);
    }

    static Territory territory(List<Area> areas) {
        return Territory.of(LevelScheme.of(LEVELS), AreaCodeScheme.free(), areas);
    }

    /** A tree in which some branches pass over levels and some grids are dedicated. */
    Territory territory() {
        List<Area> areas = new ArrayList<>();
        int size = 1 + random.nextInt(25);
        for (int i = 0; i < size; i++) {
            Area area = anywhere(fresh(), areas);
            areas.add(area);
        }
        return territory(areas);
    }

    /** A tree of many of the same codes that has otherwise nothing to do with the first. */
    Territory unrelated(Territory first) {
        List<AreaCode> known =
                new ArrayList<>(first.areas().stream().map(Area::code).toList());
        Collections.shuffle(known, random);
        List<Area> areas = new ArrayList<>();
        int size = random.nextInt(known.size() + 6);
        for (int i = 0; i < size; i++) {
            AreaCode code = i < known.size() && random.nextInt(5) > 0 ? known.get(i) : fresh();
            Optional<Area> same = first.find(code);
            boolean goesOn = same.isPresent() && random.nextBoolean() && fits(same.get(), areas);
            Area area = goesOn ? same.orElseThrow() : anywhere(code, areas);
            Area.Builder next = area.toBuilder();
            if (random.nextInt(3) > 0) {
                Set<AreaCode> from = new HashSet<>();
                for (int j = random.nextInt(3); j >= 0; j--) {
                    from.add(random.nextInt(6) == 0 ? AreaCode.of("gone") : any(known));
                }
                next.predecessors(from);
            }
            areas.add(next.build());
        }
        if (areas.isEmpty()) {
            areas.add(anywhere(fresh(), areas));
        }
        areas.replaceAll(area -> area.reach().isEmpty()
                ? area
                : area.toBuilder().dedicated(Set.of()).build());
        return territory(areas);
    }

    private static boolean fits(Area area, List<Area> areas) {
        return area.parent() == null
                || areas.stream()
                        .filter(other -> other.code().equals(area.parent()))
                        .anyMatch(other -> LEVELS.indexOf(other.level()) < LEVELS.indexOf(area.level()));
    }

    private Area anywhere(AreaCode code, List<Area> areas) {
        List<Area> parents = areas.stream()
                .filter(area -> !area.level().equals(LEVELS.get(3)))
                .toList();
        BilingualText name = BilingualText.same("name " + random.nextInt(4));
        if (parents.isEmpty() || random.nextInt(8) == 0) {
            return Area.of(code, LEVELS.get(0), name, null);
        }
        Area parent = parents.get(random.nextInt(parents.size()));
        int above = LEVELS.indexOf(parent.level());
        Area.Builder area = Area.builder(code, LEVELS.get(above + 1 + random.nextInt(3 - above)), name)
                .parent(parent.code());
        return random.nextInt(4) == 0 ? area.dedicated(besides(parent, areas)).build() : area.build();
    }

    private Set<AreaCode> besides(Area parent, List<Area> areas) {
        Set<AreaCode> reach = new LinkedHashSet<>();
        areas.stream()
                .filter(area ->
                        area.level().equals(parent.level()) && !area.code().equals(parent.code()))
                .filter(area -> random.nextInt(3) == 0)
                .forEach(area -> reach.add(area.code()));
        return reach;
    }

    AreaCode fresh() {
        return AreaCode.of("C" + codes++);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Changes of which each does something; some sets contradict themselves and are for the review to refuse. */
    ChangeSet changes(Territory before, LocalDate day) {
        List<TerritoryChange> changes = new ArrayList<>();
        Set<AreaCode> ended = new HashSet<>();
        Set<AreaCode> divided = new HashSet<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Area area = any(before.areas());
            if (!ended.contains(area.code())) {
                change(before, area, changes, ended, divided);
            }
        }
        return ChangeSet.of(day, new LinkedHashSet<>(changes));
    }

    private void change(
            Territory before, Area area, List<TerritoryChange> changes, Set<AreaCode> ended, Set<AreaCode> divided) {
        switch (random.nextInt(10)) {
            case 0 -> retire(before, area, changes, ended);
            case 1 -> changes.add(new TerritoryChange.Rename(area.code(), BilingualText.same("new " + fresh())));
            case 2 -> move(before, area, changes);
            case 3 -> changes.add(new TerritoryChange.Recode(area.code(), fresh()));
            case 4 -> split(before, area, changes, ended);
            case 5 -> merge(before, area, changes, ended);
            case 6 -> changes.add(new TerritoryChange.Add(anywhere(fresh(), before.areas())));
            case 7 -> {
                if (takingOver) {
                    changes.add(new TerritoryChange.Add(anywhere(fresh(), before.areas()).toBuilder()
                            .predecessors(new HashSet<>(
                                    List.of(area.code(), any(before.areas()).code())))
                            .build()));
                }
            }
            case 8 -> {
                if (area.parent() != null) {
                    boolean dedicated = random.nextBoolean();
                    changes.add(new TerritoryChange.Redefine(
                            area.code(),
                            dedicated ? GridKind.DEDICATED : GridKind.COMPREHENSIVE,
                            dedicated ? besides(before.area(area.parent()), before.areas()) : Set.of()));
                }
            }
            default -> exchange(before, area, changes);
        }
    }

    private void retire(Territory before, Area area, List<TerritoryChange> changes, Set<AreaCode> ended) {
        ended.add(area.code());
        changes.add(new TerritoryChange.Retire(area.code()));
        for (Area child : before.children(area)) {
            if (random.nextBoolean()) {
                move(before, child, changes);
            } else {
                retire(before, child, changes, ended);
            }
        }
    }

    private void move(Territory before, Area area, List<TerritoryChange> changes) {
        List<Area> above = before.areas().stream()
                .filter(other -> before.levels().isAbove(other.level(), area.level()))
                .toList();
        if (!above.isEmpty()) {
            changes.add(new TerritoryChange.Move(area.code(), any(above).code()));
        }
    }

    private void split(Territory before, Area area, List<TerritoryChange> changes, Set<AreaCode> ended) {
        ended.add(area.code());
        List<Area> parts = new ArrayList<>();
        boolean keeps = random.nextBoolean();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            AreaCode code = keeps && i == 1 ? area.code() : fresh();
            parts.add(area.toBuilder()
                    .code(code)
                    .comprehensive()
                    .name(BilingualText.same("part " + code))
                    .build());
        }
        changes.add(new TerritoryChange.Split(area.code(), parts));
        for (Area child : before.children(area)) {
            if (!keeps) {
                changes.add(new TerritoryChange.Move(child.code(), any(parts).code()));
            }
        }
    }

    private void merge(Territory before, Area area, List<TerritoryChange> changes, Set<AreaCode> ended) {
        Set<AreaCode> codes = new LinkedHashSet<>();
        codes.add(area.code());
        before.areas().stream()
                .filter(other -> other.level().equals(area.level()) && !ended.contains(other.code()))
                .filter(other -> random.nextInt(3) == 0)
                .forEach(other -> codes.add(other.code()));
        if (codes.size() > 1) {
            ended.addAll(codes);
            AreaCode into = random.nextBoolean() ? area.code() : fresh();
            changes.add(new TerritoryChange.Merge(
                    codes, area.toBuilder().code(into).comprehensive().build()));
        }
    }

    private void exchange(Territory before, Area area, List<TerritoryChange> changes) {
        Area other = any(before.areas());
        if (!other.equals(area)) {
            changes.add(new TerritoryChange.Recode(area.code(), other.code()));
            changes.add(new TerritoryChange.Recode(other.code(), area.code()));
        }
    }

    /** Anything at all, most of it wrong. */
    ChangeSet nonsense(Territory before, LocalDate day) {
        List<AreaCode> codes =
                new ArrayList<>(before.areas().stream().map(Area::code).toList());
        codes.add(AreaCode.of("unknown"));
        codes.add(fresh());
        List<TerritoryChange> changes = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            Area drawn = Area.builder(any(codes), any(LEVELS), BilingualText.same("drawn"))
                    .parent(random.nextInt(5) == 0 ? null : any(codes))
                    .dedicated(random.nextBoolean() ? List.of() : List.of(any(codes)))
                    .predecessors(random.nextBoolean() ? List.of() : List.of(any(codes)))
                    .build();
            Area other = drawn.toBuilder().code(any(codes)).comprehensive().build();
            changes.add(
                    switch (random.nextInt(9)) {
                        case 0 -> new TerritoryChange.Retire(any(codes));
                        case 1 -> new TerritoryChange.Rename(any(codes), drawn.name());
                        case 2 -> new TerritoryChange.Move(any(codes), any(codes));
                        case 3 -> new TerritoryChange.Recode(any(codes), any(codes));
                        case 4 ->
                            new TerritoryChange.Split(
                                    any(codes), random.nextBoolean() ? List.of(drawn) : List.of(drawn, other));
                        case 5 ->
                            new TerritoryChange.Merge(new LinkedHashSet<>(List.of(any(codes), any(codes))), drawn);
                        case 6 -> new TerritoryChange.Redefine(any(codes), drawn.kind(), drawn.reach());
                        case 7 ->
                            new TerritoryChange.Reorder(
                                    random.nextBoolean() ? null : any(codes), List.of(any(codes), any(codes)));
                        default -> new TerritoryChange.Add(drawn);
                    });
        }
        if (random.nextInt(4) == 0) {
            changes.add(any(changes));
        }
        return ChangeSet.of(day, changes);
    }

    /** Another order of the areas in one area that no split has touched. */
    ChangeSet reordered(ChangeSet set, Territory after) {
        List<Area> places = after.areas().stream()
                .filter(area -> after.children(area).size() > 1)
                .filter(area -> after.children(area).stream()
                        .noneMatch(child -> !child.predecessors().isEmpty()))
                .toList();
        if (places.isEmpty()) {
            return set;
        }
        Area place = any(places);
        List<AreaCode> order =
                new ArrayList<>(after.children(place).stream().map(Area::code).toList());
        Collections.rotate(order, 1);
        List<TerritoryChange> changes = new ArrayList<>(set.changes());
        changes.add(new TerritoryChange.Reorder(place.code(), order));
        return ChangeSet.of(set.effective(), changes);
    }

    /** From now on some additions take over from others, which no normal form keeps as they are. */
    RandomChanges withAdditionsTakingOver() {
        takingOver = true;
        return this;
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    boolean coin() {
        return random.nextBoolean();
    }
}
