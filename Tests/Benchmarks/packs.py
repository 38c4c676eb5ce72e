# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs of any size: the park pack of the tests with generated topics of ten wordings each."""

import pathlib
import random
import shutil

# Words that the check of a pack takes for unfinished text.
PLACEHOLDERS = {"todo"}
SYLLABLES = [a + b for a in "bcdfghjklmnprstvwz" for b in ("a", "e", "i", "o", "u", "an", "ir", "ol")]


def words(generator, count):
    """Made-up words, each once."""
    made = set()
    while len(made) < count:
        word = "".join(generator.choice(SYLLABLES) for _ in range(generator.randint(2, 4)))
        if word not in PLACEHOLDERS:
            made.add(word)
    return sorted(made)


def generate(source, target, topics):
    """Copies `source` to `target` and adds topics; returns a question for every tenth of them."""
    generator = random.Random(7)
    source, target = pathlib.Path(source), pathlib.Path(target)
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(source, target)
    shutil.rmtree(target / "tests")
    common = words(generator, 2000)
    own = words(generator, 3 * topics)
    generator.shuffle(own)
    questions = []
    for number in range(topics):
        folder = target / "topics" / f"made-{number // 1000:03}"
        folder.mkdir(exist_ok=True)
        subject = own[3 * number:3 * number + 3]
        wordings = set()
        while len(wordings) < 10:
            chosen = generator.sample(subject, 2) + generator.sample(common, 3)
            generator.shuffle(chosen)
            wordings.add(" ".join(chosen))
        wordings = sorted(wordings)
        lines = [f"topic: made-{number:06}", "kind: info", "intent: fact",
                 f"label: {{id: {' '.join(subject)}, en: {' '.join(subject)}}}", "questions:", "  id:"]
        lines += [f"    - {wording}" for wording in wordings[:5]]
        lines += ["  en:"] + [f"    - {wording}" for wording in wordings[5:]]
        lines += ["answers:", "  2021-04-01:", f'    text: {{id: "Jawaban {number}.", en: "Answer {number}."}}',
                  "    cites: [park-bylaw-2021/art-12]", "reviewed: {by: park-desk, date: 2026-06-01}", ""]
        (folder / f"made-{number:06}.yaml").write_text("\n".join(lines))
        if number % max(1, topics // 500) == 0:
            questions.append(" ".join([*subject[:2], *generator.sample(common, 2)]))
    return questions
