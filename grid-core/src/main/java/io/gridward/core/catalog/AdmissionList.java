package io.gridward.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.RefusalCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What grid workers may be given, and when (准入清单): whatever is not on the list is not for them. Part of a
 * {@link Catalog}, which checks it.
 */
public final class AdmissionList {
    private final ClassCodeScheme codes;
    private final ImmutableList<AdmissionEntry> entries;
    private final ImmutableListMultimap<String, AdmissionEntry> bySubject;

    AdmissionList(ClassCodeScheme codes, List<AdmissionEntry> entries) {
        this.codes = codes;
        this.entries = ImmutableList.copyOf(entries);
        this.bySubject = Multimaps.index(entries, AdmissionEntry::subject);
    }

    /**
     * Returns the entries.
     *
     * @return in the order they were given
     */
    public List<AdmissionEntry> entries() {
        return entries;
    }

    /**
     * Returns the entries that hold on a day.
     *
     * @param date the day
     * @return in the order they were given
     */
    public List<AdmissionEntry> on(LocalDate date) {
        return entries.stream().filter(entry -> entry.holdsOn(date)).toList();
    }

    /**
     * Tells whether grid workers may be given issues of a class.
     *
     * @param issueClass its code
     * @param date the day
     * @return true if an entry for the class, or for one above it, holds
     */
    public boolean admits(ClassCode issueClass, LocalDate date) {
        return whyNot(issueClass, date).isEmpty();
    }

    /**
     * Tells whether grid workers may be given a task.
     *
     * @param task its id
     * @param date the day
     * @return true if an entry for the task holds
     */
    public boolean admits(String task, LocalDate date) {
        return whyNot(task, date).isEmpty();
    }

    /**
     * Says why grid workers may not be given issues of a class.
     *
     * @param issueClass its code
     * @param date the day
     * @return the reason, {@link RefusalCode#NOT_ON_ADMISSION_LIST}, {@link RefusalCode#NOT_YET_ADMITTED} or
     *     {@link RefusalCode#NO_LONGER_ADMITTED}; empty if they may
     */
    public Optional<Finding> whyNot(ClassCode issueClass, LocalDate date) {
        List<AdmissionEntry> about = new ArrayList<>();
        for (Optional<ClassCode> at = Optional.of(issueClass); at.isPresent(); at = codes.parent(at.get())) {
            about.addAll(bySubject.get(at.get().toString()));
        }
        return whyNot(issueClass.toString(), about, date);
    }

    /**
     * Says why grid workers may not be given a task.
     *
     * @param task its id
     * @param date the day
     * @return the reason, with a code as for a class; empty if they may
     */
    public Optional<Finding> whyNot(String task, LocalDate date) {
        return whyNot(task, bySubject.get(task), date);
    }

    private static Optional<Finding> whyNot(String subject, List<AdmissionEntry> about, LocalDate date) {
        if (about.stream().anyMatch(entry -> entry.holdsOn(date))) {
            return Optional.empty();
        }
        Optional<LocalDate> next = about.stream()
                .map(AdmissionEntry::from)
                .filter(from -> from.isAfter(date))
                .min(Comparator.naturalOrder());
        Optional<LocalDate> last = about.stream()
                .flatMap(entry -> Optional.ofNullable(entry.to()).stream())
                .filter(to -> to.isBefore(date))
                .max(Comparator.naturalOrder());
        List<String> details = new ArrayList<>(List.of("subject", subject, "date", date.toString()));
        next.ifPresent(from -> details.addAll(List.of("from", from.toString())));
        last.ifPresent(to -> details.addAll(List.of("to", to.toString())));
        RefusalCode code = next.isPresent()
                ? RefusalCode.NOT_YET_ADMITTED
                : last.isPresent() ? RefusalCode.NO_LONGER_ADMITTED : RefusalCode.NOT_ON_ADMISSION_LIST;
        return Optional.of(Finding.error(code, List.of(subject), details.toArray(String[]::new)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdmissionList that && codes.equals(that.codes) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "AdmissionList of " + entries.size() + " entries";
    }
}
