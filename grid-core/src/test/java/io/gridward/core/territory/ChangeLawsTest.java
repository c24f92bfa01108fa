package io.gridward.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridward.core.finding.Finding;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.Language;
import io.gridward.core.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of change sets whatever they say, over random territories. */
class ChangeLawsTest {
    private static final int ROUNDS = 600;

    @Test
    void diff_ofTwoTrees_appliedToTheFirst_givesTheSecond() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomChanges random = new RandomChanges(seed);
            Territory before = random.territory();
            Territory after = random.unrelated(before);

            ChangeSet changes = ChangeSet.between(before, after, RandomChanges.DAY);

            assertThat(changes.review(before)).as("seed %s", seed).isEmpty();
            assertThat(changes.applyTo(before))
                    .as("seed %s, %s", seed, changes.changes())
                    .isEqualTo(after);
            assertThat(ChangeSet.between(before, before, RandomChanges.DAY).changes())
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void change_thenDiff_givesTheChange() {
        int checked = 0;
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomChanges random = new RandomChanges(seed);
            Territory before = random.territory();
            for (int round = 0; round < 3 && !before.areas().isEmpty(); round++) {
                ChangeSet set = random.changes(before, RandomChanges.DAY);
                if (!set.review(before).isEmpty()) {
                    continue;
                }
                Territory after = set.applyTo(before);
                if (random.coin()) {
                    set = random.reordered(set, after);
                    after = set.applyTo(before);
                }
                if (isSeenByPredecessors(before, after, set)) {
                    assertThat(ChangeSet.between(before, after, RandomChanges.DAY)
                                    .changes())
                            .as("seed %s, round %s, %s", seed, round, before.areas())
                            .containsExactlyElementsOf(set.changes());
                    checked++;
                }
                before = after;
            }
        }
        assertThat(checked).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void changes_inAnyOrder_areTheSameSet() {
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomChanges random = new RandomChanges(seed);
            Territory before = random.territory();
            ChangeSet set = random.coin()
                    ? random.nonsense(before, RandomChanges.DAY)
                    : random.changes(before, RandomChanges.DAY);

            ChangeSet other = ChangeSet.of(RandomChanges.DAY, random.shuffled(set.changes()));

            assertThat(other).as("seed %s", seed).isEqualTo(set).hasSameHashCodeAs(set);
            List<Finding> findings = set.review(before);
            assertThat(other.review(before))
                    .as("seed %s, %s", seed, set.changes())
                    .containsExactlyInAnyOrderElementsOf(findings);
            if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
                assertThat(other.applyTo(before)).as("seed %s", seed).isEqualTo(set.applyTo(before));
            }
        }
    }

    @Test
    void nonsense_isRefusedWithPlacedFindingsOrGivesATree() {
        int refused = 0;
        int taken = 0;
        for (long seed = 1; seed <= ROUNDS; seed++) {
            RandomChanges random = new RandomChanges(seed);
            Territory before = random.territory();
            ChangeSet set = random.nonsense(before, RandomChanges.DAY);
            List<Finding> findings = set.review(before);
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                InvalidModelException thrown =
                        catchThrowableOfType(InvalidModelException.class, () -> set.applyTo(before));
                assertThat(thrown.findings()).as("seed %s", seed).isEqualTo(findings);
                refused++;
            } else {
                assertThat(ChangeSet.between(before, set.applyTo(before), RandomChanges.DAY)
                                .applyTo(before))
                        .as("seed %s", seed)
                        .isEqualTo(set.applyTo(before));
                taken++;
            }
            for (Finding finding : findings) {
                assertThat(finding.path())
                        .as("seed %s %s %s", seed, finding, set.changes())
                        .startsWith("changes", "2023-06-30")
                        .hasSizeGreaterThan(2);
                assertThat(finding.text(Language.EN)).doesNotContainPattern("<[a-zA-Z]+>");
            }
        }
        assertThat(refused).isGreaterThan(ROUNDS / 4);
        assertThat(taken).isGreaterThan(ROUNDS / 50);
    }

    /** Not seen: a redrawing that leaves an area the very predecessors it had. */
    private static boolean isSeenByPredecessors(Territory before, Territory after, ChangeSet set) {
        return set.changes().stream().allMatch(change -> {
            AreaCode code = change instanceof TerritoryChange.Recode recode
                    ? recode.newCode()
                    : change instanceof TerritoryChange.Merge merge
                            ? merge.into().code()
                            : null;
            return code == null
                    || before.find(code).isEmpty()
                    || !before.area(code).predecessors().equals(after.area(code).predecessors());
        });
    }
}
