package org.dungchung.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class WatermarkTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T18:05:06Z"), ZoneOffset.UTC);

    @Test
    void itSaysWhoWhenAndByWhichRequestInVietnamTime() {
        MDC.put("requestId", "r-1");
        try {
            var mark = Watermark.of("an.nguyen", "SONGTEL", CLOCK);
            assertThat(mark.inEnglish())
                    .isEqualTo(
                            "# dungchung: exported by an.nguyen (SONGTEL) at 2026-12-01 01:05:06 (UTC+7) [request r-1]");
            assertThat(mark.inVietnamese())
                    .isEqualTo(
                            "# dungchung: an.nguyen (SONGTEL) xuất lúc 01:05:06 ngày 01/12/2026 (giờ Việt Nam) [yêu cầu r-1]");
        } finally {
            MDC.remove("requestId");
        }
    }

    @Test
    void withoutARequestItNamesNone() {
        assertThat(Watermark.of("admin", null, CLOCK).inEnglish())
                .endsWith("exported by admin at 2026-12-01 01:05:06 (UTC+7)");
    }

    @Test
    void noSpreadsheetComputesItAndTheImportKnowsIt() {
        String mark = Watermark.of("admin", null, CLOCK).inVietnamese();
        assertThat(SheetText.safe(mark)).isEqualTo(mark);
        assertThat(Watermark.is(mark)).isTrue();
        assertThat(Watermark.is("# 12")).isFalse();
        assertThat(Watermark.is(null)).isFalse();
    }
}
