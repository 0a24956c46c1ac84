with updated as (
       update asset.cable_support w
          set sequence = s.sequence, reason = :reason
         from staged s
        where w.id = s.known_id and w.sequence <> s.sequence
       returning s.row_number),
     created as (
       insert into asset.cable_support (cable_id, support_id, sequence, reason)
       select s.asset_id, s.support_id, s.sequence, :reason
         from staged s
        where s.known_id is null
       returning cable_id, support_id)
insert into outcome
select row_number, 'UPDATED' from updated
 union all
select s.row_number, 'CREATED' from created c join staged s on s.asset_id = c.cable_id and s.support_id = c.support_id;
