package io.gridward.json.internal.streamed;

import io.gridward.core.finding.Finding;
import io.gridward.json.internal.located.Cell;
import io.gridward.json.internal.located.Fields;
import io.gridward.json.internal.located.JsonKind;
import io.gridward.json.internal.located.JsonValue;
import io.gridward.json.internal.located.ModelPlaces;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A field that is left out: it says nothing, and there is nothing wrong with it. */
final class AbsentCell extends Cell {
    AbsentCell() {
        super("", "");
    }

    @Override
    public @Nullable JsonValue value() {
        return null;
    }

    @Override
    public JsonKind kind() {
        return JsonKind.ABSENT;
    }

    @Override
    public void report(Finding finding) {
        throw new NotAsWritten();
    }

    @Override
    public void reportAt(ModelPlaces places, List<Finding> findings) {
        throw new NotAsWritten();
    }

    @Override
    public @Nullable String text() {
        return null;
    }

    @Override
    public @Nullable Boolean bool() {
        return null;
    }

    @Override
    public @Nullable Long whole(long min, long max) {
        return null;
    }

    @Override
    public @Nullable Fields fields() {
        return null;
    }

    @Override
    public Map<String, Cell> members(String expectedValue) {
        return Map.of();
    }

    @Override
    public int eachMember(String expectedValue, BiConsumer<String, Cell> member) {
        return 0;
    }

    @Override
    public <T> List<T> list(String expectedElement, ElementReader<T> element) {
        return List.of();
    }
}
