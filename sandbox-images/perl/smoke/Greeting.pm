package Greeting;
use strict;
use warnings;
sub words { my ($n) = @_; return "hello from $n"; }
1;
