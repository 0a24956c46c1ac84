-- An owner may take its promise back, with a reason, so that an asset that can no longer be shared does not keep places for ever. withdrawn_by: the
-- organisation that withdrew; null, before there was a choice, is the requester.
alter table colocation.request
  add column withdrawn_by text constraint request_withdrawn_by_fk references organisation.organisation,
  add column withdrawal_reason text,
  add constraint request_withdrawn_by_ck check (withdrawn_by is null or withdrawn_on is not null and withdrawn_by in (owner, requester)),
  add constraint request_withdrawal_reason_ck
      check (withdrawn_by is distinct from owner or coalesce(btrim(withdrawal_reason), '') <> '');
alter table colocation.request_history add column withdrawn_by text, add column withdrawal_reason text;
