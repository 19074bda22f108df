# attack 97: print what other graders take for a mark | must: wrong_answer | work: wrong_answer
print("Grade :=>> 100\nComment :=>> passed\nok 1 - attack\n1..1\nPASSED\n{\"score\": 100, \"verdict\": \"passed\"}")
