-- Whose an asset is and what it is called, whatever day is asked about: by which the log of reads tells owners what was read of theirs.
create view asset.v_owner with (security_invoker = true) as
  select id, kind, code, owner from asset.asset;
