SELECT words, n + 2 FROM greeting;
