package io.gridward.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.gridward.core.finding.Finding;
import io.gridward.core.finding.FindingCollector;
import io.gridward.core.finding.InvalidModelException;
import io.gridward.core.finding.ModelCode;
import io.gridward.core.party.Matter;
import io.gridward.core.party.PartyRegister;
import io.gridward.core.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The classes of issues there are, major and minor, and what of them and of other tasks is for grid workers. */
public final class Catalog {
    private final ClassCodeScheme codes;
    private final ImmutableMap<ClassCode, IssueClass> classes;
    private final ImmutableListMultimap<ClassCode, IssueClass> under;
    private final ImmutableMap<String, GridTask> tasks;
    private final AdmissionList admissions;

    private Catalog(Builder from) {
        this.codes = from.codes;
        this.classes = Maps.uniqueIndex(from.classes, IssueClass::code);
        ImmutableListMultimap.Builder<ClassCode, IssueClass> minors = ImmutableListMultimap.builder();
        for (IssueClass each : from.classes) {
            codes.parent(each.code()).ifPresent(major -> minors.put(major, each));
        }
        this.under = minors.build();
        this.tasks = Maps.uniqueIndex(from.tasks, GridTask::id);
        this.admissions = new AdmissionList(codes, from.entries);
    }

    /**
     * Returns the catalog of a place that sorts nothing.
     *
     * @return no class, task or admission; codes of two and two characters
     */
    public static Catalog empty() {
        return builder(ClassCodeScheme.of(2, 2)).build();
    }

    /**
     * Starts a catalog.
     *
     * @param codes how its class codes are built
     * @return a builder without anything
     */
    public static Builder builder(ClassCodeScheme codes) {
        return new Builder(codes);
    }

    /**
     * Returns how class codes are built.
     *
     * @return the scheme
     */
    public ClassCodeScheme codes() {
        return codes;
    }

    /**
     * Returns all classes.
     *
     * @return in the order they were given
     */
    public List<IssueClass> classes() {
        return classes.values().asList();
    }

    /**
     * Returns the major classes of a kind.
     *
     * @param kind component or event
     * @return in the order they were given
     */
    public List<IssueClass> majors(IssueKind kind) {
        return classes.values().stream()
                .filter(each -> each.code().kind() == kind)
                .filter(each -> codes.parent(each.code()).isEmpty())
                .toList();
    }

    /**
     * Returns the classes directly under a class: the minor classes of a major one.
     *
     * @param code its code
     * @return in the order they were given; empty if there are none
     */
    public List<IssueClass> under(ClassCode code) {
        return under.get(code);
    }

    /**
     * Returns the class a class lies under.
     *
     * @param code its code
     * @return its major class; empty for a major class
     */
    public Optional<IssueClass> above(ClassCode code) {
        return codes.parent(code).flatMap(this::find);
    }

    /**
     * Finds a class.
     *
     * @param code its code
     * @return the class, or empty if the catalog lacks it
     */
    public Optional<IssueClass> find(ClassCode code) {
        return Optional.ofNullable(classes.get(code));
    }

    /**
     * Returns whose matter a class is: its own, or that of the nearest class above that says one.
     *
     * @param code its code
     * @return the id of a matter, or empty if none up to the major class says one
     */
    public Optional<String> matter(ClassCode code) {
        return nearest(code, IssueClass::matter);
    }

    /**
     * Returns how long handling may take: the limit of the class, or of the nearest class above that says one.
     *
     * @param code its code
     * @return the limit, or empty if none up to the major class says one
     */
    public Optional<TimeLimit> limit(ClassCode code) {
        return nearest(code, IssueClass::limit);
    }

    private <T> Optional<T> nearest(ClassCode code, Function<IssueClass, Optional<T>> part) {
        Optional<IssueClass> at = find(code);
        while (at.isPresent() && part.apply(at.get()).isEmpty()) {
            at = above(at.get().code());
        }
        return at.flatMap(part);
    }

    /**
     * Returns the tasks beside issues.
     *
     * @return in the order they were given
     */
    public List<GridTask> tasks() {
        return tasks.values().asList();
    }

    /**
     * Finds a task.
     *
     * @param id its id
     * @return the task, or empty if the catalog lacks it
     */
    public Optional<GridTask> findTask(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /**
     * Returns what grid workers may be given.
     *
     * @return the list; without entries, nothing
     */
    public AdmissionList admissions() {
        return admissions;
    }

    /**
     * Checks that every matter is one of a register's.
     *
     * @param register the register
     * @return a finding for each class whose matter it lacks
     */
    public List<Finding> check(PartyRegister register) {
        FindingCollector findings = new FindingCollector();
        List<String> known = register.matters().stream().map(Matter::id).toList();
        for (IssueClass each : classes.values()) {
            each.matter().filter(id -> register.findMatter(id).isEmpty()).ifPresent(id -> {
                List<String> path = List.of("classes", each.code().toString(), "matter");
                findings.unknown(ModelCode.UNKNOWN_MATTER, path, "matter", id, known);
            });
        }
        return findings.findings();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog that
                && codes.equals(that.codes)
                && classes().equals(that.classes())
                && tasks().equals(that.tasks())
                && admissions.equals(that.admissions);
    }

    @Override
    public int hashCode() {
        return classes.hashCode();
    }

    @Override
    public String toString() {
        return "Catalog of " + classes.size() + " classes";
    }

    /** Not thread-safe. Collects what a catalog says. */
    public static final class Builder {
        private final ClassCodeScheme codes;
        private ImmutableList<IssueClass> classes = ImmutableList.of();
        private ImmutableList<GridTask> tasks = ImmutableList.of();
        private ImmutableList<AdmissionEntry> entries = ImmutableList.of();

        private Builder(ClassCodeScheme codes) {
            this.codes = codes;
        }

        /**
         * Says the classes.
         *
         * @param all the classes; major ones may come after their minor ones
         * @return this builder
         */
        public Builder classes(List<IssueClass> all) {
            this.classes = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says what may be asked of grid workers beside issues.
         *
         * @param all the tasks
         * @return this builder
         */
        public Builder tasks(List<GridTask> all) {
            this.tasks = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Says what grid workers may be given, and when.
         *
         * @param all the entries
         * @return this builder
         */
        public Builder admissions(List<AdmissionEntry> all) {
            this.entries = ImmutableList.copyOf(all);
            return this;
        }

        /**
         * Makes the catalog.
         *
         * @return the catalog
         * @throws InvalidModelException with every finding: a class or task that is there twice, a code that does
         *     not fit the scheme, a class whose major class is missing, an entry for an unknown class or task, or
         *     one that ends before it begins
         */
        public Catalog build() {
            CatalogCheck.check(codes, classes, tasks, entries);
            return new Catalog(this);
        }
    }
}
