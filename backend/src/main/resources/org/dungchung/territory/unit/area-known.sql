-- Whether an area of a level (null: of any) has a code at some time of a period, both days inclusive, null = open. A province is known, too, as that to
-- which its communes belong.
select exists (select
                 from territory.area a
                where (a.code = :code and (cast(:level as text) is null or a.level = :level)
                       or cast(:level as text) = 'PROVINCE' and a.parent_code = :code
                          and not exists (select from territory.area o where o.code = :code and o.level <> 'PROVINCE'))
                  and daterange(a.valid_from, a.valid_to, '[]') && daterange(cast(:first as date), cast(:last as date), '[]'))
