-- The fewest free places of an asset on any day from :day on, until :last, as sharing.free_from says; no row when there is no such asset.
select f.free from sharing.free_from(:id, :day, cast(:last as date), cast(:without as uuid), cast(:asking as text)) f
