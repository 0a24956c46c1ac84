-- Whether anything was decided after this transaction began, which it has been waiting for. What is written is stamped with the beginning of its
-- transaction: it would come before that.
select exists (select from sameplace.decision d where d.recorded_from > now())
