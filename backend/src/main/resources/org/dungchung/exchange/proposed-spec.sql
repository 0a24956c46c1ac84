-- With what a file was sent whose rows wait.
select spec::text from exchange.run where id = :run and mode = 'propose' and state = 'DONE'
