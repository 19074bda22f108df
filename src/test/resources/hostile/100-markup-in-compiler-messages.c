/* attack 100: markup, formulas and terminal codes in what the compiler says | must: build_error */
#error "=HYPERLINK(1) <script>alert(1)</script> [2J ‮"
int main(void) { return 0; }
