-- The shared units of the headline by the set of those that share them, as it counts users: every unit is in exactly one set, so the sets add up to the
-- shared units. The set of what is not to be told (a use that is restricted now, for whom that is not cleared) is null.
with way as (
       select d.users, d.owner_rule, d.basis from indicator.definition d
        where d.indicator = :indicator and d.version = :version and d.variant = 'headline'),
shared as materialized (
       select c.id, c.used_names, cast(c.weight as numeric) as weight
         from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, null, true) c
        where c.variant = 'headline' and c.shared),
restricted as materialized (
       select array(select distinct r.organisation from sharing.v_restricted r) as organisations,
              array(select distinct r.asset_id from sharing.v_restricted r) as assets),
shown as (
       select s.id, s.weight,
              case when :told_restricted or coalesce(not s.used_names && r.organisations, true) and s.id <> all (r.assets)
                     or s.used_names is not distinct from sharing.v_named(s.used_names, s.id, null, false, :date, :known_at)
                   then indicator.users_of(w.users, w.owner_rule, w.basis, u.used, u.used_names, u.in_force, u.signed, u.let, u.owner, u.owner_group,
                                           u.owner_telecom) end as sharers
         from shared s
         join indicator.v_unit_at(:kinds, null, :scope, :date, :boundaries, :known_at, array(select i.id from shared i), true) u on u.id = s.id
        cross join way w
        cross join restricted r)
select array_to_string(sharers, ',') as sharers, sum(weight) as weight, count(*) as units
  from shown
 group by sharers
 order by sharers nulls last
