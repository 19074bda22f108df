main :- repeat, format("and so on~n"), fail.
