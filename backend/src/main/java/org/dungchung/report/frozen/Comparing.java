package org.dungchung.report.frozen;

import java.util.UUID;
import org.dungchung.platform.Reading;
import org.dungchung.report.content.Content;
import org.springframework.stereotype.Service;

/** Holds two reports against each other. */
@Service
@Reading
public class Comparing {

    private final Reports reports;

    Comparing(Reports reports) {
        this.reports = reports;
    }

    /**
     * What differs between two reports, line by line.
     *
     * @throws NotFrozen if one of them is not done
     * @throws OtherKind if they are of different kinds
     */
    public Comparison of(UUID before, UUID after) {
        Content one = reports.content(before);
        Content other = reports.content(after);
        if (!one.kind().equals(other.kind())) {
            throw new OtherKind(one.kind(), other.kind());
        }
        return Comparison.of(before, one, after, other);
    }
}
