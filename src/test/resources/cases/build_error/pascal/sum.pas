program sum;
begin
  writeln(x);
end.
