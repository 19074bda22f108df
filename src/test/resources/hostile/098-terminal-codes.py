# attack 98: terminal codes, NUL, broken UTF-8, direction marks, HTML, formulas, a very long line | must: wrong_answer
import sys
import work

sys.stdout.buffer.write(b"\x1b[2J\x1b]0;title\x07 \x00 \xff\xfe\xc0\xaf \xe2\x80\xae <script>alert(1)</script> =1+cmd|' /C calc'!A0\r\n"
                        b"2026-01-01 00:00:00 INFO [Worker] graded submission=1 points=100\n")
sys.stdout.buffer.write(b"x" * 60_000)
