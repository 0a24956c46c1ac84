-- A rule that ships with the product; one that was altered here stays as it is.
insert into spacing.spacing_rule (preset, area, zone, network, category, above_m, up_to_m, metres, condition, valid_from, valid_to, document, source)
values (:preset, :area, :zone, :network, :category, cast(:aboveM as double precision), cast(:upToM as double precision),
        cast(:metres as double precision), :condition, cast(:validFrom as date), cast(:validTo as date), :document, :source)
    on conflict do nothing
