-- The keys and indexes of assets again. May run beside those of tenancies.
select bench.restore('key', 'asset');
select bench.restore('index', 'asset');
