// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Law
import Terminal

/// What a person reads in a terminal.
package struct TextTurnRenderer: TurnRenderer {
  private let style: TextStyle
  private let citationLimit: Int
  private let moreCommand: String?
  private let wrapper: LineWrapper

  /// - Parameters:
  ///   - citationLimit: how many provisions are listed before the rest is only counted.
  ///   - moreCommand: what to type to see them all, where something can be typed.
  package init(_ style: TextStyle = .plain, citationLimit: Int = 8, moreCommand: String? = nil) {
    self.style = style
    self.citationLimit = citationLimit
    self.moreCommand = moreCommand
    wrapper = LineWrapper(width: style.width)
  }

  package func render(_ turn: Turn) -> String {
    lines(turn).joined(separator: "\n") + "\n"
  }

  /// The verdict, the reason and the footer alone, for an answer that a question follows.
  package func brief(_ turn: Turn) -> String {
    let outline = AnswerOutline(turn)
    let lines = carried(turn) + headline(outline) + reason(outline) + footer(turn)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A question put back to the asker.
  package func question(_ text: String) -> String {
    ([""] + wrapper.lines(PlainText.line(text))).joined(separator: "\n") + "\n"
  }

  /// The lines without line feeds.
  package func lines(_ turn: Turn) -> [String] {
    var lines = carried(turn)
    if turn.parts.isEmpty {
      lines += body(turn)
    } else {
      lines += wrapper.lines(Wording.parts[turn.language])
      for (index, part) in turn.parts.enumerated() {
        lines += [""] + wrapper.lines(PlainText.line(part.question), lead: "\(index + 1). ") + body(part)
      }
    }
    return lines + footer(turn)
  }

  private func body(_ turn: Turn) -> [String] {
    let outline = AnswerOutline(turn)
    var lines = headline(outline) + reason(outline)
    for section in outline.sections { lines += self.lines(section, language: outline.language) }
    return lines
  }

  /// What was taken over from an earlier turn.
  private func carried(_ turn: Turn) -> [String] {
    guard turn.carried != nil else { return [] }
    let text = "\(Wording.carried[turn.language]): \(PlainText.line(turn.question))"
    return wrapper.lines(text).map { style.painted($0, .dim) }
  }

  private func reason(_ outline: AnswerOutline) -> [String] {
    outline.reason.flatMap { wrapper.lines(PlainText.visible($0), lead: "  ") }
  }

  private func headline(_ outline: AnswerOutline) -> [String] {
    let sign = VerdictSign(outline.verdict)
    let mark = style.mark(sign)
    var lines = wrapper.lines(PlainText.line(outline.headline), lead: mark)
    if lines.isEmpty { lines = [mark] }
    // Colour up to the end of the word, or the whole first line where there is none.
    let marked = outline.word.map { mark + $0 }
    if let marked, lines[0].hasPrefix(marked) {
      lines[0] = style.painted(marked, .bold, sign.colour) + lines[0].dropFirst(marked.count)
    } else {
      lines[0] = style.painted(lines[0], .bold, sign.colour)
    }
    return lines
  }

  private func lines(_ section: AnswerOutline.Section, language: TextLanguage) -> [String] {
    if section.kind == .choices {
      return section.items.enumerated().flatMap { index, item in
        wrapper.lines(PlainText.line(item), lead: "  \(index + 1). ")
      }
    }
    var items = section.items
    if section.kind == .basis, items.count > citationLimit {
      let left = items.count - citationLimit
      items = Array(items.prefix(citationLimit))
      items.append(
        "\(style.ellipsis)\(Wording.andMore(left, language))" + (moreCommand.map { " (\($0))" } ?? ""))
    }
    let heading = style.painted(section.heading + ":", .bold)
    return ["", heading] + items.flatMap { wrapper.lines(PlainText.visible($0), lead: style.itemLead) }
  }

  private func footer(_ turn: Turn) -> [String] {
    let text = [
      "\(Wording.receipt[turn.language]) \(turn.receipt)", "\(Wording.asOf[turn.language]) \(turn.date)",
    ].joined(separator: style.separator)
    return [""] + wrapper.lines(text).map { style.painted($0, .dim) }
  }
}
