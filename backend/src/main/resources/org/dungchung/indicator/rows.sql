-- The units behind the headline or a variant, counted or not and why, in the order of their codes, after a given one.
-- Where the page is chosen already (row-page.sql), among names its units.
-- A line lets through the units that the line of that name beside the headline adds up (ratio.sql).
-- A cell lets through what the cell of that breakdown holds (breakdown.sql); none: what falls into no cell.
-- A user is looked for among those that the scope may know, so that nothing more can be found out by asking.
-- The total is of all rows from the given one on, whatever the limit.
-- Who is not cleared for restricted units gets the others.
-- Users and groups are named as far as the scope may know them, those by uses that are restricted now to the cleared alone; all of them count.
-- A unit lies in the commune that holds its point; on a shared edge the smaller code has it.
select c.id,
       c.kind,
       c.code,
       c.owner,
       commune.code                                 as commune,
       commune.name                                 as commune_name,
       c.weight,
       c.counted,
       c.shared,
       c.why,
       c.user_count                                 as users_counted,
       array_to_string(named.users, ',')            as users,
       array_to_string(
         case when named.users is not distinct from c.used_names then c.used
              else array(select distinct g.group_code
                           from organisation.v_group_at(:date, :known_at) g
                          where g.organisation = any (named.users)
                          order by g.group_code)
          end, ',')                                 as groups,
       terms.since::text[]                          as since,
       terms.contracts,
       c.unknown_date,
       c.lapsed,
       c.signed_only,
       c.one_sided,
       c.uncontracted,
       c.empty_let,
       c.unknown_uses,
       c.kind = 'SITE' and c.shared and c.elsewhere_shared as elsewhere_shared,
       st_x(c.place)                                as lon,
       st_y(c.place)                                as lat,
       c.total,
       on_what.asset_id::text                       as asset
  from (select counted.*, count(*) over () as total
          from indicator.v_counted_at(:indicator, :version, :kinds, :area, :scope, :date, :boundaries, :known_at, :among::uuid[], false) counted
         where counted.variant = :variant
           and (:counted::boolean is null or counted.counted = :counted)
           and (:shared::boolean is null or counted.shared = :shared)
           and (:kind::text is null or counted.kind = :kind)
           and (:owner::text is null or counted.owner = :owner)
           and (:code::text is null or position(upper(:code) in upper(counted.code)) > 0)
           and (:user::text is null
                or :user = any (sharing.v_named(counted.used_names, indicator.v_support_of(counted.id, counted.kind, :known_at), :scope, :told_restricted, :date, :known_at)))
           and case when :by::text is null then true
                    when :by in ('USER', 'USER_GROUP') then indicator.in_cell(:cell,
                      case when :by = 'USER' then sharing.v_named(counted.used_names, indicator.v_support_of(counted.id, counted.kind, :known_at), :scope, :told_restricted, :date, :known_at)
                           else array(select g.group_code
                                        from organisation.v_group_at(:date, :known_at) g
                                       where g.organisation = any (sharing.v_named(counted.used_names, indicator.v_support_of(counted.id, counted.kind, :known_at), :scope, :told_restricted, :date, :known_at))) end)
                    when :cell::text is null then counted.id not in (select l.id from indicator.v_cell_of(:by, :kinds, :date, :boundaries, :known_at) l)
                    else counted.id in (select l.id from indicator.v_cell_of(:by, :kinds, :date, :boundaries, :known_at) l where l.cell = :cell) end
           and case :line::text
               when 'same-site-different-masts' then counted.kind = 'SITE' and counted.shared and counted.elsewhere_shared
               when 'signed-not-on-air'         then counted.counted and counted.signed_only > 0
               when 'rented-and-empty'          then counted.counted and counted.empty_let > 0
               when 'contract-ended-still-used' then counted.counted and counted.lapsed > 0
               when 'without-contract-in-force' then counted.counted and counted.uncontracted > 0
               when 'unknown-in-use-date'       then counted.counted and counted.unknown_date
               when 'unknown-use-date'          then counted.counted and counted.unknown_uses > 0
               when 'one-sided'                 then counted.counted and counted.one_sided > 0
               when 'unknown-age'               then counted.why = 'UNKNOWN_AGE'
               when 'replaced'                  then counted.why = 'REPLACEMENT'
               else :line::text is null end
           and (:cleared or not exists (select from indicator.v_withheld r where r.id = counted.id))
           and (:after_code::text is null or (coalesce(counted.code, ''), counted.id) > (:after_code, :after_id::uuid))
         order by coalesce(counted.code, ''), counted.id
         limit :limit) c
  left join lateral (
         select p.code, a.name
           from territory.v_area_piece_at(:boundaries, :known_at) p
           join territory.v_area_at(:boundaries, :known_at) a on a.code = p.code
          where p.level = 'COMMUNE' and st_intersects(p.piece, c.place)
          order by p.code
          limit 1) commune on true
 cross join lateral (select indicator.v_support_of(c.id, c.kind, :known_at)) on_what (asset_id)
 cross join lateral (select sharing.v_named(c.used_names, on_what.asset_id, :scope, :told_restricted, :date, :known_at)) named (users)
  left join lateral sharing.v_terms(named.users, on_what.asset_id, :scope, :told_restricted, :date, :known_at) terms on cardinality(named.users) > 0
 order by coalesce(c.code, ''), c.id
