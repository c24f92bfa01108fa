package io.gridward.examples.cityreplay.source;

import io.gridward.core.time.DayCount;
import io.gridward.core.time.RollRule;
import io.gridward.core.time.Slot;
import io.gridward.core.time.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Reads mappings: a line {@code key: value} for each thing to say, {@code #} before a comment; all
 * problems are told at once, each with its line.
 */
public final class MappingReader {
    /** The mappings that come with the program, in the order in which they are tried. */
    public static final List<String> BUILT_IN = List.of("boston311", "la311", "sf311");

    /** The level of the city itself. */
    public static final String CITY_LEVEL = "city";

    private static final Pattern LEVEL = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*+");

    private static final Set<String> KEYS = Set.of(
            "city",
            "zone",
            "times",
            "id",
            "type",
            "queue",
            "opened",
            "closed",
            "due",
            "due-is",
            "label",
            "label-late",
            "label-on-time",
            "place",
            "weekdays",
            "hours",
            "day-count",
            "roll-rule",
            "otherwise",
            "step",
            "again");

    private final String name;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Entry> places = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private MappingReader(String name) {
        this.name = name;
    }

    /**
     * Reads a mapping that comes with the program, or one of a file.
     *
     * @param nameOrFile one of {@link #BUILT_IN}, or a file
     * @return the mapping
     * @throws IllegalArgumentException if there is none of that name, or the file has problems, with all of them
     */
    public static ColumnMapping find(String nameOrFile) {
        return BUILT_IN.contains(nameOrFile) ? read(nameOrFile, text(nameOrFile)) : ofFile(nameOrFile);
    }

    /**
     * Returns a mapping that comes with the program, to write another by.
     *
     * @param name one of {@link #BUILT_IN}
     * @return its lines
     * @throws IllegalArgumentException if there is none of that name
     */
    public static String text(String name) {
        if (!BUILT_IN.contains(name)) {
            throw new IllegalArgumentException(
                    "unknown mapping " + name + ": known are " + String.join(", ", BUILT_IN));
        }
        try (InputStream in = MappingReader.class.getResourceAsStream(name + ".mapping")) {
            if (in == null) {
                throw new IllegalStateException("the mapping " + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ColumnMapping ofFile(String name) {
        String text;
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("unknown mapping " + name + ": known are "
                        + String.join(", ", BUILT_IN) + ", or the name of a file");
            }
            text = Files.readString(file);
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("the mapping " + name + " cannot be read: " + e, e);
        }
        return read(name, text).named(String.valueOf(Path.of(name).getFileName()));
    }

    /**
     * Reads a mapping.
     *
     * @param name what it is called in messages
     * @param text its lines
     * @return the mapping
     * @throws IllegalArgumentException if it has problems, with all of them
     */
    public static ColumnMapping read(String name, String text) {
        MappingReader reader = new MappingReader(name);
        reader.enter(text);
        return reader.mapping();
    }

    private void enter(String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            Entry entry =
                    new Entry(number, colon < 0 ? "" : line.substring(colon + 1).strip());
            if (!KEYS.contains(key)) {
                problem(
                        number,
                        "unknown key \"" + key + "\"; known are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            } else if (entry.value.isEmpty()) {
                problem(number, key + " says nothing");
            } else if (key.equals("place")) {
                places.add(entry);
            } else if (entries.putIfAbsent(key, entry) != null) {
                problem(number, key + " was said before");
            }
        }
    }

    private ColumnMapping mapping() {
        Optional<String> due = optional("due");
        Optional<String> label = optional("label");
        if (label.isPresent() && due.isEmpty()) {
            problems.add(name + ": a label says nothing without due");
        }
        @Nullable String city = required("city", value -> value);
        @Nullable ZoneId zone = required("zone", ZoneId::of);
        // Strict, so that a 30th of February is told and not bent.
        @Nullable DateTimeFormatter times = required(
                "times",
                value -> DateTimeFormatter.ofPattern(value, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
        @Nullable String id = required("id", value -> value);
        @Nullable String type = required("type", value -> value);
        @Nullable String queue = required("queue", value -> value);
        @Nullable String opened = required("opened", value -> value);
        @Nullable String closed = required("closed", value -> value);
        ColumnMapping.DueIs dueIs = due.isEmpty()
                ? ColumnMapping.DueIs.INSTANT
                : required("due-is", value -> constant(ColumnMapping.DueIs.class, value));
        @Nullable String late = label.isEmpty() ? "" : required("label-late", value -> value);
        @Nullable String onTime = label.isEmpty() ? "" : required("label-on-time", value -> value);
        @Nullable Set<DayOfWeek> weekdays = required("weekdays", value -> {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            parts(value).forEach(day -> days.add(constant(DayOfWeek.class, day)));
            return days;
        });
        @Nullable List<Slot> slots = required(
                "hours", value -> parts(value).stream().map(Slot::parse).toList());
        @Nullable DayCount dayCount = required("day-count", value -> constant(DayCount.class, value));
        @Nullable RollRule rollRule = required("roll-rule", value -> constant(RollRule.class, value));
        @Nullable TimeLimit otherwise = required("otherwise", TimeLimit::parse);
        @Nullable TimeLimit step = required("step", TimeLimit::parse);
        @Nullable TimeLimit again = required("again", TimeLimit::parse);
        List<ColumnMapping.Place> levels = levels();
        if (!problems.isEmpty()
                || city == null
                || zone == null
                || times == null
                || id == null
                || type == null
                || queue == null
                || opened == null
                || closed == null
                || dueIs == null
                || late == null
                || onTime == null
                || weekdays == null
                || slots == null
                || dayCount == null
                || rollRule == null
                || otherwise == null
                || step == null
                || again == null) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems));
        }
        return new ColumnMapping(
                name,
                city,
                zone,
                times,
                new ColumnMapping.Columns(id, type, queue, opened, closed, due, label),
                dueIs,
                late,
                onTime,
                levels,
                new ColumnMapping.WorkingTime(weekdays, slots, dayCount, rollRule),
                new ColumnMapping.Unrecorded(otherwise, step, again));
    }

    private List<ColumnMapping.Place> levels() {
        List<ColumnMapping.Place> levels = new ArrayList<>();
        Set<String> ids = new HashSet<>(Set.of(CITY_LEVEL));
        for (Entry place : places) {
            int equals = place.value.indexOf('=');
            String level =
                    equals < 0 ? place.value : place.value.substring(0, equals).strip();
            String column = equals < 0 ? "" : place.value.substring(equals + 1).strip();
            if (!LEVEL.matcher(level).matches() || column.isEmpty()) {
                problem(place.line, "a place is a level in kebab-case, = and a column, got " + place.value);
            } else if (!ids.add(level)) {
                problem(place.line, "the level " + level + " was named before");
            } else {
                levels.add(new ColumnMapping.Place(level, column));
            }
        }
        if (places.isEmpty()) {
            problems.add(name + ": place is missing");
        }
        return levels;
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    private <T> @Nullable T required(String key, Function<String, T> reading) {
        Entry entry = entries.get(key);
        if (entry == null) {
            problems.add(name + ": " + key + " is missing");
            return null;
        }
        try {
            return reading.apply(entry.value);
        } catch (IllegalArgumentException | DateTimeException e) {
            problem(entry.line, key + ": " + e.getMessage());
            return null;
        }
    }

    private static List<String> parts(String value) {
        return List.of(value.split("\\s*,\\s*", -1));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String value) {
        List<String> known = new ArrayList<>();
        for (E each : type.getEnumConstants()) {
            String id = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (id.equals(value)) {
                return each;
            }
            known.add(id);
        }
        throw new IllegalArgumentException("expected one of " + String.join(", ", known) + ", got " + value);
    }

    private void problem(int line, String text) {
        problems.add(name + ":" + line + ": " + text);
    }

    /** What a line says. */
    private record Entry(int line, String value) {}
}
