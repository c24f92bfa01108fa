package io.gridward.rules.internal.code;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Not thread-safe. What the code of a class names or counts with, each once. */
final class ConstantPoolBuilder {
    private static final int MOST = 0xFFFF;
    private static final int TEXT = 1;
    private static final int INT = 3;
    private static final int LONG = 5;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private final Map<List<Object>, Integer> places = new HashMap<>();
    private final ByteArrayDataOutput out = ByteStreams.newDataOutput();
    private int next = 1;

    int text(String text) {
        return placeOf(List.of(TEXT, text), 1, () -> out.writeUTF(text));
    }

    int number(int number) {
        return placeOf(List.of(INT, number), 1, () -> out.writeInt(number));
    }

    /** A long number takes two places. */
    int number(long number) {
        return placeOf(List.of(LONG, number), 2, () -> out.writeLong(number));
    }

    int type(String name) {
        int text = text(name);
        return placeOf(List.of(CLASS, text), 1, () -> out.writeShort(text));
    }

    int method(String owner, String name, String descriptor) {
        int type = type(owner);
        int named = pair(NAME_AND_TYPE, text(name), text(descriptor));
        return pair(METHOD, type, named);
    }

    private int pair(int tag, int first, int second) {
        return placeOf(List.of(tag, first, second), 1, () -> {
            out.writeShort(first);
            out.writeShort(second);
        });
    }

    private int placeOf(List<Object> entry, int width, Runnable content) {
        Integer known = places.get(entry);
        if (known != null) {
            return known;
        }
        int place = next;
        next += width;
        if (next > MOST) {
            throw new IllegalStateException("a class has room for " + MOST + " constants");
        }
        out.writeByte((int) entry.get(0));
        content.run();
        places.put(entry, place);
        return place;
    }

    void writeTo(ByteArrayDataOutput file) {
        file.writeShort(next);
        file.write(out.toByteArray());
    }
}
