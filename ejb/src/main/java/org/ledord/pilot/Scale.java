package org.ledord.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers from below the lowest value to above the highest, four to seven of them. */
record Scale(double low, double high, double step) {
    static Scale over(List<BigDecimal> values) {
        double least = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        if (least == most) {
            least -= 1;
            most += 1;
        }
        double rough = (most - least) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double share = rough / power;
        double step = (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
        return new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    List<BigDecimal> ticks() {
        int decimals = Math.max(0, -(int) Math.floor(Math.log10(step)));
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(BigDecimal.valueOf(low + i * step).setScale(decimals, RoundingMode.HALF_EVEN));
        }
        return ticks;
    }
}
