package fact

func Fact(n int) int {
	return "n"
}
