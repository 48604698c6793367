"""Edits one sentence of a draft of 1,000 words with four sources after the other on a running desk,
as its page does, and prints how long each answer took. See desk-recheck.sh."""

import http.client
import json
import re
import statistics
import sys
import time
from urllib.parse import urlparse

ADDITIONS = [" on Monday", " in the north", ", 47 people said", " again", ", the ministry denied"]


def main(address, folder, edits):
    address = urlparse(address)
    connection = http.client.HTTPConnection(address.hostname, address.port)

    def ask(method, path, body):
        headers = {"Content-Type": "application/json", "Origin": f"http://{address.netloc}"}
        start = time.perf_counter()
        connection.request(method, address.path + path, json.dumps(body), headers)
        response = connection.getresponse()
        content = response.read()
        elapsed = 1000 * (time.perf_counter() - start)
        if response.status not in (200, 201):
            sys.exit(f"{method} {path}: {response.status} {content[:200]}")
        return json.loads(content), elapsed, len(content)

    def words(name):
        with open(f"{folder}/{name}.txt", encoding="utf-8") as file:
            return re.sub(r"(?s)^---.*?---\n", "", file.read())

    draft = "\n\n".join(map(words, ["english-report", "rebels-deny", "censor-net"]))
    names = ["danish-translation", "finnish-translation", "english-report", "rebels-deny"]
    sources = [{"name": name + ".txt", "text": words(name)} for name in names]
    story = {"draft": {"name": "draft.txt", "text": draft}, "sources": sources}
    view, first, _ = ask("POST", "api/stories", story)
    text = view["draft"]["text"]
    print(f"draft {len(text.split())} words, {len(sources)} sources; first check {first:.0f} ms")

    ends = [match.end() - 1 for match in re.finditer(r"[A-Z][^.\n]{30,}\.", text)]
    times = []
    for number in range(edits):
        at = ends[number % len(ends)]
        addition = ADDITIONS[number % len(ADDITIONS)] + (f" {number}" if number % 3 == 0 else "")
        edited = text[:at] + addition + text[at:]
        body = {"text": edited, "revision": view["revision"] + number + 1}
        _, elapsed, size = ask("PUT", f"api/stories/{view['id']}/draft", body)
        times.append(elapsed)
    half = len(times) // 2
    for name, some in (("first half", times[:half]), ("second half", times[half:])):
        p95 = sorted(some)[int(0.95 * len(some))]
        print(f"{name}: median {statistics.median(some):.0f} ms, p95 {p95:.0f} ms")
    print(f"an answer holds {size / 1000:.0f} kB")


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
