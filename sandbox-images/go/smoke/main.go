package main

import "fmt"

func main() {
	fmt.Println(greeting("Cupel"))
	fmt.Println(6 * 7)
}
