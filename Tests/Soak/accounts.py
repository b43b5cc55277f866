#!/usr/bin/env python3
"""Whether each document of a folder is in exactly one list of a batch's results: accounts.py DOCUMENTS RESULTS

Exits with 1 where one is lost, doubled or invented. Names are taken to be plain ones."""

import collections
import json
import os
import sys


class Accounts:
    """What became of the documents of a folder."""

    def __init__(self, documents, results):
        self.names = {
            os.path.relpath(os.path.join(folder, name), documents)
            for folder, _, names in os.walk(documents)
            for name in names
        }
        self.drafts, self.reasons = collections.Counter(), collections.Counter()
        self.outcomes, seen = {}, collections.Counter()
        for line in lines(results, "drafts.jsonl"):
            self.drafts.update(source["file"] for source in line["sources"])
            self.outcomes.update((source["file"], "draft") for source in line["sources"])
        for line in lines(results, "failures.jsonl"):
            seen[line["file"]] += 1
            self.reasons[line["code"]] += 1
            self.outcomes[line["file"]] = line["code"]
        seen.update(self.drafts)
        self.lost = sorted(self.names - set(seen))
        self.doubled = sorted(name for name, times in seen.items() if times > 1)
        self.invented = sorted(set(seen) - self.names)

    @property
    def is_right(self):
        return not (self.lost or self.doubled or self.invented)

    def report(self):
        print(f"documents in  {len(self.names)}")
        print(f"drafts        {sum(self.drafts.values())}")
        print(f"failures      {sum(self.reasons.values())}")
        for reason, count in self.reasons.most_common():
            print(f"  {reason:20} {count}")
        for what in ("lost", "doubled", "invented"):
            names = getattr(self, what)
            print(f"{what:12}  {len(names)}", *names[:10], flush=True)


def lines(folder, name):
    """The lines of a file; one that is torn is an error."""
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    accounts = Accounts(sys.argv[1], sys.argv[2])
    accounts.report()
    sys.exit(0 if accounts.is_right else 1)
