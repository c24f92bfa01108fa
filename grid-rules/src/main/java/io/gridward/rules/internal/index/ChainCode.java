package io.gridward.rules.internal.index;

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
 * Not thread-safe. Writes {@link Chains}: the questions of a tree, and each chain they lead to as a method, or several
 * where one would grow too long.
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
    private final Map<Chain, String> begins = new HashMap<>();
    private final List<Axis> asked;
    private final List<String> parts = new ArrayList<>();

    private ChainCode(List<Axis> asked) {
        this.asked = asked;
    }

    /** Makes the code; empty if there is too much for one class, or the virtual machine takes none. */
    static Optional<MadeCode> of(BoxTree tree) {
        List<Chain> chains = new ArrayList<>();
        tree.leaves(chains::add);
        boolean longBoxes =
                chains.stream().flatMap(chain -> chain.boxes().stream()).anyMatch(box -> box.tests() > TESTS_A_BOX);
        if (longBoxes || chains.stream().mapToInt(Chain::tests).sum() > TESTS) {
            return Optional.empty();
        }
        ChainCode code = new ChainCode(tree.asked(OFTEN, HELD));
        code.write(tree);
        return MadeCode.load(code.file, MethodType.methodType(void.class, Formula[].class), (Object)
                code.others.toArray(Formula[]::new));
    }

    private void write(BoxTree tree) {
        file.method("<init>", MADE, 2)
                .object(0)
                .object(1)
                .call(MethodBuilder.Call.SPECIAL, MadeCode.name(Chains.class), "<init>", MADE)
                .then(Instruction.RETURN);
        MethodBuilder first = file.method("first", FIRST, LeafCode.HELD);
        first.object(0).object(LeafCode.FACTS).object(LeafCode.FED);
        asked.forEach(axis -> LeafCode.read(first, axis));
        write(tree, answerBy(first, asked.size()));
    }

    /** Writes questions; the method has the numbers asked for most often as further arguments. */
    private void write(BoxTree tree, MethodBuilder start) {
        if (tree instanceof BoxTree.Leaf leaf) {
            writeLeaf(leaf.chain(), start);
        } else if (tree instanceof BoxTree.Fork fork) {
            boolean tooLong = start.length() > 0 && start.length() + fork.forks() * A_FORK > LENGTH;
            MethodBuilder code = tooLong ? goOn(start, asked.size()) : start;
            Label below = new Label();
            LeafCode.read(code, asked, fork.axis())
                    .push(fork.start())
                    .then(Instruction.LCMP)
                    .branch(Instruction.IFLT, below);
            write(fork.above(), code);
            write(fork.below(), code.put(below));
        }
    }

    /** Lets a chain answer; it is written where it is first wanted. */
    private void writeLeaf(Chain chain, MethodBuilder code) {
        List<Axis> held = chain.askedFirst(OFTEN, HELD);
        code.object(0).object(LeafCode.FACTS).object(LeafCode.FED);
        held.forEach(axis -> LeafCode.read(code, asked, axis));
        String begun = begins.get(chain);
        if (begun == null) {
            begins.put(chain, nextPart());
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
        String name = nextPart();
        parts.add(name);
        answerBy(code, held, name);
        return file.privateMethod(name, type(held), LeafCode.HELD + 2 * held);
    }

    private String nextPart() {
        return "part" + parts.size();
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
            if (code.length() > 0 && code.length() + A_TEST * box.tests() > LENGTH) {
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
            if (box.tests() == 0) {
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
}
