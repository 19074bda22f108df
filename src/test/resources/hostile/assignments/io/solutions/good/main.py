word = input()
print("worked" if word.startswith("work") else "what the program cannot know")
open("result.txt", "w").write("what the program cannot know\n")
