-- All records of a thing that was joined, as known at an instant, from the side of each of them; itself among them. No row for what was not joined.
create function asset.v_same_at(known_at timestamptz) returns table (asset_id uuid, record_id uuid)
language sql stable as $$
  select j.kept_id, j.asset_id from asset.v_joined_at(known_at) j
   union all
  select distinct j.kept_id, j.kept_id from asset.v_joined_at(known_at) j
   union all
  select j.asset_id, j.kept_id from asset.v_joined_at(known_at) j
   union all
  select j.asset_id, k.asset_id from asset.v_joined_at(known_at) j join asset.v_joined_at(known_at) k on k.kept_id = j.kept_id
$$;

-- Records of different sensitivity are not one for everybody who looks: once one of them changes in that, each stands for itself again.
create function asset.separate_sensitivities() returns trigger language plpgsql as $$
begin
  update asset.joined j
     set kept_id = null,
         reason = 'sensitivity: ' || new.sensitivity
   where (j.asset_id = new.id or j.kept_id = new.id)
     and exists (select from asset.asset a where a.id in (j.asset_id, j.kept_id) and a.sensitivity <> new.sensitivity);
  return null;
end $$;
create trigger asset_joined_sensitivity_tg after update of sensitivity on asset.asset
   for each row when (old.sensitivity <> new.sensitivity) execute function asset.separate_sensitivities();
