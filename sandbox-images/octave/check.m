## Reads each file of argv, without running it.
bad = 0;
for name = argv ()'
  try
    __parse_file__ (name{1});
  catch fault
    fputs (stderr, [deblank(strrep (fault.message, "/box/src/", "")) "\n"]);
    bad = 1;
  end_try_catch
endfor
exit (bad);
