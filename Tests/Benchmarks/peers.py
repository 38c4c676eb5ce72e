# SPDX-License-Identifier: GPL-3.0-or-later
"""Other ways to answer a question from stored wordings, trained on the same wordings and asked the same questions.

Each peer is a function from (wordings, labels, questions) to (seconds to train, call); a call answers one question.
They only find the topic: none judges, cites or explains.
"""

import re
import signal
import sqlite3
import tempfile
import time


def words(text):
    return re.findall(r"\w+", text.lower())


def sqlite_fts5(wordings, labels):
    store = sqlite3.connect(":memory:")
    store.execute("CREATE VIRTUAL TABLE wording USING fts5(text, label UNINDEXED)")
    store.executemany("INSERT INTO wording VALUES (?, ?)", zip(wordings, labels))
    query = "SELECT label FROM wording WHERE wording MATCH ? ORDER BY rank LIMIT 1"

    def call(question):
        terms = " OR ".join(f'"{word}"' for word in words(question))
        found = store.execute(query, (terms,)).fetchone() if terms else None
        return found[0] if found else None

    return call


def scikit_learn(wordings, labels):
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC

    model = make_pipeline(TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True), LinearSVC())
    model.fit(wordings, labels)
    return lambda question: model.predict([question])[0]


def rank_bm25(wordings, labels):
    from rank_bm25 import BM25Okapi

    index = BM25Okapi([words(wording) for wording in wordings])
    return lambda question: labels[int(index.get_scores(words(question)).argmax())]


def fasttext(wordings, labels):
    import fasttext as library
    import numpy

    # The wheel was made for an older numpy, whose array() took copy=False for "only if needed".
    original = numpy.array
    numpy.array = lambda value, *a, copy=True, **k: numpy.asarray(value, *a, **k) if copy is False else original(value, *a, copy=copy, **k)
    names = sorted(set(labels))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as lines:
        for wording, label in zip(wordings, labels):
            lines.write(f"__label__{names.index(label)} {' '.join(words(wording))}\n")
        lines.flush()
        model = library.train_supervised(lines.name, epoch=50, lr=0.5, wordNgrams=2, thread=2, verbose=0)
    return lambda question: names[int(model.predict(" ".join(words(question)))[0][0][9:])]


def rivescript(wordings, labels):
    from rivescript import RiveScript

    bot = RiveScript(utf8=True)
    lines = []
    seen = set()
    for wording, label in zip(wordings, labels):
        pattern = " ".join(words(wording))
        if pattern and pattern not in seen:
            seen.add(pattern)
            lines += [f"+ {pattern}", f"- {label}", ""]
    bot.stream("\n".join(lines))
    bot.sort_replies()
    return lambda question: bot.reply("user", " ".join(words(question)))


def chatterbot(wordings, labels):
    from chatterbot import ChatBot
    from chatterbot.trainers import ListTrainer

    bot = ChatBot("peer", database_uri="sqlite://")
    trainer = ListTrainer(bot, show_training_progress=False)
    for wording, label in zip(wordings, labels):
        trainer.train([wording, label])
    return lambda question: str(bot.get_response(question))


ALL = [
    ("SQLite FTS5", sqlite_fts5), ("scikit-learn TF-IDF + LinearSVC", scikit_learn), ("rank_bm25", rank_bm25),
    ("fastText", fasttext), ("RiveScript", rivescript), ("ChatterBot", chatterbot),
]


LIMIT = 120
# These take time that grows with the square of what they learn: they get a part of it.
FEW = {"RiveScript": 1000, "ChatterBot": 200}


def trained(make, wordings, labels):
    """Seconds to train and the call, or why not."""
    def late(*_):
        raise TimeoutError(f"not ready after {LIMIT} s")

    start = time.monotonic()
    signal.signal(signal.SIGALRM, late)
    signal.alarm(LIMIT)
    try:
        call = make(wordings, labels)
        call(wordings[0])
    except Exception as error:  # A peer that does not run is told of, not hidden.
        return None, f"did not run: {type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"[:120]
    finally:
        signal.alarm(0)
    return time.monotonic() - start, call
