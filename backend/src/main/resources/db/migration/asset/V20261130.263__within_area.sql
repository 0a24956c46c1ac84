-- Assets lie where they count: a point where it is, a line at its middle. What belongs to an asset lies where the asset does.
create function asset.keep_asset_within() returns trigger language plpgsql as $$
begin
  if not territory.v_lies_in(asset.v_place(new.geometry), platform.area())
     or tg_op = 'UPDATE' and not territory.v_lies_in(asset.v_place(old.geometry), platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger asset_within_tg before insert or update on asset.asset
  for each row when (platform.area() is not null) execute function asset.keep_asset_within();

-- Published like a view: whether an asset of the registry lies in an area.
create function asset.v_lies_in(asset_id uuid, area_code text) returns boolean
  language sql stable parallel safe as $$
  select exists (select from asset.asset a where a.id = asset_id and territory.v_lies_in(asset.v_place(a.geometry), area_code))
$$;

create function asset.keep_part_within() returns trigger language plpgsql as $$
begin
  if not asset.v_lies_in((to_jsonb(new) ->> tg_argv[0])::uuid, platform.area()) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger station_within_tg before insert or update on asset.station
  for each row when (platform.area() is not null) execute function asset.keep_part_within('asset_id');
create trigger duct_within_tg before insert or update on asset.duct
  for each row when (platform.area() is not null) execute function asset.keep_part_within('section_id');
create trigger cable_support_within_tg before insert or update on asset.cable_support
  for each row when (platform.area() is not null) execute function asset.keep_part_within('cable_id');
create trigger other_code_within_tg before insert or update on asset.other_code
  for each row when (platform.area() is not null) execute function asset.keep_part_within('asset_id');
create trigger joined_within_tg before insert or update on asset.joined
  for each row when (platform.area() is not null) execute function asset.keep_part_within('asset_id');

create function asset.keep_sector_within() returns trigger language plpgsql as $$
begin
  if not exists (select from asset.station s where s.id = new.station_id and asset.v_lies_in(s.asset_id, platform.area())) then
    call platform.refuse_outside();
  end if;
  return new;
end $$;
create trigger sector_within_tg before insert or update on asset.sector
  for each row when (platform.area() is not null) execute function asset.keep_sector_within();
