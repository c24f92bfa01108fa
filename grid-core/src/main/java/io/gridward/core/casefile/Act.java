package io.gridward.core.casefile;

import io.gridward.core.CaseAct;
import java.util.List;

/** What a command asks for, with what it needs to say. One record an act of {@link CaseAct}, in families, a
 * file each. */
public sealed interface Act permits IntakeAct, HoldingAct, LinkageAct, RequestAct, ClosingAct, UpkeepAct {
    /**
     * Returns which act this is.
     *
     * @return the row of the transition table
     */
    CaseAct kind();

    /**
     * Returns what the act says, in a fixed order; two acts of one kind that say the same are the same.
     *
     * @return its parts as text
     */
    List<String> said();
}
