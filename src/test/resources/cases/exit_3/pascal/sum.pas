program sum;
var a, b: longint;
begin
  read(a, b);
  writeln(a + b);
  halt(3);
end.
