insert into document.document (id, asset_id, content_id, title, taken_on, reason)
values (:id, :asset, :content, :title, cast(:taken_on as date), :reason)
