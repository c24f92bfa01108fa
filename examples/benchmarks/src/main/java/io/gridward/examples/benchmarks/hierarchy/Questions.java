package io.gridward.examples.benchmarks.hierarchy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded questions about the areas of a nation. Where a question names two areas, half of the pairs are drawn
 * from the whole nation, which mostly shares nothing, and the rest from one branch: without those the
 * answer would nearly always be no.
 */
final class Questions {
    private final List<Row> rows;
    private final List<Row> counties;
    private final SplittableRandom random;
    private final PlainTree tree;

    private Questions(List<Row> rows, PlainTree tree, long seed) {
        this.rows = rows;
        this.counties = rows.stream()
                .filter(each -> each.level() == NationalLevel.COUNTY)
                .toList();
        this.tree = tree;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Draws questions.
     *
     * @param rows the areas
     * @param tree the same areas
     * @param count how many questions
     * @param seed what decides them
     */
    static List<Question> draw(List<Row> rows, PlainTree tree, int count, long seed) {
        Questions questions = new Questions(rows, tree, seed);
        List<Question> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            drawn.add(questions.next());
        }
        return drawn;
    }

    private Question next() {
        boolean anywhere = random.nextBoolean();
        PlainTree.Node area = any(rows);
        NationalLevel level = NationalLevel.atDepth(random.nextInt(area.level().depth() + 1));
        PlainTree.Node above = PlainTree.at(area, level);
        PlainTree.Node branch = above == null ? area : above;
        PlainTree.Node outer = anywhere ? any(rows) : branch;
        PlainTree.Node neighbour = anywhere ? any(rows) : within(branch);
        return new Question(text(area), level, text(outer), text(neighbour), text(any(counties)));
    }

    private PlainTree.Node any(List<Row> among) {
        return tree.node(among.get(random.nextInt(among.size())).code());
    }

    /** Descends at random and stops at random. */
    private PlainTree.Node within(PlainTree.Node branch) {
        PlainTree.Node at = branch;
        while (!at.children().isEmpty() && random.nextInt(5) > 0) {
            at = at.children().get(random.nextInt(at.children().size()));
        }
        return at;
    }

    /** A text of its own, as one that arrives with a request: equal to the stored code, but not the same. */
    private static String text(PlainTree.Node node) {
        return String.valueOf(node.code().toCharArray());
    }
}
