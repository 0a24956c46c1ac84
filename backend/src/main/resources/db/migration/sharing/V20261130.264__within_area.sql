-- A tenancy lies where its asset does.
create function sharing.keep_tenancy_within() returns trigger language plpgsql as $$
begin
  if not asset.v_lies_in(new.asset_id, platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger tenancy_within_tg before insert or update on sharing.tenancy
  for each row when (platform.area() is not null) execute function sharing.keep_tenancy_within();
