use strict;
use warnings;
use Greeting;
print Greeting::words(40 + 2), "\n";
