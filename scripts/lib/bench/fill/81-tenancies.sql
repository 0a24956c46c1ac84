-- The keys and indexes of tenancies again. May run beside those of assets.
select bench.restore('key', 'sharing');
select bench.restore('index', 'sharing');
