exec python3 -m pytest -q -p no:cacheprovider --junitxml="$1" test_fact.py
