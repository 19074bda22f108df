module cupel/suite

go 1.24
