TESTS = [("small", 3, 6, 5, "visible"), ("zero", 0, 1, 2.5, "visible"), ("large", 20, 2432902008176640000, 2.5, "after_due_date")]
