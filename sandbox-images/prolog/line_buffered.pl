% Every line leaves at once: what a program printed before it was stopped is not lost in a buffer.
:- set_stream(user_output, buffer(line)).
