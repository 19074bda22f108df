package main

import "fmt"

func main() {
	fmt.Println(greeting(40 + 2))
}
