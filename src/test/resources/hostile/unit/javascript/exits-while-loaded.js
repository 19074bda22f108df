// Ends the process of its file with code 0 while it is loaded. EXPECT score 0
process.reallyExit(0);
