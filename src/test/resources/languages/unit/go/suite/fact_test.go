package fact

import "testing"

func TestZero(t *testing.T) {
	if got := Fact(0); got != 1 {
		t.Errorf("Fact(0) = %d, want 1", got)
	}
}

func TestLarger(t *testing.T) {
	for name, test := range map[string]struct{ n, want int }{"three": {3, 6}, "five": {5, 120}} {
		t.Run(name, func(t *testing.T) {
			if got := Fact(test.n); got != test.want {
				t.Errorf("Fact(%d) = %d, want %d", test.n, got, test.want)
			}
		})
	}
}
