package stack

type Stack struct{ items []int }

func (s *Stack) Push(item int) { s.items = append(s.items, item) }

func (s *Stack) Pop() (int, bool) {
	if len(s.items) == 0 {
		return 0, false
	}
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last, true
}
