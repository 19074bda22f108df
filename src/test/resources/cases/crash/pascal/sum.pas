program sum;
var a, b: longint;
begin
  read(a, b);
  writeln(a + b);
  runerror(216);
end.
