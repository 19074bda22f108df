package main

import "fmt"

func main() {
	var all [][]byte
	for {
		next := make([]byte, 1<<20)
		for i := range next {
			next[i] = 1
		}
		all = append(all, next)
		if len(all) < 0 {
			fmt.Println(all)
		}
	}
}
