program main;
uses greeting;
begin
  writeln(words(40 + 2));
end.
