package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var test = regexp.MustCompile(`(?m)^func ((?:Test|Example|Fuzz)\w*)\(`)

// event is what test2json says of a test, in the order it happened.
type event struct {
	Action  string
	Test    string
	Output  string
	Elapsed float64
}

func testsIn(files []string) ([]string, error) {
	var names []string
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for _, found := range test.FindAllSubmatch(text, -1) {
			if name := string(found[1]); name != "TestMain" {
				names = append(names, name)
			}
		}
	}
	return names, nil
}

// run goes on behind a test that took the whole process with it: a panic costs that test and no other.
func run(folder string, names []string) ([]event, int, error) {
	var events []event
	code := 0
	for len(names) > 0 {
		heard, end, err := start(folder, names)
		if err != nil {
			return nil, 1, err
		}
		events = append(events, heard...)
		code = max(code, end)
		left := slices.DeleteFunc(slices.Clone(names), func(name string) bool { return begun(name, heard) })
		if len(left) == len(names) {
			break
		}
		names = left
	}
	return events, code, nil
}

func begun(name string, events []event) bool {
	return slices.ContainsFunc(events, func(e event) bool { return e.Test == name && e.Action == "run" })
}

func start(folder string, names []string) ([]event, int, error) {
	command := exec.Command("go", "tool", "test2json", filepath.Join("/box/suite-out", folder, "suite.test"),
		"-test.v=test2json", "-test.paniconexit0", "-test.timeout=0", "-test.run=^("+strings.Join(names, "|")+")$")
	command.Dir = folder
	command.Stderr = os.Stderr
	said, err := command.Output()
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		return nil, 1, err
	}
	return parse(said), command.ProcessState.ExitCode(), nil
}

func parse(said []byte) []event {
	var events []event
	for line := range bytes.Lines(said) {
		var e event
		if err := json.Unmarshal(line, &e); err != nil {
			fmt.Fprintf(os.Stderr, "%s", line)
			continue
		}
		events = append(events, e)
	}
	return events
}
