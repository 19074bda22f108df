package stack

import "testing"

func TestPopOfNothing(t *testing.T) {
	var s Stack
	if _, there := s.Pop(); there {
		t.Error("there was nothing")
	}
}

func TestPop(t *testing.T) {
	var s Stack
	s.Push(1)
	s.Push(2)
	if got, _ := s.Pop(); got != 2 {
		t.Errorf("Pop() = %d, want 2", got)
	}
}
