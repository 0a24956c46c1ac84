-- Nothing is written into a round that has ended, whoever was faster; who works for an organisation as its contractor does not speak for it; and numbers
-- are finite.

-- Waits for who is ending the round, and refuses once it has ended. Its writer need not see the round, nor may lock it.
create function round.keep_open() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  has_ended boolean;
begin
  select r.state <> 'OPEN' into has_ended from round.round r where r.id = new.round_id for share;
  if has_ended then
    raise exception 'round % has ended', new.round_id using errcode = 'check_violation', constraint = 'round_open_ck';
  end if;
  return new;
end $$;
create trigger submission_open_tg before insert or update on round.submission for each row execute function round.keep_open();
create trigger answer_open_tg before insert or update on round.answer for each row execute function round.keep_open();
create trigger correction_open_tg before insert or update on round.correction for each row execute function round.keep_open();
create trigger contested_open_tg before insert or update on round.contested for each row execute function round.keep_open();

create policy contractor on round.submission as restrictive to dungchung_organisation with check (not (select changeset.v_is_contractor()));
create policy contractor on round.answer as restrictive to dungchung_organisation with check (not (select changeset.v_is_contractor()));
create policy contractor on round.contested as restrictive to dungchung_organisation with check (not (select changeset.v_is_contractor()));

alter table round.answer add constraint answer_finite_ck check (denominator < 'Infinity' and estimate_denominator < 'Infinity');
comment on column round.answer.numerator is 'Shared (or covered) units as reported by the organisation; of a figure that it confirms those that it saw';
