main :- N is 40 + 2, format('hello from ~w~n', [N]).
