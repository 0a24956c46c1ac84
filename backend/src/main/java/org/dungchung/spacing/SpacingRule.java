package org.dungchung.spacing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One distance that a regulation asks for between masts; what is null is not asked.
 *
 * @param area whose regulation it is, by its code on the day
 * @param zone URBAN, or RURAL for what lies in no urban zone
 * @param network SAME of masts of one group, OTHER of different ones
 * @param category of the mast; A2 holds for A2a, too
 * @param aboveM its height: above so many metres
 * @param upToM and up to so many
 * @param metres the least distance; 0 asks for none of such masts, nor of others towards them
 * @param condition what the registry cannot judge
 * @param source where it was read, of a rule that came with the product
 * @param version also its ETag
 */
public record SpacingRule(
        UUID id,
        String area,
        @Nullable String zone,
        @Nullable String network,
        @Nullable String category,
        @Nullable Double aboveM,
        @Nullable Double upToM,
        double metres,
        @Nullable String condition,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String document,
        @Nullable String source,
        @Nullable String reason,
        int version,
        Instant recordedAt,
        String recordedBy) {

    SpacingRule with(SpacingRuleForm form) {
        return new SpacingRule(
                id,
                area,
                form.zone(),
                form.network(),
                form.category(),
                form.aboveM(),
                form.upToM(),
                form.metres() == null ? metres : form.metres(),
                form.condition(),
                form.validFrom(),
                form.validTo(),
                form.document() == null ? document : form.document(),
                source,
                form.reason(),
                version + 1,
                recordedAt,
                recordedBy);
    }
}
