package io.gridward.json.internal.located;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.finding.ReasonCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Finds where in a document the subject of a model's finding stands. A reader puts the
 * things a model knows by id; fields and elements below them are found by following the rest of the path
 * through the tree. Nothing is indexed until a finding asks.
 */
public final class ModelPlaces {
    /** Findings about a name that is a key in the document. */
    private static final Set<ReasonCode> ABOUT_KEYS = ImmutableSet.of(
            ModelCode.UNKNOWN_ATTRIBUTE,
            ModelCode.UNKNOWN_EFFECT,
            ModelCode.UNKNOWN_OPERATOR,
            ModelCode.UNKNOWN_TABLE,
            ModelCode.RESERVED_ATTRIBUTE);

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,9}");

    private final JsonValue root;
    private final List<Put> puts = new ArrayList<>();
    private final Map<ReasonCode, List<String>> fields = new HashMap<>();
    private final Set<ReasonCode> silencedCodes = new HashSet<>();
    private final Set<Subject> silenced = new HashSet<>();
    private final Multiset<Subject> seen = LinkedHashMultiset.create();
    private final Map<List<String>, List<JsonValue>> index = new HashMap<>();
    private int indexed;

    /**
     * Starts with a document.
     *
     * @param root its tree
     */
    public ModelPlaces(JsonValue root) {
        this.root = root;
    }

    /**
     * Says which value a path of a model means. Of two things with one path both are put, in order.
     *
     * @param value where the thing stands
     * @param path its path of ids in the model
     */
    public void put(JsonValue value, String... path) {
        puts.add(new Put(List.of(path), value));
    }

    /**
     * Says which field of its subject a code is about, where the model's path ends at the subject.
     *
     * @param code the code
     * @param names fields, of which the first that is there is taken
     */
    public void field(ReasonCode code, String... names) {
        fields.put(code, List.of(names));
    }

    /**
     * Says that findings of a code are only consequences of problems already reported.
     *
     * @param code the code
     */
    public void silence(ReasonCode code) {
        silencedCodes.add(code);
    }

    /**
     * Says that findings of a code about one subject are only consequences of problems already reported.
     *
     * @param code the code
     * @param path the subject
     */
    public void silence(ReasonCode code, String... path) {
        silenced.add(new Subject(code, List.of(path)));
    }

    /**
     * Reports findings of a model at their places, but for those that are silenced.
     *
     * @param findings the findings in the order of the model
     * @param problems where they go
     */
    public void report(List<Finding> findings, Problems problems) {
        for (Finding finding : findings) {
            if (!isSilenced(finding)) {
                // What is only counted needs no place, and a place has to be searched for.
                problems.add(finding, problems.isFull() ? root.place() : placeOf(finding));
            }
        }
    }

    /**
     * Tells whether a finding is only a consequence of problems already reported.
     *
     * @param finding the finding
     * @return true if its code, or its code and path, are silenced
     */
    public boolean isSilenced(Finding finding) {
        return silencedCodes.contains(finding.code()) || silenced.contains(new Subject(finding.code(), finding.path()));
    }

    /**
     * Finds the place of a finding's subject: the longest path that was put, and from there down the tree
     * as far as the path leads. Of two things with one path, a finding that they are two is about the later.
     *
     * @param finding the finding
     * @return the place; that of the document where nothing fits
     */
    public Place placeOf(Finding finding) {
        index();
        Subject subject = new Subject(finding.code(), finding.path());
        int nth = seen.count(subject) + (finding.code() == ModelCode.DUPLICATE_ID ? 1 : 0);
        seen.add(subject);
        List<String> path = finding.path();
        for (int length = path.size(); length > 0; length--) {
            List<JsonValue> found = index.get(path.subList(0, length));
            if (found != null) {
                return below(found.get(Math.min(nth, found.size() - 1)), length, finding);
            }
        }
        return below(root, 0, finding);
    }

    private Place below(JsonValue from, int length, Finding finding) {
        List<String> path = finding.path();
        ReasonCode code = finding.code();
        JsonValue at = from;
        Place key = null;
        for (int i = length; i < path.size(); i++) {
            Optional<JsonValue> next = child(at, path.get(i));
            if (next.isEmpty()) {
                return at.place();
            }
            key = keyPlace(at, path.get(i));
            at = next.get();
        }
        if (key != null && ABOUT_KEYS.contains(code)) {
            return key;
        }
        for (String name : fields.getOrDefault(code, List.of())) {
            Optional<JsonValue> field = child(at, name);
            if (field.isPresent()) {
                return field.get().place();
            }
        }
        // A model may keep a set where the document has a list: the finding then names the element itself.
        if (at instanceof JsonList list) {
            at = elementSaying(list, finding.details().values()).orElse(at);
        }
        return at.place();
    }

    private static Optional<JsonValue> child(JsonValue at, String step) {
        if (at instanceof JsonObject object) {
            return object.find(step);
        }
        if (!(at instanceof JsonList list)) {
            return Optional.empty();
        }
        Optional<JsonValue> named = elementSaying(list, Set.of(step));
        if (named.isPresent() || !POSITION.matcher(step).matches()) {
            return named;
        }
        int position = Integer.parseInt(step);
        return position < list.elements().size() ? Optional.of(list.elements().get(position)) : Optional.empty();
    }

    private static Optional<JsonValue> elementSaying(JsonList list, Collection<String> texts) {
        return list.elements().stream()
                .filter(element -> element instanceof JsonText text && texts.contains(text.value()))
                .findFirst();
    }

    private static @Nullable Place keyPlace(JsonValue at, String step) {
        JsonObject.Member member =
                at instanceof JsonObject object ? object.members().get(step) : null;
        return member == null ? null : member.keyPlace();
    }

    private void index() {
        for (; indexed < puts.size(); indexed++) {
            Put put = puts.get(indexed);
            index.computeIfAbsent(put.path(), path -> new ArrayList<>()).add(put.value());
        }
    }

    private record Put(List<String> path, JsonValue value) {}

    private record Subject(ReasonCode code, List<String> path) {}
}
