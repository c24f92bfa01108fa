package io.gridward.rules.internal.code;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Not thread-safe. The instructions of one method, in order. */
public final class MethodBuilder {
    /** Enough for five long numbers and the arguments of a call. */
    private static final int STACK = 24;

    private static final int ALOAD = 0x19;
    private static final int ILOAD = 0x15;
    private static final int LLOAD = 0x16;
    private static final int ICONST_0 = 0x03;
    private static final int BIPUSH = 0x10;
    private static final int SIPUSH = 0x11;
    private static final int LDC_W = 0x13;
    private static final int LDC2_W = 0x14;
    private static final int SAME_FRAME_EXTENDED = 251;

    private final ConstantPoolBuilder pool;
    private final int access;
    private final int name;
    private final int descriptor;
    private final int variables;
    private final ByteArrayDataOutput code = ByteStreams.newDataOutput();
    private final List<Jump> jumps = new ArrayList<>();
    private final Map<Label, Integer> places = new HashMap<>();
    private int length;

    MethodBuilder(ConstantPoolBuilder pool, int access, String name, String descriptor, int variables) {
        this.pool = pool;
        this.access = access;
        this.name = pool.text(name);
        this.descriptor = pool.text(descriptor);
        this.variables = variables;
    }

    /**
     * Pushes an argument that is an object; 0 is the one whose method this is.
     *
     * @param variable its place, 0 to 255; a long number takes two places
     * @return this
     */
    public MethodBuilder object(int variable) {
        return bytes(ALOAD, variable);
    }

    /**
     * Pushes an argument that is an int.
     *
     * @param variable its place, 0 to 255
     * @return this
     */
    public MethodBuilder number(int variable) {
        return bytes(ILOAD, variable);
    }

    /**
     * Pushes an argument that is a long number.
     *
     * @param variable the first of its two places, 0 to 254
     * @return this
     */
    public MethodBuilder longNumber(int variable) {
        return bytes(LLOAD, variable);
    }

    /**
     * Pushes an int.
     *
     * @param number any
     * @return this
     */
    public MethodBuilder push(int number) {
        if (number >= -1 && number <= 5) {
            return bytes(ICONST_0 + number);
        }
        if (number == (byte) number) {
            return bytes(BIPUSH, number);
        }
        if (number == (short) number) {
            return bytes(SIPUSH).two(number);
        }
        return bytes(LDC_W).two(pool.number(number));
    }

    /**
     * Pushes a long number.
     *
     * @param number any
     * @return this
     */
    public MethodBuilder push(long number) {
        return bytes(LDC2_W).two(pool.number(number));
    }

    /**
     * Does what needs no operand.
     *
     * @param instruction one that does not branch
     * @return this
     */
    public MethodBuilder then(Instruction instruction) {
        return bytes(instruction.opcode());
    }

    /**
     * Branches on a condition.
     *
     * @param instruction one that branches
     * @param to where to, in this method
     * @return this
     */
    public MethodBuilder branch(Instruction instruction, Label to) {
        int at = length;
        bytes(instruction.opcode());
        jumps.add(new Jump(at, length, to));
        return two(0);
    }

    /**
     * Puts a label here.
     *
     * @param label where branches may lead to
     * @return this
     * @throws IllegalStateException if it was put somewhere before
     */
    public MethodBuilder put(Label label) {
        Integer before = places.putIfAbsent(label, length);
        if (before != null) {
            throw new IllegalStateException("label put at " + before + " already, now at " + length);
        }
        return this;
    }

    /**
     * Calls a method.
     *
     * @param call how
     * @param owner the class that has it, such as {@code java/lang/String}
     * @param method its name
     * @param type its descriptor
     * @return this
     */
    public MethodBuilder call(Call call, String owner, String method, String type) {
        return bytes(call.opcode()).two(pool.method(owner, method, type));
    }

    /**
     * Returns how long the code is by now. HotSpot compiles nothing longer than 8,000.
     *
     * @return in bytes
     */
    public int length() {
        return length;
    }

    private MethodBuilder bytes(int... some) {
        for (int each : some) {
            code.writeByte(each);
        }
        length += some.length;
        return this;
    }

    private MethodBuilder two(int number) {
        return bytes(number >>> Byte.SIZE, number);
    }

    void writeTo(ByteArrayDataOutput file) {
        byte[] frames = frames();
        byte[] body = linked();
        file.writeShort(access);
        file.writeShort(name);
        file.writeShort(descriptor);
        file.writeShort(1);
        file.writeShort(pool.text("Code"));
        int ofFrames = frames.length == 0 ? 0 : 2 + 4 + frames.length;
        file.writeInt(2 + 2 + 4 + body.length + 2 + 2 + ofFrames);
        file.writeShort(STACK);
        file.writeShort(variables);
        file.writeInt(body.length);
        file.write(body);
        file.writeShort(0);
        file.writeShort(frames.length == 0 ? 0 : 1);
        if (frames.length > 0) {
            file.writeShort(pool.text("StackMapTable"));
            file.writeInt(frames.length);
            file.write(frames);
        }
    }

    /** Wherever a branch ends, the variables are the arguments and the stack is empty. */
    private byte[] frames() {
        SortedSet<Integer> ends = new TreeSet<>();
        jumps.forEach(jump -> ends.add(placeOf(jump.to)));
        ByteArrayDataOutput frames = ByteStreams.newDataOutput();
        if (ends.isEmpty()) {
            return frames.toByteArray();
        }
        frames.writeShort(ends.size());
        int last = -1;
        for (int end : ends) {
            frames.writeByte(SAME_FRAME_EXTENDED);
            frames.writeShort(end - last - 1);
            last = end;
        }
        return frames.toByteArray();
    }

    private int placeOf(Label label) {
        Integer place = places.get(label);
        if (place == null) {
            throw new IllegalStateException("a branch leads to a label that was put nowhere");
        }
        return place;
    }

    private byte[] linked() {
        byte[] body = code.toByteArray();
        for (Jump jump : jumps) {
            int far = placeOf(jump.to) - jump.from;
            body[jump.written] = (byte) (far >> Byte.SIZE);
            body[jump.written + 1] = (byte) far;
        }
        return body;
    }

    /** A branch from an instruction to a label, and where the distance is written. */
    private record Jump(int from, int written, Label to) {}

    /** How a method is called. */
    public enum Call {
        /** Of the class of the object, which may be a later one. */
        VIRTUAL(0xB6),
        /** Of the class named: a constructor, or a private method. */
        SPECIAL(0xB7),
        /** Of no object. */
        STATIC(0xB8);

        private final int opcode;

        Call(int opcode) {
            this.opcode = opcode;
        }

        int opcode() {
            return opcode;
        }
    }
}
