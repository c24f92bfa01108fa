package io.gridward.json.internal.located;

import io.gridward.core.finding.DocumentCode;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.ReasonCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Not thread-safe. Gathers what is wrong with one document. */
public final class Problems {
    private static final Comparator<PlacedFinding> BY_PLACE = Comparator.<PlacedFinding>comparingInt(
                    problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column());

    private final int most;
    private final List<PlacedFinding> kept = new ArrayList<>();
    private int found;

    /**
     * Makes an empty collector.
     *
     * @param most how many problems are kept; those after are counted only
     */
    public Problems(int most) {
        this.most = most;
    }

    /**
     * Adds an error about what stands at a place.
     *
     * @param code why
     * @param place where
     * @param details detail names and values in turn
     */
    public void error(ReasonCode code, Place place, String... details) {
        add(Finding.error(code, place.path(), details), place);
    }

    /**
     * Adds a finding whose place is known.
     *
     * @param finding the finding
     * @param place where its subject stands
     */
    public void add(Finding finding, Place place) {
        found++;
        if (kept.size() < most) {
            kept.add(new PlacedFinding(finding, place));
        }
    }

    /**
     * Returns how many problems were added, kept or not. A reader compares two counts to learn whether what
     * it read in between was whole.
     *
     * @return zero or more
     */
    public int count() {
        return found;
    }

    /**
     * Tells whether what is added from now on is counted only.
     *
     * @return true once as many as are kept were added
     */
    public boolean isFull() {
        return kept.size() >= most;
    }

    /**
     * Returns what was gathered.
     *
     * @return in the order of the document; if some were not kept, a last one at the same place as the one
     *     before says how many
     */
    public List<PlacedFinding> inOrder() {
        List<PlacedFinding> ordered = new ArrayList<>(kept);
        ordered.sort(BY_PLACE);
        if (found > kept.size()) {
            Place last = ordered.isEmpty()
                    ? Place.root(1, 1)
                    : ordered.get(ordered.size() - 1).place();
            String limit = most + " problems reported; " + (found - kept.size()) + " more were found";
            ordered.add(new PlacedFinding(Finding.error(DocumentCode.TOO_LARGE, List.of(), "limit", limit), last));
        }
        return List.copyOf(ordered);
    }
}
