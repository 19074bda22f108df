program sum;
begin
  while true do writeln('and so on');
end.
