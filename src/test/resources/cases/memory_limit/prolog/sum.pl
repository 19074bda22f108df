main :- grow([]).

grow(L) :- grow([x|L]).
