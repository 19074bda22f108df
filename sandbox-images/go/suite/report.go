package main

import (
	"encoding/xml"
	"os"
	"strconv"
	"strings"
)

type suites struct {
	XMLName xml.Name   `xml:"testsuites"`
	Cases   []testCase `xml:"testsuite>testcase"`
}

type testCase struct {
	Name    string   `xml:"name,attr"`
	Folder  string   `xml:"classname,attr,omitempty"`
	Time    string   `xml:"time,attr"`
	Failure *string  `xml:"failure"`
	Error   *trouble `xml:"error"`
	Skipped *string  `xml:"skipped"`
}

type trouble struct {
	Message string `xml:"message,attr"`
	Trace   string `xml:",chardata"`
}

// told makes a case of each test that has no tests below it.
func told(folder string, events []event) []testCase {
	var cases []testCase
	for _, name := range begunIn(events) {
		if hasTestsBelow(name, events) {
			continue
		}
		c := testCase{Name: name}
		if folder != "." {
			c.Folder = folder
		}
		outcome(&c, events)
		cases = append(cases, c)
	}
	return cases
}

func begunIn(events []event) []string {
	var names []string
	for _, e := range events {
		if e.Action == "run" {
			names = append(names, e.Test)
		}
	}
	return names
}

func hasTestsBelow(name string, events []event) bool {
	for _, e := range events {
		if e.Action == "run" && strings.HasPrefix(e.Test, name+"/") {
			return true
		}
	}
	return false
}

// outcome is that of the test, or of the test above it that failed without one below it having failed.
func outcome(c *testCase, events []event) {
	end, took := endOf(c.Name, events)
	c.Time = strconv.FormatFloat(took, 'f', 3, 64)
	output := outputOf(c.Name, events)
	switch end {
	case "pass":
		if above := failedAbove(c.Name, events); above != "" {
			said := outputOf(above, events)
			c.Failure = &said
		}
	case "skip":
		c.Skipped = &output
	default:
		panicked := strings.HasPrefix(output, "panic: ") || strings.Contains(output, "\npanic: ")
		if end == "fail" && !panicked {
			c.Failure = &output
			return
		}
		message, trace, _ := strings.Cut(output[max(strings.Index(output, "panic: "), 0):], "\n")
		if message == "" {
			message = "the test did not end"
		}
		c.Error = &trouble{strings.TrimSuffix(message, " [recovered]"), trace}
	}
}

// endOf is empty where a test began and never ended.
func endOf(name string, events []event) (string, float64) {
	for _, e := range events {
		if e.Test == name && (e.Action == "pass" || e.Action == "fail" || e.Action == "skip") {
			return e.Action, e.Elapsed
		}
	}
	return "", 0
}

func failedAbove(name string, events []event) string {
	for at := strings.LastIndexByte(name, '/'); at >= 0; at = strings.LastIndexByte(name[:at], '/') {
		above := name[:at]
		if end, _ := endOf(above, events); end == "fail" && !failedBelow(above, events) {
			return above
		}
	}
	return ""
}

func failedBelow(name string, events []event) bool {
	for _, e := range events {
		if strings.HasPrefix(e.Test, name+"/") && e.Action == "fail" {
			return true
		}
	}
	return false
}

// outputOf leaves out the lines with which the framework says where it is.
func outputOf(name string, events []event) string {
	var output strings.Builder
	for _, e := range events {
		line := strings.TrimSpace(e.Output)
		if e.Test == name && e.Action == "output" && !strings.HasPrefix(line, "=== ") && !strings.HasPrefix(line, "--- ") {
			output.WriteString(e.Output)
		}
	}
	return output.String()
}

func write(path string, cases []testCase) error {
	text, err := xml.MarshalIndent(suites{Cases: cases}, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append([]byte(xml.Header), text...), 0o644)
}
