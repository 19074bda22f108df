with open("book.txt") as file:
    book = file.read()

with open("stopwords.txt") as file:
    stopwords = set(file.read().split())

# Count the words here.
frequencies = {}

with open("frequencies.txt", "w") as file:
    for word, number in frequencies.items():
        print(word, number, file=file)

print(len(frequencies), "different words")
