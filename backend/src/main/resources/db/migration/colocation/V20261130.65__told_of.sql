-- What was told of the requests to share an asset, version by version (asset.v_told_of); each to its two sides.
create index request_told_ix on colocation.request (asset_id);
create index request_history_told_ix on colocation.request_history (asset_id);

create function colocation.v_request_told_of(told_asset uuid)
returns table (thing text, id uuid, version int, recorded_from timestamptz, recorded_by text, request_id text, reason text, valid_from date,
               owner text, requester text, about jsonb, facts jsonb)
language sql stable as $$
  select 'REQUEST', r.id, r.version, r.recorded_from, r.recorded_by, r.request_id, r.reason, cast(null as date), r.owner, r.requester,
         jsonb_build_object('number', r.number, 'requester', r.requester),
         jsonb_build_object(
           'number', r.number, 'owner', r.owner, 'requester', r.requester, 'places', r.places, 'purpose', r.purpose, 'state', r.state,
           'filedOn', r.filed_on, 'dueOn', r.due_on, 'answeredOn', r.answered_on, 'withdrawnOn', r.withdrawn_on,
           'withdrawnBy', r.withdrawn_by, 'withdrawalReason', r.withdrawal_reason, 'refusalClass', r.refusal_class,
           'refusalReason', r.refusal_reason, 'contractNumber', r.contract_number, 'contractSignedOn', r.contract_signed_on,
           'contractFrom', r.contract_from, 'contractTo', r.contract_to, 'firstUseOn', r.first_use_on)
    from (select * from colocation.request union all select * from colocation.request_history) r
   where r.asset_id = told_asset
$$;
