package fact

func Fact(n int) int {
	if n < 2 {
		return 1
	}
	return n * Fact(n-1)
}
