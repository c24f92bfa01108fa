package io.gridward.examples.architecture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one class file names: types, members of other classes, and its own fields. Read from the constant pool
 * and the field table (JVMS 4.4 and 4.5); method bodies need not be read, for all they use is in the pool.
 *
 * @param name the class, such as {@code io.gridward.core.Governance$Builder}
 * @param parent the class it extends
 * @param types every type named, in the same form
 * @param members every member of a class that is used, such as {@code java.lang.System.nanoTime}
 * @param fields its own fields
 */
record ClassFile(String name, String parent, TreeSet<String> types, TreeSet<String> members, List<Field> fields) {
    private static final int ACC_SYNTHETIC = 0x1000;
    private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+);");

    static ClassFile read(Path file) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            in.skipBytes(8);
            Pool pool = Pool.read(in);
            in.readUnsignedShort();
            String name = pool.className(in.readUnsignedShort());
            int parent = in.readUnsignedShort();
            in.skipBytes(2 * in.readUnsignedShort());
            List<Field> fields = new ArrayList<>();
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                fields.add(new Field(in.readUnsignedShort(), pool.text(in.readUnsignedShort())));
                in.readUnsignedShort();
                skipAttributes(in);
            }
            return new ClassFile(name, parent == 0 ? "" : pool.className(parent), pool.types(), pool.members(), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    /** Without nested classes: {@code io.gridward.core.Governance} for its builder too. */
    String outermost() {
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }

    private static void skipAttributes(DataInputStream in) throws IOException {
        int attributes = in.readUnsignedShort();
        for (int i = 0; i < attributes; i++) {
            in.readUnsignedShort();
            in.skipNBytes(in.readInt());
        }
    }

    record Field(int flags, String name) {
        boolean isStatic() {
            return Modifier.isStatic(flags);
        }

        boolean isMutable() {
            return !Modifier.isFinal(flags) && (flags & ACC_SYNTHETIC) == 0;
        }
    }

    /** The constant pool: for each index the tag, and the text or the two indices it holds. */
    private record Pool(int[] tags, String[] texts, int[] first, int[] second) {
        static Pool read(DataInputStream in) throws IOException {
            int size = in.readUnsignedShort();
            Pool pool = new Pool(new int[size], new String[size], new int[size], new int[size]);
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                pool.tags[i] = tag;
                switch (tag) {
                    case 1 -> pool.texts[i] = in.readUTF();
                    case 3, 4 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++; // long and double take two entries
                    }
                    case 7, 8, 16, 19, 20 -> pool.first[i] = in.readUnsignedShort();
                    case 9, 10, 11, 12, 17, 18 -> {
                        pool.first[i] = in.readUnsignedShort();
                        pool.second[i] = in.readUnsignedShort();
                    }
                    case 15 -> {
                        in.readUnsignedByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IOException("unknown constant tag " + tag);
                }
            }
            return pool;
        }

        String text(int index) {
            return texts[index];
        }

        String className(int index) {
            return texts[first[index]].replace('/', '.');
        }

        TreeSet<String> types() {
            TreeSet<String> types = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == 7) {
                    types.add(className(i));
                } else if (tags[i] == 1) {
                    Matcher descriptor = TYPE_IN_DESCRIPTOR.matcher(texts[i]);
                    while (descriptor.find()) {
                        types.add(descriptor.group(1).replace('/', '.'));
                    }
                }
            }
            return types;
        }

        /** Fields (9), methods (10) and interface methods (11). */
        TreeSet<String> members() {
            TreeSet<String> members = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] >= 9 && tags[i] <= 11) {
                    members.add(className(first[i]) + "." + texts[first[second[i]]]);
                }
            }
            return members;
        }
    }
}
