print("early")
