# attack 67: exit as a shell says that memory had run out | must: runtime_error
import work

raise SystemExit(137)
