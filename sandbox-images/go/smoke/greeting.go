package main

import "strconv"

func greeting(n int) string {
	return "hello from " + strconv.Itoa(n)
}
