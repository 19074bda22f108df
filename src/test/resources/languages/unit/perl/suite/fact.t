use strict;
use warnings;
use Test::More tests => 4;
use Fact;

is(Fact::fact(0), 1, 'zero');
is(Fact::fact(5), 120, 'five');
is(eval { Fact::fact(-1) }, undef, 'a negative number');
is(Fact::fact(20), 2432902008176640000, 'a large number');
