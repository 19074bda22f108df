import re

stopwords = open("stopwords.txt").read().split()
frequencies = {}
for word in re.findall("[A-Za-z]+", open("book.txt").read()):
    if word.lower() not in stopwords:
        frequencies[word] = frequencies.get(word, 0) + 1

with open("frequencies.txt", "w") as file:
    for word in sorted(frequencies, key=lambda w: (-frequencies[w], w)):
        file.write(f"{word} {frequencies[word]}\n")

print(len(frequencies), "different words")
