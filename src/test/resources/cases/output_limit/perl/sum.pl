while (1) { print "and so on\n"; }
