package io.gridward.rules.internal.index;

import io.gridward.core.facts.Facts;
import io.gridward.rules.internal.code.ClassBuilder;
import io.gridward.rules.internal.code.Instruction;
import io.gridward.rules.internal.code.MethodBuilder;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Not thread-safe. Writes {@link Rows}: the code that finds its way in a table of rows. */
final class RowCode {
    private static final String ROWS = MadeCode.name(Rows.class);
    private static final String FACTS_FED = "L" + MadeCode.name(Facts.class) + ";[J";
    private static final String FIRST = "(" + FACTS_FED + ")I";
    private static final String FIND = "(" + FACTS_FED + "I)I";
    private static final String MADE = "([J[[L" + MadeCode.name(Formula.class) + ";)V";

    /** Where the cell stands among the arguments that follow the facts. */
    private static final int CELL = LeafCode.HELD;

    private final ClassBuilder file = new ClassBuilder(ROWS + "Code", ROWS);
    private final RowTable table;

    private RowCode(RowTable table) {
        this.table = table;
    }

    /** Makes the code; empty if the virtual machine takes none. */
    static Optional<MadeCode> of(RowTable table) {
        RowCode code = new RowCode(table);
        code.writeMade();
        code.writeFirst();
        code.writeFind();
        return MadeCode.load(
                code.file,
                MethodType.methodType(void.class, long[].class, Formula[][].class),
                table.numbers(),
                table.rests());
    }

    private void writeMade() {
        file.method("<init>", MADE, 3)
                .object(0)
                .object(1)
                .object(2)
                .call(MethodBuilder.Call.SPECIAL, ROWS, "<init>", MADE)
                .then(Instruction.RETURN);
    }

    /** Finds the cell first. */
    private void writeFirst() {
        MethodBuilder code = file.method("first", FIRST, CELL)
                .object(0)
                .object(LeafCode.FACTS)
                .object(LeafCode.FED)
                .push((long) table.cells());
        for (Axis axis : table.parting()) {
            LeafCode.readPoint(code, axis);
            writeNumbers(code).push(table.steps(axis));
            writeEach(code, axis);
            code.then(Instruction.LADD);
        }
        code.then(Instruction.L2I)
                .call(MethodBuilder.Call.SPECIAL, file.name(), "find", FIND)
                .then(Instruction.IRETURN);
    }

    private void writeFind() {
        MethodBuilder code = file.privateMethod("find", FIND, CELL + 1);
        boolean one = table.words() == 1 && !table.hasRests();
        if (table.hasRests()) {
            code.object(0);
        }
        for (int word = table.words(); word < RowTable.WORDS && !one; word++) {
            code.push(0L);
        }
        for (int word = 0; word < table.words(); word++) {
            writeWord(word, code);
        }
        // Words there are not come first.
        int from = one ? 0 : (table.words() - RowTable.WORDS) * Long.SIZE;
        if (table.hasRests()) {
            code.number(CELL)
                    .push(from)
                    .then(Instruction.IADD)
                    .object(LeafCode.FACTS)
                    .object(LeafCode.FED)
                    .call(MethodBuilder.Call.VIRTUAL, ROWS, "formula", "(JJJJI" + FACTS_FED + ")I");
        } else {
            writeNumbers(code)
                    .number(CELL)
                    .push(from)
                    .then(Instruction.IADD)
                    .call(MethodBuilder.Call.STATIC, ROWS, "formula", one ? "(J[JI)I" : "(JJJJ[JI)I");
        }
        code.then(Instruction.IRETURN);
    }

    /** Pushes the boxes of one word that are met on every axis. */
    private void writeWord(int word, MethodBuilder code) {
        code.push(-1L);
        for (RowAxis axis : table.axes()) {
            LeafCode.readPoint(code, axis.axis());
            writeNumbers(code).number(CELL).push(table.rows(axis, word)).then(Instruction.IADD);
            if (axis.buckets().isEmpty()) {
                writeEach(code, axis.axis());
            } else {
                code.push(axis.axis().least())
                        .push(axis.count() - 1)
                        .push(table.buckets(axis))
                        .push(axis.shift())
                        .call(MethodBuilder.Call.STATIC, ROWS, "ofClass", "(J[JIJIII)J");
            }
            code.then(Instruction.LAND);
        }
    }

    private static MethodBuilder writeNumbers(MethodBuilder code) {
        return code.object(0).call(MethodBuilder.Call.VIRTUAL, ROWS, "numbers", "()[J");
    }

    private static void writeEach(MethodBuilder code, Axis axis) {
        code.push(axis.least())
                .push(Parting.places(axis) - 1)
                .call(MethodBuilder.Call.STATIC, ROWS, "each", "(J[JIJI)J");
    }
}
