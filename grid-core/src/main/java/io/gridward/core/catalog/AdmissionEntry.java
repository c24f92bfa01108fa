package io.gridward.core.catalog;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the task admission list: what grid workers may be given from when to when. Either a class of
 * issues, those under it included, or a task.
 */
public final class AdmissionEntry {
    private final @Nullable ClassCode issueClass;
    private final @Nullable String task;
    private final LocalDate from;
    private final @Nullable LocalDate to;

    private AdmissionEntry(
            @Nullable ClassCode issueClass, @Nullable String task, LocalDate from, @Nullable LocalDate to) {
        this.issueClass = issueClass;
        this.task = task;
        this.from = from;
        this.to = to;
    }

    /**
     * Admits a class of issues and those under it.
     *
     * @param code the code of a class of the catalog
     * @param from the first day
     * @param to the last day, or null if it is open
     * @return the entry
     */
    public static AdmissionEntry ofClass(ClassCode code, LocalDate from, @Nullable LocalDate to) {
        return new AdmissionEntry(code, null, from, to);
    }

    /**
     * Admits a task.
     *
     * @param id the id of a task of the catalog
     * @param from the first day
     * @param to the last day, or null if it is open
     * @return the entry
     */
    public static AdmissionEntry ofTask(String id, LocalDate from, @Nullable LocalDate to) {
        return new AdmissionEntry(null, id, from, to);
    }

    /**
     * Returns the class it admits.
     *
     * @return a code, or empty if it admits a task
     */
    public Optional<ClassCode> issueClass() {
        return Optional.ofNullable(issueClass);
    }

    /**
     * Returns the task it admits.
     *
     * @return an id, or empty if it admits a class
     */
    public Optional<String> task() {
        return Optional.ofNullable(task);
    }

    /**
     * Returns the first day.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the last day.
     *
     * @return the day, or null if it is open
     */
    public @Nullable LocalDate to() {
        return to;
    }

    /**
     * Tells whether the entry holds on a day.
     *
     * @param date the day
     * @return true on the first and last day too
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }

    /** What it admits: a class as {@code event/0102}, a task by its id, which has no slash. */
    String subject() {
        return issueClass == null ? String.valueOf(task) : issueClass.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdmissionEntry that
                && subject().equals(that.subject())
                && from.equals(that.from)
                && Objects.equals(to, that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject(), from, to);
    }

    @Override
    public String toString() {
        return subject() + " from " + from + (to == null ? "" : " to " + to);
    }
}
