package io.gridward.examples.benchmarks.hierarchy;

import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Questions to a territory, each beside the same one to the tree written by hand: the methods without and
 * with {@code plain} in front. A <em>held</em> area is asked about as the object the host has; otherwise
 * its code comes first and is looked up. Each call asks the next of the drawn questions. The young generation is
 * small and touched beforehand: else what is measured is how fast the machine hands out fresh memory.
 */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn256m", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 150, timeUnit = TimeUnit.MILLISECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls prepare() first
public class Lookups {
    /** How many areas the nation has. */
    @Param("665000")
    public int areas;

    /** How many questions are drawn. */
    @Param("4096")
    public int questions;

    /** What decides nation and questions. */
    @Param("1")
    public long seed;

    private Territory territory;
    private PlainTree tree;
    private Asked[] ours;
    private PlainAsked[] plain;
    private int next;

    /** Makes the nation, both trees and the questions. */
    @Setup
    public void prepare() {
        Nation nation = Nation.of(areas, seed);
        territory = Territory.of(NationalLevel.levels(), NationalLevel.codes(), nation.areas());
        tree = PlainTree.of(nation.rows());
        List<Question> drawn = Questions.draw(nation.rows(), tree, questions, seed);
        ours = drawn.stream().map(each -> Asked.of(each, territory)).toArray(Asked[]::new);
        plain = drawn.stream().map(each -> PlainAsked.of(each, tree)).toArray(PlainAsked[]::new);
    }

    @Benchmark
    public Optional<Area> ancestorOfHeld() {
        Asked asked = ours();
        return territory.at(asked.area(), asked.level());
    }

    @Benchmark
    public PlainTree.@Nullable Node plainAncestorOfHeld() {
        PlainAsked asked = plain();
        return PlainTree.at(asked.area(), asked.level());
    }

    @Benchmark
    public Optional<Area> ancestorByCode() {
        Asked asked = ours();
        return territory.at(territory.area(asked.areaCode()), asked.level());
    }

    @Benchmark
    public PlainTree.@Nullable Node plainAncestorByCode() {
        PlainAsked asked = plain();
        return PlainTree.at(tree.node(asked.areaCode()), asked.level());
    }

    @Benchmark
    public boolean containsHeld() {
        Asked asked = ours();
        return territory.contains(asked.outer(), asked.area());
    }

    @Benchmark
    public boolean plainContainsHeld() {
        PlainAsked asked = plain();
        return PlainTree.contains(asked.outer(), asked.area());
    }

    @Benchmark
    public boolean containsByCode() {
        Asked asked = ours();
        return territory.contains(territory.area(asked.outerCode()), territory.area(asked.areaCode()));
    }

    @Benchmark
    public boolean plainContainsByCode() {
        PlainAsked asked = plain();
        return PlainTree.contains(tree.node(asked.outerCode()), tree.node(asked.areaCode()));
    }

    @Benchmark
    public Optional<Area> commonAncestorOfHeld() {
        Asked asked = ours();
        return territory.commonAncestor(asked.area(), asked.neighbour());
    }

    @Benchmark
    public PlainTree.@Nullable Node plainCommonAncestorOfHeld() {
        PlainAsked asked = plain();
        return PlainTree.commonAncestor(asked.area(), asked.neighbour());
    }

    @Benchmark
    public Optional<Area> commonAncestorByCode() {
        Asked asked = ours();
        return territory.commonAncestor(territory.area(asked.areaCode()), territory.area(asked.neighbourCode()));
    }

    @Benchmark
    public PlainTree.@Nullable Node plainCommonAncestorByCode() {
        PlainAsked asked = plain();
        return PlainTree.commonAncestor(tree.node(asked.areaCode()), tree.node(asked.neighbourCode()));
    }

    @Benchmark
    public Optional<Area> find() {
        return territory.find(ours().areaCode());
    }

    @Benchmark
    public PlainTree.@Nullable Node plainFind() {
        return tree.find(plain().areaCode());
    }

    @Benchmark
    public Optional<Area> findText() {
        return territory.find(AreaCode.of(ours().text()));
    }

    @Benchmark
    public List<Area> list() {
        return territory.descendantsAt(ours().county(), NationalLevel.COMMUNITY.level());
    }

    @Benchmark
    public List<PlainTree.Node> plainList() {
        return PlainTree.listAt(plain().county(), NationalLevel.COMMUNITY);
    }

    private Asked ours() {
        return ours[turn(ours.length)];
    }

    private PlainAsked plain() {
        return plain[turn(plain.length)];
    }

    private int turn(int length) {
        int turn = next;
        next = turn + 1 == length ? 0 : turn + 1;
        return turn;
    }
}
