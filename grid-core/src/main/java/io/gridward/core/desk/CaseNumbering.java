package io.gridward.core.desk;

import io.gridward.core.casefile.CaseFile;
import io.gridward.core.casefile.CaseNumber;

/** Gives out the numbers people know cases by (案号). Must be thread-safe. */
@FunctionalInterface
public interface CaseNumbering {
    /**
     * Returns the number of a case that has just been filed. Asked once a case, except that a case whose
     * filing was overtaken by another writer is asked again.
     *
     * @param filed the case
     * @return a number no other case has
     */
    CaseNumber number(CaseFile filed);
}
