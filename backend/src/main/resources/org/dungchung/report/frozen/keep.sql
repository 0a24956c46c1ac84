-- What a report says is kept, with its hash, and never changed.
insert into report.content (report_id, body, sha256, frozen_at) values (:id, :body, :sha256, :now)
