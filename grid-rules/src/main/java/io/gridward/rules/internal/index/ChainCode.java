package io.gridward.rules.internal.index;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.code.ClassBuilder;
import io.gridward.rules.internal.code.Instruction;
import io.gridward.rules.internal.code.Label;
import io.gridward.rules.internal.code.MethodBuilder;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Not thread-safe. Writes {@link Chains}: the branches that lead to a chain, and each chain as a method, or several where
 * one would grow too long.
 */
final class ChainCode {
    /** So many tests leave room among the constants of a class. */
    static final int TESTS = 8_000;

    /**
     * A method ends before the box that might make it longer, unless it has no other. HotSpot compiles longer ones, up
     * to 8,000, but was seen to compile them before it had watched their branches, and then for good.
     */
    private static final int LENGTH = 2_500;

    /** The code of a test is never longer. */
    private static final int A_TEST = 64;

    /** Nor is that of a branch, with the call it may lead to. */
    private static final int A_FORK = 48;

    /** More tests of one box make one method too long. */
    private static final int TESTS_A_BOX = 100;

    /** The number of an axis is read once for a chain if so many of its boxes are asked for it first. */
    private static final int OFTEN = 3;

    /** So many numbers stay near the processor. */
    private static final int HELD = 4;

    private static final String FIRST = "(L" + MadeCode.name(Facts.class) + ";[J)I";
    private static final String HOLDS = "(IL" + MadeCode.name(Facts.class) + ";[J)Z";
    private static final String MADE = "([L" + MadeCode.name(Formula.class) + ";)V";

    private final ClassBuilder file =
            new ClassBuilder(MadeCode.name(Chains.class) + "Code", MadeCode.name(Chains.class));
    private final List<Formula> others = new ArrayList<>();
    private final Map<Integer, String> begins = new HashMap<>();
    private final List<Axis> parting;
    private final List<Chain> chains;
    private int parts;

    private ChainCode(List<Axis> parting, List<Chain> chains) {
        this.parting = parting;
        this.chains = chains;
    }

    /**
     * Makes the code.
     *
     * @param tree which chain a situation has
     * @param parting the axes it is found by
     * @param chains what is tested
     * @return empty if there is too much for one class, or the virtual machine takes none
     */
    static Optional<MadeCode> of(CellTree tree, List<Axis> parting, List<Chain> chains) {
        int tests = chains.stream().mapToInt(Chain::tests).sum();
        boolean longBoxes =
                chains.stream().flatMap(chain -> chain.boxes().stream()).anyMatch(box -> tests(box) > TESTS_A_BOX);
        if (tests > TESTS || longBoxes) {
            return Optional.empty();
        }
        ChainCode code = new ChainCode(parting, chains);
        code.write(tree);
        return MadeCode.load(code.file, MethodType.methodType(void.class, Formula[].class), (Object)
                code.others.toArray(Formula[]::new));
    }

    private static int tests(Clause box) {
        return box.box().size() + box.rest().size();
    }

    private void write(CellTree tree) {
        file.method("<init>", MADE, 2)
                .object(0)
                .object(1)
                .call(MethodBuilder.Call.SPECIAL, MadeCode.name(Chains.class), "<init>", MADE)
                .then(Instruction.RETURN);
        MethodBuilder first = file.method("first", FIRST, LeafCode.HELD);
        first.object(0).object(LeafCode.FACTS).object(LeafCode.FED);
        parting.forEach(axis -> LeafCode.readPoint(first, axis));
        write(tree, answerBy(first, parting.size()));
    }

    /** Writes branches by the points on the axes that part, which the method has as further arguments. */
    private void write(CellTree tree, MethodBuilder start) {
        if (tree instanceof CellTree.Leaf leaf) {
            writeLeaf(leaf.list(), start);
        } else if (tree instanceof CellTree.Fork fork) {
            boolean tooLong = start.length() > 0 && start.length() + fork.forks() * A_FORK > LENGTH;
            MethodBuilder code = tooLong ? goOn(start, parting.size()) : start;
            Label below = new Label();
            code.longNumber(LeafCode.HELD + 2 * parting.indexOf(fork.axis()))
                    .push(fork.start())
                    .then(Instruction.LCMP)
                    .branch(Instruction.IFLT, below);
            write(fork.above(), code);
            write(fork.below(), code.put(below));
        }
    }

    /** Lets a chain answer; it is written where it is first wanted. */
    private void writeLeaf(int place, MethodBuilder code) {
        Chain chain = chains.get(place);
        List<Axis> held = chain.askedFirst();
        code.object(0).object(LeafCode.FACTS).object(LeafCode.FED);
        held.forEach(axis -> LeafCode.read(code, axis));
        String begun = begins.get(place);
        if (begun == null) {
            begins.put(place, "part" + parts);
            write(chain, held, answerBy(code, held.size()));
        } else {
            answerBy(code, held.size(), begun);
        }
    }

    /** Goes on in another method of the same arguments. */
    private MethodBuilder goOn(MethodBuilder code, int held) {
        code.object(0).object(LeafCode.FACTS).object(LeafCode.FED);
        for (int i = 0; i < held; i++) {
            code.longNumber(LeafCode.HELD + 2 * i);
        }
        return answerBy(code, held);
    }

    /** Lets another method answer that has so many numbers as further arguments, and returns it, still empty. */
    private MethodBuilder answerBy(MethodBuilder code, int held) {
        String name = "part" + parts++;
        answerBy(code, held, name);
        return file.privateMethod(name, type(held), LeafCode.HELD + 2 * held);
    }

    private void answerBy(MethodBuilder code, int held, String other) {
        code.call(MethodBuilder.Call.SPECIAL, file.name(), other, type(held)).then(Instruction.IRETURN);
    }

    private static String type(int held) {
        return FIRST.replace(")", "J".repeat(held) + ")");
    }

    private void write(Chain chain, List<Axis> held, MethodBuilder start) {
        MethodBuilder code = start;
        for (int i = 0; i < chain.boxes().size(); i++) {
            Clause box = chain.boxes().get(i);
            if (code.length() > 0 && code.length() + A_TEST * tests(box) > LENGTH) {
                code = goOn(code, held.size());
            }
            Label failed = new Label();
            for (Formula.Leaf leaf : box.leaves()) {
                if (!new LeafCode(code, held, leaf).write(failed)) {
                    writeOther(leaf, code, failed);
                }
            }
            for (Formula formula : box.rest()) {
                writeOther(formula, code, failed);
            }
            code.push(chain.rules().get(i)).then(Instruction.IRETURN);
            if (tests(box) == 0) {
                return;
            }
            code.put(failed);
        }
        code.push(-1).then(Instruction.IRETURN);
    }

    private void writeOther(Formula formula, MethodBuilder code, Label failed) {
        code.object(0)
                .push(others.size())
                .object(LeafCode.FACTS)
                .object(LeafCode.FED)
                .call(MethodBuilder.Call.VIRTUAL, MadeCode.name(Chains.class), "holds", HOLDS)
                .branch(Instruction.IFEQ, failed);
        others.add(formula);
    }

    /**
     * Boxes in order.
     *
     * @param boxes the boxes
     * @param rules the place of the formula each belongs to
     */
    record Chain(List<Clause> boxes, List<Integer> rules) {
        private int tests() {
            return boxes.stream().mapToInt(ChainCode::tests).sum();
        }

        /** The axes by which most boxes are told from the next: reading those once pays. */
        private List<Axis> askedFirst() {
            Multiset<Axis> first = LinkedHashMultiset.create();
            boxes.forEach(box -> box.box().keySet().stream().limit(1).forEach(first::add));
            return Multisets.copyHighestCountFirst(first).entrySet().stream()
                    .filter(asked -> asked.getCount() >= OFTEN)
                    .map(Multiset.Entry::getElement)
                    .limit(HELD)
                    .toList();
        }
    }
}
