-- Which records are one is the authority's business.
call platform.fence('sameplace.decision', null);
call platform.fence('sameplace.decision_history', null);
