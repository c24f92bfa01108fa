package io.gridward.core.party;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaCodeScheme;
import io.gridward.core.territory.Level;
import io.gridward.core.territory.LevelScheme;
import io.gridward.core.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A small tree some of whose branches pass over levels, and a register over it, reproducibly. */
final class RandomRegister {
    static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    private static final List<Level> LEVELS = IntStream.range(0, 4)
            .mapToObj(depth -> new Level("level-" + depth, BilingualText.same("level " + depth)))
            .toList();

    private final Random random;
    final List<Area> areas = new ArrayList<>();
    final Territory territory;
    final Level level;
    final List<Matter> matters;
    final List<Party> parties;
    final List<Mandate> mandates = new ArrayList<>();

    RandomRegister(long seed) {
        this.random = new Random(seed);
        int size = 1 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            areas.add(area(i));
        }
        this.territory = Territory.of(LevelScheme.of(LEVELS), AreaCodeScheme.free(), areas);
        this.level = LEVELS.get(random.nextInt(LEVELS.size()));
        this.matters = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Matter("m" + i, BilingualText.same("𠮷" + i)))
                .toList();
        this.parties =
                IntStream.range(0, 1 + random.nextInt(4)).mapToObj(this::party).toList();
        int charges = random.nextInt(12);
        for (int i = 0; i < charges; i++) {
            mandates.add(mandate());
        }
    }

    PartyRegister register() {
        return PartyRegister.of(matters, parties, mandates);
    }

    private Area area(int i) {
        if (i == 0 || random.nextInt(8) == 0) {
            return new Branch(i, LEVELS.get(0), null).area();
        }
        Area parent = areas.get(random.nextInt(areas.size()));
        int depth = LEVELS.indexOf(parent.level());
        if (depth == LEVELS.size() - 1) {
            return new Branch(i, LEVELS.get(0), null).area();
        }
        Level below = LEVELS.get(depth + 1 + random.nextInt(LEVELS.size() - 1 - depth));
        return new Branch(i, below, parent.code()).area();
    }

    private Party party(int i) {
        Set<PersonRef> representatives = random.nextInt(4) == 0 ? Set.of() : Set.of(new PersonRef("p-" + i));
        return new Party(
                new PartyId("party-" + i), PartyKind.DEPARTMENT, BilingualText.same("𠮷"), null, representatives);
    }

    private Mandate mandate() {
        Set<AreaCode> where = new HashSet<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            // Now and then an area the territory lacks.
            where.add(
                    random.nextInt(15) == 0
                            ? AreaCode.of("x" + random.nextInt(3))
                            : areas.get(random.nextInt(areas.size())).code());
        }
        LocalDate from = DAY.plusDays(random.nextInt(5) - 4);
        LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(5));
        return new Mandate(
                parties.get(random.nextInt(parties.size())).id(),
                matters.get(random.nextInt(matters.size())).id(),
                where,
                from,
                to);
    }

    private record Branch(int number, Level level, AreaCode parent) {
        Area area() {
            return Area.of(AreaCode.of("a" + number), level, BilingualText.same("𠮷" + number), parent);
        }
    }
}
