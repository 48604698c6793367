#!/usr/bin/env python3
"""How many figures and times Stet finds in annotated news, as found/expected.

    src/bench/evaluate-figures.py DATA        from the project's root

DATA is a folder with ieer.jsonl (NIST IE-ER newswire: spans of numbers and dates) or gva.jsonl (Gun
Violence Archive: people killed and injured, with local reports), one record a line with `docs`,
`spans` and `meta`. The data are not part of the project.
"""
import collections, json, pathlib, subprocess, sys, tempfile

NUMBERS = {"CARDINAL", "PERCENT", "MONEY", "MEASURE"}
TIMES = {"DATE", "TIME", "DURATION"}


def extract(texts):
    """The facts of each text, in order."""
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for i, text in enumerate(texts):
            path = pathlib.Path(folder) / f"{i:05}.txt"
            path.write_text(text, encoding="utf-8")
            files.append(str(path))
        run = subprocess.run(["./stet", "extract", *files], capture_output=True, text=True)
        facts = {pathlib.Path(o["article"]).name: o for o in map(json.loads, run.stdout.splitlines())}
        return [facts.get(pathlib.Path(f).name, {}) for f in files]


def places(facts, kinds):
    """Each fact as the places it may be matched by: its whole span, and the number alone."""
    for kind in kinds:
        for fact in facts.get(kind, []):
            yield [(p["start"], p["end"]) for p in (fact.get("span"), fact.get("numeral")) if p]


def newswire(rows):
    counts = collections.Counter()
    for row, facts in zip(rows, extract([row["docs"][0]["text"] for row in rows])):
        for name, types, kinds in (("numbers", NUMBERS, ["figures"]), ("times", TIMES, ["moments", "figures"])):
            found = list(places(facts, kinds))
            for span in row["spans"]:
                if span["type"] not in types:
                    continue
                here = (span["start"], span["end"])
                counts[name, "expected"] += 1
                counts[name, "overlapping"] += any(a < here[1] and here[0] < b for f in found for a, b in f)
                counts[name, "exact"] += any(here in f for f in found)
    for name in ("numbers", "times"):
        expected = counts[name, "expected"]
        print(f"  {name}: {counts[name, 'overlapping']}/{expected} overlapped, {counts[name, 'exact']}/{expected} exactly")


def casualties(rows):
    counts = collections.Counter()
    docs = [(row["meta"], doc["text"]) for row in rows for doc in row["docs"]]
    for (meta, _), facts in zip(docs, extract([text for _, text in docs])):
        tolls = [f for f in facts.get("figures", []) if f.get("measure") == "toll"]
        for name, match in (("killed", lambda o: o == "killed"), ("injured", lambda o: o != "killed")):
            # not one wrong figure each: a toll may count a part, an earlier day or another event
            counted = [f for f in tolls if match(f.get("outcome"))]
            counts[name, "tolls"] += len(counted)
            counts[name, "agreeing"] += sum(holds(f, meta.get(name) or 0) for f in counted)
            if not meta.get(name):
                continue
            counts[name, "expected"] += 1
            counts[name, "found"] += any(
                match(f.get("outcome")) and holds(f, meta[name]) for f in tolls)
            counts[name, "any"] += any(holds(f, meta[name]) for f in tolls)
    for name in ("killed", "injured"):
        expected = counts[name, "expected"]
        print(f"  {name}: {counts[name, 'found']}/{expected} articles with that outcome,"
              f" {counts[name, 'any']}/{expected} with any;"
              f" {counts[name, 'agreeing']}/{counts[name, 'tolls']} figures of that outcome agree")


def holds(figure, value):
    low, high = figure.get("low"), figure.get("high")
    return (low is None or low <= value) and (high is None or value <= high)


def main():
    data = pathlib.Path(sys.argv[1])
    for name, measure in (("ieer", newswire), ("gva", casualties)):
        path = data / f"{name}.jsonl"
        if path.exists():
            print(name)
            measure([json.loads(line) for line in path.open(encoding="utf-8")])


if __name__ == "__main__":
    main()
