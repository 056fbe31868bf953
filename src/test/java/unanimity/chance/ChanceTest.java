package unanimity.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The contract of the generator: stored results can be reproduced as long as these literals hold. They were computed with a
 * second implementation, in Python, written from docs/reference/randomness.md; SciPy 1.17 has the same normal numbers to 5e-16.
 */
final class ChanceTest {

    private static final long HUN = 0x498A0E19CDCB67D8L;

    @ParameterizedTest
    @CsvSource({
        "'', cbf29ce484222325",
        "HUN, 498a0e19cdcb67d8",
        "HUN.letter, e06793a5fa9e06be",
        "members.HUN.demands.letter.cost, 83d7ad2222edcbce",
        "Türkiye, 554f4dd9e8ce41d7",
        "event-0, eb53875bafeda4f2"
    })
    void an_id_enters_an_address_by_its_hash(String id, String identity) {
        assertThat(Chance.identity(id)).isEqualTo(Long.parseUnsignedLong(identity, 16));
    }

    @ParameterizedTest
    @CsvSource({
        "1, TASTE, HUN, 0, f531d81c90161aac, 0x1.ea63b039202c3p-1, 1.7256167931437807",
        "1, TASTE, HUN, 1, 1600e6ae6af80683, 0x1.600e6ae6af808p-4, -1.3661161839959661",
        "1, TASTE, TUR, 0, a4740f1f1677b03b, 0x1.48e81e3e2cef7p-1, 0.36487038973477937",
        "2, TASTE, HUN, 0, 0b54918a131c85ca, 0x1.6a92314263910p-5, -1.7032658615994292",
        "1, DRIFT, HUN, 0, 169188ba3e8baa9f, 0x1.69188ba3e8ba8p-4, -1.3521843526386463",
        "1, QUIT, '', 19, 639a28e3f21b1cc1, 0x1.8e68a38fc86c6p-2, -0.28174104227768926",
        "0, PARAMETER, members.HUN.demands.letter.cost, 0, 4ca27ffee7df6a43, 0x1.3289fffb9f7dap-2, -0.5262577905071648",
        "-1, ACCESS, event-0, -3, 900f928c138ad5db, 0x1.201f25182715bp-1, 0.15791374560433158",
        "-9223372036854775808, TIE, Türkiye, 2147483647, 111d062ade354088, 0x1.11d062ade3548p-4, -1.4996764065139536"
    })
    void an_address_has_one_value_for_ever(
            long seed, Purpose purpose, String id, int round, String bits, String uniform, double normal) {
        Chance chance = new Chance(seed);
        long identity = Chance.identity(id);
        assertThat(chance.bits(purpose, identity, round)).isEqualTo(Long.parseUnsignedLong(bits, 16));
        assertThat(chance.uniform(purpose, identity, round)).isEqualTo(Double.parseDouble(uniform));
        assertThat(chance.normal(purpose, identity, round)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"0, 96854675dbfb8939", "1, 36620f8b74adc8e8", "2, 3e3674f36fd7a0ad", "1000000, d6c9deb1b8d4a71f"})
    void a_replicate_has_a_seed_of_its_own(long index, String seed) {
        assertThat(new Chance(1).replicate(index)).isEqualTo(new Chance(Long.parseUnsignedLong(seed, 16)));
    }

    @Test
    void the_order_of_purposes_is_part_of_every_result() {
        assertThat(List.of(Purpose.values()))
                .extracting(Enum::name)
                .startsWith(
                        "PARAMETER",
                        "TASTE",
                        "BLOC_TASTE",
                        "OPACITY",
                        "DRIFT",
                        "EXTENSION",
                        "EVENT",
                        "OPENS",
                        "LEAK",
                        "RIVAL_EXIT",
                        "BLUFF",
                        "DELIBERATION",
                        "ACCESS",
                        "TIE",
                        "OBJECTION",
                        "QUIT",
                        "REPLICATE");
    }

    /** The two identities were found by running the mixer backwards from 64 bits of 0 and of 1. */
    @Test
    void a_uniform_number_is_never_0_and_never_1() {
        Chance chance = new Chance(1);
        assertThat(chance.bits(Purpose.TASTE, 0x2C238FF9E216EFEBL, 0)).isEqualTo(0);
        assertThat(chance.uniform(Purpose.TASTE, 0x2C238FF9E216EFEBL, 0)).isEqualTo(0x1.0p-53);
        assertThat(chance.normal(Purpose.TASTE, 0x2C238FF9E216EFEBL, 0)).isBetween(-8.21, -8.20);
        assertThat(chance.bits(Purpose.TASTE, 0xF626E4C9AAD13139L, 0)).isEqualTo(-1);
        assertThat(chance.uniform(Purpose.TASTE, 0xF626E4C9AAD13139L, 0)).isEqualTo(1 - 0x1.0p-53);
        assertThat(chance.normal(Purpose.TASTE, 0xF626E4C9AAD13139L, 0)).isBetween(8.20, 8.21);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void other_draws_change_nothing(Purpose purpose) {
        double alone = new Chance(7).uniform(purpose, HUN, 3);
        Chance busy = new Chance(7);
        for (int round = 0; round < 10; round++) {
            busy.uniform(purpose, HUN, round);
        }
        assertThat(busy.uniform(purpose, HUN, 3)).isEqualTo(alone);
    }
}
