package io.gridward.rules.internal.index;

import com.google.common.collect.ImmutableList;
import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.code.ClassBuilder;
import io.gridward.rules.internal.code.Instruction;
import io.gridward.rules.internal.code.Label;
import io.gridward.rules.internal.code.MethodBuilder;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Not thread-safe. Writes {@link Chains}: each chain a method, or several where one would grow too long, and a switch
 * on the cell.
 */
final class ChainCode {
    /** Of so many cases a switch is still short enough to be compiled. */
    static final int CASES = 500;

    /** So many tests leave room among the constants of a class. */
    static final int TESTS = 8_000;

    /**
     * A method ends before the box that might make it longer, unless it has no other. HotSpot compiles longer ones, up
     * to 8,000, but was seen to compile them before it had watched their branches, and then for good.
     */
    private static final int LENGTH = 2_500;

    /** The code of a test is never longer. */
    private static final int A_TEST = 64;

    /** More tests of one box make one method too long. */
    private static final int TESTS_A_BOX = 100;

    private static final int VARIABLES = 3;
    private static final String FIRST = "(L" + name(Facts.class) + ";[J)I";
    private static final String HOLDS = "(IL" + name(Facts.class) + ";[J)Z";
    private static final String MADE = "(L" + name(Parting.class) + ";[I[L" + name(Formula.class) + ";)V";

    private final ClassBuilder file = new ClassBuilder(name(Chains.class) + "Code", name(Chains.class));
    private final List<Formula> others = new ArrayList<>();
    private final List<String> methods = new ArrayList<>();

    private ChainCode() {}

    /** The name of a class as code says it. */
    static String name(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /**
     * Makes the code.
     *
     * @param parting which cell a situation lies in
     * @param chainOf which chain each cell has
     * @param chains what is tested
     * @return empty if there is too much for one class, or the virtual machine takes none
     */
    static Optional<Chains> of(Parting parting, int[] chainOf, List<Chain> chains) {
        int tests = chains.stream().mapToInt(Chain::tests).sum();
        boolean longBoxes =
                chains.stream().flatMap(chain -> chain.boxes().stream()).anyMatch(box -> tests(box) > TESTS_A_BOX);
        if (chains.size() > CASES || tests > TESTS || longBoxes) {
            return Optional.empty();
        }
        ChainCode code = new ChainCode();
        code.write(parting, chainOf, chains);
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(code.file.bytes(), true);
            return Optional.of((Chains) made.lookupClass()
                    .getDeclaredConstructor(Parting.class, int[].class, Formula[].class)
                    .newInstance(parting, chainOf, code.others.toArray(Formula[]::new)));
        } catch (ReflectiveOperationException | UnsupportedOperationException refused) {
            return Optional.empty();
        }
    }

    private static int tests(Clause box) {
        return box.box().size() + box.rest().size();
    }

    private void write(Parting parting, int[] chainOf, List<Chain> chains) {
        file.method("<init>", MADE, VARIABLES + 1)
                .object(0)
                .object(1)
                .object(2)
                .object(3)
                .call(MethodBuilder.Call.SPECIAL, name(Chains.class), "<init>", MADE)
                .then(Instruction.RETURN);
        MethodBuilder first = file.method("first", FIRST, VARIABLES);
        if (chains.size() == 1) {
            write(chains.get(0), first);
            return;
        }
        List<Label> labels = Stream.generate(Label::new).limit(chains.size()).toList();
        if (parting.situations() <= CASES) {
            writeSituation(parting.axes(), first);
            first.choose(IntStream.range(0, (int) parting.situations())
                    .mapToObj(situation -> labels.get(chainOf[parting.cell(situation)]))
                    .toList());
        } else {
            first.object(0)
                    .object(LeafCode.FACTS)
                    .object(LeafCode.FED)
                    .call(MethodBuilder.Call.VIRTUAL, name(Chains.class), "chain", FIRST)
                    .choose(labels);
        }
        for (int i = 0; i < chains.size(); i++) {
            write(chains.get(i), goOn(first.put(labels.get(i))));
        }
    }

    /** Pushes the number of the situation on the axes that part. */
    private static void writeSituation(ImmutableList<Axis> axes, MethodBuilder code) {
        code.push(0);
        for (Axis axis : axes) {
            code.push(Parting.situations(axis)).then(Instruction.IMUL);
            LeafCode.read(code, axis);
            if (axis.mask() == -1) {
                code.push(axis.least())
                        .push(Parting.situations(axis) - 1)
                        .call(MethodBuilder.Call.STATIC, name(Chains.class), "place", "(JJI)I");
            } else {
                code.push(axis.shift())
                        .push(axis.mask())
                        .push(Parting.situations(axis) - 1)
                        .call(MethodBuilder.Call.STATIC, name(Chains.class), "place", "(JIJI)I");
            }
            code.then(Instruction.IADD);
        }
    }

    /** Lets another method answer, and returns that method, still empty. */
    private MethodBuilder goOn(MethodBuilder code) {
        String name = "chain" + methods.size();
        methods.add(name);
        code.object(0)
                .object(LeafCode.FACTS)
                .object(LeafCode.FED)
                .call(MethodBuilder.Call.SPECIAL, file.name(), name, FIRST)
                .then(Instruction.IRETURN);
        return file.privateMethod(name, FIRST, VARIABLES);
    }

    private void write(Chain chain, MethodBuilder start) {
        MethodBuilder code = start;
        for (int i = 0; i < chain.boxes().size(); i++) {
            Clause box = chain.boxes().get(i);
            if (code.length() > 0 && code.length() + A_TEST * tests(box) > LENGTH) {
                code = goOn(code);
            }
            Label failed = new Label();
            for (Formula.Leaf leaf : box.leaves()) {
                if (!new LeafCode(code, leaf).write(failed)) {
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
                .call(MethodBuilder.Call.VIRTUAL, name(Chains.class), "holds", HOLDS)
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
    }
}
