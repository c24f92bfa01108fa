package io.gridward.core.party;

import static io.gridward.core.party.RandomRegister.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.finding.Finding;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who is in charge, and what the audit finds, on random registers. The oracle scans all mandates for every
 * question, and tells a redundant mandate by taking it away.
 */
class RandomRegisterTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inCharge_random_agreesWithTheScan(long seed) {
        RandomRegister random = new RandomRegister(seed);
        PartyRegister register = random.register();

        for (Matter matter : random.matters) {
            for (Area area : random.areas) {
                InCharge inCharge = register.inCharge(matter.id(), area, random.territory, DAY);
                assertThat(inCharge.parties())
                        .as("seed %s, %s at %s", seed, matter, area)
                        .containsExactlyElementsOf(scan(random.mandates, matter.id(), area, random.territory));
                assertThat(inCharge.findings())
                        .as("seed %s, %s at %s", seed, matter, area)
                        .hasSize(inCharge.parties().size() == 1 ? 0 : 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void audit_random_findsEveryFaultAndNothingElse(long seed) {
        RandomRegister random = new RandomRegister(seed);

        List<String> found = random.register().audit(random.territory, random.level, DAY).stream()
                .map(finding -> finding.path() + " " + finding.code() + count(finding))
                .toList();

        assertThat(found)
                .as("seed %s", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(faults(random));
    }

    private static String count(Finding finding) {
        return Optional.ofNullable(finding.details().get("count"))
                .map(n -> " " + n)
                .orElse("");
    }

    private static List<String> faults(RandomRegister random) {
        List<String> faults = new ArrayList<>();
        for (Matter matter : random.matters) {
            faults.addAll(faultsOf(matter.id(), random));
        }
        for (int i = 0; i < random.mandates.size(); i++) {
            for (AreaCode area : random.mandates.get(i).areas()) {
                if (isRedundant(i, area, random)) {
                    faults.add("[mandates, " + i + ", areas, " + area + "] MANDATE_REDUNDANT");
                }
            }
        }
        for (Party party : random.parties) {
            if (random.mandates.stream()
                    .noneMatch(each -> each.holdsOn(DAY) && each.party().equals(party.id()))) {
                faults.add("[parties, " + party + "] PARTY_WITHOUT_MANDATE");
            }
            if (party.representatives().isEmpty()) {
                faults.add("[parties, " + party + "] PARTY_WITHOUT_REPRESENTATIVE");
            }
        }
        return faults;
    }

    private static List<String> faultsOf(String matter, RandomRegister random) {
        Territory territory = random.territory;
        List<Area> charged = random.areas.stream()
                .filter(area -> !at(random.mandates, matter, area.code()).isEmpty())
                .toList();
        if (charged.isEmpty()) {
            return List.of("[matters, " + matter + "] MATTER_WITHOUT_MANDATE");
        }
        List<String> faults = new ArrayList<>();
        for (Area area : charged) {
            if (at(random.mandates, matter, area.code()).size() > 1) {
                faults.add("[matters, " + matter + ", " + area.code() + "] MANDATE_AMBIGUOUS");
            }
        }
        Map<String, Integer> open = new TreeMap<>();
        for (Area area : random.areas) {
            if (isOpen(matter, area, random)
                    && territory
                            .parent(area)
                            .filter(above -> isOpen(matter, above, random))
                            .isEmpty()) {
                open.put(area.code().value(), levelAreas(area, random).size());
            }
        }
        open.forEach((area, count) -> faults.add("[matters, " + matter + ", " + area + "] MATTER_UNCOVERED " + count));
        return faults;
    }

    /** Open is an area that has areas of the level, and nobody is in charge at any of them. */
    private static boolean isOpen(String matter, Area area, RandomRegister random) {
        List<Area> below = levelAreas(area, random);
        return !below.isEmpty()
                && below.stream()
                        .allMatch(each -> scan(random.mandates, matter, each, random.territory)
                                .isEmpty());
    }

    private static List<Area> levelAreas(Area area, RandomRegister random) {
        return random.areas.stream()
                .filter(each -> each.level().equals(random.level) && random.territory.contains(area, each))
                .toList();
    }

    /** Of several mandates of one party that name the same area, the first is the one that counts. */
    private static boolean isRedundant(int index, AreaCode area, RandomRegister random) {
        Mandate mandate = random.mandates.get(index);
        if (!mandate.holdsOn(DAY) || random.territory.find(area).isEmpty()) {
            return false;
        }
        List<Mandate> without = new ArrayList<>();
        for (int i = 0; i < random.mandates.size(); i++) {
            Mandate each = random.mandates.get(i);
            boolean isSame =
                    each.party().equals(mandate.party()) && each.matter().equals(mandate.matter());
            if (i < index && isSame && each.holdsOn(DAY) && each.areas().contains(area)) {
                return true;
            }
            // A later repetition is a fault of its own and must not hide this one.
            if (isSame && i >= index && each.holdsOn(DAY)) {
                Set<AreaCode> rest = new HashSet<>(each.areas());
                rest.remove(area);
                without.add(new Mandate(each.party(), each.matter(), rest, each.from(), each.to()));
            } else {
                without.add(each);
            }
        }
        return random.areas.stream()
                .allMatch(place -> scan(without, mandate.matter(), place, random.territory)
                        .equals(scan(random.mandates, mandate.matter(), place, random.territory)));
    }

    private static Set<PartyId> scan(List<Mandate> mandates, String matter, Area place, Territory territory) {
        List<Area> upward = new ArrayList<>(List.of(place));
        upward.addAll(territory.ancestors(place));
        return upward.stream()
                .map(area -> at(mandates, matter, area.code()))
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<PartyId> at(List<Mandate> mandates, String matter, AreaCode area) {
        Set<PartyId> parties = new TreeSet<>();
        for (Mandate mandate : mandates) {
            if (mandate.matter().equals(matter) && mandate.areas().contains(area) && mandate.holdsOn(DAY)) {
                parties.add(mandate.party());
            }
        }
        return parties;
    }
}
