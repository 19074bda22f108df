unit greeting;
interface
function words(n: integer): string;
implementation
uses sysutils;
function words(n: integer): string;
begin
  words := 'hello from ' + inttostr(n);
end;
end.
