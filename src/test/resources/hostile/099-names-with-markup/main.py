# attack 99: file names with markup, formulas and direction marks | must: refused
import work
