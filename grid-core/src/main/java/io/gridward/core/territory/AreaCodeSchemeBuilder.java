package io.gridward.core.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Not thread-safe. Collects what a scheme of area codes asks of a code. */
public final class AreaCodeSchemeBuilder {
    private final Map<String, CodeSegment> segments = new LinkedHashMap<>();
    private final Map<String, ImmutableList<CodeSegment>> levels = new LinkedHashMap<>();
    private ParentRule parent = ParentRule.NONE;
    private boolean digitsOnly;

    AreaCodeSchemeBuilder() {}

    /**
     * Names a segment that codes may have.
     *
     * @param id kebab-case, such as {@code district}
     * @param width its length in characters, 1 to 40
     * @return this builder
     * @throws IllegalArgumentException if the id is not kebab-case or used twice, or the width out of range
     */
    public AreaCodeSchemeBuilder segment(String id, int width) {
        if (segments.putIfAbsent(id, new CodeSegment(id, width)) != null) {
            throw new IllegalArgumentException("segment " + id + " is there twice");
        }
        return this;
    }

    /**
     * Says of which segments the codes of a level consist.
     *
     * @param level the id of the level
     * @param ids segments named before, from left to right
     * @return this builder
     * @throws IllegalArgumentException if there is none, one was not named before or is there twice, the level
     *     was described before, or the code would be longer than 40 characters
     */
    public AreaCodeSchemeBuilder level(String level, String... ids) {
        return put(level, Arrays.stream(ids).map(this::named).toList());
    }

    /**
     * Says how long the codes of a level are, without taking them apart.
     *
     * @param level the id of the level
     * @param length in characters, 1 to 40
     * @return this builder
     * @throws IllegalArgumentException if the length is out of range or the level was described before
     */
    public AreaCodeSchemeBuilder length(String level, int length) {
        if (length < 1 || length > AreaCode.LONGEST) {
            throw new IllegalArgumentException("length of level " + level + " must be 1 to 40, got " + length);
        }
        return put(level, List.of(new CodeSegment("code", length)));
    }

    /**
     * Says what a code tells about its parent's.
     *
     * @param rule nothing unless said otherwise
     * @return this builder
     */
    public AreaCodeSchemeBuilder parent(ParentRule rule) {
        this.parent = rule;
        return this;
    }

    /**
     * Says that codes consist of digits.
     *
     * @return this builder
     */
    public AreaCodeSchemeBuilder digitsOnly() {
        this.digitsOnly = true;
        return this;
    }

    /**
     * Makes the scheme.
     *
     * @return the scheme
     */
    public AreaCodeScheme build() {
        return new AreaCodeScheme(ImmutableMap.copyOf(levels), parent, digitsOnly);
    }

    private CodeSegment named(String id) {
        CodeSegment segment = segments.get(id);
        if (segment == null) {
            throw new IllegalArgumentException("segment " + id + " is not one of " + segments.keySet());
        }
        return segment;
    }

    private AreaCodeSchemeBuilder put(String level, List<CodeSegment> parts) {
        int length = parts.stream().mapToInt(CodeSegment::width).sum();
        if (length < 1 || length > AreaCode.LONGEST) {
            throw new IllegalArgumentException(
                    "codes of level " + level + " must have 1 to 40 characters, got " + length);
        }
        if (parts.stream().distinct().count() < parts.size()) {
            throw new IllegalArgumentException("level " + level + " has a segment twice, got " + parts);
        }
        if (levels.putIfAbsent(level, ImmutableList.copyOf(parts)) != null) {
            throw new IllegalArgumentException("level " + level + " is described twice");
        }
        return this;
    }
}
