printf('%s\n', greeting(40 + 2));
