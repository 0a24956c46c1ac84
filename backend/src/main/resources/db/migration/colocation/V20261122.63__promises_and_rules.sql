-- The places that owners have promised by accepting requests: from the answer until the requester withdraws or the contract's term begins, when
-- the tenancy occupies them. Contributed to module sharing, which counts them wherever it says how many places are free.
create or replace function sharing.v_promised_at(day date, known_at timestamptz) returns table (asset_id uuid, organisation text, places bigint)
language sql stable as $$
  select r.asset_id, r.requester, r.places::bigint
    from (select * from colocation.request union all select * from colocation.request_history) r
   where platform.known(r.recorded_from, r.recorded_to, known_at)
     and r.answered_on <= day
     and case r.state
         when 'ACCEPTED'   then true
         when 'WITHDRAWN'  then day < r.withdrawn_on
         when 'CONTRACTED' then day < coalesce(r.contract_from, r.contract_signed_on)
         else false end
$$;
create index request_asset_ix on colocation.request (asset_id) where state in ('ACCEPTED', 'CONTRACTED', 'WITHDRAWN');

-- A regulation holds from a day to a day, both inclusive; null = it always did, or no end is known. A request obeys what holds on the day of its filing.
alter table colocation.rule add column valid_from date, add column valid_to date,
  add constraint rule_validity_ck check (valid_from <= valid_to);
drop index colocation.rule_answer_uk;
alter table colocation.rule add constraint rule_answer_ex
  exclude using gist ((coalesce(province, '')) with =, daterange(valid_from, valid_to, '[]') with &&) where (rule = 'answer' and unit = 'WORKING_DAYS');

-- The rules that were loaded before rules had a validity get that of their file.
update colocation.rule set valid_from = '2025-12-01' where source like 'Bắc Ninh, Quyết định 72/2025/QĐ-UBND%';
update colocation.rule set valid_to = '2025-06-30' where source like '%(trước ngày 01/7/2025)%';
