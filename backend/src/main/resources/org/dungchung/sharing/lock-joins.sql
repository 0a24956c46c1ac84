-- Keeps records from being joined while places are let, and places from being let while records are joined: who waited knows which have one room.
select case when :joining then pg_advisory_xact_lock(j.key) is null else pg_advisory_xact_lock_shared(j.key) is null end
  from (select hashtextextended('sharing.join', 0)) j (key)
