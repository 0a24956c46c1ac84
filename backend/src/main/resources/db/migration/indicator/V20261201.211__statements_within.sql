-- Whoever acts within an area states nothing of a plan of another one; organisations state nothing, and change no rule.
create function indicator.keep_statement_within() returns trigger language plpgsql as $$
begin
  if not exists (select from indicator.plan p
                  where p.code = new.plan
                    and p.area_code in (select w.code from territory.v_code_within(platform.area(), p.boundaries, 'infinity') w)) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger stated_within_tg before insert or update on indicator.statement
  for each row when (platform.area() is not null)
  execute function indicator.keep_statement_within();

revoke insert, update on indicator.statement, indicator.plan_line from dungchung_organisation;
