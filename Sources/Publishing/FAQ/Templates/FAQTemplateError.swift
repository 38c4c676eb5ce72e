// SPDX-License-Identifier: GPL-3.0-or-later

/// What is wrong with a template, and where.
package struct FAQTemplateError: Error, Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    /// The library cannot read it.
    case broken(String)
    /// A name that no page has a value for, with those that there are.
    case unknownName(String, known: [String])
    /// A part that there is no file for, with those that there are.
    case unknownPart(String, known: [String])
    /// A tag that would put text in as markup, or change how tags are read.
    case unsafe(String)
    /// Parts that use each other.
    case circle([String])
    /// No page uses the file.
    case unused(known: [String])
  }

  package var file: String
  /// From 1.
  package var line: Int
  package var problem: Problem
}
