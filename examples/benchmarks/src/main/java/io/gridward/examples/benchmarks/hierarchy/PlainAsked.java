package io.gridward.examples.benchmarks.hierarchy;

/** A question as a host of the tree written by hand holds it: nodes and their codes. */
record PlainAsked(
        PlainTree.Node area,
        NationalLevel level,
        PlainTree.Node outer,
        PlainTree.Node neighbour,
        PlainTree.Node county,
        String areaCode,
        String outerCode,
        String neighbourCode) {

    static PlainAsked of(Question question, PlainTree tree) {
        return new PlainAsked(
                tree.node(question.area()),
                question.level(),
                tree.node(question.outer()),
                tree.node(question.neighbour()),
                tree.node(question.county()),
                question.area(),
                question.outer(),
                question.neighbour());
    }
}
