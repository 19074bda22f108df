// Runs the tests of a suite's files, as `unit-build` compiled them, and says in JUnit XML what came of each.
//
//	suite REPORT FILE...               in the working folder, which holds copies of all files
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
)

func main() {
	cases, code, err := all(os.Args[2:])
	if err == nil {
		err = write(os.Args[1], cases)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

// all runs the files folder by folder, since each folder is a package with a program of its own.
func all(files []string) ([]testCase, int, error) {
	folders := map[string][]string{}
	for _, file := range files {
		folders[filepath.Dir(file)] = append(folders[filepath.Dir(file)], file)
	}
	var cases []testCase
	code := 0
	for _, folder := range sorted(folders) {
		names, err := testsIn(folders[folder])
		if err != nil {
			return nil, 1, err
		}
		events, end, err := run(folder, names)
		if err != nil {
			return nil, 1, err
		}
		cases = append(cases, told(folder, events)...)
		code = max(code, end)
	}
	return cases, code, nil
}

func sorted(folders map[string][]string) []string {
	var names []string
	for folder := range folders {
		names = append(names, folder)
	}
	sort.Strings(names)
	return names
}
