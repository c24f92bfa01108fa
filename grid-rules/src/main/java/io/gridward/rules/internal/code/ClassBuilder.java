package io.gridward.rules.internal.code;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.util.ArrayList;
import java.util.List;

/** Not thread-safe. A final class without fields, for Java 17 and later. */
public final class ClassBuilder {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int VERSION = 61;
    private static final int FINAL = 0x0010;
    private static final int SUPER = 0x0020;
    private static final int SYNTHETIC = 0x1000;
    private static final int PRIVATE = 0x0002;

    private final ConstantPoolBuilder pool = new ConstantPoolBuilder();
    private final List<MethodBuilder> methods = new ArrayList<>();
    private final String name;
    private final int type;
    private final int extended;

    /**
     * Starts a class.
     *
     * @param name its name, such as {@code java/lang/String}
     * @param extended the name of the class it extends
     */
    public ClassBuilder(String name, String extended) {
        this.name = name;
        this.type = pool.type(name);
        this.extended = pool.type(extended);
    }

    /**
     * Returns the name of the class.
     *
     * @return such as {@code java/lang/String}
     */
    public String name() {
        return name;
    }

    /**
     * Adds a method that its package may call.
     *
     * @param method its name
     * @param descriptor its descriptor
     * @param variables how many places its arguments take, the object among them
     * @return its code, still empty
     */
    public MethodBuilder method(String method, String descriptor, int variables) {
        return method(0, method, descriptor, variables);
    }

    /**
     * Adds a method that only this class may call.
     *
     * @param method its name
     * @param descriptor its descriptor
     * @param variables how many places its arguments take, the object among them
     * @return its code, still empty
     */
    public MethodBuilder privateMethod(String method, String descriptor, int variables) {
        return method(PRIVATE, method, descriptor, variables);
    }

    private MethodBuilder method(int access, String method, String descriptor, int variables) {
        MethodBuilder code = new MethodBuilder(pool, access, method, descriptor, variables);
        methods.add(code);
        return code;
    }

    /**
     * Returns the whole class.
     *
     * @return as a virtual machine reads it
     * @throws IllegalStateException if a branch leads nowhere
     */
    public byte[] bytes() {
        ByteArrayDataOutput behindPool = ByteStreams.newDataOutput();
        behindPool.writeShort(FINAL | SUPER | SYNTHETIC);
        behindPool.writeShort(type);
        behindPool.writeShort(extended);
        behindPool.writeShort(0);
        behindPool.writeShort(0);
        behindPool.writeShort(methods.size());
        methods.forEach(each -> each.writeTo(behindPool));
        behindPool.writeShort(0);
        ByteArrayDataOutput file = ByteStreams.newDataOutput();
        file.writeInt(MAGIC);
        file.writeInt(VERSION);
        pool.writeTo(file);
        file.write(behindPool.toByteArray());
        return file.toByteArray();
    }
}
