# Reads each file of the command line, without running it.
faults <- 0
for (file in commandArgs(TRUE)) {
  tryCatch(parse(file, keep.source = FALSE), error = function(fault) {
    message(conditionMessage(fault))
    faults <<- faults + 1
  })
}
quit(status = min(faults, 1))
