// SPDX-License-Identifier: GPL-3.0-or-later

import Knowledge
package import Law

/// Somebody looked at every provision and topic not too long ago.
package enum ReviewIsFresh: Check {
  package static let name = "ReviewIsFresh"

  package static func findings(in pack: SourcePack, on today: CalendarDate) -> [Finding] {
    let limit = today.adding(months: -pack.base.pack.reviewMonths) ?? .distantPast
    var found: [Finding] = []
    var missing: [String: Int] = [:]
    for review in pack.reviews {
      guard let date = review.date else {
        let folder = review.file.lastIndex(of: "/").map { String(review.file[..<$0]) } ?? review.file
        missing[folder, default: 0] += 1
        continue
      }
      if date < limit {
        found.append(
          warning(
            review.location,
            "last reviewed on \(date), more than \(pack.base.pack.reviewMonths) months before \(today)"))
      }
    }
    for (folder, count) in missing {
      found.append(warning(SourceLocation(file: folder), "\(count) file(s) here have no 'reviewed'"))
    }
    return found
  }
}
