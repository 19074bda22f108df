module submission

go 1.24
