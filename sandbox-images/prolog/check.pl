% Reads each source, without running it: check.pl ENTRY FILE..., relative to /box/src. What a source says of operators is
% heeded. Leaves /box/out/starts-itself where a directive of the entry starts main, so that nobody starts it again.
:- use_module(library(main)).
:- use_module(library(prolog_source)).
:- initialization(main, main).

main([Entry|Files]) :-
    forall(member(File, Files), read_source(Entry, File)),
    statistics(errors, Errors),
    ( Errors =:= 0 -> true ; halt(1) ).

read_source(Entry, File) :-
    setup_call_cleanup(prolog_open_source(File, In), read_terms(Entry, File, In), prolog_close_source(In)).

read_terms(Entry, File, In) :-
    repeat,
    prolog_read_source_term(In, Term, _, [syntax_errors(dec10)]),
    note(Entry, File, Term),
    Term == end_of_file,
    !.

note(Entry, Entry, (:- Directive)) :-
    starts(Directive),
    !,
    setup_call_cleanup(open('/box/out/starts-itself', write, Out), true, close(Out)).
note(_, _, _).

starts(Directive) :-
    sub_term(Part, Directive),
    nonvar(Part),
    memberchk(Part, [main, initialization(_), initialization(_, _)]),
    !.
