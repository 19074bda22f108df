       DISPLAY "NO".
