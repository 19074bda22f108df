main :- format('~w~n', [1]).
