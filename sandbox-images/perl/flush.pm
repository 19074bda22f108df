# Loaded before every program: what it prints leaves at once, so that nothing is lost in a buffer when it is stopped.
package flush;
$| = 1;
1;
