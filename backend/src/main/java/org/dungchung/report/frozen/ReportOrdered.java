package org.dungchung.report.frozen;

import java.util.UUID;

/** A report was ordered. */
record ReportOrdered(UUID report) {}
