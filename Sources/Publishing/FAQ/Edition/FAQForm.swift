// SPDX-License-Identifier: GPL-3.0-or-later

/// What an edition looks like: one file, or a folder of pages.
package enum FAQForm: Sendable, Hashable, CaseIterable, RawRepresentable, Codable {
  case file(FAQFormat)
  case site

  package static let allCases = FAQFormat.allCases.map(FAQForm.file) + [.site]

  package init?(rawValue: String) {
    if rawValue == "site" {
      self = .site
    } else if let format = FAQFormat(rawValue: rawValue) {
      self = .file(format)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .file(let format): format.rawValue
    case .site: "site"
    }
  }
}
