-- A rule that ships with the product; a value that an administrator has changed stays.
insert into colocation.rule (province, rule, value, unit, zone, network, category, valid_from, valid_to, source)
values (:province, :rule, cast(:value as double precision), :unit, :zone, :network, :category, cast(:validFrom as date), cast(:validTo as date), :source)
    on conflict do nothing
