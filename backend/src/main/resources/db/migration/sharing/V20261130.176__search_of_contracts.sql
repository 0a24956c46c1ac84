-- The search finds what is let by the number of the contract, without case, diacritics and separators, from its beginning.
create index tenancy_contract_ix on sharing.tenancy ((platform.letters(contract_number)) collate "C") where contract_number is not null;
create index tenancy_history_contract_ix on sharing.tenancy_history ((platform.letters(contract_number)) collate "C") where contract_number is not null;
