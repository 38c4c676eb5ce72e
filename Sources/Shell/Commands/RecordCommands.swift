// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Glibc
import Knowledge
import Law
import Publishing
import Terminal
import TextAnalysis
import Transcripts

extension DotCommand {
  static let report = DotCommand(
    "report", usage: LocalizedText(id: "wrong [ALASAN]", en: "wrong [WHY]"),
    id: "tandai jawaban terakhir untuk pemeriksa", en: "flag the last answer for the reviewers",
    example: { _, language in
      Example(
        argument: language == .id ? "wrong pasalnya tidak cocok" : "wrong the article does not fit",
        outcome: language == .id
          ? "mencatat tanda itu di sebelah jawaban; jawabannya tidak berubah"
          : "puts that flag beside the answer on record; the answer itself stays")
    },
    complete: { _ in ["wrong"] }
  ) { shell, state, argument throws(TranscriptFailure) in
    let kind = argument.prefix { !$0.isWhitespace }.lowercased()
    guard kind == "wrong" || kind == "salah" else {
      let hint = state.near(kind, among: ["wrong"])
      shell.remark(
        state.say("tulis .report wrong, lalu alasannya\(hint)", "write .report wrong, then why\(hint)"))
      return
    }
    guard let turn = shell.lastTurn(state) else { return }
    guard let number = state.lastRecord else {
      shell.remark(
        state.say(
          "jawaban ini tidak dicatat, jadi tidak ada yang dapat ditandai",
          "this answer is not on record, so there is nothing to flag"))
      return
    }
    try shell.recorder?.report(turn: number, reason: argument.dropFirst(kind.count).trimmed)
    shell.remark(
      state.say("ditandai untuk pemeriksa: \(turn.receipt)", "flagged for the reviewers: \(turn.receipt)"))
  }

  static let save = DotCommand(
    "save", usage: LocalizedText(id: "BERKAS", en: "FILE"), id: "tulis percakapan ini sebagai Markdown",
    en: "write this sitting as Markdown",
    example: { _, language in
      Example(
        argument: language == .id ? "percakapan.md" : "sitting.md",
        outcome: language == .id
          ? "menulis berkas baru yang hanya dapat Anda baca; data pribadi disamarkan"
          : "writes a new file that only you can read; personal data is masked")
    }
  ) { shell, state, argument in
    let argument = argument.asPath
    guard !argument.isEmpty else {
      shell.remark(state.say("ke berkas mana? .save BERKAS", "to which file? .save FILE"))
      return
    }
    guard !state.sitting.isEmpty else {
      shell.remark(state.say("belum ada yang dapat ditulis", "there is nothing to write yet"))
      return
    }
    let document = SittingDocument(shell.assistant.knowledge.base.pack, language: state.language)
    let mask = TurnRecorder.options(shell.assistant).mask
    let text = document.text(state.sitting, on: state.today, masked: { mask.masked($0) })
    do throws(NewFile.Failure) {
      try NewFile.write(text, to: argument)
      shell.remark(
        state.say(
          "\(state.sitting.count) jawaban ditulis ke '\(argument)'",
          state.sitting.count == 1
            ? "1 answer written to '\(argument)'" : "\(state.sitting.count) answers written to '\(argument)'"))
    } catch {
      let reason = error.isThere ? state.say("sudah ada", "exists already") : error.description
      shell.remark(state.say("'\(argument)' tidak ditulis: \(reason)", "'\(argument)' is not written: \(reason)"))
    }
  }

  static let privacy = DotCommand(
    "private", usage: LocalizedText(id: "on|off", en: "on|off"), id: "jangan catat pertanyaan berikutnya",
    en: "stop recording what follows",
    example: { _, language in
      Example(
        argument: "on",
        outcome: language == .id
          ? "tidak mencatat apa pun, juga tidak di riwayat ketikan dan .save"
          : "records nothing, neither in the line history nor for .save")
    },
    complete: { _ in ["on", "off"] }
  ) { shell, state, argument in
    shell.set(\.isPrivate, argument, &state)
  }
}

extension String {
  /// As a shell takes it: without the quotes around it, and from the home folder after "~/".
  fileprivate var asPath: String {
    let quote = first
    var path = self
    if count > 1, quote == "\"" || quote == "'", last == quote { path = String(dropFirst().dropLast()) }
    guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }
}
