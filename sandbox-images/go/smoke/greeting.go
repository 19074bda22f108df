package main

import "strings"

func greeting(name string) string {
	return strings.Join([]string{"Hello", name}, ", ") + "!"
}
