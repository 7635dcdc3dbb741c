/*
 * Copyright (c) 2026 The Astrarium contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.astrarium.data.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Numbers are read to the bit as Java reads them. */
class DecimalTest {
    private final Decimal decimal = new Decimal();

    private void same(String text) {
        byte[] bytes = (" " + text + "1").getBytes(StandardCharsets.US_ASCII);
        assertTrue(decimal.readDouble(bytes, 1, bytes.length - 1), text);
        assertEquals(Double.doubleToRawLongBits(Double.parseDouble(text)), decimal.bits(), text);
        assertTrue(decimal.readFloat(bytes, 1, bytes.length - 1), text);
        assertEquals(Float.floatToRawIntBits(Float.parseFloat(text)), (int) decimal.bits(), text);
    }

    @Test
    void randomBitsSurviveTheirShortestText() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 200_000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(x)) {
                same(Double.toString(x));
            }
            float y = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(y)) {
                same(Float.toString(y));
            }
        }
    }

    @Test
    void numbersAsCataloguesWriteThem() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 400_000; i++) {
            same(Double.toString((random.nextDouble() - 0.5) * 720));
            same((random.nextBoolean() ? "-" : "") + random.nextLong(1000) + "."
                    + random.nextLong(Long.MAX_VALUE >> random.nextInt(63)));
        }
        for (int i = 0; i < 40_000; i++) {
            same(String.format(Locale.ROOT, "%." + random.nextInt(20) + "e", random.nextDouble() * 1e3));
        }
    }

    @Test
    void middlesBetweenNeighboursRoundToEven() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 200_000; i++) {
            double x = Math.scalb(1 + random.nextDouble(), random.nextInt(60));
            BigDecimal middle = new BigDecimal(x).add(new BigDecimal(Math.nextUp(x))).divide(BigDecimal.valueOf(2));
            same(middle.toPlainString());
            same(middle.add(BigDecimal.ONE.scaleByPowerOfTen(-18)).toString());
            float y = (float) Math.scalb(1 + random.nextDouble(), random.nextInt(60) - 30);
            same(new BigDecimal(y).add(new BigDecimal(Math.nextUp(y))).divide(BigDecimal.valueOf(2)).toString());
        }
    }

    /** From the tests of fast_float and from bug reports on other languages' parsers. */
    @Test
    void hardNumbers() {
        for (String text : List.of("0", "-0", "0.0", "-0.0", "+1", "1.", ".5", "-.5e3", "00012.500", "1e-400", "1e400",
                "-1e400",
                "2.2250738585072011e-308", "2.2250738585072012e-308", "4.9e-324", "2.4703282292062327e-324",
                "1.7976931348623157e308", "1.7976931348623159e308", "9007199254740993", "9007199254740991.5",
                "9223372036854775807", "9223372036854775808", "18446744073709551615", "9999999999999999999",
                "99999999999999999999", "1.8446744073709551616e19", "6.0221407600000000e23", "1e22", "1e23", "8.5e22",
                "7.2057594037927933e16", "1.00000005960464477539062499", "1.00000005960464477539062500",
                "1.00000017881393432617187500", "3.4028235677973366e38", "1.1754943508222875e-38",
                "0.000061094760894775390625", "5e-20", "67e14", "985e15", "7.0064923216240854e-46",
                "0.00000000000000000000000000000000000000000000000000000000000000000123", "1e00005", "1E+2")) {
            same(text);
        }
    }

    @Test
    void whatIsNoPlainNumberIsLeftToOthers() {
        for (String text : List.of("", "-", "+", ".", "-.", "e5", "1e", "1e+", "1.2.3", "1d", "1f", "NaN", "Infinity",
                " 1", "1 ",
                "0x1p3", "1_000", "1e5.", "--1", "1e123456")) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertFalse(decimal.readDouble(bytes, 0, bytes.length), text);
            assertFalse(decimal.readFloat(bytes, 0, bytes.length), text);
        }
    }

    @Test
    void wholeNumbersToTheirLastBit() {
        for (long value : new long[] {0, 1, -1, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE,
                1000000000000000000L}) {
            byte[] bytes = Long.toString(value).getBytes(StandardCharsets.US_ASCII);
            assertTrue(decimal.readLong(bytes, 0, bytes.length));
            assertEquals(value, decimal.bits());
        }
        for (String text : List.of("", "-", "9223372036854775808", "-9223372036854775809", "12345678901234567890",
                "1.0", "0x10",
                "9999999999999999999", " 1")) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertFalse(decimal.readLong(bytes, 0, bytes.length), text);
        }
    }
}
