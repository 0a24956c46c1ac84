-- How long the authority took, per organisation and month of submission. It decides by publishing or by handing back; what its author took back was
-- never decided. Days are 24 hours, also those on which offices rest.
with wait as (
       select c.organisation, s.at as since, n.at as until,
              n.state = 'PUBLISHED' or n.state = 'DRAFT' and n.by <> c.author as decided
         from changeset.step s
         join changeset.change_set c on c.id = s.change_set_id
         left join lateral (
              select n.state, n.at, n.by from changeset.step n where n.change_set_id = s.change_set_id and n.id > s.id order by n.id limit 1) n on true
        where s.state = 'SUBMITTED'
          and s.at >= cast(:from as date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and s.at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and (cast(:scope as text) is null or c.organisation = :scope))
select w.organisation, o.name as organisation_name,
       to_char(date_trunc('month', w.since at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM') as month,
       count(*) as submitted,
       count(*) filter (where w.decided) as decided,
       percentile_cont(0.5) within group (order by extract(epoch from w.until - w.since) / 86400) filter (where w.decided) as median_days,
       percentile_cont(0.9) within group (order by extract(epoch from w.until - w.since) / 86400) filter (where w.decided) as p90_days,
       count(*) filter (where w.until is null) as waiting,
       min(w.since) filter (where w.until is null) as waiting_since
  from wait w
  left join organisation.v_organisation o on o.code = w.organisation
 group by w.organisation, o.name, 3
 order by 3 desc, o.name nulls first
