program sum;
begin
  while true do;
end.
