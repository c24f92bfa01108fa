package io.gridward.rules.internal.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.invoke.MethodHandles;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassBuilderTest {
    private static final String ASKED = Asked.class.getName().replace('.', '/');
    private static final String THROUGH = "(JI)I";
    private static final int VARIABLES = 4;

    /** What the classes made here extend. */
    abstract static class Asked {
        abstract int answer(long number, int other);

        static int low(long number) {
            return (int) number;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 6, -2, 127, 128, -128, -129, 32_767, 32_768, -32_769, Integer.MAX_VALUE})
    void push_anyInt_isThatInt(int number) throws ReflectiveOperationException {
        ClassBuilder file = file();
        file.method("answer", THROUGH, VARIABLES).push(number).then(Instruction.IRETURN);

        assertThat(made(file).answer(0, 0)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 40})
    void push_anyLong_isThatLong(long number) throws ReflectiveOperationException {
        ClassBuilder file = file();
        Label same = new Label();
        file.method("answer", THROUGH, VARIABLES)
                .push(number)
                .push(number ^ 3)
                .then(Instruction.LSUB)
                .push(number - (number ^ 3))
                .then(Instruction.LCMP)
                .branch(Instruction.IFEQ, same)
                .push(0)
                .then(Instruction.IRETURN)
                .put(same)
                .push(1)
                .then(Instruction.IRETURN);

        assertThat(made(file).answer(0, 0)).isEqualTo(1);
    }

    @Test
    void call_withNumbers_findsThemAmongItsArguments() throws ReflectiveOperationException {
        ClassBuilder file = file();
        String type = "(JIJ)I";
        Label less = new Label();
        file.method("answer", THROUGH, VARIABLES)
                .object(0)
                .push(1L << 40)
                .push(17)
                .push(1L << 41)
                .call(MethodBuilder.Call.SPECIAL, file.name(), "within", type)
                .then(Instruction.IRETURN);
        file.privateMethod("within", type, 6)
                .longNumber(1)
                .longNumber(4)
                .then(Instruction.LCMP)
                .branch(Instruction.IFLT, less)
                .push(0)
                .then(Instruction.IRETURN)
                .put(less)
                .number(3)
                .push(3)
                .then(Instruction.IADD)
                .then(Instruction.IRETURN);

        assertThat(made(file).answer(0, 0)).isEqualTo(20);
    }

    @Test
    void call_ofAPrivateMethodOfTheSameClass_answers() throws ReflectiveOperationException {
        ClassBuilder file = file();
        file.method("answer", THROUGH, VARIABLES)
                .object(0)
                .push(9L)
                .push(4)
                .call(MethodBuilder.Call.SPECIAL, file.name(), "within", THROUGH)
                .then(Instruction.IRETURN);
        file.privateMethod("within", THROUGH, VARIABLES)
                .push(40L)
                .push(2L)
                .then(Instruction.LADD)
                .call(MethodBuilder.Call.STATIC, ASKED, "low", "(J)I")
                .then(Instruction.IRETURN);

        assertThat(made(file).answer(0, 0)).isEqualTo(42);
    }

    @Test
    void bytes_branchToALabelPutNowhere_isRefused() {
        ClassBuilder file = file();
        file.method("answer", THROUGH, VARIABLES).push(1).branch(Instruction.IFEQ, new Label());

        assertThatIllegalStateException().isThrownBy(file::bytes).withMessageContaining("put nowhere");
    }

    @Test
    void put_aLabelTwice_isRefused() {
        Label label = new Label();
        MethodBuilder code =
                file().method("answer", THROUGH, VARIABLES).put(label).push(1);

        assertThatIllegalStateException()
                .isThrownBy(() -> code.put(label))
                .withMessageContaining("0 already, now at 1");
    }

    @Test
    void push_moreConstantsThanAClassHas_isRefused() {
        MethodBuilder code = file().method("answer", THROUGH, VARIABLES);

        assertThatIllegalStateException()
                .isThrownBy(() -> IntStream.range(0, 33_000).forEach(i -> code.push((long) i)))
                .withMessageContaining("65535 constants");
    }

    private static ClassBuilder file() {
        ClassBuilder file = new ClassBuilder(ASKED + "Made", ASKED);
        file.method("<init>", "()V", 1)
                .object(0)
                .call(MethodBuilder.Call.SPECIAL, ASKED, "<init>", "()V")
                .then(Instruction.RETURN);
        return file;
    }

    private static Asked made(ClassBuilder file) throws ReflectiveOperationException {
        return (Asked) MethodHandles.lookup()
                .defineHiddenClass(file.bytes(), true)
                .lookupClass()
                .getDeclaredConstructor()
                .newInstance();
    }
}
