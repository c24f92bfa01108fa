package io.gridward.rules.internal.code;

/** An instruction without operands, or one that may branch. */
public enum Instruction {
    /** Adds two ints. */
    IADD(0x60),
    /** Adds two long numbers. */
    LADD(0x61),
    /** Subtracts the upper long number from the one below. */
    LSUB(0x65),
    /** Shifts the long number below to the right by an int, filling with zeros. */
    LUSHR(0x7D),
    /** Takes the bits that two long numbers have in common. */
    LAND(0x7F),
    /** Keeps the lower half of a long number. */
    L2I(0x88),
    /** Compares two long numbers: below 0 if the upper one is greater, 0 if they are equal, above 0 otherwise. */
    LCMP(0x94),
    /** Branches if an int is 0. */
    IFEQ(0x99),
    /** Branches if an int is not 0. */
    IFNE(0x9A),
    /** Branches if an int is below 0. */
    IFLT(0x9B),
    /** Branches if an int is above 0. */
    IFGT(0x9D),
    /** Returns an int. */
    IRETURN(0xAC),
    /** Returns from a method that gives nothing. */
    RETURN(0xB1);

    private final int opcode;

    Instruction(int opcode) {
        this.opcode = opcode;
    }

    int opcode() {
        return opcode;
    }
}
