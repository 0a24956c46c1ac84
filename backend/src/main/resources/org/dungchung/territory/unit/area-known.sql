-- Whether an area of a level (null: of any) has a code at some time of a period, both days inclusive, null = open.
select exists (select
                 from territory.area a
                where a.code = :code
                  and (cast(:level as text) is null or a.level = :level)
                  and daterange(a.valid_from, a.valid_to, '[]') && daterange(cast(:first as date), cast(:last as date), '[]'))
