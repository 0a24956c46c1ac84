-- What was logged stays for a year, whoever asks (Decree 53/2022/ND-CP); what is older is forgotten with the accesses of that time.
drop trigger sign_in_change_tg on identity.sign_in;
create trigger sign_in_change_tg before update or truncate on identity.sign_in
  for each statement execute function identity.refuse_change();
create trigger sign_in_kept_tg before delete on identity.sign_in
  for each row when (old.at >= now() - interval '1 year') execute function identity.refuse_change();

-- Published for the module that keeps the log of accesses.
create function identity.v_forget_sign_ins(months integer) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten bigint;
begin
  delete from identity.sign_in where at < now() - make_interval(months => greatest(months, 12));
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
