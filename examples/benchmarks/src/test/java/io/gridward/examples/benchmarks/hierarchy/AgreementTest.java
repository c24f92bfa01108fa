package io.gridward.examples.benchmarks.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured side by side answers the same. */
class AgreementTest {
    private static final int QUESTIONS = 5_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void territoryAndPlainTree_sameQuestions_giveTheSameAnswers(long seed) {
        Nation nation = Nation.of(20_000, seed);
        Territory territory = Territory.of(NationalLevel.levels(), NationalLevel.codes(), nation.areas());
        PlainTree tree = PlainTree.of(nation.rows());
        int contained = 0;
        int shared = 0;

        for (Question each : Questions.draw(nation.rows(), tree, QUESTIONS, seed)) {
            Asked ours = Asked.of(each, territory);
            PlainAsked plain = PlainAsked.of(each, tree);
            String question = "seed " + seed + ", " + each;

            assertThat(code(territory.at(ours.area(), ours.level())))
                    .as(question)
                    .isEqualTo(code(PlainTree.at(plain.area(), plain.level())));
            boolean contains = PlainTree.contains(plain.outer(), plain.area());
            assertThat(territory.contains(ours.outer(), ours.area()))
                    .as(question)
                    .isEqualTo(contains);
            String common = code(PlainTree.commonAncestor(plain.area(), plain.neighbour()));
            assertThat(code(territory.commonAncestor(ours.area(), ours.neighbour())))
                    .as(question)
                    .isEqualTo(common);
            assertThat(code(territory.find(AreaCode.of(ours.text()))))
                    .as(question)
                    .isEqualTo(code(tree.find(plain.areaCode())));
            contained += contains ? 1 : 0;
            shared += common.equals("none") ? 0 : 1;
        }

        // Questions that are nearly always answered with no would measure and compare little.
        assertThat(contained).as("contained, seed %d", seed).isBetween(QUESTIONS / 3, QUESTIONS * 2 / 3);
        assertThat(shared).as("with a common ancestor, seed %d", seed).isBetween(QUESTIONS / 3, QUESTIONS * 2 / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void territoryAndPlainTree_listsBelowEveryArea_agree(long seed) {
        Nation nation = Nation.of(3_000, seed);
        Territory territory = Territory.of(NationalLevel.levels(), NationalLevel.codes(), nation.areas());
        PlainTree tree = PlainTree.of(nation.rows());

        for (Row row : nation.rows()) {
            for (NationalLevel level : NationalLevel.values()) {
                Area area = territory.area(AreaCode.of(row.code()));
                List<Area> below = territory.descendantsAt(area, level.level());

                assertThat(below)
                        .as("seed %d, %s of %s", seed, level, row)
                        .extracting(each -> each.code().value())
                        .containsExactlyElementsOf(PlainTree.listAt(tree.node(row.code()), level).stream()
                                .map(PlainTree.Node::code)
                                .toList());
            }
        }
    }

    private static String code(Optional<Area> area) {
        return area.map(each -> each.code().value()).orElse("none");
    }

    private static String code(PlainTree.Node node) {
        return node == null ? "none" : node.code();
    }
}
