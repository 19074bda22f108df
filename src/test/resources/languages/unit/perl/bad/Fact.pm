package Fact;
use strict;
use warnings;

sub fact { return 1 }

1;
