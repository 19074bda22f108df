# Every line leaves at once: what a program printed before it was stopped is not lost in a buffer.
$stdout.sync = true
