// SPDX-License-Identifier: GPL-3.0-or-later

/// The version of the program that answers; part of every turn.
package enum ProgramVersion {
  package static let current = "0.1.0"
}
